import ArgumentParser
import Curation
import JSON

/// `curate parse people`
struct ParsePeople: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "people", abstract: "Read lists of originators as names with roles and years.",
        discussion: """
            A line gives `originators`, an array in printed order; a description that holds no name is one `literal`.

            Example:
              curate parse people names.txt | jq -c '.originators[]'
            """)

    @OptionGroup var input: ParseInput

    func run() throws {
        try input.forEachLine { line in
            ParseOutput.write(line, [("originators", .array(OriginatorParser.parse(line).map(\.json)))])
        } bad: {
            ParseOutput.write($0)
        }
    }
}
