import ArgumentParser
import Curation
import JSON

/// `curate parse aliases`
struct ParseAliases: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "aliases", abstract: "Read lists of other names as names with language and kind.",
        discussion: """
            A line gives `aliases`, an array: each with `text`, `language` (BCP 47, `und` when not sure), `kind` and, for \
            an abbreviation whose name is known, `of`. A repetition of a name is left out.

            With --jsonl each line is an object with `text` and, where known, `name`, `nameEnglish` and `pageLanguage`, \
            which go before the options.

            Example:
              echo 'SVM, Destek Vektör Makinesi' | curate parse aliases --language en
            """)

    @Option(name: .long, help: "The method's name in the page's language.")
    var name: String?

    @Option(name: .long, help: "The method's English name.")
    var nameEnglish: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The page's language (BCP 47): its words need less evidence than those of others.", valueName: "tag"))
    var language: String?

    @Flag(name: .long, help: "Lines are JSON objects, not texts.")
    var jsonl = false

    @OptionGroup var input: ParseInput

    func run() throws {
        try input.forEachLine { line in
            let cell = jsonl ? (try? JSONDocument.parse(Array(line.utf8)).value) : nil
            let text = cell?["text"]?.stringValue ?? line
            let aliases = AliasParser.parse(
                text, name: cell?["name"]?.stringValue ?? name,
                nameEnglish: cell?["nameEnglish"]?.stringValue ?? nameEnglish,
                pageLanguage: cell?["pageLanguage"]?.stringValue ?? language)
            ParseOutput.write(text, [("aliases", .array(aliases.map(\.json)))])
        } bad: {
            ParseOutput.write($0)
        }
    }
}
