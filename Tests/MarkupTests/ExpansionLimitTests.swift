import Markup
import Testing

@Suite("Compression bombs")
struct ExpansionLimitTests {
    /// Deflate data of one block with fixed codes (RFC 1951 section 3.2.6): a letter and then copies of 258 bytes.
    private static func deflated(copies: Int) -> [UInt8] {
        var bits: [UInt8] = [1, 1, 0]
        // Huffman codes come with their highest bit first: literal `a`, length 258 (285), distance 1, end of block (256).
        func put(_ code: Int, _ count: Int) {
            for bit in (0..<count).reversed() { bits.append(UInt8(code >> bit & 1)) }
        }
        put(0x30 + 0x61, 8)
        for _ in 0..<copies {
            put(0b1100_0101, 8)
            put(0, 5)
        }
        put(0, 7)
        return stride(from: 0, to: bits.count, by: 8).map { start in
            bits[start..<min(start + 8, bits.count)].enumerated().reduce(0) { $0 | $1.element << UInt8($1.offset) }
        }
    }

    private static let copies = 50_000
    private static let size = 1 + 258 * copies

    private static func gzip() -> [UInt8] {
        let data = [UInt8](repeating: 0x61, count: size)
        return [0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0, 0xFF] + deflated(copies: copies)
            + GzipBytes.little(GzipBytes.crc32(data), 4) + GzipBytes.little(UInt32(size), 4)
    }

    @Test("A gzip member is stopped while it is checked, and read when the limit allows it")
    func gzipMember() throws {
        var reader = try GzipReader(bytes: Self.gzip(), memberLimit: 1 << 30)
        reader.expansion = ExpansionLimit(ratio: 100, allowance: 1 << 20)
        var error: ArchiveError?
        do { _ = try reader.next() } catch let caught { error = caught }
        #expect(error == ArchiveError(code: .bomb, reason: "more than 100 times as many bytes unpacked as packed"))
        var patient = try GzipReader(bytes: Self.gzip(), memberLimit: 1 << 30)
        #expect(try patient.readAll(limit: Self.size).count == Self.size)
    }
}
