/// A validity check of UTF-8 (Unicode 15, table 3-7): one quick pass by ``UTF8Automaton``, a second one only for the
/// place of an error.
public struct UTF8Scan: Sendable, Hashable {
    /// The number of bytes of the longest valid prefix.
    public let validCount: Int
    /// True when the whole input is valid.
    public let isValid: Bool
    /// True when every byte of the valid prefix is below 0x80.
    public let isASCII: Bool
    /// True when a zero byte is in the valid prefix.
    public let hasNUL: Bool

    /// The number of well-formed sequences of two bytes or more in the valid prefix.
    public let multiByteCount: Int

    /// Scans the bytes from a place up to the first that is not valid UTF-8.
    public init(_ bytes: [UInt8], from start: Int = 0) {
        self = bytes.withUnsafeBytes { UTF8Scan(raw: UnsafeRawBufferPointer(rebasing: $0[min(start, $0.count)...])) }
    }

    private init(raw bytes: UnsafeRawBufferPointer) {
        if let valid = UTF8Automaton.scan(bytes) {
            self.init(validCount: bytes.count, of: bytes.count, multiByte: valid.multiByte, hasZero: valid.hasZero)
        } else {
            self.init(invalid: bytes)
        }
    }

    private init(validCount: Int, of count: Int, multiByte: Int, hasZero: Bool) {
        self.validCount = validCount
        isValid = validCount == count
        isASCII = multiByte == 0
        hasNUL = hasZero
        multiByteCount = multiByte
    }

    /// Finds the place of the first error, sequence by sequence.
    private init(invalid bytes: UnsafeRawBufferPointer) {
        var position = 0
        var multiByte = 0
        var seenZero = false
        let count = bytes.count
        while position < count {
            if position &+ 8 <= count {
                let word = bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)
                if word & 0x8080_8080_8080_8080 == 0 {
                    // Exact for words without high bits: a zero byte borrows into its own top bit.
                    seenZero = seenZero || (word &- 0x0101_0101_0101_0101) & 0x8080_8080_8080_8080 != 0
                    position &+= 8
                    continue
                }
            }
            let byte = bytes[position]
            if byte < 0x80 {
                if byte == 0 { seenZero = true }
                position &+= 1
                continue
            }
            let length = UTF8Scan.sequenceLength(bytes, at: position)
            if length == 0 { break }
            multiByte &+= 1
            position &+= length
        }
        self.init(validCount: position, of: count, multiByte: multiByte, hasZero: seenZero)
    }

    /// The length of the well-formed sequence of two to four bytes at a place, or 0.
    @inline(__always)
    private static func sequenceLength(_ bytes: UnsafeRawBufferPointer, at position: Int) -> Int {
        let lead = bytes[position]
        let left = bytes.count &- position
        if lead < 0xC2 || left < 2 { return 0 }
        let second = bytes[position &+ 1]
        if lead < 0xE0 { return second & 0xC0 == 0x80 ? 2 : 0 }
        if left < 3 || bytes[position &+ 2] & 0xC0 != 0x80 { return 0 }
        if lead < 0xF0 {
            let lowest: UInt8 = lead == 0xE0 ? 0xA0 : 0x80
            let highest: UInt8 = lead == 0xED ? 0x9F : 0xBF
            return second >= lowest && second <= highest ? 3 : 0
        }
        if lead > 0xF4 || left < 4 || bytes[position &+ 3] & 0xC0 != 0x80 { return 0 }
        let lowest: UInt8 = lead == 0xF0 ? 0x90 : 0x80
        let highest: UInt8 = lead == 0xF4 ? 0x8F : 0xBF
        return second >= lowest && second <= highest ? 4 : 0
    }
}
