internal import Glibc

/// One of the files that a run keeps beside ``IngestMemory``: a file with a name that no other run used, so that what is
/// kept holds together however a run ends.
///
/// It is not waited for that the disk has it: after a crash its digest tells whether it is whole.
struct MemoryPart: Sendable, Hashable, Storable {
    /// What the file holds; the first part of its name.
    enum Kind: String, CaseIterable {
        case sources, changes, records, resolution, ledger
    }

    /// Below `.curate/`.
    let name: String
    /// SHA-256 over those of the file's pieces.
    private let digest: [UInt8]

    /// Writes a file; nil when the disk takes no more: a cache is done without.
    ///
    /// The workspace's lock must be held.
    init?(_ kind: Kind, _ bytes: [UInt8], in workspace: Workspace, workers: Int = 1) {
        let taken = Set(workspace.names(in: CommitJournal.folder))
        var number = 1
        while taken.contains("\(kind.rawValue)-\(number)") { number += 1 }
        name = "\(kind.rawValue)-\(number)"
        digest = Self.digest(of: bytes, workers: workers)
        let path = workspace.path("\(CommitJournal.folder)/\(name)")
        do {
            try DurableFile.write(bytes, to: path, flushes: false)
        } catch {
            unlink(path)
            return nil
        }
    }

    /// What was written; nil when it is not there or something else.
    func bytes(in workspace: Workspace, workers: Int = 1) -> [UInt8]? {
        guard let file = try? RegularFile(path: workspace.path("\(CommitJournal.folder)/\(name)")),
            let bytes = try? file.prefix(file.size), Self.digest(of: bytes, workers: workers) == digest
        else { return nil }
        return bytes
    }

    /// In pieces, so that several workers have something to do.
    private static func digest(of bytes: [UInt8], workers: Int) -> [UInt8] {
        let size = 2 << 20
        let pieces = ParallelMap.map(count: (bytes.count + size - 1) / size, workers: workers, piece: 1) { piece in
            SHA256Digest.part(bytes[piece * size..<min((piece + 1) * size, bytes.count)])
        }
        return SHA256Digest.bytes(pieces.flatMap(\.self))
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
