import ArgumentParser
import Curation
import JSON

/// `curate parse years`
struct ParseYears: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "years", abstract: "Read years and spans of years as EDTF (ISO 8601-2).",
        discussion: """
            A line gives `edtf` (null where no year was found), `first` and `last` (the years that it covers) and \
            `needsReview`.

            Example:
              curate parse years years.txt | jq -r .edtf
            """)

    @OptionGroup var input: ParseInput

    func run() throws {
        try input.forEachLine { line in
            let members = OriginYearParser.parse(line).json.objectValue?.members ?? []
            ParseOutput.write(line, members.filter { $0.key != "text" }.map { ($0.key, $0.value) })
        } bad: {
            ParseOutput.write($0)
        }
    }
}
