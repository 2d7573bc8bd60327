import ArgumentParser
import Curation

/// `curate decide status`
struct DecideStatus: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Move a record to DRAFT, REVIEW or DEPRECATED (to PUBLISHED: `curate publish`).",
        discussion: """
            Example:
              curate decide status old-name DEPRECATED --because "superseded"
            """)
    @Argument(help: "The record's id.") var id: String
    @Argument(help: "The status from now on.") var status: LifecycleStatus
    @OptionGroup var options: DecisionOptions

    func validate() throws {
        if status == .published { throw ValidationError("use `curate publish \(id)`: it checks the gates") }
    }

    func run() async throws {
        let workspace = try options.workspace.open()
        let lock = try options.application.change.lock(workspace, "decide status")
        defer { lock.release() }
        let record = try workspace.requiredRecord(id)
        try await options.apply([.status(record: id, status: status, contentHash: record.contentHash)], in: workspace)
    }
}
