#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// A folder with `raw/`, `curated/` and `schemas/`: where pages come in and the dataset grows.
public struct Workspace: Sendable {
    /// The folder's path, without a slash at the end; `.` for the current folder.
    public let root: String

    /// Opens a workspace.
    ///
    /// - Throws: ``WorkspaceError`` when the folder is none.
    public init(root: String) throws(WorkspaceError) {
        self.root = root.count > 1 && root.hasSuffix("/") ? String(root.dropLast()) : root
        for folder in ["raw", "schemas"] where !exists(folder) {
            throw WorkspaceError(
                code: "workspace-missing",
                message:
                    "\(root) is no workspace: it has no folder \(folder)/; make one with `curate init \(root)`, or "
                    + "name one with --workspace")
        }
    }

    /// The path of a file of the workspace as the system needs it.
    public func path(_ relative: String) -> String { root == "." ? relative : "\(root)/\(relative)" }

    /// True when the file or folder is there.
    public func exists(_ relative: String) -> Bool { FileManager.default.fileExists(atPath: path(relative)) }

    /// A file's bytes; nil when it is not there.
    ///
    /// - Throws: ``WorkspaceError`` when it is there and can't be read.
    public func read(_ relative: String) throws(WorkspaceError) -> [UInt8]? {
        guard exists(relative) else { return nil }
        guard let data = FileManager.default.contents(atPath: path(relative)) else {
            throw WorkspaceError(code: "file-unreadable", message: "\(path(relative)) can't be read")
        }
        return Array(data)
    }

    /// Writes a file unless it has these bytes already: under another name first, so that no reader ever sees half of it.
    ///
    /// - Returns: true when the file was written.
    /// - Throws: ``WorkspaceError`` (disk full, no permission).
    @discardableResult
    public func write(_ bytes: [UInt8], to relative: String) throws(WorkspaceError) -> Bool {
        if try read(relative) == bytes { return false }
        try DurableFile.replace(path(relative), with: bytes)
        return true
    }

    /// The names in a folder, sorted by bytes, without hidden ones; empty when it is not there.
    public func names(in relative: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path(relative))) ?? []
        return names.filter { !$0.hasPrefix(".") }.sortedByBytes
    }
}
