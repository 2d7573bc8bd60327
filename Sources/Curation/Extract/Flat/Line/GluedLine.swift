/// The glued text of a row, with what is asked of its pieces over and over: scalars, word borders, hashes of pieces.
///
/// A class, because grammars, walks and readings all hold it: one reference to count in place of one an array.
final class GluedLine: Sendable {
    let bytes: [UInt8]
    let scan: GlueScan
    /// Hash of the first `n` bytes at index `n`.
    private let prefixes: [Prefix]
    private let powers: [UInt64]

    init(_ text: TextBytes) {
        let bytes = Array(text)
        self.bytes = bytes
        prefixes = Self.prefixes(bytes)
        powers = bytes.count < Self.usualPowers.count ? Self.usualPowers : Self.powers(bytes.count + 1)
        scan = GlueScan(bytes)
    }

    /// Powers of the multiplier for lines of usual length: the same for every line.
    private static let usualPowers = powers(16 << 10)

    private static func powers(_ count: Int) -> [UInt64] {
        var power: UInt64 = 1
        return (0..<count).map { _ in
            defer { power = power &* TextHash.multiplier }
            return power
        }
    }

    fileprivate struct Prefix {
        /// As printed, and with ASCII letters made small.
        var exact: UInt64 = 0
        var folded: UInt64 = 0
    }

    private static func prefixes(_ bytes: [UInt8]) -> [Prefix] {
        // Sound: `bytes.count + 1` values are written, as many as there is room for.
        [Prefix](unsafeUninitializedCapacity: bytes.count + 1) { prefixes, count in
            var prefix = Prefix()
            prefixes.initializeElement(at: 0, to: prefix)
            bytes.withUnsafeBufferPointer { bytes in
                for index in 0..<bytes.count {
                    let byte = bytes[index]
                    prefix.exact = TextHash.extend(prefix.exact, byte)
                    prefix.folded = TextHash.extend(prefix.folded, byte &- 0x41 < 26 ? byte | 0x20 : byte)
                    prefixes.initializeElement(at: index &+ 1, to: prefix)
                }
            }
            count = bytes.count + 1
        }
    }

    /// The bytes, and hashes of pieces, without looking whether they are pieces of the line.
    struct Hashes {
        let bytes: UnsafeBufferPointer<UInt8>
        fileprivate let prefixes: UnsafeBufferPointer<Prefix>
        fileprivate let powers: UnsafeBufferPointer<UInt64>

        /// - Parameters: places of the line, in order.
        @inline(__always)
        func hash(_ start: Int, _ end: Int) -> UInt64 {
            prefixes[end].exact &- prefixes[start].exact &* powers[end &- start]
        }
    }

    /// For the places inside `body` only.
    @inline(__always)
    func withHashes<Result>(_ body: (Hashes) -> Result) -> Result {
        bytes.withUnsafeBufferPointer { bytes in
            prefixes.withUnsafeBufferPointer { prefixes in
                powers.withUnsafeBufferPointer { body(Hashes(bytes: bytes, prefixes: prefixes, powers: $0)) }
            }
        }
    }

    /// ``TextHash/of(_:)`` of the bytes from `start` to `end`.
    @inline(__always)
    func hash(_ start: Int, _ end: Int) -> UInt64 {
        prefixes[end].exact &- prefixes[start].exact &* powers[end - start]
    }

    /// The same with ASCII letters made small.
    @inline(__always)
    func foldedHash(_ start: Int, _ end: Int) -> UInt64 {
        prefixes[end].folded &- prefixes[start].folded &* powers[end - start]
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
