import ArgumentParser
import Curation
import JSON

/// `curate status`
struct Status: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "List the records and the open questions.",
        discussion: """
            Examples:
              curate status                     all records, one a line
              curate status --only REVIEW       those that a person must look at
              curate status --questions         the open questions, with file and line
              curate status --quarantine        what came in and is in no record, with the reason
              curate status --concepts          fields and families; proposed ones first
            """)

    @Option(name: .long, help: ArgumentHelp("Only records with this status.", valueName: "status"))
    var only: LifecycleStatus?

    @Flag(name: .long, help: "List the open questions of curated/review.jsonl instead.")
    var questions = false

    @Flag(name: .long, help: "List curated/quarantine.jsonl instead.")
    var quarantine = false

    @Flag(
        name: .long, help: "List the fields and families instead, first those that only pages name (proposed).")
    var concepts = false

    @Flag(name: .long, help: "As JSON Lines.")
    var json = false

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var schemas: SchemaFolderOptions

    func run() throws {
        let workspace = try workspace.open()
        if questions { return list(try workspace.review(), Self.question) }
        if quarantine { return list(try workspace.quarantine(), Self.quarantined) }
        if concepts { return try listConcepts(workspace) }
        let records = try workspace.records().filter { only == nil || $0.status == only }
        if json {
            for record in records { StandardOutput.write(JSONWriter.compact(Self.summary(record)) + [0x0A]) }
            return
        }
        let questions = Dictionary(grouping: try workspace.review()) { $0["record"]?.stringValue ?? "" }
        var table = TextColumns(["ID", "STAMP", "LANGUAGES", "QUESTIONS", "NAME"])
        for record in records {
            let count = questions[record.id]?.count ?? 0
            table.add([
                record.id, ComparisonTable.stamp(of: record), "\(record.labels.count)", count == 0 ? "" : "\(count)",
                record.labels["en"] ?? record.labels.min { $0.key < $1.key }?.value ?? "",
            ])
        }
        StandardOutput.write(table.text)
        let total = questions.values.reduce(0) { $0 + $1.count }
        Talk.say("\(Count.text(records.count, "record")), \(Count.text(total, "open question"))")
        let stale = try workspace.staleDecisions().count
        if stale > 0 { Talk.say("\(Count.text(stale, "decision")) on changed evidence (curate decide list --stale)") }
    }

    private func listConcepts(_ workspace: Workspace) throws {
        let catalog = try LanguageCatalog(schemaFolder: schemas.folder(preferred: workspace.path("schemas")))
        let entries = ConceptListing(catalog: catalog, records: try workspace.records()).entries
        var table = TextColumns(["KIND", "CONCEPT", "STATE", "RECORDS", "LANGUAGES", "BROADER", "NAME"])
        for entry in entries {
            if json { StandardOutput.write(JSONWriter.compact(entry.json) + [0x0A]) }
            table.add([
                entry.kind, entry.concept.id, entry.concept.isProposed ? "proposed" : "", "\(entry.records.count)",
                "\(entry.concept.labels.count)", entry.concept.broader ?? "",
                entry.concept.labels["en"] ?? entry.concept.labels.min { $0.key < $1.key }?.value ?? "",
            ])
        }
        if !json { StandardOutput.write(table.text) }
        let proposed = entries.count { $0.concept.isProposed }
        Talk.say("\(Count.text(entries.count, "concept")), \(proposed) proposed")
    }

    private static func summary(_ record: MethodRecord) -> JSONValue {
        [
            "id": .string(record.id), "version": .number(JSONNumber(record.version)),
            "sourceCount": .number(JSONNumber(record.sourceCount)), "status": .string(record.status.rawValue),
            "labels": .object(JSONObject(record.labels.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })),
        ]
    }

    private func list(_ items: [JSONValue], _ row: (JSONValue) -> String) {
        for item in items {
            StandardOutput.write(json ? JSONWriter.compact(item) + [0x0A] : Array((row(item) + "\n").utf8))
        }
        Talk.say(Count.text(items.count, "item"))
    }

    private static func place(_ item: JSONValue) -> String? {
        guard let path = item["path"]?.stringValue else { return nil }
        return path + (item["line"]?.intValue.map { ":\($0)" } ?? "")
    }

    private static func question(_ item: JSONValue) -> String {
        let subject = [item["record"]?.stringValue, item["field"]?.stringValue].compactMap { $0 }.joined(separator: " ")
        let start = [place(item), subject].compactMap { $0 }.joined(separator: ": ")
        var text = "\(start): \(item["message"]?.stringValue ?? "") [\(item["reason"]?.stringValue ?? "")]"
        if let value = item["value"]?.stringValue { text += "\n    taken: \(value)" }
        for candidate in item["candidates"]?.arrayValue ?? [] { text += "\n    or:    \(candidate.stringValue ?? "")" }
        return text
    }

    private static func quarantined(_ item: JSONValue) -> String {
        var text = "\(place(item) ?? "?"): \(item["message"]?.stringValue ?? "") [\(item["code"]?.stringValue ?? "")]"
        if let kept = item["text"]?.stringValue { text += "\n    kept: \(kept)" }
        return text
    }
}
