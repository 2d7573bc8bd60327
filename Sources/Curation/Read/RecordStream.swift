internal import Markup

/// A byte stream with a window that can be looked at before it is consumed; over a file or memory, compressed or not.
///
/// A damaged gzip member is a gap: the stream ends there until it is crossed, so that nothing is read across it.
struct RecordStream: ~Copyable {
    /// Where the bytes come from: one of the three.
    private var plain: SeekableBytes?
    private var archive: ArchiveReader?
    private var gzip: GzipReader?
    private var buffer: [UInt8] = []
    private var start = 0
    private var isAtEnd = false
    /// No byte of the stream, or of the part of it before a gap, stands at this offset or behind it; nil as long as nothing
    /// is known.
    private var end: Int?
    /// The place of the window's first byte in the unpacked stream.
    private(set) var offset = 0
    /// All bytes that were fetched so far, those that were fetched again included.
    private(set) var fetched = 0
    /// What ended the stream before its end, if anything did.
    private(set) var failure: ArchiveError?
    /// The damaged gzip member that the stream has come to.
    private var gap: GzipDamage?
    /// The gzip members from the one that the window begins in: where each begins, unpacked and in the file.
    private var members: [(start: Int, number: Int, file: Int)] = []

    /// Bytes fetched at a time.
    private static let step = 1 << 18

    /// Streams bytes as they are.
    init(plain: consuming SeekableBytes) {
        self.plain = consume plain
        archive = nil
        gzip = nil
    }

    /// Streams what a zstd, xz or bzip2 stream holds. There is no way back in it.
    init(archive: consuming ArchiveReader) throws(ArchiveError) {
        var archive = archive
        isAtEnd = try archive.nextEntry() == nil
        self.archive = consume archive
        plain = nil
        gzip = nil
    }

    /// Streams the joined members of a gzip file.
    init(gzip: consuming GzipReader) {
        self.gzip = consume gzip
        plain = nil
        archive = nil
    }

    /// The bytes in the window.
    var available: Int { buffer.count - start }

    /// Reads on until the window has a number of bytes, or the stream ends.
    /// - Returns: whether the window has them.
    mutating func fill(_ count: Int) -> Bool {
        while available < count && !isAtEnd {
            if start > 0 && start >= buffer.count / 2 {
                buffer.removeFirst(start)
                start = 0
            }
            do {
                let got = try fetch(max(RecordStream.step, min(count, 1 << 22)))
                fetched += got
                isAtEnd = got == 0
                if isAtEnd { end = offset + available }
            } catch {
                failure = error
                isAtEnd = true
            }
        }
        return available >= count
    }

    /// Appends bytes to the window; 0 at the end and in front of a gap.
    private mutating func fetch(_ count: Int) throws(ArchiveError) -> Int {
        let place = offset + available
        if let got = try plain?.read(into: &buffer, count: count, at: place) { return got }
        if let got = try archive?.read(into: &buffer, count: count) { return got }
        while true {
            let got = try gzip?.read(into: &buffer, count: count) ?? 0
            if got > 0 { return got }
            switch try gzip?.next() {
            case .sound(let number, let file)?: members.append((place, number, file))
            case .damaged(let damage)?:
                gap = damage
                return 0
            case nil: return 0
            }
        }
    }

    /// Goes on behind the damaged member that the stream ended at, once the window is used up: at the next one whose
    /// data begin as given.
    /// - Returns: the damage, and the place in the file where it goes on; nil when the stream ended for another reason.
    mutating func crossGap(to beginning: [UInt8]) -> (damage: GzipDamage, next: Int?)? {
        guard let damage = gap else { return nil }
        gap = nil
        end = nil
        var next: Int?
        do {
            next = try gzip?.resume(where: beginning)
        } catch {
            failure = error
        }
        isAtEnd = next == nil
        return (damage, next)
    }

    // MARK: - Going back

    /// Where the window begins, to come back to; nil when there is no way back.
    mutating func place() -> RecordPlace? {
        if archive != nil { return nil }
        if gzip == nil { return RecordPlace(file: offset) }
        while members.count > 1, members[1].start <= offset { members.removeFirst() }
        guard let member = members.first else { return nil }
        return RecordPlace(file: member.file, member: member.number, inner: offset - member.start)
    }

    /// Goes to a place of this stream.
    /// - Parameter offset: the unpacked stream's offset there, when it is known.
    /// - Returns: false when it can't.
    mutating func go(to place: RecordPlace, offset newOffset: Int? = nil) -> Bool {
        guard archive == nil, failure == nil else { return false }
        buffer.removeAll(keepingCapacity: true)
        start = 0
        isAtEnd = false
        gap = nil
        members = []
        offset = (newOffset ?? place.file) - place.inner
        if newOffset == nil { end = nil }
        gzip?.seek(toMember: place.member, at: place.file)
        return place.inner == 0 || skip(place.inner)
    }

    // MARK: - The window

    /// A byte of the window.
    subscript(index: Int) -> UInt8 { buffer[start + index] }

    /// A copy of a part of the window.
    func bytes(_ range: Range<Int>) -> [UInt8] {
        Array(buffer[(start + range.lowerBound)..<(start + range.upperBound)])
    }

    /// Whether the window has these bytes at a place; reads on if needed.
    mutating func has(_ bytes: [UInt8], at index: Int) -> Bool {
        fill(index + bytes.count)
            && buffer[(start + index)..<(start + index + bytes.count)].elementsEqual(bytes)
    }

    /// Drops bytes from the window's front; at most what is there.
    mutating func consume(_ count: Int) {
        let count = min(count, available)
        start += count
        offset += count
    }

    /// Whether the stream is known to end before it has so many more bytes.
    func endsBefore(_ count: Int) -> Bool { end.map { offset + count > $0 } ?? false }

    /// Drops bytes that need not be in the window.
    /// - Returns: false when the stream ends before; how many were dropped then is open.
    mutating func skip(_ count: Int) -> Bool {
        guard !endsBefore(count) else { return false }
        if count > available, plain != nil { return jump(count) }
        var left = count
        while left > 0 {
            if available == 0 && !fill(1) { return false }
            let now = min(left, available)
            consume(now)
            left -= now
        }
        return true
    }

    /// Skips in bytes as they are: nothing between need be read.
    private mutating func jump(_ count: Int) -> Bool {
        do {
            guard try plain?.holds(offset + count - 1) == true else {
                end = min(end ?? .max, offset + count - 1)
                return false
            }
        } catch {
            failure = error
            isAtEnd = true
            return false
        }
        buffer.removeAll(keepingCapacity: true)
        start = 0
        offset += count
        return true
    }

    /// The place of a byte in the window at or behind an index, without reading on.
    func firstIndex(of byte: UInt8, from index: Int) -> Int? {
        buffer[(start + index)...].firstIndex(of: byte).map { $0 - start }
    }
}
