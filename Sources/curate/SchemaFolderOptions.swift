import ArgumentParser
import Curation

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Where `schemas/` lies, for commands that work without a workspace.
struct SchemaFolderOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The folder with languages/ and vocabularies/. Default: $CURATE_SCHEMAS, else schemas/ in this folder or the "
                + "nearest one above, else beside the program.", valueName: "folder"))
    var schemas: String?

    /// The folder to use; `preferred` is the workspace's own.
    func folder(preferred: String? = nil) throws -> String {
        if let schemas { return schemas }
        let candidates = [preferred].compactMap { $0 } + environment + above(".") + besideProgram
        if let found = candidates.first(where: { FileManager.default.fileExists(atPath: $0 + "/languages") }) {
            return found
        }
        throw ValidationError("no folder schemas/ with languages/ was found; name one with --schemas or CURATE_SCHEMAS")
    }

    private var environment: [String] {
        ProcessInfo.processInfo.environment["CURATE_SCHEMAS"].map { [$0] } ?? []
    }

    private func above(_ folder: String) -> [String] {
        (0..<32).map { folder + String(repeating: "/..", count: $0) + "/schemas" }
    }

    /// The program of a checkout lies in `.build/<triple>/release/`, an installed one beside `share/curate/`.
    private var besideProgram: [String] {
        guard let program = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") else {
            return []
        }
        let folder = program.split(separator: "/").dropLast().map { "/" + $0 }.joined()
        return [folder + "/../share/curate/schemas"] + above(folder).prefix(6)
    }
}
