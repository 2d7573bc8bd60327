import ArgumentParser

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A file that the user named for output.
enum OutputFile {
    /// Writes it whole or not at all.
    ///
    /// - Throws: `ValidationError` naming the file when it can't be written.
    static func write(_ bytes: [UInt8], to file: String) throws {
        // What is there and is no regular file, such as /dev/null, must not be replaced.
        var isFolder = false
        let isThere = FileManager.default.fileExists(atPath: file, isDirectory: &isFolder)
        let type = try? FileManager.default.attributesOfItem(atPath: file)[.type] as? FileAttributeType
        let isSpecial = isThere && !isFolder && type != .typeRegular
        do {
            try Data(bytes).write(to: URL(filePath: file), options: isSpecial ? [] : .atomic)
        } catch {
            throw ValidationError(
                "\(file) can't be written: \(isFolder ? "it is a folder" : "check its folder and its mode")")
        }
    }
}
