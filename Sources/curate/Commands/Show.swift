import ArgumentParser
import Curation
import JSON

/// `curate show`
struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show one record with everything that is known of it.",
        discussion: """
            Example:
              curate show bert-fine-tuning
              curate show bert-fine-tuning --json | jq .seminalSources
            """)

    @Argument(help: "The record's id.")
    var id: String

    @Flag(name: .long, help: "The canonical JSON, as in curated/methods/.")
    var json = false

    @OptionGroup var workspace: WorkspaceOptions

    func run() throws {
        let workspace = try workspace.open()
        let record = try workspace.requiredRecord(id)
        if json { return StandardOutput.write(JSONWriter.pretty(record.json)) }
        StandardOutput.write(RecordText(record).text)
        for item in try workspace.review() where item["record"]?.stringValue == record.id {
            Talk.say("open question: \(item["message"]?.stringValue ?? "") [\(item["reason"]?.stringValue ?? "")]")
        }
    }
}

extension Workspace {
    /// The record, that which it became part of, or an error that says which ids are near.
    func requiredRecord(_ id: String) throws -> MethodRecord {
        if let record = try record(id) { return record }
        if let redirect = try redirects().first(where: { $0.id == id }), let record = try record(redirect.into) {
            Talk.say("curate: '\(id)' is part of '\(redirect.into)' now (\(redirect.because))")
            return record
        }
        let near = try records().map(\.id).filter { $0.contains(id) || id.contains($0) }.prefix(5)
        let hint = near.isEmpty ? "see `curate status` for all ids" : "did you mean \(near.joined(separator: ", "))?"
        throw ValidationError("no record has the id '\(id)'; \(hint)")
    }
}
