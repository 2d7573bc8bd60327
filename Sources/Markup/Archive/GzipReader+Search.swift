internal import Glibc

/// Looking at data before they are checked, and finding the way again behind damage.
extension GzipReader {
    /// A member's data must show within so many bytes of its beginning, or a long name in a header would have the search
    /// go over the same bytes again and again.
    private static let searchWindow = 4096

    /// The first bytes of the joined members, **unchecked**: to tell what they are, never to be used as data. Fewer when
    /// there are no more, or damage comes before. Goes back to the first member.
    /// - Throws: ``ArchiveError`` with code `unreadable`.
    public mutating func preview(_ count: Int) throws(ArchiveError) -> [UInt8] {
        rewind()
        return try peek(count, at: 0, joinsMembers: true)
    }

    /// Goes on behind a damaged member: searches the bytes behind its beginning for the next member whose data begin as
    /// given. Inside a damaged member there may be others, of an archive that was stored in it; the beginning tells them
    /// apart.
    /// - Returns: the place of that member, which ``next()`` then checks; nil when there is none.
    /// - Throws: ``ArchiveError`` with code `unreadable`.
    public mutating func resume(where beginning: [UInt8]) throws(ArchiveError) -> Int? {
        var candidate = memberStart + 1
        while let found = try nextHeader(from: candidate) {
            if try peek(beginning.count, at: found, within: GzipReader.searchWindow) == beginning {
                nextStart = found
                isStopped = false
                return found
            }
            candidate = found + 1
        }
        return nil
    }

    /// Inflates the first bytes of what may be a member, without any check.
    private mutating func peek(
        _ count: Int, at start: Int, within window: Int = .max, joinsMembers: Bool = false
    ) throws(ArchiveError) -> [UInt8] {
        inflater.reset()
        place = start
        var bytes = [UInt8](repeating: 0, count: count)
        var got = 0
        while got < count, place - start < window, try input.load(1, at: place) > 0 {
            let step = bytes.withUnsafeMutableBytes {
                inflate(into: UnsafeMutableRawBufferPointer(rebasing: $0[got...]))
            }
            got += step.produced
            if step.status == .end && joinsMembers {
                inflater.reset()
            } else if step.status != .more {
                break
            }
        }
        return Array(bytes[..<got])
    }

    /// The next place at or behind one that looks like a member's header: the two magic bytes, method 8, no unknown flag.
    private mutating func nextHeader(from start: Int) throws(ArchiveError) -> Int? {
        var start = start
        while true {
            let available = try input.load(4, at: start)
            guard available >= 4 else { return nil }
            let found = input.withLoaded(at: start) { GzipReader.header(in: $0) }
            if let found { return start + found }
            start += available - 3
        }
    }

    /// The place of a header's first four bytes, found by its first byte.
    private static func header(in bytes: UnsafeRawBufferPointer) -> Int? {
        guard let base = bytes.baseAddress else { return nil }
        var index = 0
        while index + 4 <= bytes.count, let first = memchr(base + index, 0x1F, bytes.count - index - 3) {
            index = base.distance(to: UnsafeRawPointer(first))
            if bytes[index + 1] == 0x8B && bytes[index + 2] == 8 && bytes[index + 3] & 0xE0 == 0 { return index }
            index += 1
        }
        return nil
    }
}
