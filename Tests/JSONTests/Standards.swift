import Foundation

/// The public standards data beside the repository, which is not part of it.
enum Standards {
    /// `../shared/standards/<name>` seen from the repository's root, or nil when it is absent.
    static func folder(_ name: String) -> URL? {
        var folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
            .deletingLastPathComponent()
        while folder.pathComponents.count > 1 {
            let candidate = folder.appendingPathComponent("../shared/standards/\(name)").standardized
            if FileManager.default.fileExists(atPath: candidate.path) { return candidate }
            folder.deleteLastPathComponent()
        }
        print("skipped: there is no folder ../shared/standards/\(name) beside the repository")
        return nil
    }

    /// The JSON files below a folder as paths relative to it, in order.
    static func jsonFiles(in folder: URL, recursive: Bool = false) throws -> [String] {
        let manager = FileManager.default
        let names =
            recursive
            ? try manager.subpathsOfDirectory(atPath: folder.path)
            : try manager.contentsOfDirectory(atPath: folder.path)
        return names.filter { $0.hasSuffix(".json") }.sorted()
    }

    static func bytes(_ file: String, in folder: URL) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: folder.appendingPathComponent(file)))
    }
}
