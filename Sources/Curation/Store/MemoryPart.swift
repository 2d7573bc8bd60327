internal import Glibc

/// One of the files that a run keeps beside ``IngestMemory``: a file with a name that no other run used, so that what is
/// kept holds together however a run ends.
///
/// It is not waited for that the disk has it: after a crash its digest tells whether it is whole.
struct MemoryPart: Sendable, Hashable, Storable {
    /// What the file holds; the first part of its name.
    enum Kind: String, CaseIterable {
        case sources, records, resolution
    }

    /// Below `.curate/`.
    let name: String
    /// SHA-256 of the file.
    private let digest: [UInt8]

    /// Writes a file; nil when the disk takes no more: a cache is done without.
    ///
    /// The workspace's lock must be held.
    init?(_ kind: Kind, _ bytes: [UInt8], in workspace: Workspace) {
        let taken = Set(workspace.names(in: CommitJournal.folder))
        var number = 1
        while taken.contains("\(kind.rawValue)-\(number)") { number += 1 }
        name = "\(kind.rawValue)-\(number)"
        digest = SHA256Digest.bytes(bytes)
        let path = workspace.path("\(CommitJournal.folder)/\(name)")
        do {
            try DurableFile.write(bytes, to: path, flushes: false)
        } catch {
            unlink(path)
            return nil
        }
    }

    /// What was written; nil when it is not there or something else.
    func bytes(in workspace: Workspace) -> [UInt8]? {
        guard let file = try? RegularFile(path: workspace.path("\(CommitJournal.folder)/\(name)")),
            let bytes = try? file.prefix(file.size), SHA256Digest.bytes(bytes) == digest
        else { return nil }
        return bytes
    }

    /// Removes the files that nobody needs. The workspace's lock must be held.
    static func removeAll(but kept: [MemoryPart], in workspace: Workspace) {
        let needed = Set(kept.map(\.name))
        for name in workspace.names(in: CommitJournal.folder) where !needed.contains(name) {
            guard Kind.allCases.contains(where: { name.hasPrefix($0.rawValue + "-") }) else { continue }
            try? DurableFile.remove(workspace.path("\(CommitJournal.folder)/\(name)"))
        }
    }

    init(from reader: inout ByteReader) throws(StoreDamage) {
        (name, digest) = (try reader.text(), try reader.byteList())
    }

    func write(to writer: inout ByteWriter) {
        writer.append(name)
        writer.append(bytes: digest)
    }
}
