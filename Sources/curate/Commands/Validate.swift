import ArgumentParser
import Curation

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// `curate validate`
struct Validate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate", abstract: "Check curated/ (or the files given) against the schemas and the rules.",
        discussion: """
            All problems are found in one run, each with file, line, column, rule and what to do.

            Examples:
              curate validate                              the whole workspace, for people
              curate validate --format sarif > v.sarif     for code scanning in CI
              curate validate curated/methods/pca.json     one file

            Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 a wrong call or a schema that is not sound.
            """)

    @Argument(help: "Files to check. Default: everything in the workspace.")
    var paths: [String] = []

    @Option(name: .long, help: "One of \(ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
    var format: ReportFormat = .text

    @Option(name: .long, help: "The lowest severity that makes the exit code 1: note, warning or error.")
    var failOn: Finding.Severity = .error

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var schemas: SchemaFolderOptions
    @OptionGroup var run: RunOptions

    func run() async throws {
        var root = ""
        let files: [String]
        let findings: [Finding]
        if paths.isEmpty {
            let workspace = try workspace.open()
            root = workspace.root
            let folder = try schemas.folder(preferred: workspace.path("schemas"))
            let validator = try Validator(schemaFolder: folder)
            let pages = await workspace.pageDigests(
                workers: run.jobs, reading: run.reading, labels: try? LanguageCatalog(schemaFolder: folder).knownLabels)
            findings = validator.validate(workspace: root, knownPages: pages)
            files = Validator.files(inWorkspace: root)
        } else {
            findings = try Validator(schemaFolder: schemas.folder()).validate(files: paths)
            files = paths
        }
        let report = format.render(findings, checkedFiles: files.count) { file in
            FileManager.default.contents(atPath: root.isEmpty || root == "." ? file : "\(root)/\(file)").map {
                Array($0)
            }
        }
        StandardOutput.write(report)
        StandardOutput.flush()
        if findings.contains(where: { $0.severity >= failOn }) { throw ExitCode(1) }
    }
}
