import ArchiveBytes
import Curation
import Testing

@Suite("Crawls (WARC)")
struct WARCTests {
    private static let body = Array("<html>\u{BE44}\u{AD50}".utf8)

    private static func record(
        _ type: String, _ content: [UInt8], contentType: String = "application/http; msgtype=response",
        length: String? = nil,
        version: String = "WARC/1.0", uri: String = "https://example.org/", date: String = "2026-06-20T10:00:00Z"
    ) -> [UInt8] {
        let header =
            "\(version)\r\nWARC-Type: \(type)\r\nWARC-Target-URI: \(uri)\r\nWARC-Date: \(date)\r\n"
            + "Content-Type: \(contentType)\r\nContent-Length: \(length ?? String(content.count))\r\n\r\n"
        return Array(header.utf8) + content + [13, 10, 13, 10]
    }

    private static func http(
        _ fields: String = "Content-Type: text/html", status: String = "200 OK", body: [UInt8] = body
    ) -> [UInt8] {
        Array("HTTP/1.1 \(status)\r\n\(fields)\r\n\r\n".utf8) + body
    }

    private static let page = "text/html utf-8 valid-utf-8 <https://example.org/> 2026-06-20: <html>\u{BE44}\u{AD50}"

    @Test("Which records are pages")
    func kinds() {
        let records: [[UInt8]] = [
            WARCTests.record("warcinfo", Array("software: x".utf8), contentType: "application/warc-fields"),
            WARCTests.record("request", Array("GET / HTTP/1.1\r\n\r\n".utf8)),
            WARCTests.record("response", WARCTests.http("Content-Type: text/html; charset=utf-8")),
            WARCTests.record("response", WARCTests.http(status: "404 Not Found")),
            WARCTests.record("response", WARCTests.http("Content-Type: image/png")),
            WARCTests.record(
                "response", WARCTests.http("Server: x"), version: "WARC/1.1", date: "2026-06-20T10:00:00.5Z"),
            WARCTests.record("resource", WARCTests.body, contentType: "text/html", date: "2026-06"),
            WARCTests.record(
                "conversion", Array("words".utf8), contentType: "text/plain", uri: "<https://example.org/a b>"),
            WARCTests.record("metadata", Array("a: b".utf8), contentType: "application/warc-fields"),
            WARCTests.record("response", Array("20260620 dns".utf8), contentType: "text/dns"),
            WARCTests.record(
                "response",
                WARCTests.http("Content-Type: text/html\r\nX: WARC/1.0", body: Array("a\nWARC/1.0\r\nb".utf8))),
        ]
        let expected = [
            "c.warc!/3 text/html utf-8 transport-header <https://example.org/> 2026-06-20: <html>\u{BE44}\u{AD50}",
            "c.warc!/6 " + WARCTests.page,
            "c.warc!/7 text/html utf-8 valid-utf-8 <https://example.org/>: <html>\u{BE44}\u{AD50}",
            "c.warc!/8 text/plain utf-8 valid-utf-8 <https://example.org/ab> 2026-06-20: words",
            "c.warc!/11 text/html utf-8 valid-utf-8 <https://example.org/> 2026-06-20: a\nWARC/1.0\r\nb",
        ]
        #expect(transcript(read("c.warc", records.flatMap { $0 })) == expected)
        let members = transcript(read("c.warc.gz", records.flatMap(ArchiveBytes.gzip)))
        #expect(members == expected.map { "c.warc.gz" + $0.dropFirst("c.warc".count) })
        guard case .page(let page)? = read("c.warc", records.flatMap { $0 }).first else { return }
        #expect(page.digest == SHA256Digest.hex(WARCTests.body))
    }

    private static let chunked =
        Array("6;x=1\r\n<html>\r\n3\r\n".utf8) + body[6..<9] + Array("\r\n03 \r\n".utf8)
        + body[9..<12] + Array("\r\n0\r\n\r\n".utf8)

    private static let codings: [(fields: String, body: [UInt8])] = [
        ("Transfer-Encoding: chunked", chunked),
        ("Transfer-Encoding: chunked", body),
        ("Content-Encoding: gzip", ArchiveBytes.gzip(body)),
        ("Content-Encoding: gzip", body),
        ("Content-Encoding: X-GZIP", ArchiveBytes.gzip(body)),
        ("Content-Encoding: deflate", ArchiveBytes.zlib(body)),
        ("Content-Encoding: deflate", ArchiveBytes.deflate(body)),
        ("Content-Encoding: deflate", body),
        ("Content-Encoding: br", body),
        ("Content-Encoding: br", brotli(body)),
        ("Content-Encoding: gzip, br", brotli(ArchiveBytes.gzip(body))),
        ("Content-Encoding: br, gzip", ArchiveBytes.gzip(brotli(body))),
        ("Content-Encoding: gzip, gzip", ArchiveBytes.gzip(body)),
        ("Content-Encoding: identity", body),
        ("Content-Encoding: deflate, gzip", ArchiveBytes.gzip(ArchiveBytes.zlib(body))),
    ]

    @Test("Codings of the body are undone, and a body that is decoded already stays", arguments: codings)
    func coding(fields: String, body: [UInt8]) {
        let block = WARCTests.http("Content-Type: text/html\r\n" + fields, body: body)
        #expect(transcript(read("c.warc", WARCTests.record("response", block))) == ["c.warc!/1 " + WARCTests.page])
    }

    /// A brotli stream of one uncompressed block (RFC 7932 section 9.2).
    private static func brotli(_ bytes: [UInt8]) -> [UInt8] {
        let header = UInt32(bytes.count - 1) << 4 | 1 << 20
        return (0..<3).map { UInt8(truncatingIfNeeded: header >> UInt32(8 * $0)) } + bytes + [3]
    }

    private static let wrongCodings: [(fields: String, body: [UInt8], remark: String)] = [
        (
            "Content-Encoding: br", ArchiveBytes.gzip(body),
            "the page was recorded as `br`, but its bytes are `gzip`, which was undone"
        ),
        (
            "Content-Encoding: gzip", brotli(body),
            "the page was recorded as `gzip`, but its bytes are `br`, which was undone"
        ),
        (
            "Content-Encoding: gzip", ArchiveBytes.zlib(body),
            "the page was recorded as `gzip`, but its bytes are `deflate`, which was undone"
        ),
        (
            "Content-Encoding: klingon", ArchiveBytes.gzip(body),
            "the page was recorded as `klingon`, but its bytes are `gzip`, which was undone"
        ),
        ("Server: x", ArchiveBytes.gzip(body), "the page's bytes are `gzip`, which no header says; it was undone"),
        (
            "Content-Encoding: gzip", ArchiveBytes.gzip(ArchiveBytes.gzip(body)),
            "the page's bytes are `gzip`, which no header says; it was undone"
        ),
    ]

    @Test("Codings that are declared wrongly", arguments: wrongCodings)
    func wrongCoding(fields: String, body: [UInt8], remark: String) throws {
        let block = WARCTests.http("Content-Type: text/html\r\n" + fields, body: body)
        let items = read("c.warc", WARCTests.record("response", block))
        #expect(transcript(items) == ["c.warc!/1 " + WARCTests.page])
        guard case .page(let page)? = items.first else { return }
        #expect(page.remarks == [ReadRemark(code: "coding-differs", message: remark, isDoubt: false)])
        #expect(page.form == .warcResponse)
    }

    private static let cuts: [(fields: String, body: [UInt8], reason: String)] = [
        ("Transfer-Encoding: chunked", chunked.dropLast(5), "its last chunk is missing"),
        ("Content-Length: 99", body, "it has 12 of 99 bytes"),
    ]

    @Test("Bodies that end early", arguments: cuts)
    func cutBody(fields: String, body: [UInt8], reason: String) throws {
        let block = WARCTests.http("Content-Type: text/html\r\n" + fields, body: body)
        guard case .page(let page)? = read("c.warc", WARCTests.record("response", block)).first else {
            return #expect(Bool(false), "no page")
        }
        #expect(page.isCut)
        #expect(
            page.remarks.map(\.message) == ["the recorded page is cut off: \(reason); look for what is missing"])
    }

    @Test("A body above the limit stops the decoder")
    func bomb() {
        let block = WARCTests.http(
            "Content-Type: text/html\r\nContent-Encoding: deflate", body: ArchiveBytes.deflatedRun(copies: 1000))
        #expect(
            transcript(
                read("c.warc", WARCTests.record("response", block), ReadOptions(maximumBytes: 50_000))
            ) == [
                "c.warc!/1: There are more than the 50000 bytes that a page may have. Check that it is one page, or split"
                    + " it. [file-too-large]"
            ])
    }

    @Test("Codings that can't be undone")
    func badCoding() {
        let brotli = WARCTests.http(
            "Content-Type: text/html\r\nContent-Encoding: br", body: [0x11, 0x80, 0xFF, 1, 2, 0, 0xFF, 0xFF])
        let cut = WARCTests.http(
            "Content-Type: text/html\r\nContent-Encoding: gzip",
            body: Array(ArchiveBytes.gzip(WARCTests.body).prefix(22)))
        let unknown = WARCTests.http(
            "Content-Type: text/html\r\nContent-Encoding: klingon", body: [0x1B, 0, 1, 2, 3, 4])
        let bytes = [brotli, unknown, cut].flatMap { WARCTests.record("response", $0) }
        #expect(
            transcript(read("c.warc", bytes)) == [
                "c.warc!/1: The page's content coding `br` is damaged (invalid brotli data). Fetch the page again."
                    + " [coding-damaged]",
                "c.warc!/2: The page was recorded in the content coding `klingon`, which can't be decoded here"
                    + " (gzip, deflate, br and zstd can). Record it again with another Accept-Encoding."
                    + " [coding-unsupported]",
                "c.warc!/3: The page's content coding `gzip` is damaged (truncated gzip input). Fetch the page again."
                    + " [coding-damaged]",
            ])
    }

    private static func damaged(_ number: Int, _ offset: Int, _ reason: String) -> String {
        "c.warc!/\(number): The WARC record at byte \(offset) \(reason)."
            + " It was left out; reading goes on at the next record. Fetch the page again. [record-damaged]"
    }

    @Test("Damaged records are reported and the next ones read")
    func damage() {
        let good = record
        let size = good.count
        let cases: [(bytes: [UInt8], reason: String)] = [
            (
                WARCTests.record("response", WARCTests.http(), length: "99999"),
                "is cut off, or its Content-Length is too large"
            ),
            (
                WARCTests.record("response", WARCTests.http(), length: "5"),
                "has a Content-Length that does not fit its content"
            ),
            (
                WARCTests.record("response", WARCTests.http(), length: "70"),
                "has a Content-Length that does not fit its content"
            ),
            (WARCTests.record("response", WARCTests.http(), length: "x"), "has no valid Content-Length"),
            (WARCTests.record("response", WARCTests.http(), length: "-1"), "has no valid Content-Length"),
            (WARCTests.record("response", WARCTests.http(), version: "WRC/1.0"), "does not start with `WARC/1.`"),
            (Array("garbage\r\nmore\r\n".utf8), "does not start with `WARC/1.`"),
        ]
        for (bytes, reason) in cases {
            #expect(
                transcript(read("c.warc", good + bytes + good)) == [
                    "c.warc!/1 " + WARCTests.page, WARCTests.damaged(2, size, reason), "c.warc!/3 " + WARCTests.page,
                ])
        }
    }

    private var record: [UInt8] { WARCTests.record("response", WARCTests.http()) }

    @Test("A file that is cut off")
    func cut() {
        let size = record.count
        #expect(
            transcript(read("c.warc", record + record.dropLast(10))) == [
                "c.warc!/1 " + WARCTests.page,
                WARCTests.damaged(2, size, "is cut off, or its Content-Length is too large"),
            ])
        #expect(
            transcript(read("c.warc", record + record.prefix(40))) == [
                "c.warc!/1 " + WARCTests.page, WARCTests.damaged(2, size, "has a header without end"),
            ])
        // Only the closing line breaks are missing: nothing is lost.
        #expect(transcript(read("c.warc", record.dropLast(4))) == ["c.warc!/1 " + WARCTests.page])
    }

    @Test("A record above the limit is passed over; one that is no page silently")
    func largeRecords() {
        let big = WARCTests.record("response", WARCTests.http(body: [UInt8](repeating: 0x61, count: 2_000_000)))
        let image = WARCTests.record("request", [UInt8](repeating: 0x61, count: 2_000_000))
        let options = ReadOptions(maximumBytes: 1_000_000)
        let folderless = transcript(read("c.warc", image + big + record, options))
        #expect(
            folderless == [
                "c.warc!/2: The file has 2000044 bytes; a page may have at most 1000000."
                    + " Check that it is one page, or split it. [file-too-large]", "c.warc!/3 " + WARCTests.page,
            ])
    }

    @Test("A crawl without pages")
    func noPages() {
        let info = WARCTests.record("warcinfo", [0x61], contentType: "application/warc-fields")
        #expect(
            transcript(read("c.warc", info)) == [
                "c.warc: The archive holds no saved page. Check that it is the right file. [archive-empty]"
            ])
    }

    @Test("Many records over the buffer's edges come out whole")
    func many() {
        let bytes = (0..<3000).flatMap { number in
            WARCTests.record(
                "resource", Array("\(number) ".utf8) + [UInt8](repeating: 0x61, count: number % 700),
                contentType: "text/plain")
        }
        let items = read("c.warc", bytes)
        #expect(items.count == 3000)
        var wrong: [Int] = []
        for (number, item) in items.enumerated() {
            guard case .page(let page) = item, page.path == "c.warc!/\(number + 1)",
                page.text == Array("\(number) ".utf8) + [UInt8](repeating: 0x61, count: number % 700)
            else {
                wrong.append(number)
                continue
            }
        }
        #expect(wrong == [])
    }
}
