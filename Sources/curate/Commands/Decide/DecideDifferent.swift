import ArgumentParser
import Curation

/// `curate decide different`
struct DecideDifferent: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "different", abstract: "Two ids are different methods, whatever speaks for one.",
        discussion: """
            Example:
              curate decide different t-test welch-t-test --because "two tests"
            """)
    @Argument(help: "One id.") var one: String
    @Argument(help: "The other id.") var other: String
    @OptionGroup var options: DecisionOptions

    func run() async throws { try await options.apply([.different(one, other)]) }
}
