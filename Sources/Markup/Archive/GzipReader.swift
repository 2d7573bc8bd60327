/// Reads gzip files (RFC 1952) member by member and hands out only data whose CRC-32 and length were checked.
///
/// A member is inflated to its end before the first byte of it is given out: short ones are kept, long ones are inflated
/// a second time, so memory is bounded whatever the member's size.
///
/// ```swift
/// var gzip = try GzipReader(path: "crawl.warc.gz", memberLimit: 1 << 30)
/// while let member = try gzip.next() {
///     guard case .sound = member else { break }
///     while try gzip.read(into: &bytes, count: 1 << 16) > 0 {}
/// }
/// ```
public struct GzipReader: ~Copyable {
    /// The most unpacked bytes of one member.
    public var memberLimit: Int
    /// When to stop for a compression bomb.
    public var expansion = ExpansionLimit()

    var input: SeekableBytes
    var inflater: Inflater
    /// The place of the next byte to inflate.
    var place = 0
    /// The place of the member at hand, and the one where the next is expected.
    private(set) var memberStart = 0
    var nextStart = 0
    /// True behind damage, until the caller asks to go on.
    var isStopped = false
    private var number = 0
    /// The data of the member at hand, when it is short, and how much of it was given out.
    private var held: [UInt8] = []
    private var heldStart = 0
    /// Whether the member at hand is inflated while it is read; its end is at `nextStart`.
    private var isInflating = false
    /// Where the first members end, found sound by ``check()``.
    private var soundEnds: [Int] = []
    private let scratch: UnsafeMutableRawBufferPointer

    /// Longer members are inflated twice instead of being kept.
    private static let heldSize = 4 << 20
    /// Bounds the memory of ``check()``.
    private static let rememberedMembers = 1 << 20

    /// Opens a file.
    /// - Throws: ``ArchiveError`` with code `unreadable`.
    public init(path: String, memberLimit: Int) throws(ArchiveError) {
        self.init(
            input: try SeekableBytes(path: path), inflater: try Inflater(.gzip), memberLimit: memberLimit)
    }

    /// Reads bytes in memory.
    /// - Throws: ``ArchiveError`` with code `unreadable` when there is no memory for zlib.
    public init(bytes: [UInt8], memberLimit: Int) throws(ArchiveError) {
        self.init(
            input: SeekableBytes(bytes: bytes), inflater: try Inflater(.gzip), memberLimit: memberLimit)
    }

    private init(input: consuming SeekableBytes, inflater: consuming Inflater, memberLimit: Int) {
        self.memberLimit = memberLimit
        self.input = input
        self.inflater = inflater
        scratch = .allocate(byteCount: 1 << 18, alignment: 16)
    }

    deinit { scratch.deallocate() }

    // MARK: - Members

    /// Moves to the next member and checks it; nil at the end of the file, in front of zero bytes that pad it, and behind
    /// a damaged member.
    /// - Throws: ``ArchiveError`` with code `tooLarge` for a member above the limit, or `unreadable`; nothing can be read
    ///   after that.
    public mutating func next() throws(ArchiveError) -> GzipMember? {
        forgetMember()
        guard !isStopped else { return nil }
        // An error below ends it all.
        isStopped = true
        if try isAtEnd() { return nil }
        number += 1
        memberStart = nextStart
        place = memberStart
        inflater.reset()
        if number <= soundEnds.count {
            nextStart = soundEnds[number - 1]
            isInflating = true
        } else if let reason = try verify() {
            forgetMember()
            return .damaged(GzipDamage(number: number, offset: memberStart, reason: reason))
        }
        isStopped = false
        return .sound(number: number, offset: memberStart)
    }

    /// Checks all members, then goes back to the first.
    /// - Returns: the first damage; nil when all are sound.
    /// - Throws: ``ArchiveError`` as ``next()``.
    public mutating func check() throws(ArchiveError) -> GzipDamage? {
        rewind()
        while let member = try next() {
            if case .damaged(let damage) = member { return damage }
            if number == soundEnds.count + 1 && number <= GzipReader.rememberedMembers { soundEnds.append(nextStart) }
        }
        rewind()
        return nil
    }

    /// Goes back to the first member.
    public mutating func rewind() {
        forgetMember()
        number = 0
        nextStart = 0
        isStopped = false
    }

    /// Goes to a member by its place and number, as ``GzipMember/sound(number:offset:)`` gave them; ``next()`` then reads
    /// it.
    public mutating func seek(toMember number: Int, at offset: Int) {
        forgetMember()
        soundEnds = []
        self.number = number - 1
        nextStart = offset
        isStopped = false
    }

    private mutating func forgetMember() {
        held.removeAll(keepingCapacity: true)
        heldStart = 0
        isInflating = false
    }

    /// Whether no member follows: the file ends, or only zero bytes come, with which tapes and disks fill their blocks.
    private mutating func isAtEnd() throws(ArchiveError) -> Bool {
        var place = nextStart
        while true {
            let available = try input.load(1, at: place)
            if available == 0 { return true }
            guard number > 0, input.withLoaded(at: place, { $0.allSatisfy { $0 == 0 } }) else { return false }
            place += available
        }
    }

    /// Inflates the member at hand to its end, and keeps the data when they are few.
    /// - Returns: what is wrong; nil when it is sound.
    private mutating func verify() throws(ArchiveError) -> String? {
        var size = 0
        while true {
            guard try input.load(1, at: place) > 0 else { return try reasonOfEnd() }
            let step = inflate(into: scratch)
            size += step.produced
            guard size <= memberLimit else {
                forgetMember()
                throw ArchiveError(code: .tooLarge, reason: "larger than \(memberLimit) bytes")
            }
            if let error = expansion.error(unpacked: size, packed: place - memberStart) {
                forgetMember()
                throw error
            }
            if size <= GzipReader.heldSize {
                held.append(contentsOf: UnsafeRawBufferPointer(rebasing: scratch[..<step.produced]))
            } else {
                held = []
            }
            switch step.status {
            case .more: continue
            case .damaged(let reason): return reason
            case .end:
                nextStart = place
                isInflating = size > GzipReader.heldSize
                if isInflating {
                    inflater.reset()
                    place = memberStart
                }
                return nil
            }
        }
    }

    /// What is wrong with a member that the file ends in: a single byte is too little for zlib to see that it is none.
    private mutating func reasonOfEnd() throws(ArchiveError) -> String {
        guard place == memberStart + 1, try input.load(1, at: memberStart) > 0 else { return GzipDamage.truncated }
        let isMember = input.withLoaded(at: memberStart) { $0.first == 0x1F }
        return isMember ? GzipDamage.truncated : GzipDamage.noHeader
    }

    /// Inflates what is loaded from `place` on, and moves it.
    mutating func inflate(into output: UnsafeMutableRawBufferPointer) -> Inflater.Step {
        let step = input.withLoaded(at: place) { inflater.step($0, into: output) }
        place += step.consumed
        return step
    }

    // MARK: - Data

    /// Appends the next data of the member at hand to a buffer.
    /// - Parameter count: the most bytes to append, at least 1; there may be fewer at a time.
    /// - Returns: the number of bytes appended; 0 at the member's end.
    /// - Throws: ``ArchiveError`` when the file can't be read or is no longer what it was.
    public mutating func read(into buffer: inout [UInt8], count: Int) throws(ArchiveError) -> Int {
        guard isInflating else {
            let got = min(count, held.count - heldStart)
            buffer.append(contentsOf: held[heldStart..<(heldStart + got)])
            heldStart += got
            return got
        }
        let output = UnsafeMutableRawBufferPointer(rebasing: scratch[..<min(count, scratch.count)])
        while isInflating {
            let isLoaded = try input.load(1, at: place) > 0
            let step = inflate(into: output)
            isInflating = step.status == .more
            guard isInflating ? isLoaded : step.status == .end && place == nextStart else {
                isInflating = false
                isStopped = true
                throw ArchiveError(code: .damaged, reason: "changed while it was read")
            }
            if step.produced > 0 {
                buffer.append(contentsOf: UnsafeRawBufferPointer(rebasing: output[..<step.produced]))
                return step.produced
            }
        }
        return 0
    }

    /// The data of all members joined.
    /// - Throws: ``ArchiveError`` with code `tooLarge` when there are more bytes than the limit, or `damaged` when any
    ///   member is.
    public mutating func readAll(limit: Int) throws(ArchiveError) -> [UInt8] {
        rewind()
        var bytes: [UInt8] = []
        while let member = try next() {
            if case .damaged(let damage) = member { throw ArchiveError(code: .damaged, reason: damage.description) }
            while try read(into: &bytes, count: 1 << 20) > 0 {
                guard bytes.count <= limit else {
                    throw ArchiveError(code: .tooLarge, reason: "larger than \(limit) bytes")
                }
            }
        }
        return bytes
    }
}
