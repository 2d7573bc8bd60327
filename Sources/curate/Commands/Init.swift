import ArgumentParser
import Curation

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// `curate init`
struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Make a new workspace.",
        discussion: """
            Makes raw/, curated/decisions/, curated/dataset.yaml and a copy of schemas/. Files that are there already \
            stay as they are.

            Example:
              curate init mydata && cp pages/*.html mydata/raw/ && cd mydata && curate ingest
            """)

    @Argument(help: "The folder; it is made when it is not there.")
    var folder: String = "."

    @OptionGroup var schemas: SchemaFolderOptions

    func run() throws {
        let source = try schemas.folder()
        let manager = FileManager.default
        for name in ["raw", "curated/methods", "curated/decisions"] {
            try manager.createDirectory(atPath: "\(folder)/\(name)", withIntermediateDirectories: true)
        }
        if !manager.fileExists(atPath: "\(folder)/schemas") {
            try manager.copyItem(atPath: source, toPath: "\(folder)/schemas")
        }
        let description = "\(folder)/curated/dataset.yaml"
        if !manager.fileExists(atPath: description) {
            try Data(Self.template.utf8).write(to: URL(filePath: description))
        }
        Talk.say(
            "curate: \(folder) is a workspace; put pages into \(folder)/raw/, fill in \(description), run `curate ingest`"
        )
    }

    /// A description to be filled in; the release names everything in it.
    private static let template = """
        # What a release says of itself; schemas/dataset.schema.json describes the members.
        title: Untitled dataset of research methods
        description: Canonical records of research methods, curated from saved comparison pages.
        version: "2026.1"
        licence: CC-BY-4.0
        licenceURL: https://creativecommons.org/licenses/by/4.0/
        creators:
          - name: Name of the creator
        attribution: Name the pages that the records were made from, and their licence.
        keywords: [research methods]

        """
}
