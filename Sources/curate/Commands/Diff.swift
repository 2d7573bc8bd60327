import ArgumentParser
import Curation
import JSON

/// `curate diff`
struct Diff: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract:
            "Compare two releases, two points of the ledger, two versions of a record, or any with the work at hand.",
        discussion: """
            A and B are each one of: the name of a release, `ID@N` for version N of a record, `@N` for the ledger after \
            its line N (`curate history` shows the numbers), a revision that git knows, `current` for curated/ as it is. \
            They are given as two arguments or as A..B; a missing B is `current`.

            Examples:
              curate diff 2026.10..2026.11
              curate diff pca@1 pca@2
              curate diff @120..@200
              curate diff HEAD~1 --lang ko        the work tree, what changed in Korean

            Exit codes: 0 nothing differs, 1 something differs, 2 a wrong call.
            """)

    @Argument(help: "The older state, or both as A..B.")
    var old: String

    @Argument(help: "The newer state.")
    var new: String?

    @Option(name: .long, help: ArgumentHelp("Only what changed in this language.", valueName: "tag"))
    var lang: String?

    @Flag(name: .long, help: "As one JSON object: added, removed, changed, unchanged.")
    var json = false

    @OptionGroup var workspace: WorkspaceOptions

    func run() throws {
        let workspace = try workspace.open()
        let states = RecordStates(workspace: workspace)
        let (from, to) = try names()
        var (before, after) = (try states.records(from), try states.records(to))
        if case .version(let id, _) = states.state(from), to == "current" { after.removeAll { $0.id != id } }
        if states.state(from).isFromLedger || states.state(to).isFromLedger { Self.alignPages(&before, &after) }
        var changes = ReleaseChanges(from: before, to: after)
        if let lang { changes.keep(language: lang) }
        let redirects = Dictionary(
            try workspace.redirects().map { ($0.id, $0.into) }, uniquingKeysWith: { first, _ in first })
        StandardOutput.write(
            json ? JSONWriter.pretty(Self.json(changes, redirects)) : Array(Self.text(changes, redirects).utf8))
        let count = changes.added.count + changes.removed.count + changes.changed.count
        Talk.say(
            "\(changes.added.count) added, \(changes.removed.count) removed, \(changes.changed.count) changed, "
                + "\(changes.unchangedCount) as they were" + Self.languages(changes))
        if count > 0 {
            StandardOutput.flush()
            throw ExitCode(1)
        }
    }

    /// Two arguments, or one with two dots in it.
    private func names() throws -> (String, String) {
        if let new { return (old, new) }
        let bytes = Array(old.utf8)
        guard let dots = bytes.indices.dropLast().first(where: { bytes[$0] == 0x2E && bytes[$0 + 1] == 0x2E }) else {
            return (old, "current")
        }
        let (from, to) = (bytes[..<dots], bytes[(dots + 2)...])
        guard !from.isEmpty else { throw ValidationError("expected A..B, found '\(old)'") }
        return (String(decoding: from, as: UTF8.self), to.isEmpty ? "current" : String(decoding: to, as: UTF8.self))
    }

    private static func text(_ changes: ReleaseChanges, _ redirects: [String: String]) -> String {
        let added = changes.added.map { "+ \($0.id)\n" }
        let removed = changes.removed.map { record in
            "- \(record.id)" + (redirects[record.id].map { "  (part of \($0) now)" } ?? "") + "\n"
        }
        let changed = changes.changed.map { "~ \($0.id)\n" + $0.lines.map { "    \($0)\n" }.joined() }
        return (added + removed + changed).joined()
    }

    /// `; by language: en 2, ko 1`: the number of changes that are about one language.
    private static func languages(_ changes: ReleaseChanges) -> String {
        var counts: [String: Int] = [:]
        for language in changes.changed.flatMap({ $0.changes.compactMap(\.language) }) {
            counts[language, default: 0] += 1
        }
        let words = counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
        return words.isEmpty ? "" : "; by language: \(words.joined(separator: ", "))"
    }

    private static func json(_ changes: ReleaseChanges, _ redirects: [String: String]) -> JSONValue {
        let merged = changes.removed.compactMap { record in
            redirects[record.id].map { (record.id, JSONValue.string($0)) }
        }
        return [
            "added": .array(changes.added.map { .string($0.id) }),
            "removed": .array(changes.removed.map { .string($0.id) }),
            "merged": .object(JSONObject(merged)),
            "changed": .array(
                changes.changed.map { change in
                    [
                        "id": .string(change.id),
                        "changes": .array(
                            change.changes.map { ["text": .string($0.text), "language": .optional($0.language)] }),
                    ]
                }),
            "unchanged": .number(JSONNumber(changes.unchangedCount)),
        ]
    }

    /// The ledger keeps the pages of published versions only: where a side has none, they are no difference.
    private static func alignPages(_ before: inout [MethodRecord], _ after: inout [MethodRecord]) {
        let places = Dictionary(after.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { $1 })
        for index in before.indices {
            guard let other = places[before[index].id] else { continue }
            if before[index].provenance.isEmpty { takePages(of: after[other], into: &before[index]) }
            if after[other].provenance.isEmpty { takePages(of: before[index], into: &after[other]) }
        }
    }

    private static func takePages(of other: MethodRecord, into record: inout MethodRecord) {
        (record.provenance, record.sourceCount) = (other.provenance, other.sourceCount)
        record.upstream = other.upstream
    }
}
