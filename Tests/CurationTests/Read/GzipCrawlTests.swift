import ArchiveBytes
import Curation
import Testing

@Suite("Crawls in gzip")
struct GzipCrawlTests {
    private static func record(_ text: String) -> [UInt8] {
        let header =
            "WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/plain\r\nContent-Length: \(text.utf8.count)\r\n\r\n"
        return Array(header.utf8) + Array(text.utf8) + [13, 10, 13, 10]
    }

    private static let records = ["first", "second", "third"].map(record)
    private static let members = records.map(ArchiveBytes.gzip)
    private static let pages = ["first", "second", "third"].enumerated().map {
        "c.warc.gz!/\($0 + 1) text/plain utf-8 valid-utf-8: \($1)"
    }

    private static func flipped(_ bytes: [UInt8], at index: Int) -> [UInt8] {
        var bytes = bytes
        bytes[index] ^= 1
        return bytes
    }

    private static func problem(_ number: Int, _ offset: Int, _ reason: String, next: Int?) -> String {
        "c.warc.gz!/\(number): Gzip member \(number), at byte \(offset) of the file, is cut off or damaged (\(reason))."
            + " Nothing of it was read; "
            + (next.map { "reading goes on at byte \($0)." } ?? "no record was found behind it.")
            + " Fetch the file again. [archive-damaged]"
    }

    /// Places of damage in a member: its magic, method, block, data, checksum and length.
    private static let places: [(place: Int, reason: String)] = [
        (0, "no gzip header"), (2, "unknown compression method"),
        (12, "invalid stored block lengths"), (30, "wrong checksum"), (100, "wrong checksum"),
        (members[1].count - 8, "wrong checksum"), (members[1].count - 4, "wrong length"),
    ]

    @Test("One damaged member of three: the others are read, under their own numbers", arguments: places)
    func oneOfThree(place: Int, reason: String) {
        let sizes = GzipCrawlTests.members.map(\.count)
        for damaged in 0..<3 where damaged == 1 || place < sizes[damaged] - 8 {
            var members = GzipCrawlTests.members
            members[damaged] = GzipCrawlTests.flipped(members[damaged], at: place)
            let offset = sizes[..<damaged].reduce(0, +)
            var expected = GzipCrawlTests.pages
            expected[damaged] = GzipCrawlTests.problem(
                damaged + 1, offset, reason, next: damaged == 2 ? nil : offset + sizes[damaged])
            // Without its magic or method, the file does not look like gzip, or like a crawl, to begin with.
            if damaged == 0 && place == 0 { continue }
            #expect(transcript(read("c.warc.gz", members.flatMap { $0 })) == expected)
        }
    }

    @Test("A file that is cut off keeps what is complete")
    func cut() {
        let bytes = GzipCrawlTests.members.flatMap { $0 }
        let offset = bytes.count - GzipCrawlTests.members[2].count
        for count in [1, 5, 50, bytes.count - offset - 1] {
            #expect(
                transcript(read("c.warc.gz", Array(bytes.prefix(offset + count))))
                    == GzipCrawlTests.pages.prefix(2) + [
                        GzipCrawlTests.problem(3, offset, "truncated gzip input", next: nil)
                    ])
        }
        #expect(transcript(read("c.warc.gz", bytes + [UInt8](repeating: 0, count: 512))) == GzipCrawlTests.pages)
        #expect(
            transcript(read("c.warc.gz", bytes + Array("garbage".utf8))) == GzipCrawlTests.pages + [
                GzipCrawlTests.problem(4, bytes.count, "no gzip header", next: nil)
            ])
    }

    @Test("All records in one member: all or nothing")
    func single() {
        let bytes = ArchiveBytes.gzip(GzipCrawlTests.records.flatMap { $0 })
        #expect(transcript(read("c.warc.gz", bytes)) == GzipCrawlTests.pages)
        for place in [30, 250, bytes.count - 7] {
            #expect(
                transcript(read("c.warc.gz", GzipCrawlTests.flipped(bytes, at: place))) == [
                    GzipCrawlTests.problem(1, 0, "wrong checksum", next: nil)
                ])
        }
    }

    @Test("Nothing is read across a gap")
    func split() {
        // Members whose borders lie inside records; the second is damaged, the third begins inside a record.
        let all = GzipCrawlTests.records.flatMap { $0 }
        let size = GzipCrawlTests.records[0].count
        let parts = [all.prefix(size + 20), all[(size + 20)..<(size + 40)], all[(size + 40)...]]
        var members = parts.map { ArchiveBytes.gzip(Array($0)) }
        #expect(transcript(read("c.warc.gz", members.flatMap { $0 })) == GzipCrawlTests.pages)
        members[1] = GzipCrawlTests.flipped(members[1], at: 20)
        let whole = ArchiveBytes.gzip(GzipCrawlTests.record("fourth"))
        let lines = transcript(read("c.warc.gz", (members + [whole]).flatMap { $0 }))
        let offset = members[0].count
        #expect(
            lines == [
                GzipCrawlTests.pages[0],
                "c.warc.gz!/2: The WARC record at byte \(size) has a header without end. It was left out; reading goes on"
                    + " at the next record. Fetch the page again. [record-damaged]",
                "c.warc.gz!/3: Gzip member 2, at byte \(offset) of the file, is cut off or damaged (wrong checksum)."
                    + " Nothing of it was read; reading goes on at byte \(members.map(\.count).reduce(0, +))."
                    + " Fetch the file again. [archive-damaged]",
                "c.warc.gz!/4 text/plain utf-8 valid-utf-8: fourth",
            ])
    }

    @Test("What it is shows even behind an empty member and in members of one byte")
    func smallMembers() {
        let start = GzipCrawlTests.records[0].prefix(9).map { ArchiveBytes.gzip([$0]) }.flatMap { $0 }
        let rest = ArchiveBytes.gzip(Array(GzipCrawlTests.records[0].dropFirst(9)))
        let bytes = ArchiveBytes.gzip([]) + start + rest
        #expect(transcript(read("c.warc.gz", bytes)) == [GzipCrawlTests.pages[0]])
    }

    @Test("A thousand records, one of them damaged; the same from a file")
    func thousand() throws {
        let texts = (0..<1000).map { "\($0) " + String(repeating: "word ", count: 60) }
        var members = texts.map { ArchiveBytes.gzip(GzipCrawlTests.record($0)) }
        members[500] = GzipCrawlTests.flipped(members[500], at: 200)
        let bytes = members.flatMap { $0 }
        let folder = try ScratchFolder()
        let path = try folder.write("c.warc.gz", bytes)
        for (name, items) in [("c.warc.gz", read("c.warc.gz", bytes)), (path, readFile(path))] {
            let lines = transcript(items)
            #expect(lines.count == 1000)
            let wrong = lines.indices.filter {
                $0 != 500 && lines[$0] != "\(name)!/\($0 + 1) text/plain utf-8 valid-utf-8: \(texts[$0])"
            }
            #expect(wrong == [])
            #expect(lines[500].hasPrefix("\(name)!/501: Gzip member 501, at byte ") == true)
        }
    }

    @Test("A member above the limit ends the reading")
    func bomb() {
        let bytes = GzipCrawlTests.members[0] + ArchiveBytes.gzip([UInt8](repeating: 0x61, count: 100_000))
        #expect(
            transcript(read("c.warc.gz", bytes, ReadOptions(maximumTotalBytes: 99_999))) == [
                GzipCrawlTests.pages[0],
                "c.warc.gz: The archive has more than 99999 unpacked bytes; the rest was not read. Split it."
                    + " [archive-too-large]",
            ])
    }

    @Test("Codings of a body are checked too")
    func codings() {
        func response(_ coding: String, _ body: [UInt8]) -> [UInt8] {
            let http =
                Array("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: \(coding)\r\n\r\n".utf8) + body
            let header = "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: \(http.count)\r\n\r\n"
            return Array(header.utf8) + http + [13, 10, 13, 10]
        }
        let body = Array("<html>one two three".utf8)
        let (gzip, zlib) = (ArchiveBytes.gzip(body), ArchiveBytes.zlib(body))
        let cases: [(coding: String, body: [UInt8], reason: String)] = [
            ("gzip", GzipCrawlTests.flipped(gzip, at: 20), "wrong checksum"),
            ("gzip", GzipCrawlTests.flipped(gzip, at: gzip.count - 4), "wrong length"),
            ("gzip", gzip + [0x21], "no gzip header in gzip member 2 at byte 42"),
            ("deflate", GzipCrawlTests.flipped(zlib, at: 15), "wrong checksum"),
            ("deflate", zlib.dropLast(), "truncated deflate data"),
            ("deflate", ArchiveBytes.deflate(body).dropLast(), "truncated deflate data"),
            ("deflate", zlib + [0], "other bytes behind the end"),
        ]
        for (coding, body, reason) in cases {
            #expect(
                transcript(read("c.warc", response(coding, body))) == [
                    "c.warc!/1: The page's content coding `\(coding)` is damaged (\(reason)). Fetch the page again."
                        + " [coding-damaged]"
                ])
        }
    }
}
