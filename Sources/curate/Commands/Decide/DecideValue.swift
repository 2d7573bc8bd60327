import ArgumentParser
import Curation

/// `curate decide value`
struct DecideValue: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "value", abstract: "Read this text as the value of a row, whatever the pages print.",
        discussion: """
            The text is read as if a page printed it. A field or family that no vocabulary knows is taken, and validate \
            says so.

            Examples:
              curate decide value random-forest originYear 2001 --because "the paper"
              curate decide value pca aliases "PCA, Karhunen–Loève" --because "usual"
            """)
    @Argument(help: "The record's id.") var id: String
    @Argument(help: "The row.") var field: RowKey
    @Argument(help: "The text, as a page would print it.") var text: String
    @OptionGroup var options: DecisionOptions

    func run() async throws { try await options.apply([.value(record: id, row: field, text: text)]) }
}
