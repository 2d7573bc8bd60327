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
              curate parse aliases --language ko aliases.txt | jq -c '.aliases[]'
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
        var failures = 0
        try input.forEachLine { line in
            if !jsonl {
                write(line, name: name, english: nameEnglish, language: language)
            } else if let cell = try? JSONDocument.parse(Array(line.utf8)).value, let text = cell["text"]?.stringValue {
                write(
                    text, name: cell["name"]?.stringValue ?? name,
                    english: cell["nameEnglish"]?.stringValue ?? nameEnglish,
                    language: cell["pageLanguage"]?.stringValue ?? language)
            } else {
                failures += 1
                Talk.say("curate: expected a JSON object with `text`, found: \(line.prefix(80))")
                ParseOutput.write(line, [("error", "not a JSON object with `text`")])
            }
        } bad: {
            ParseOutput.write($0)
        }
        if failures > 0 { throw ExitCode(1) }
    }

    private func write(_ text: String, name: String?, english: String?, language: String?) {
        let aliases = AliasParser.parse(text, name: name, nameEnglish: english, pageLanguage: language)
        ParseOutput.write(text, "aliases", aliases)
    }
}
