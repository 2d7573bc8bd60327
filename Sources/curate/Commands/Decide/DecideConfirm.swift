import ArgumentParser
import Curation

/// `curate decide confirm`
struct DecideConfirm: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm", abstract: "Keep stale decisions: decide the same again on what pages say now.",
        discussion: """
            Example:
              curate decide confirm values.yaml:2 --because "the new page repeats a slip"
            """)

    @Argument(help: "Numbers of `curate decide list`, or FILE:LINE.")
    var places: [String]

    @OptionGroup var options: DecisionOptions

    func run() async throws {
        let workspace = try options.workspace.open()
        let lock = try options.application.change.lock(workspace, "decide confirm")
        defer { lock.release() }
        let book = try workspace.decisionBook()
        let contents = try places.map { try Self.now(book.required($0), in: workspace) }
        try await options.apply(contents, in: workspace)
    }

    /// The same content; a status holds for what the record says now.
    private static func now(_ decision: Decision, in workspace: Workspace) throws -> Decision.Content {
        guard case .status(let id, let status, _) = decision.content else { return decision.content }
        if status == .published { throw ValidationError("use `curate publish \(id)`: it checks the gates") }
        return .status(record: id, status: status, contentHash: try workspace.requiredRecord(id).contentHash)
    }
}
