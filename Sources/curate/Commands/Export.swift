import ArgumentParser
import Curation

/// `curate export`
struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write the records in one format to standard output.",
        discussion: """
            Formats:
            \(ExportFormat.allCases.map { "  \($0.rawValue): \($0.summary)" }.joined(separator: "\n"))

            Example:
              curate export bibtex --only PUBLISHED > methods.bib
            """)

    @Argument(help: "The format.")
    var format: ExportFormat

    @Argument(help: "Ids of records. Default: all.")
    var ids: [String] = []

    @Option(name: .long, help: ArgumentHelp("Only records with this status.", valueName: "status"))
    var only: LifecycleStatus?

    @Option(name: .shortAndLong, help: ArgumentHelp("Write to a file.", valueName: "file"))
    var output: String?

    @Flag(name: .long, help: "Leave cells of CSV that start with = + - @ as they are (spreadsheets may run them).")
    var rawCSV = false

    @OptionGroup var workspace: WorkspaceOptions

    func run() throws {
        let workspace = try workspace.open()
        var records = ids.isEmpty ? try workspace.records() : try ids.map { try workspace.requiredRecord($0) }
        if let only { records = records.filter { $0.status == only } }
        let bytes = format.export(records, guardsFormulas: !rawCSV)
        if let output {
            try OutputFile.write(bytes, to: output)
        } else {
            StandardOutput.write(bytes)
        }
    }
}
