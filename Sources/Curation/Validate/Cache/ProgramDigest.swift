internal import Glibc
internal import Synchronization

/// What tells this program from any other: the digest of its own code and data.
///
/// A version number would be the same for two builds of one day, and rules change with every line of code. Debugging
/// information, the file's name and its times are no part of it.
enum ProgramDigest {
    /// SHA-256 of the parts of the program's file that the system loads; nil when it can't be read or is no ELF file of
    /// 64 bits.
    static func own(workers: Int) -> [UInt8]? {
        known.withLock { known in
            if known == nil { known = read(workers: workers) }
            return known
        }
    }

    /// The running program stays what it is.
    private static let known = Mutex<[UInt8]?>(nil)

    /// The same, digested anew.
    static func read(workers: Int) -> [UInt8]? {
        let descriptor = open("/proc/self/exe", O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        guard let parts = loadedParts(descriptor), !parts.isEmpty else { return nil }
        // In pieces, so that several workers have something to do.
        let size = 4 << 20
        let pieces = parts.flatMap { part in
            stride(from: part.lowerBound, to: part.upperBound, by: size).map { $0..<min($0 + size, part.upperBound) }
        }
        let digests = ParallelMap.map(count: pieces.count, workers: workers, piece: 1) { index in
            bytes(descriptor, pieces[index]).map(SHA256Digest.bytes)
        }
        var all: [UInt8] = []
        for digest in digests {
            guard let digest else { return nil }
            all += digest
        }
        return SHA256Digest.bytes(all)
    }

    /// Where the segments of type PT_LOAD lie in the file (System V ABI, chapter 5).
    private static func loadedParts(_ descriptor: Int32) -> [Range<Int>]? {
        guard let header = bytes(descriptor, 0..<64), header.starts(with: [0x7F, 0x45, 0x4C, 0x46, 2, 1]) else {
            return nil
        }
        let start = number(header, at: 32, size: 8)
        let entrySize = number(header, at: 54, size: 2)
        let count = number(header, at: 56, size: 2)
        guard entrySize >= 56, let table = bytes(descriptor, start..<start + entrySize * count) else { return nil }
        var parts: [Range<Int>] = []
        for index in 0..<count where number(table, at: index * entrySize, size: 4) == 1 {
            let offset = number(table, at: index * entrySize + 8, size: 8)
            let size = number(table, at: index * entrySize + 32, size: 8)
            if size > 0 { parts.append(offset..<offset + size) }
        }
        return parts
    }

    /// A number with its lowest byte first.
    private static func number(_ bytes: [UInt8], at offset: Int, size: Int) -> Int {
        bytes[offset..<offset + size].reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    private static func bytes(_ descriptor: Int32, _ range: Range<Int>) -> [UInt8]? {
        let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, filled in
            while filled < range.count {
                let got = pread(
                    descriptor, buffer.baseAddress?.advanced(by: filled), range.count - filled,
                    range.lowerBound + filled)
                if got < 0 && errno == EINTR { continue }
                if got <= 0 { break }
                filled += got
            }
        }
        return bytes.count == range.count ? bytes : nil
    }
}
