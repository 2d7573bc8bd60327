/// The glued text of a row, with what is asked of its pieces over and over: scalars, word borders, hashes of pieces.
///
/// A class, because grammars, walks and readings all hold it: one reference to count in place of one an array.
final class GluedLine: Sendable {
    let bytes: [UInt8]
    let scan: GlueScan
    /// Hash of the first `n` bytes at index `n`, as printed and with ASCII letters made small.
    private let exact: [UInt64]
    private let folded: [UInt64]
    private let powers: [UInt64]

    init(_ text: TextBytes) {
        let bytes = Array(text)
        self.bytes = bytes
        exact = Self.prefixes(bytes) { $0 }
        folded = Self.prefixes(bytes) { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
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

    @inline(__always)
    private static func prefixes(_ bytes: [UInt8], _ fold: (UInt8) -> UInt8) -> [UInt64] {
        // Sound: `bytes.count + 1` values are written, as many as there is room for.
        [UInt64](unsafeUninitializedCapacity: bytes.count + 1) { values, count in
            var value: UInt64 = 0
            values.initializeElement(at: 0, to: value)
            bytes.withUnsafeBufferPointer { bytes in
                for index in 0..<bytes.count {
                    value = TextHash.extend(value, fold(bytes[index]))
                    values.initializeElement(at: index &+ 1, to: value)
                }
            }
            count = bytes.count + 1
        }
    }

    /// ``TextHash/of(_:)`` of the bytes from `start` to `end`.
    @inline(__always)
    func hash(_ start: Int, _ end: Int) -> UInt64 { exact[end] &- exact[start] &* powers[end - start] }

    /// The same with ASCII letters made small.
    @inline(__always)
    func foldedHash(_ start: Int, _ end: Int) -> UInt64 { folded[end] &- folded[start] &* powers[end - start] }

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
