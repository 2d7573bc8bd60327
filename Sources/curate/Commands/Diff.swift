import ArgumentParser
import Curation

/// `curate diff`
struct Diff: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Compare two versions of a record, two releases, or a release with the work at hand.",
        discussion: """
            A and B are each one of: the name of a release, `ID@N` for version N of a record, `current` for curated/ as it \
            is.

            Examples:
              curate diff pca@1 pca@2
              curate diff 2026.10 2026.11
              curate diff 2026.11 current

            Exit codes: 0 nothing differs, 1 something differs, 2 a wrong call.
            """)

    @Argument(help: "The older state.")
    var old: String

    @Argument(help: "The newer state.")
    var new: String = "current"

    @OptionGroup var workspace: WorkspaceOptions

    func run() throws {
        let states = RecordStates(workspace: try workspace.open())
        let (before, after) = (try states.records(old), try states.records(new))
        let isOneRecord = old.contains("@") && new == "current"
        let changes = ReleaseChanges(
            from: before, to: isOneRecord ? after.filter { $0.id == before.first?.id } : after)
        for record in changes.added { StandardOutput.write("+ \(record.id)\n") }
        for record in changes.removed { StandardOutput.write("- \(record.id)\n") }
        for change in changes.changed {
            StandardOutput.write("~ \(change.id)\n")
            for line in change.lines { StandardOutput.write("    \(line)\n") }
        }
        let count = changes.added.count + changes.removed.count + changes.changed.count
        Talk.say(
            "\(changes.added.count) added, \(changes.removed.count) removed, \(changes.changed.count) changed, "
                + "\(changes.unchangedCount) as they were")
        if count > 0 {
            StandardOutput.flush()
            throw ExitCode(1)
        }
    }
}
