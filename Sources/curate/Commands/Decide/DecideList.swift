import ArgumentParser
import Curation
import JSON

/// `curate decide list`
struct DecideList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List what people decided, with numbers, places and reasons.",
        discussion: """
            STATE is `in force`, `replaced` (a later decision on the same matter holds) or `stale` (it holds, but what it \
            rests on changed, as of the last ingest; `curate status --questions` says how).

            Examples:
              curate decide list
              curate decide list --stale
            """)

    @Flag(name: .long, help: "Only those whose evidence changed.")
    var stale = false

    @Flag(name: .long, help: "As JSON Lines.")
    var json = false

    @OptionGroup var workspace: WorkspaceOptions

    func run() throws {
        let workspace = try workspace.open()
        let decisions = try workspace.decisionBook().decisions
        let holding = Set(decisions.inForce.map(\.place))
        let staleness = Set(try workspace.staleDecisions())
        var table = TextColumns(["NO", "PLACE", "STATE", "DECISION", "BY", "DATE", "BECAUSE"])
        for (index, decision) in decisions.enumerated() {
            let isStale = staleness.contains(decision.place)
            if stale, !isStale { continue }
            let state = isStale ? "stale" : holding.contains(decision.place) ? "in force" : "replaced"
            if json {
                StandardOutput.write(JSONWriter.compact(Self.json(decision, index + 1, state)) + [0x0A])
            }
            table.add([
                "\(index + 1)", String(decision.place.dropFirst("curated/decisions/".count)), state, decision.words,
                decision.by ?? "", decision.date ?? "", decision.because,
            ])
        }
        if !json { StandardOutput.write(table.text) }
        Talk.say("\(Count.text(decisions.count, "decision")), \(staleness.count) stale")
    }

    private static func json(_ decision: Decision, _ number: Int, _ state: String) -> JSONValue {
        [
            "number": .number(JSONNumber(number)), "file": .string(decision.file),
            "line": .number(JSONNumber(decision.line)), "state": .string(state),
            "records": .array(decision.records.map { .string($0) }), "decision": .string(decision.words),
            "by": .optional(decision.by), "date": .optional(decision.date), "because": .string(decision.because),
            "evidence": decision.evidence.map { .array($0.map { .string($0) }) } ?? .null,
        ]
    }
}

extension Workspace {
    /// `FILE:LINE` of the decisions that the last ingest found stale.
    func staleDecisions() throws -> [String] {
        try review().compactMap { item in
            guard ["decision-stale", "evidence-stale"].contains(item["reason"]?.stringValue),
                let file = item["path"]?.stringValue, let line = item["line"]?.intValue
            else { return nil }
            return "\(file):\(line)"
        }
    }
}
