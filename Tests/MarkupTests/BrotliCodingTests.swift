import Markup
import Testing

@Suite("The coding br of HTTP")
struct BrotliCodingTests {
    /// A stream of uncompressed meta-blocks (RFC 7932 section 9.2) of at most 65536 bytes each.
    private static func stored(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        var position = 0
        while position < bytes.count {
            let end = min(position + 0x10000, bytes.count)
            let length = UInt32(end - position - 1)
            // From the lowest bit: a window of 16 bits (first block only), not the last block, four nibbles of length.
            let skip = UInt32(position == 0 ? 1 : 0)
            let header = length << (3 + skip) | UInt32(1) << (19 + skip)
            output += (0..<3).map { UInt8(truncatingIfNeeded: header >> UInt32(8 * $0)) }
            output += bytes[position..<end]
            position = end
        }
        return output + [position == 0 ? 0x06 : 0x03]
    }

    /// "hello hello hello world", compressed by a dictionary word and a copy.
    private static let text = Array("hello hello hello world".utf8)

    @Test("Short, empty, and more than one step of output", arguments: [0, 1, 23, 65_536, 65_537, 300_000])
    func sound(count: Int) throws {
        let data = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 7) }
        #expect(try BrotliCoding.decoded(Self.stored(data), limit: count) == data)
    }

    private static let damaged: [(bytes: [UInt8], reason: String)] = [
        ([], "truncated brotli data"),
        (Array(stored(text).dropLast()), "truncated brotli data"),
        (Array(stored(text).prefix(10)), "truncated brotli data"),
        (stored(text) + [0], "other bytes behind the end"),
        ([0x11, 0, 0], "invalid brotli data"),
    ]

    @Test("What is damaged", arguments: damaged)
    func damage(bytes: [UInt8], reason: String) {
        let error = #expect(throws: ArchiveError.self) { try BrotliCoding.decoded(bytes, limit: 100) }
        #expect(error == ArchiveError(code: .damaged, reason: reason))
    }

    @Test("A limit is kept while decoding", arguments: [22, 65_000, 199_999])
    func limit(limit: Int) {
        let data = [UInt8](repeating: 0x61, count: limit + 1)
        let error = #expect(throws: ArchiveError.self) { try BrotliCoding.decoded(Self.stored(data), limit: limit) }
        #expect(error == ArchiveError(code: .tooLarge, reason: "larger than \(limit) bytes"))
    }
}
