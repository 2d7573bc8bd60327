import ArgumentParser
import Curation

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
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
        if let found = schemas ?? Self.found(preferred: preferred) { return found }
        throw ValidationError("no folder schemas/ with languages/ was found; name one with --schemas or CURATE_SCHEMAS")
    }

    /// The folder where the command line names none; nil when there is none.
    static func found(preferred: String? = nil) -> String? {
        if let preferred, hasLanguages(preferred) { return preferred }
        if let named = getenv("CURATE_SCHEMAS").map({ String(cString: $0) }), hasLanguages(named) { return named }
        return above(".").first(where: hasLanguages) ?? besideProgram.first(where: hasLanguages)
    }

    private static func hasLanguages(_ folder: String) -> Bool { access(folder + "/languages", F_OK) == 0 }

    private static func above(_ folder: String) -> some Collection<String> {
        (0..<32).lazy.map { folder + String(repeating: "/..", count: $0) + "/schemas" }
    }

    /// The program of a checkout lies in `.build/<triple>/release/`, an installed one beside `share/curate/`.
    private static var besideProgram: [String] {
        guard let program = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") else {
            return []
        }
        let folder = program.split(separator: "/").dropLast().map { "/" + $0 }.joined()
        return [folder + "/../share/curate/schemas"] + above(folder).prefix(6)
    }
}
