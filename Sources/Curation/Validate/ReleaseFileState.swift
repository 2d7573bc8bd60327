internal import JSON

/// A file of a release as the disk has it.
public struct ReleaseFileState: Sendable, Hashable {
    /// Number of bytes.
    public var bytes: Int
    /// SHA-256, 64 lower case hexadecimal digits.
    public var sha256: String

    public init(bytes: Int, sha256: String) {
        self.bytes = bytes
        self.sha256 = sha256
    }

    /// The state of the files that a manifest names, by path; what can't be read is left out.
    ///
    /// - Parameters:
    ///   - manifest: the manifest as a file of the run.
    ///   - path: where the manifest lies.
    ///   - read: gives a file's bytes, nil when it can't be read.
    static func besides(
        _ manifest: SourceDocument, at path: String, read: (String) -> [UInt8]?
    ) -> [String: ReleaseFileState] {
        let folder = String(path.dropLast("manifest.json".count))
        var states: [String: ReleaseFileState] = [:]
        for entry in manifest.root["files"]?.children ?? [] {
            // A name with a path in it would lead out of the release; the schema reports it.
            guard let name = entry["name"]?.string, !name.utf8.contains(UInt8(ascii: "/")),
                let bytes = read(folder + name)
            else { continue }
            let state = ReleaseFileState(bytes: bytes.count, sha256: SHA256Digest.hex(bytes))
            states[manifest.folder + name] = state
        }
        return states
    }
}

extension DocumentReference {
    /// The file's folder with a slash at its end; empty for a bare name.
    var folder: String { SourceDocument.folder(of: file) }
}

extension SourceDocument {
    /// The file's folder with a slash at its end; empty for a bare name.
    var folder: String { Self.folder(of: file) }

    fileprivate static func folder(of file: String) -> String {
        let slash = file.utf8.lastIndex(of: UInt8(ascii: "/"))
        return slash.map { String(file[...$0]) } ?? ""
    }

    /// The file's name without its folder and what stands behind its last dot.
    var stem: String {
        let name = file.utf8.split(separator: UInt8(ascii: "/")).last.map { String(decoding: $0, as: UTF8.self) } ?? ""
        return name.utf8.lastIndex(of: UInt8(ascii: ".")).map { String(name[..<$0]) } ?? name
    }
}
