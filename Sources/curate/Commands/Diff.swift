import ArgumentParser
import Curation
import JSON

/// `curate diff`
struct Diff: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
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

    @Flag(name: .long, help: "As one JSON object: added, removed, changed, unchanged.")
    var json = false

    @OptionGroup var workspace: WorkspaceOptions

    func run() throws {
        let states = RecordStates(workspace: try workspace.open())
        var (before, after) = (try states.records(old), try states.records(new))
        if old.contains("@"), let id = before.first?.id {
            if new == "current" { after.removeAll { $0.id != id } }
            Self.alignPages(&before, &after)
        }
        let changes = ReleaseChanges(from: before, to: after)
        StandardOutput.write(json ? JSONWriter.pretty(Self.json(changes)) : Array(Self.text(changes).utf8))
        let count = changes.added.count + changes.removed.count + changes.changed.count
        Talk.say(
            "\(changes.added.count) added, \(changes.removed.count) removed, \(changes.changed.count) changed, "
                + "\(changes.unchangedCount) as they were")
        if count > 0 {
            StandardOutput.flush()
            throw ExitCode(1)
        }
    }

    private static func text(_ changes: ReleaseChanges) -> String {
        let added = changes.added.map { "+ \($0.id)\n" }
        let removed = changes.removed.map { "- \($0.id)\n" }
        let changed = changes.changed.map { "~ \($0.id)\n" + $0.lines.map { "    \($0)\n" }.joined() }
        return (added + removed + changed).joined()
    }

    private static func json(_ changes: ReleaseChanges) -> JSONValue {
        [
            "added": .array(changes.added.map { .string($0.id) }),
            "removed": .array(changes.removed.map { .string($0.id) }),
            "changed": .array(
                changes.changed.map { ["id": .string($0.id), "changes": .array($0.lines.map { .string($0) })] }),
            "unchanged": .number(JSONNumber(changes.unchangedCount)),
        ]
    }

    /// The ledger keeps the pages of published versions only: where a side has none, they are no difference.
    private static func alignPages(_ before: inout [MethodRecord], _ after: inout [MethodRecord]) {
        guard before.count == 1, after.count == 1 else { return }
        if before[0].provenance.isEmpty { takePages(of: after[0], into: &before[0]) }
        if after[0].provenance.isEmpty { takePages(of: before[0], into: &after[0]) }
    }

    private static func takePages(of other: MethodRecord, into record: inout MethodRecord) {
        (record.provenance, record.sourceCount) = (other.provenance, other.sourceCount)
        record.upstream = other.upstream
    }
}
