import ArgumentParser
import Curation

/// `curate release`
struct Release: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "release", abstract: "Freeze what is published: all artifacts, described and checksummed.",
        discussion: """
            Writes curated/releases/NAME/: methods.jsonl, methods.csv, aliases.csv, citations.json (CSL-JSON), \
            methods.sqlite, redirects.jsonl (ids \
            that became part of others), manifest.json, SHA256SUMS, CHANGES.md, CITATION.cff and README.md. The same records give the \
            same bytes; a release that exists with other bytes is not overwritten.

            Records that are PUBLISHED or DEPRECATED are in it; of a record whose next version is under review, the \
            published version is. The date is that of SOURCE_DATE_EPOCH, else of the newest page.

            Example:
              curate release 2026.11 && (cd curated/releases/2026.11 && sha256sum -c SHA256SUMS)
            """)

    @Argument(help: "The release's name, such as 2026.11. Default: `version` of curated/dataset.yaml.")
    var name: String?

    @Option(
        name: .long,
        help: "The release that CHANGES.md compares with. Default: the last one before NAME (2026.9 before 2026.10).")
    var previous: String?

    @Flag(
        name: .long,
        help: "Leave cells of the CSV files that start with = + - @ as they are (spreadsheets may run them).")
    var rawCSV = false

    @OptionGroup var change: ChangeOptions
    @OptionGroup var workspace: WorkspaceOptions

    func run() throws {
        let workspace = try workspace.open()
        let lock = try change.lock(workspace, "release")
        defer { lock.release() }
        let description = try Self.description(workspace)
        guard let name = name ?? description.version else {
            throw ValidationError("name the release, or give `version` in \(Self.descriptionFile)")
        }
        guard ReleaseBuilder.isName(name) else {
            throw ValidationError("'\(name)' is no release name: letters, digits, '.', '_' and '-', such as 2026.11")
        }
        let states = RecordStates(workspace: workspace)
        let records = try states.published()
        guard !records.isEmpty else {
            throw ValidationError("nothing is published yet; look at `curate status`, then `curate publish ID...`")
        }
        let before = previous ?? states.releaseNames.last { ReleaseName.precedes($0, name) }
        var builder = ReleaseBuilder(
            name: name, description: description, records: records,
            previous: try before.map { try states.records($0) }, previousName: before,
            sourceDate: try RunOptions.fixedDay() ?? Self.newestDay(records), toolVersion: Curate.programVersion,
            guardsFormulas: !rawCSV)
        let ledger = try workspace.ledger()
        // Who cites the dataset knows ids that were in it.
        let ids = Set(records.map(\.id))
        builder.redirects = ledger.redirects.filter { ledger.published($0.id) != nil && ids.contains($0.into) }
        builder.ledger = ledger.point(publishing: records.map(\.id))
        let manifest = try builder.write(into: workspace.path("curated/releases"))
        let held = try workspace.records().count - records.count
        Talk.say(
            "Release \(name): \(records.count) records" + (held > 0 ? " (\(held) are not published)" : "")
                + (before.map { ", compared with \($0)" } ?? ""))
        for file in manifest.files { Talk.say("  \(file.sha256.prefix(12))  \(file.name) (\(file.bytes) bytes)") }
        StandardOutput.write(workspace.path("curated/releases/\(name)") + "\n")
    }

    private static let descriptionFile = "curated/dataset.yaml"

    private static func description(_ workspace: Workspace) throws -> DatasetDescription {
        guard let yaml = try workspace.read(descriptionFile) else {
            throw ValidationError(
                "\(descriptionFile) is missing: it says title, licence and creators; `curate init` writes one")
        }
        return try DatasetDescription(yaml: yaml, path: descriptionFile)
    }

    private static func newestDay(_ records: [MethodRecord]) -> String? {
        records.flatMap { $0.provenance.compactMap(\.accessed) }.max()
    }
}
