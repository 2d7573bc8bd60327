import ArgumentParser
import Curation
import JSON

/// `curate history`
struct History: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: "Show what happened to a record, from the ledger.",
        discussion: """
            Each line has its number in the ledger, which `curate diff @N` takes, the day, version, status and event; under \
            it what changed, and who decided why. An id that became part of another record has its history still.

            Examples:
              curate history pca
              curate history pca --json | jq .changes
            """)

    @Argument(help: "The record's id.")
    var id: String

    @Flag(name: .long, help: "The ledger's lines as they are.")
    var json = false

    @OptionGroup var workspace: WorkspaceOptions

    func run() throws {
        let entries = try workspace.open().ledger().history(of: id)
        guard !entries.isEmpty else { throw ValidationError("the ledger has no record '\(id)'; see `curate status`") }
        for entry in entries {
            if json {
                StandardOutput.write(JSONWriter.canonical(entry.json) + [0x0A])
                continue
            }
            let day = entry.day ?? "no date   "
            StandardOutput.write(
                "@\(entry.sequence)  \(day)  v\(entry.version)  \(entry.status.rawValue)  \(entry.event.rawValue)"
                    + (entry.into.map { " into \($0)" } ?? "") + "\n")
            for change in entry.changes { StandardOutput.write("            \(change)\n") }
        }
        if let into = entries.last?.into {
            Talk.say("curate: '\(id)' is part of '\(into)' now; see `curate history \(into)`")
        }
    }
}
