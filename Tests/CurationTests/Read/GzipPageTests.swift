import ArchiveBytes
import Curation
import Testing

@Suite("Pages in gzip")
struct GzipPageTests {
    private static let html = Array("<html>one two three".utf8)

    private static func flipped(_ bytes: [UInt8], at index: Int) -> [UInt8] {
        var bytes = bytes
        bytes[index] ^= 1
        return bytes
    }

    private static func problem(_ reason: String) -> String {
        "The compressed file is cut off or damaged (\(reason)). Fetch it again. [archive-damaged]"
    }

    private static let gzip = ArchiveBytes.gzip(html)
    private static let damaged: [(bytes: [UInt8], reason: String)] = [
        (flipped(gzip, at: 20), "wrong checksum"),
        (flipped(gzip, at: gzip.count - 6), "wrong checksum"),
        (flipped(gzip, at: gzip.count - 2), "wrong length"),
        (flipped(gzip, at: 11), "invalid stored block lengths"),
        (flipped(gzip, at: 2), "unknown compression method"),
        (Array(gzip.prefix(5)), "truncated gzip input"),
        (Array(gzip.prefix(25)), "truncated gzip input"),
        (gzip.dropLast(), "truncated gzip input"),
        (gzip + Array("garbage".utf8), "no gzip header in gzip member 2 at byte 42"),
        (gzip + gzip.prefix(20), "truncated gzip input in gzip member 2 at byte 42"),
        (gzip + flipped(gzip, at: 0), "no gzip header in gzip member 2 at byte 42"),
    ]

    @Test("A damaged page gives no page", arguments: damaged)
    func page(bytes: [UInt8], reason: String) throws {
        #expect(transcript(read("p.html.gz", bytes)) == ["p.html.gz: " + GzipPageTests.problem(reason)])
    }

    @Test("Members are joined, zero bytes at the end are padding")
    func joined() {
        let halves =
            ArchiveBytes.gzip(Array(GzipPageTests.html.prefix(9))) + ArchiveBytes.gzip([])
            + ArchiveBytes.gzip(Array(GzipPageTests.html.dropFirst(9))) + [UInt8](repeating: 0, count: 600)
        #expect(
            transcript(read("p.html.gz", halves)) == ["p.html.gz text/html utf-8 valid-utf-8: <html>one two three"])
        #expect(
            transcript(read("p.html.gz", ArchiveBytes.gzip([]))) == [
                "p.html.gz: There is not a single byte in it; a saved page was expected. Save the page again."
                    + " [file-empty]"
            ])
        let twice = ArchiveBytes.gzip(GzipPageTests.gzip)
        #expect(
            transcript(read("p.html.gz", twice)) == ["p.html.gz text/html utf-8 valid-utf-8: <html>one two three"])
        let four = ArchiveBytes.gzip(ArchiveBytes.gzip(twice))
        #expect(
            transcript(read("p.html.gz", four)) == [
                "p.html.gz: This archive lies inside 3 others, and no more are opened. Unpack the outer ones and name this"
                    + " file. [archive-nested]"
            ])
    }

    @Test("A damaged tar.gz gives no member, wherever the damage is")
    func tar() throws {
        let tar = ArchiveBytes.tar([
            ("a.txt", Array("first".utf8)), ("b.txt", [UInt8](repeating: 0x62, count: 2000)), ("c.txt", [0x63]),
        ])
        // One member, and three with borders inside the files.
        let parts = [tar.prefix(700), tar[700..<1800], tar[1800...]].map { ArchiveBytes.gzip(Array($0)) }
        let (single, multiple) = (ArchiveBytes.gzip(tar), parts.flatMap { $0 })
        let good = transcript(read("t.tar", tar)).map { "t.tar.gz" + $0.dropFirst("t.tar".count) }
        #expect(good.count == 3)
        #expect(transcript(read("t.tar.gz", single)) == good)
        #expect(transcript(read("t.tar.gz", multiple)) == good)
        for place in [15 + 512, 15 + 1600, single.count - 1] {
            let lines = transcript(read("t.tar.gz", GzipPageTests.flipped(single, at: place)))
            let reason = place == single.count - 1 ? "wrong length" : "wrong checksum"
            #expect(lines == ["t.tar.gz: " + GzipPageTests.problem(reason)])
        }
        let last = GzipPageTests.flipped(multiple, at: multiple.count - 100)
        #expect(
            transcript(read("t.tar.gz", last)) == [
                "t.tar.gz: " + GzipPageTests.problem("wrong checksum in gzip member 3 at byte 1846")
            ])
        let folder = try ScratchFolder()
        let large = ArchiveBytes.gzip(ArchiveBytes.tar([("a.txt", [UInt8](repeating: 0x61, count: 2 << 20))]))
        let path = try folder.write("t.tar.gz", large)
        #expect(readFile(path).count == 1)
        #expect(transcript(readFile(path)).first?.hasPrefix(path + "!/a.txt text/plain utf-8") == true)
        let bad = try folder.write("bad.tar.gz", GzipPageTests.flipped(large, at: 1 << 20))
        #expect(transcript(readFile(bad)) == [bad + ": " + GzipPageTests.problem("wrong checksum")])
        #expect(
            transcript(read("t.tar.gz", single, ReadOptions(maximumTotalBytes: 4000))) == [
                "t.tar.gz: The archive has more than 4000 unpacked bytes; the rest was not read. Split it."
                    + " [archive-too-large]"
            ])
    }
}
