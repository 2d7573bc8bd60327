import ArgumentParser
import Curation
import JSON

/// `curate history`
struct History: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: "Show what happened to a record, from the ledger.",
        discussion: """
            Example:
              curate history pca
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
            StandardOutput.write("\(day)  v\(entry.version)  \(entry.status.rawValue)  \(entry.event.rawValue)\n")
            for change in entry.changes { StandardOutput.write("            \(change)\n") }
        }
    }
}
