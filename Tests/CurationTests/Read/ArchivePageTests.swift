import ArchiveBytes
import Curation
import Testing

@Suite("Pages in archives")
struct ArchivePageTests {
    private static let html = Array("<html>\u{BE44}".utf8)
    private static let page = "text/html utf-8 valid-utf-8: <html>\u{BE44}"

    @Test("Names of every kind in a zip archive")
    func zip() {
        let archive = ArchiveBytes.zip([
            ("a/b.html", ArchivePageTests.html), ("\u{BE44}\u{AD50} \u{43C}.html", ArchivePageTests.html),
            ("./c.txt", Array("c".utf8)), ("../up.txt", Array("u".utf8)), ("dir/", []), ("README.md", Array("r".utf8)),
            (".x.html", Array("h".utf8)), ("__MACOSX/a.html", Array("m".utf8)),
            ("a/b_files/frame.html", Array("f".utf8)),
            ("other_files/p.html", ArchivePageTests.html), ("e.html", []),
        ])
        #expect(
            transcript(read("./z.zip", archive)) == [
                "z.zip!/a/b.html " + ArchivePageTests.page,
                "z.zip!/\u{BE44}\u{AD50} \u{43C}.html " + ArchivePageTests.page,
                "z.zip!/c.txt text/plain utf-8 valid-utf-8: c", "z.zip!/../up.txt text/plain utf-8 valid-utf-8: u",
                "z.zip!/other_files/p.html " + ArchivePageTests.page,
                "z.zip!/e.html: There is not a single byte in it; a saved page was expected. Save the page again."
                    + " [file-empty]",
            ])
    }

    @Test("A name in an old code page is shown with replacement characters")
    func oldName() {
        let archive = ArchiveBytes.zip([(name: [0xBA, 0xF1] + Array(".html".utf8), bytes: ArchivePageTests.html)])
        let lines = transcript(read("z.zip", archive))
        #expect(lines.count == 1)
        #expect(lines.first?.hasSuffix(".html " + ArchivePageTests.page) == true)
        #expect(lines.first?.hasPrefix("z.zip!/") == true)
    }

    @Test("tar, tar.gz, and a page in gzip")
    func tar() {
        let tar = ArchiveBytes.tar([
            ("pages/", []), ("pages/a b.html", ArchivePageTests.html), ("\u{BE44}.md", Array("m".utf8)),
        ])
        let expected = ["!/pages/a b.html " + ArchivePageTests.page, "!/\u{BE44}.md text/plain utf-8 valid-utf-8: m"]
        #expect(transcript(read("t.tar", tar)) == expected.map { "t.tar" + $0 })
        #expect(transcript(read("t.tar.gz", ArchiveBytes.gzip(tar))) == expected.map { "t.tar.gz" + $0 })
        let page = ArchiveBytes.gzip(ArchivePageTests.html)
        #expect(transcript(read("p.html.gz", page)) == ["p.html.gz " + ArchivePageTests.page])
        guard case .page(let unpacked)? = read("p.html.gz", page).first else { return }
        #expect(unpacked.digest == SHA256Digest.hex(ArchivePageTests.html))
    }

    @Test("An MHTML file as a member, and in gzip")
    func mhtml() {
        let message = Array("MIME-Version: 1.0\nContent-Type: text/html\nContent-Location: http://a/\n\n<p>x".utf8)
        #expect(
            transcript(read("z.zip", ArchiveBytes.zip([("p.mhtml", message)])))
                == ["z.zip!/p.mhtml text/html utf-8 valid-utf-8 <http://a/>: <p>x"])
        #expect(
            transcript(read("p.mht.gz", ArchiveBytes.gzip(message)))
                == ["p.mht.gz text/html utf-8 valid-utf-8 <http://a/>: <p>x"])
    }

    @Test("What is no page and no container of pages")
    func passedOver() {
        let binary =
            "This is binary data, not text; a page saved as HTML or as text was expected. Save the page itself."
            + " [file-binary]"
        let archive = ArchiveBytes.zip([
            ("crawl.warc.gz", [1]), ("in.zip", [2]), ("disguised.html", [0x1F, 0x8B, 8, 0]), ("x.js", [3]),
            ("none.zip", []),
        ])
        #expect(
            transcript(read("z.zip", archive)) == [
                "z.zip!/crawl.warc.gz: " + binary, "z.zip!/in.zip: " + binary,
                "z.zip!/disguised.html: The compressed file is cut off or damaged (truncated gzip input). Fetch it again."
                    + " [archive-damaged]",
                "z.zip!/x.js: The name does not end like a saved page or an archive of pages (.html, .txt, .md, .mhtml,"
                    + " .warc.gz, .zip, ...), so it was left out. Name the file itself to read it anyway. [file-skipped]",
                "z.zip!/none.zip: There is not a single byte in it; a saved page was expected. Save the page again."
                    + " [file-empty]",
            ])
        #expect(
            transcript(read("z.zip", ArchiveBytes.zip([(String, [UInt8])]()))) == [
                "z.zip: The archive holds no saved page. Check that it is the right file. [archive-empty]"
            ])
    }

    @Test("Archives that are cut off")
    func damage() {
        let tar = ArchiveBytes.tar([("a.txt", Array("a".utf8)), ("b.txt", [UInt8](repeating: 0x62, count: 2000))])
        let lines = transcript(read("t.tar", Array(tar.prefix(2000))))
        #expect(
            lines == [
                "t.tar!/a.txt text/plain utf-8 valid-utf-8: a",
                "t.tar: The archive is cut off or damaged after 1 complete member (Truncated tar archive)."
                    + " Those before the damage were read; fetch the file again for the rest. [archive-damaged]",
            ])
        let gzip = ArchiveBytes.gzip([UInt8](repeating: 0x61, count: 200_000))
        #expect(
            transcript(read("p.txt.gz", Array(gzip.prefix(150_000)))) == [
                "p.txt.gz: The compressed file is cut off or damaged (truncated gzip input). Fetch it again."
                    + " [archive-damaged]"
            ])
    }

    @Test("Limits of size and number")
    func limits() {
        let archive = ArchiveBytes.zip((1...5).map { ("\($0).txt", [UInt8](repeating: 0x61, count: 10 * $0)) })
        let small = transcript(read("z.zip", archive, ReadOptions(maximumBytes: 10_000, maximumMembers: 2)))
        #expect(small.count == 3)
        #expect(
            small.last
                == "z.zip: The archive has more than 2 members; the rest was not read. Split it. [archive-too-large]")
        let total = transcript(read("z.zip", archive, ReadOptions(maximumTotalBytes: 25)))
        #expect(total.count == 3)
        #expect(
            total.last
                == "z.zip: The archive has more than 25 bytes of pages; the rest was not read. Split it. [archive-too-large]"
        )
        // A bomb: the size shows only while unpacking.
        let bomb = ArchiveBytes.gzip([UInt8](repeating: 0x61, count: 100_000))
        #expect(
            transcript(read("b.txt.gz", bomb, ReadOptions(maximumBytes: 99_999))) == [
                "b.txt.gz: There are more than the 99999 bytes that a page may have. Check that it is one page, or split it."
                    + " [file-too-large]"
            ])
    }
}
