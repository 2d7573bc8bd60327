import Markup
import Testing

@Suite("The coding deflate of HTTP")
struct DeflateCodingTests {
    private static let text = Array("hello hello hello world".utf8)
    private static let raw: [UInt8] = [
        0xCB, 0x48, 0xCD, 0xC9, 0xC9, 0x57, 0xC8, 0x40, 0x22, 0xCB, 0xF3, 0x8B, 0x72, 0x52, 0x00,
    ]
    private static let zlib: [UInt8] = [0x78, 0xDA] + raw + [0x68, 0x7D, 0x08, 0xC5]

    @Test("With and without the zlib header", arguments: [raw, zlib])
    func sound(bytes: [UInt8]) throws {
        #expect(try DeflateCoding.decoded(bytes, limit: 23) == DeflateCodingTests.text)
    }

    @Test("More than the inflater's buffer holds")
    func long() throws {
        let data = [UInt8](repeating: 0x61, count: 300_000)
        var blocks: [UInt8] = []
        for start in stride(from: 0, to: data.count, by: 60_000) {
            blocks += [start == 240_000 ? 1 : 0, 0x60, 0xEA, 0x9F, 0x15] + data[start..<(start + 60_000)]
        }
        #expect(try DeflateCoding.decoded(blocks, limit: 300_000) == data)
    }

    private static let damaged: [(bytes: [UInt8], reason: String)] = [
        ([], "truncated deflate data"),
        (Array(raw.dropLast()), "truncated deflate data"),
        (Array(zlib.dropLast()), "truncated deflate data"),
        (zlib.dropLast() + [0xC4], "wrong checksum"),
        (raw + [0], "other bytes behind the end"),
        (zlib + [0], "other bytes behind the end"),
        ([7], "invalid block type"),
        ([0x78, 0xBB, 0, 0, 0, 0], "preset dictionary"),
    ]

    @Test("What is damaged", arguments: damaged)
    func damage(bytes: [UInt8], reason: String) {
        let error = #expect(throws: ArchiveError.self) { try DeflateCoding.decoded(bytes, limit: 100) }
        #expect(error == ArchiveError(code: .damaged, reason: reason))
    }

    @Test("A limit is kept while reading")
    func limit() {
        let error = #expect(throws: ArchiveError.self) { try DeflateCoding.decoded(DeflateCodingTests.raw, limit: 22) }
        #expect(error == ArchiveError(code: .tooLarge, reason: "larger than 22 bytes"))
    }
}
