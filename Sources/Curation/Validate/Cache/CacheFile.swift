/// A file below `.curate/` that is believed only when its own digest and its key fit.
struct CacheFile {
    let path: String

    /// What was written under this key; nil when there is nothing, or it is damaged.
    func read(_ key: [UInt8]) -> ArraySlice<UInt8>? { content(key)?.body }

    /// The same with a SHA-256 of all of it.
    func content(_ key: [UInt8]) -> (body: ArraySlice<UInt8>, digest: [UInt8])? {
        guard let file = try? RegularFile(path: path), let bytes = try? file.prefix(file.size), bytes.count >= 64,
            bytes[32..<64].elementsEqual(key)
        else { return nil }
        let digest = SHA256Digest.part(bytes[32...])
        return bytes[..<32].elementsEqual(digest) ? (bytes[64...], digest) : nil
    }

    /// Puts a new file in the place of the old one. One that can't be written is done without; none is waited for, as
    /// a torn one is seen by its digest.
    func write(_ body: [UInt8], _ key: [UInt8]) {
        var bytes = [UInt8](repeating: 0, count: 32)
        bytes.reserveCapacity(32 + key.count + body.count)
        bytes += key
        bytes += body
        bytes.replaceSubrange(..<32, with: SHA256Digest.part(bytes[32...]))
        let part = path + ".part"
        do throws(WorkspaceError) {
            try DurableFile.makeFolder(Self.folder(of: path))
            try DurableFile.write(bytes, to: part, flushes: false)
            try DurableFile.move(part, to: path)
        } catch {
            try? DurableFile.remove(part)
        }
    }

    func remove() { try? DurableFile.remove(path) }

    private static func folder(of path: String) -> String {
        path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? "."
    }
}
