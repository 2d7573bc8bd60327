/// The glued text of a row, with what is asked of its pieces over and over: scalars, words, hashes of pieces.
///
/// A class, because grammars, walks and readings all hold it: one reference to count in place of one an array.
///
/// `@unchecked Sendable`: its memory is written once, before anybody else has it.
final class GluedLine: @unchecked Sendable {
    let bytes: [UInt8]
    let scan: GlueScan
    /// Hash of the first `n` bytes at index `n`, up to all of them.
    private let prefixes: UnsafeMutablePointer<UInt64>
    /// As many as there are prefixes, or more.
    private let powers: UnsafeMutablePointer<UInt64>
    /// The maximal runs of letters, digits, hyphens and apostrophes.
    let words: Pieces
    /// The same with hyphens between them.
    let tokens: Pieces

    init(_ text: TextBytes) {
        let bytes = Array(text)
        self.bytes = bytes
        (prefixes, words, tokens) = Self.read(bytes)
        powers = bytes.count < Self.usualLength ? Self.usualPowers.memory : Self.powers(bytes.count + 1)
        scan = GlueScan(bytes)
    }

    deinit {
        prefixes.deallocate()
        if bytes.count >= Self.usualLength { powers.deallocate() }
    }

    /// Pieces of the line from left to right; to be asked as long as the line lives.
    struct Pieces: RandomAccessCollection {
        /// Where each starts and ends, one behind the other.
        fileprivate let borders: UnsafeMutablePointer<Int32>
        let endIndex: Int
        var startIndex: Int { 0 }

        @inline(__always)
        subscript(index: Int) -> Range<Int> {
            precondition(index >= 0 && index < endIndex, "no piece of the line")
            return Int(borders[2 &* index])..<Int(borders[2 &* index &+ 1])
        }
    }

    /// Lines are shorter than this, nearly all.
    private static let usualLength = 16 << 10

    /// The same for every line, and never given back: an array would count the lines that use it.
    private struct SharedPowers: @unchecked Sendable {
        let memory = powers(usualLength)
    }

    private static let usualPowers = SharedPowers()

    /// Powers of the multiplier, from the first on.
    private static func powers(_ count: Int) -> UnsafeMutablePointer<UInt64> {
        let powers = UnsafeMutablePointer<UInt64>.allocate(capacity: count)
        var power: UInt64 = 1
        for index in 0..<count {
            (powers + index).initialize(to: power)
            power = power &* TextHash.multiplier
        }
        return powers
    }

    /// Hashes the prefixes and finds the words. Nothing in it branches, for where words end cannot be foretold.
    ///
    /// - Returns: what to give back is the prefixes' memory, behind which both lists of borders lie.
    private static func read(_ bytes: [UInt8]) -> (UnsafeMutablePointer<UInt64>, Pieces, Pieces) {
        // Sound: there is room for `bytes.count + 1` prefixes and, in as many places of their size, for two lists of so many
        // borders. A byte moves each list on by one at most, and behind the last border stands the end of the line.
        let room = bytes.count + 1
        let prefixes = UnsafeMutablePointer<UInt64>.allocate(capacity: 2 * room)
        let words = UnsafeMutableRawPointer(prefixes + room).bindMemory(to: Int32.self, capacity: 2 * room)
        let tokens = words + room
        var wordBorders = 0
        var tokenBorders = 0
        var last = WordByte.none
        var prefix: UInt64 = 0
        prefixes.initialize(to: prefix)
        bytes.withUnsafeBufferPointer { bytes in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count) { kinds in
                // A loop of its own: so many bytes are looked at at once.
                for index in 0..<bytes.count { kinds[index] = WordByte.kind(of: bytes[index]) }
                for index in 0..<bytes.count {
                    prefix = TextHash.extend(prefix, bytes[index])
                    (prefixes + (index &+ 1)).initialize(to: prefix)
                    (words + wordBorders).initialize(to: Int32(truncatingIfNeeded: index))
                    (tokens + tokenBorders).initialize(to: Int32(truncatingIfNeeded: index))
                    let change = kinds[index] ^ last
                    last = kinds[index]
                    wordBorders &+= Int(change & WordByte.word)
                    tokenBorders &+= Int(change >> 1)
                }
            }
        }
        (words + wordBorders).initialize(to: Int32(bytes.count))
        (tokens + tokenBorders).initialize(to: Int32(bytes.count))
        return (
            prefixes, Pieces(borders: words, endIndex: (wordBorders + 1) / 2),
            Pieces(borders: tokens, endIndex: (tokenBorders + 1) / 2)
        )
    }

    /// What a byte is part of, as bits.
    private enum WordByte {
        static let none: UInt8 = 0
        static let word: UInt8 = 1
        static let token: UInt8 = 2

        /// As ``PageLexicon/isWordByte(_:)`` says, without a branch.
        @inline(__always)
        static func kind(of byte: UInt8) -> UInt8 {
            let isLetter = (byte | 0x20) &- 0x61 < 26
            let isOther = byte >= 0x80 || byte &- 0x30 < 10 || byte == UInt8(ascii: "'")
            let isDash = byte == UInt8(ascii: "-")
            return (isLetter ? word | token : none) | (isOther ? word | token : none) | (isDash ? word : none)
        }
    }

    /// The bytes and words, and hashes of pieces, without looking whether they are pieces of the line.
    struct Hashes {
        let bytes: UnsafeBufferPointer<UInt8>
        let words: Pieces
        fileprivate let prefixes: UnsafeMutablePointer<UInt64>
        fileprivate let powers: UnsafeMutablePointer<UInt64>

        /// - Parameters: places of the line, in order.
        @inline(__always)
        func hash(_ start: Int, _ end: Int) -> UInt64 {
            prefixes[end] &- prefixes[start] &* powers[end &- start]
        }
    }

    /// For the places inside `body` only.
    @inline(__always)
    func withHashes<Result>(_ body: (Hashes) -> Result) -> Result {
        bytes.withUnsafeBufferPointer { body(Hashes(bytes: $0, words: words, prefixes: prefixes, powers: powers)) }
    }

    /// ``TextHash/of(_:)`` of the bytes from `start` to `end`.
    @inline(__always)
    func hash(_ start: Int, _ end: Int) -> UInt64 {
        checkPlaces(start, end)
        return prefixes[end] &- prefixes[start] &* powers[end &- start]
    }

    /// The same with ASCII letters made small, in the time that the piece's bytes take.
    func foldedHash(_ start: Int, _ end: Int) -> UInt64 {
        checkPlaces(start, end)
        return bytes.withUnsafeBufferPointer { bytes in
            // Sound: both ends are places of the line.
            var hash: UInt64 = 0
            var index = start
            while index < end {
                let byte = bytes[index]
                hash = TextHash.extend(hash, byte &- 0x41 < 26 ? byte | 0x20 : byte)
                index &+= 1
            }
            return hash
        }
    }

    @inline(__always)
    private func checkPlaces(_ start: Int, _ end: Int) {
        precondition(0 <= start && start <= end && end <= bytes.count, "no piece of the line")
    }

    func isDigit(_ index: Int) -> Bool { index >= 0 && index < bytes.count && (0x30...0x39).contains(bytes[index]) }

    /// The places at which `needle` stands, from left to right, without overlap.
    func places(of needle: [UInt8]) -> [Int] {
        var places: [Int] = []
        var from = 0
        let text = bytes[...]
        while from < bytes.count, let place = text.firstIndex(ofBytes: needle, from: from) {
            places.append(place)
            from = place + max(needle.count, 1)
        }
        return places
    }

    /// The same with overlaps: "55" stands in "555" twice.
    func allPlaces(of needle: [UInt8]) -> [Int] {
        var places: [Int] = []
        var from = 0
        let text = bytes[...]
        while from < bytes.count, let place = text.firstIndex(ofBytes: needle, from: from) {
            places.append(place)
            from = place + 1
        }
        return places
    }
}
