import ArgumentParser

/// `curate parse`
struct Parse: ParsableCommand {
    static let configuration = CommandConfiguration(
        // Without its name here the parser of the command line would ask reflection, which takes a millisecond.
        commandName: "parse", abstract: "Read texts as citations, people, years or aliases; needs no workspace.",
        discussion: """
            Each line of the files (or of standard input) is one cell; each gives one line of JSON, in the same order. \
            `text` is the line as it came; `removed` says which white space and invisible characters were passed over, \
            where there are any. A line that is not UTF-8 gives an object with `error`, and the rest is read all the \
            same.

            Examples:
              curate parse years < years.txt
              curate parse citations refs.txt --format bibtex
              curate parse people names.txt | jq .originators

            Exit codes: 0 every line was read, 1 some were not, 2 a wrong call or a file that can't be read.
            """,
        subcommands: [ParseCitations.self, ParsePeople.self, ParseYears.self, ParseAliases.self])
}
