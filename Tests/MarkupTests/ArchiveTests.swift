import Markup
import Testing

@Suite("Archives")
struct ArchiveTests {
    /// One xz and one bzip2 stream of "hello world".
    private static let xz: [UInt8] = [
        0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00, 0x00, 0x04, 0xE6, 0xD6, 0xB4, 0x46, 0x02, 0x00, 0x21, 0x01, 0x16, 0x00,
        0x00, 0x00, 0x74, 0x2F, 0xE5, 0xA3, 0x01, 0x00, 0x0A, 0x68, 0x65, 0x6C, 0x6C, 0x6F, 0x20, 0x77, 0x6F, 0x72,
        0x6C, 0x64, 0x00, 0x00, 0xDA, 0x52, 0x23, 0xEF, 0xCD, 0x7E, 0x03, 0x53, 0x00, 0x01, 0x23, 0x0B, 0xC2, 0x1B,
        0xFD, 0x09, 0x1F, 0xB6, 0xF3, 0x7D, 0x01, 0x00, 0x00, 0x00, 0x00, 0x04, 0x59, 0x5A,
    ]
    private static let bzip2: [UInt8] = [
        0x42, 0x5A, 0x68, 0x39, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59, 0x44, 0xF7, 0x13, 0x78, 0x00, 0x00, 0x01, 0x91,
        0x80, 0x40, 0x00, 0x06, 0x44, 0x90, 0x80, 0x20, 0x00, 0x22, 0x03, 0x34, 0x84, 0x30, 0x21, 0xB6, 0x81, 0x54,
        0x27, 0x8B, 0xB9, 0x22, 0x9C, 0x28, 0x48, 0x22, 0x7B, 0x89, 0xBC, 0x00,
    ]

    private static let hello = Array("hello world".utf8)
    /// The beginning of a gzip file.
    private static let gzip: [UInt8] = [0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03]

    @Test(
        "Plain streams; uncompressed bytes pass, and so does gzip, which libarchive does not check",
        arguments: [(xz, hello), (bzip2, hello), (hello, hello), (gzip, gzip)])
    func streams(bytes: [UInt8], expected: [UInt8]) throws {
        var archive = try ArchiveReader(bytes: bytes, format: .stream)
        let entry = try archive.nextEntry()
        #expect(entry?.kind == .file)
        #expect(try archive.readAll(limit: 11) == expected)
        #expect(try archive.nextEntry() == nil)
    }

    @Test("An empty stream has no member")
    func empty() throws {
        var archive = try ArchiveReader(bytes: [], format: .stream)
        #expect(try archive.nextEntry() == nil)
    }

    @Test("A limit is kept while reading")
    func limit() throws {
        var archive = try ArchiveReader(bytes: ArchiveTests.bzip2, format: .stream)
        _ = try archive.nextEntry()
        let error = #expect(throws: ArchiveError.self) { try archive.readAll(limit: 10) }
        #expect(error == ArchiveError(code: .tooLarge, reason: "larger than 10 bytes"))
    }

    @Test("Reading in small steps gives the same bytes")
    func steps() throws {
        var archive = try ArchiveReader(bytes: ArchiveTests.bzip2, format: .stream)
        _ = try archive.nextEntry()
        var bytes: [UInt8] = []
        while try archive.read(into: &bytes, count: 2) > 0 {}
        #expect(bytes == Array("hello world".utf8))
    }

    @Test("A stream without its start can't be opened")
    func stump() {
        let error = #expect(throws: ArchiveError.self) {
            _ = try ArchiveReader(bytes: Array(ArchiveTests.bzip2.prefix(20)), format: .stream)
        }
        #expect(error == ArchiveError(code: .damaged, reason: "truncated bzip2 input"))
    }

    @Test("A stream that is cut off is an error")
    func truncated() {
        let error = #expect(throws: ArchiveError.self) {
            var archive = try ArchiveReader(bytes: Array(ArchiveTests.bzip2.prefix(40)), format: .stream)
            _ = try archive.nextEntry()
            _ = try archive.readAll(limit: 100)
        }
        #expect(error == ArchiveError(code: .damaged, reason: "truncated bzip2 input"))
    }

    @Test("What is no archive, and what is not there")
    func refused() {
        let error = #expect(throws: ArchiveError.self) {
            var archive = try ArchiveReader(bytes: Array("no archive at all".utf8))
            _ = try archive.nextEntry()
        }
        #expect(error?.code == .damaged)
        #expect(error?.description == "Unrecognized archive format")
        let missing = #expect(throws: ArchiveError.self) { _ = try ArchiveReader(path: "/nonexistent/archive.zip") }
        #expect(missing?.code == .unreadable)
    }
}
