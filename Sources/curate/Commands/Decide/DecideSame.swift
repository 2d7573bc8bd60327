import ArgumentParser
import Curation

/// `curate decide same`
struct DecideSame: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "same", abstract: "Two ids are one method; the second becomes part of the first.",
        discussion: """
            Example:
              curate decide same cox-model cox-regression --because "two spellings"
            """)
    @Argument(help: "The id that stays.") var keep: String
    @Argument(help: "The id that goes.") var drop: String
    @OptionGroup var options: DecisionOptions

    func run() async throws { try await options.apply([.same(keep, drop)]) }
}
