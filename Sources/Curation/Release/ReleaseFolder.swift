#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// A folder that appears whole or not at all: files are written to a folder beside it, which is then renamed.
struct ReleaseFolder {
    /// The folder of all releases.
    private let parent: String
    /// Where the release will be.
    let path: String
    /// Where the files are until then.
    let draft: String

    /// Makes the draft folder, and the folders above it where they are missing. What an interrupted run left is removed.
    ///
    /// - Throws: ``ReleaseError`` with code `release-file`.
    init(parent: String, name: String) throws(ReleaseError) {
        self.parent = parent
        path = parent.hasSuffix("/") ? parent + name : "\(parent)/\(name)"
        // A release's name never begins with a dot, so no release can have this name.
        draft = (parent.hasSuffix("/") ? parent : parent + "/") + ".\(name).draft"
        try Self.attempt("remove", draft) {
            if FileManager.default.fileExists(atPath: draft) { try FileManager.default.removeItem(atPath: draft) }
        }
        try Self.attempt("make the folder", draft) {
            try FileManager.default.createDirectory(atPath: draft, withIntermediateDirectories: true)
        }
    }

    /// Writes a file of the draft.
    func write(_ bytes: [UInt8], to name: String) throws(ReleaseError) {
        try Self.attempt("write", "\(draft)/\(name)") {
            try DurableFile.write(bytes, to: "\(draft)/\(name)")
        }
    }

    /// Reads a file of the draft.
    func read(_ name: String) throws(ReleaseError) -> [UInt8] {
        try Self.attempt("read", "\(draft)/\(name)") {
            Array(try Data(contentsOf: URL(filePath: "\(draft)/\(name)")))
        }
    }

    /// Removes the draft after a failure. An error here would hide the one that led to it.
    func discard() {
        try? FileManager.default.removeItem(atPath: draft)
    }

    /// Puts the draft in its place. When a release is there with the same bytes, it stays untouched.
    ///
    /// - Throws: ``ReleaseError``: `release-exists` when something else is there.
    func publish() throws(ReleaseError) {
        guard FileManager.default.fileExists(atPath: path) else {
            return try Self.attempt("rename to \(path) the folder", draft) {
                try DurableFile.flush(folder: draft)
                try FileManager.default.moveItem(atPath: draft, toPath: path)
                try DurableFile.flush(folder: parent)
            }
        }
        let differing = try differingFiles()
        guard differing.isEmpty else { throw .alreadyExists(path, differing: differing) }
        discard()
    }

    /// Names of the files that only one of release and draft has, or both with different bytes.
    private func differingFiles() throws(ReleaseError) -> [String] {
        let (manager, path, draft) = (FileManager.default, path, draft)
        return try Self.attempt("compare with the draft", path) {
            let names = [path, draft].map { (try? manager.contentsOfDirectory(atPath: $0)) ?? [] }
            return Set(names[0] + names[1]).sortedByBytes.filter { name in
                let contents = [path, draft].map { try? Data(contentsOf: URL(filePath: "\($0)/\(name)")) }
                return contents[0] == nil || contents[0] != contents[1]
            }
        }
    }

    private static func attempt<Result>(
        _ action: String, _ path: String, _ body: () throws -> Result
    ) throws(ReleaseError) -> Result {
        do {
            return try body()
        } catch {
            throw ReleaseError.fileSystem(action, path, error)
        }
    }
}
