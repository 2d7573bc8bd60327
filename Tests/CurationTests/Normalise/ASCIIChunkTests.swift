import Testing

@testable import Curation

struct ASCIIChunkTests {
    /// Every byte at every place, among letters, digits and others, at the end of a text and far from it.
    @Test func everyByteAtEveryPlace() {
        for text in ["aBc1Zz90", "Z", "09", "x7Y", "Aardvark and others", "ab cd ef gh"] {
            for place in text.utf8.indices.enumerated().map(\.offset) {
                for byte in UInt8.min...UInt8.max {
                    var bytes = Array(text.utf8)
                    bytes[place] = byte
                    for start in bytes.indices { expectChunk(of: bytes, at: start) }
                }
            }
        }
    }

    private func expectChunk(of bytes: [UInt8], at start: Int) {
        let chunk = bytes.withUnsafeBufferPointer { ASCIIChunk($0, at: start) }
        let run = Array(bytes[start...].prefix(8).prefix { $0.isLower || $0.isUpper || $0.isDigit })
        let expected = (
            count: run.count, small: run.map(\.lowercased), letters: run.map { !$0.isDigit },
            capitals: run.map(\.isUpper),
            isCapital: run.first { !$0.isDigit }?.isUpper ?? false
        )
        let isRight =
            chunk.count == expected.count && Self.bytes(chunk.lowercased, run.count) == expected.small
            && Self.members(chunk.letters, run.count) == expected.letters
            && Self.members(chunk.capitals, run.count) == expected.capitals && chunk.isCapital == expected.isCapital
            && ASCIIChunk.count(chunk.letters) == expected.letters.count { $0 }
            && ASCIIChunk.count(chunk.capitals) == expected.capitals.count { $0 }
            && (run.count == 8 || chunk.lowercased >> UInt64(8 * run.count) == 0)
        #expect(isRight, "\(bytes) at \(start)")
    }

    private static func bytes(_ word: UInt64, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: word >> UInt64(8 * $0)) }
    }

    private static func members(_ set: UInt64, _ count: Int) -> [Bool] {
        (0..<count).map { set >> UInt64(8 * $0 + 7) & 1 != 0 }
    }
}
