import ArchiveBytes
import Curation
import Foundation
import Testing

@Suite("Archives in archives")
struct NestedArchiveTests {
    private static let html = Array("<html>\u{BE44}".utf8)
    private static let page = "text/html utf-8 valid-utf-8: <html>\u{BE44}"

    private static func crawl(_ count: Int = 1) -> [UInt8] {
        (1...count).flatMap { number in
            Array(
                ("WARC/1.1\r\nWARC-Type: resource\r\nWARC-Target-URI: https://a/\(number)\r\nContent-Type: text/html\r\n"
                    + "Content-Length: \(html.count)\r\n\r\n").utf8) + html + [13, 10, 13, 10]
        }
    }

    private static func record(_ number: Int) -> String {
        "\(number) text/html utf-8 valid-utf-8 <https://a/\(number)>: <html>\u{BE44}"
    }

    @Test("WACZ: the crawls in it; its indexes are passed over")
    func wacz() {
        let bytes = ArchiveBytes.zip([
            ("archive/data.warc.gz", ArchiveBytes.gzip(Self.crawl(2))), ("archive/more.warc", Self.crawl()),
            ("indexes/index.cdx.gz", [1]), ("pages/pages.jsonl", [2]), ("datapackage.json", [3]),
            ("datapackage-digest.json", [4]), ("notes.js", [5]),
        ])
        let lines = transcript(read("x.wacz", bytes))
        #expect(
            lines.dropLast() == [
                "x.wacz!/archive/data.warc.gz!/" + Self.record(1), "x.wacz!/archive/data.warc.gz!/" + Self.record(2),
                "x.wacz!/archive/more.warc!/" + Self.record(1),
            ])
        #expect(lines.last?.hasPrefix("x.wacz!/notes.js: ") == true)
        let items = read("x.wacz", bytes)
        guard case .page(let page)? = items.first else { return }
        #expect(page.form == .warcResource)
    }

    @Test("Three deep, and no deeper")
    func depth() {
        let one = ArchiveBytes.zip([("p.html", Self.html)])
        let two = ArchiveBytes.tar([("one.zip", one)])
        let three = ArchiveBytes.zip([("two.tar.gz", ArchiveBytes.gzip(two)), ("q.html", Self.html)])
        #expect(
            transcript(read("three.zip", three)) == [
                "three.zip!/two.tar.gz!/one.zip!/p.html " + Self.page, "three.zip!/q.html " + Self.page,
            ])
        let four = ArchiveBytes.tar([("three.zip", three), ("r.html", Self.html)])
        #expect(
            transcript(read("four.tar", four)) == [
                "four.tar!/three.zip!/two.tar.gz!/one.zip: This archive lies inside 3 others, and no more are opened. Unpack"
                    + " the outer ones and name this file. [archive-nested]",
                "four.tar!/three.zip!/q.html " + Self.page, "four.tar!/r.html " + Self.page,
            ])
        #expect(transcript(read("z.zip.gz", ArchiveBytes.gzip(one))) == ["z.zip.gz!/p.html " + Self.page])
    }

    @Test("A large inner archive goes through a temporary file that leaves no trace")
    func spool() throws {
        let folder = NSTemporaryDirectory()
        let before = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasPrefix("curate-") }
        let filler = [UInt8](repeating: 0x61, count: 6_000_000)
        let inner = ArchiveBytes.tar([("filler.txt", filler), ("p.html", Self.html)])
        let lines = transcript(read("z.zip", ArchiveBytes.zip([("t.tar", inner)])))
        #expect(lines.count == 2)
        #expect(lines.last == "z.zip!/t.tar!/p.html " + Self.page)
        let after = try FileManager.default.contentsOfDirectory(atPath: folder).filter {
            $0.hasPrefix("curate-") && $0.utf8.count == 13
        }
        #expect(after.filter { !before.contains($0) } == [])
    }

    @Test("Limits hold over all levels together")
    func limits() {
        let inner = ArchiveBytes.zip([("a.txt", [0x61]), ("b.txt", [0x62]), ("c.txt", [0x63])])
        let outer = ArchiveBytes.zip([("one.zip", inner), ("two.zip", inner)])
        let lines = transcript(read("z.zip", outer, ReadOptions(maximumMembers: 4)))
        #expect(
            lines == [
                "z.zip!/one.zip!/a.txt text/plain utf-8 valid-utf-8: a",
                "z.zip!/one.zip!/b.txt text/plain utf-8 valid-utf-8: b",
                "z.zip!/one.zip!/c.txt text/plain utf-8 valid-utf-8: c",
                "z.zip: The archive has more than 4 members; the rest was not read. Split it. [archive-too-large]",
            ])
        var small = ReadOptions()
        small.maximumNestedBytes = 100
        #expect(
            transcript(read("z.zip", ArchiveBytes.zip([("one.zip", inner), ("p.html", Self.html)]), small)) == [
                "z.zip!/one.zip: The archive has more than 100 unpacked bytes; the rest was not read. Split it."
                    + " [archive-too-large]",
                "z.zip!/p.html " + Self.page,
            ])
    }

    @Test("Links are named and not followed; names that lead out stay names; encrypted members are named")
    func safety() throws {
        let folder = try ScratchFolder()
        let secret = try folder.write("secret.html", Array("SECRET".utf8))
        let link =
            "The member is a link, and links in archives are not followed. Put the page itself into the archive."
            + " [member-link]"
        let tar = ArchiveBytes.tar(
            [
                ("a.html", Self.html), ("soft.html", []), ("hard.html", []), ("soft.js", []),
                ("../../up.txt", [0x75]), ("/abs.txt", [0x76]),
            ], links: ["soft.html": secret, "hard.html": "hard:a.html", "soft.js": secret])
        let lines = transcript(read("t.tar", tar))
        #expect(
            lines == [
                "t.tar!/a.html " + Self.page, "t.tar!/soft.html: " + link, "t.tar!/hard.html: " + link,
                "t.tar!/../../up.txt text/plain utf-8 valid-utf-8: u",
                "t.tar!//abs.txt text/plain utf-8 valid-utf-8: v",
            ])
        #expect(!lines.contains { $0.contains("SECRET") })
        let locked = ArchiveBytes.zip([(name: Array("p.html".utf8), bytes: Self.html)], isEncrypted: true)
        #expect(
            transcript(read("z.zip", locked)) == [
                "z.zip!/p.html: The member is encrypted. Unpack the archive with its password and name this file."
                    + " [member-encrypted]"
            ])
    }
}
