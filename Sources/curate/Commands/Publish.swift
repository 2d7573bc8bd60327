import ArgumentParser
import Curation

/// `curate publish`
struct Publish: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish", abstract: "Say yes to the content of records.",
        discussion: """
            A record passes when it has an English name, a field, an origin year, a seminal source and a summary, and no \
            finding of severity error, and no open question (or --accept-doubts). What is published is this content: when \
            pages change it later, the record goes back to REVIEW with the next version number, and releases keep the \
            published one.

            Examples:
              curate publish pca arima --because "checked against the papers"
              curate publish --all-ready --because "no open questions"

            Exit codes: 0 all were published, 1 some did not pass (they are named), 2 a wrong call.
            """)

    @Argument(help: "Ids of records.")
    var ids: [String] = []

    @Flag(name: .long, help: "Publish every record that passes and is not published.")
    var allReady = false

    @Flag(name: .long, help: "Publish in spite of open questions; --because says why.")
    var acceptDoubts = false

    @OptionGroup var options: DecisionOptions

    func validate() throws {
        if ids.isEmpty != allReady { throw ValidationError("name the records to publish, or give --all-ready") }
    }

    func run() async throws {
        let workspace = try options.workspace.open()
        let lock = try options.application.change.lock(workspace, "publish")
        defer { lock.release() }
        let candidates =
            try allReady
            ? workspace.records().filter { $0.status == .draft || $0.status == .review }
            : ids.map { try workspace.requiredRecord($0) }
        let folder = try options.application.schemaFolder(workspace)
        let gate = PublicationGate(
            review: try workspace.review(),
            findings: try Validator(schemaFolder: folder).validate(workspace: workspace.root),
            acceptsDoubts: acceptDoubts)
        var ready: [Decision.Content] = []
        var refused = 0
        var seen: Set<String> = []
        for record in candidates where seen.insert(record.id).inserted {
            if record.status == .published {
                Talk.say("curate: \(record.id) is published already")
                continue
            }
            let reasons = gate.reasons(against: record)
            if reasons.isEmpty {
                ready.append(.status(record: record.id, status: .published, contentHash: record.contentHash))
            } else if !allReady {
                refused += 1
                Talk.say("curate: \(record.id) is not published: \(reasons.joined(separator: "; "))")
            }
        }
        if !ready.isEmpty { try await options.apply(ready, in: workspace) }
        Talk.say("\(ready.count) published" + (allReady ? ", \(candidates.count - ready.count) not ready" : ""))
        if refused > 0 { throw ExitCode(1) }
    }
}
