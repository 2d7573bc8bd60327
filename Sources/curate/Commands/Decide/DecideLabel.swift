import ArgumentParser
import Curation

/// `curate decide label`
struct DecideLabel: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "label", abstract: "The preferred name in a language.",
        discussion: """
            Example:
              curate decide label pca ko "주성분 분석" --because "usual term"
            """)
    @Argument(help: "The record's id.") var id: String
    @Argument(help: "BCP 47 tag of the language.") var language: String
    @Argument(help: "The name.") var label: String
    @OptionGroup var options: DecisionOptions

    func run() async throws { try await options.apply([.label(record: id, language: language, label: label)]) }
}
