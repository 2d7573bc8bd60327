/// The glued text of a row, with what is asked of its pieces over and over: scalars, word borders, hashes of pieces.
struct GluedLine {
    let bytes: [UInt8]
    let scan: GlueScan
    /// Hash of the first `n` bytes at index `n`, as printed and with ASCII letters made small.
    private let exact: [UInt64]
    private let folded: [UInt64]
    private let powers: [UInt64]

    init(_ text: TextBytes) {
        let bytes = Array(text)
        self.bytes = bytes
        exact = Self.prefixes(bytes, first: 0) { TextHash.extend($0, $1) }
        folded = Self.prefixes(bytes, first: 0) { hash, byte in
            TextHash.extend(hash, (0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        }
        powers = Self.prefixes(bytes, first: 1) { power, _ in power &* TextHash.multiplier }
        scan = GlueScan(bytes)
    }

    @inline(__always)
    private static func prefixes(_ bytes: [UInt8], first: UInt64, _ step: (UInt64, UInt8) -> UInt64) -> [UInt64] {
        [UInt64](unsafeUninitializedCapacity: bytes.count + 1) { values, count in
            var value = first
            values.initializeElement(at: 0, to: value)
            for (index, byte) in bytes.enumerated() {
                value = step(value, byte)
                values.initializeElement(at: index + 1, to: value)
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
