import ArgumentParser
import Curation

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Where the workspace and the schemas lie; shared by all commands that need one.
struct WorkspaceOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The workspace: a folder with raw/, curated/ and schemas/. Default: this folder or the nearest one above that "
                + "is one.", valueName: "folder"))
    var workspace: String?

    /// Opens the workspace. What a killed run left half done is finished first, so that no command sees a mixture.
    func open() throws -> Workspace {
        let opened = try Workspace(root: workspace ?? Self.nearest() ?? ".")
        if opened.isInterrupted { try ChangeOptions.lock(opened, "recovery").release() }
        return opened
    }

    /// The folder, this or above, that has `raw/` and `schemas/`.
    private static func nearest() -> String? {
        let manager = FileManager.default
        var folder = "."
        for _ in 0..<32 {
            if manager.fileExists(atPath: folder + "/raw"), manager.fileExists(atPath: folder + "/schemas") {
                return folder
            }
            folder = folder == "." ? ".." : folder + "/.."
        }
        return nil
    }
}
