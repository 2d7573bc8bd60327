#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Where captures lie: `raw/` of a workspace. Files come in and are never changed.
public struct RawFolder: Sendable {
    private let workspace: Workspace

    public init(workspace: Workspace) {
        self.workspace = workspace
    }

    /// Copies files into `raw/incoming/`, unless a file of the same name and bytes is there already; a folder's files
    /// keep their places in it. A path that lies in `raw/` already is left alone.
    ///
    /// - Returns: what was done, a line a file.
    /// - Throws: ``WorkspaceError`` when a path is not there, can't be copied, or would overwrite another capture.
    public func take(_ paths: [String], isDryRun: Bool) throws(WorkspaceError) -> [String] {
        var lines: [String] = []
        for path in paths.map(PageSource.displayPath) {
            var isFolder = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
                throw WorkspaceError(code: "file-missing", message: "\(path): no such file or folder")
            }
            guard !isInside(path) else { continue }
            let name = lastComponent(path)
            if isFolder {
                for file in files(below: path) {
                    lines += try take("\(path)/\(file)", as: "raw/incoming/\(name)/\(file)", isDryRun: isDryRun)
                }
            } else {
                lines += try take(path, as: "raw/incoming/\(name)", isDryRun: isDryRun)
            }
        }
        return lines
    }

    private func take(_ path: String, as target: String, isDryRun: Bool) throws(WorkspaceError) -> [String] {
        let bytes = try content(path)
        if let known = try workspace.read(target) {
            if known == bytes { return ["\(target) is there already"] }
            throw WorkspaceError(
                code: "file-exists",
                message: "\(target) is another capture; rename \(path), captures are never overwritten")
        }
        if isDryRun { return ["\(path) would be copied to \(target); its page is not in the figures below"] }
        try workspace.write(bytes, to: target)
        return ["\(path) is copied to \(target)"]
    }

    /// Never waits for a FIFO or a device.
    private func content(_ path: String) throws(WorkspaceError) -> [UInt8] {
        do {
            let file = try RegularFile(path: path)
            return try file.prefix(file.size)
        } catch {
            throw WorkspaceError(code: "file-unreadable", message: error.problem.description)
        }
    }

    private func isInside(_ path: String) -> Bool {
        let raw = URL(filePath: workspace.path("raw")).standardizedFileURL.path + "/"
        return (URL(filePath: path).standardizedFileURL.path + "/").hasPrefix(raw)
    }

    private func lastComponent(_ path: String) -> String {
        let name = URL(filePath: path).standardizedFileURL.lastPathComponent
        return name.isEmpty ? "page" : name
    }

    private func files(below folder: String) -> [String] {
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
        return names.sortedByBytes.filter { name in
            var isFolder = false
            return FileManager.default.fileExists(atPath: "\(folder)/\(name)", isDirectory: &isFolder) && !isFolder
        }
    }
}
