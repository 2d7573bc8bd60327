import ArchiveBytes
import Curation
import Foundation
import Testing

@Suite("Revisits, segments and odd lengths in crawls")
struct CrawlTests {
    private static let body = Array("<html>\u{BE44}".utf8)
    private static let http = Array("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".utf8) + body
    private static let text = "<html>\u{BE44}"

    private static func record(
        _ type: String, _ fields: [String], _ block: [UInt8], length: Int? = nil, feed: String = "\r\n",
        end: String? = nil
    ) -> [UInt8] {
        let lines = ["WARC/1.1", "WARC-Type: \(type)"] + fields + ["Content-Length: \(length ?? block.count)", "", ""]
        return Array(lines.joined(separator: feed).utf8) + block + Array((end ?? feed + feed).utf8)
    }

    private static func id(_ number: Int) -> String { "<urn:uuid:00000000-0000-4000-8000-00000000000\(number)>" }

    private static func response(_ number: Int, _ block: [UInt8] = http) -> [UInt8] {
        record(
            "response",
            [
                "WARC-Record-ID: \(id(number))", "WARC-Target-URI: <https://example.org/\(number)>",
                "WARC-Date: 2026-06-2\(number)T10:00:00.123456Z", "WARC-Payload-Digest: sha1:DIGEST\(number)",
            ], block)
    }

    private static func revisit(_ fields: String..., block: [UInt8] = []) -> [UInt8] {
        record(
            "revisit",
            ["WARC-Target-URI: https://example.org/again", "WARC-Date: 2026-07-01T00:00:00Z"] + fields, block)
    }

    private static func page(_ number: Int, at place: Int) -> String {
        "c.warc!/\(place) text/html utf-8 valid-utf-8 <https://example.org/\(number)> 2026-06-2\(number): \(text)"
    }

    private static let again = "text/html utf-8 valid-utf-8 <https://example.org/again> 2026-07-01: \(text)"
    private static let notModified = Array("HTTP/1.1 304 Not Modified\r\nContent-Type: text/html\r\n\r\n".utf8)

    private static let references: [[UInt8]] = [
        revisit("WARC-Refers-To: \(id(1))"),
        revisit(
            "WARC-Refers-To-Target-URI: https://example.org/1", "WARC-Refers-To-Date: 2026-06-21T10:00:00.123456Z",
            block: notModified),
        revisit("WARC-Payload-Digest: sha1:DIGEST1", block: Array(http.prefix(44))),
    ]

    @Test("A revisit is the page that it refers to, by id, by address and date, by digest", arguments: references)
    func revisits(reference: [UInt8]) throws {
        let bytes = Self.response(1) + Self.response(2) + reference
        let items = read("c.warc", bytes)
        #expect(transcript(items) == [Self.page(1, at: 1), Self.page(2, at: 2), "c.warc!/3 " + Self.again])
        guard case .page(let page)? = items.last else { return }
        #expect(page.form == .warcRevisit)
        #expect(page.payloadOf == "c.warc!/1")
        #expect(
            page.remarks.map(\.message)
                == ["the crawl recorded that the page had not changed; its payload is that of c.warc!/1"])
        // Member by member, and all in one member.
        let members = [Self.response(1), Self.response(2), reference]
        for gzip in [members.flatMap(ArchiveBytes.gzip), ArchiveBytes.gzip(bytes)] {
            let lines = transcript(read("c.warc.gz", gzip))
            #expect(lines.last == "c.warc.gz!/3 " + Self.again)
            #expect(lines.count == 3)
        }
    }

    @Test("A revisit of a record that is not in the file says which")
    func missing() {
        func problem(_ what: String) -> String {
            "c.warc!/1: This record says that the page had not changed since another one was made (\(what)), and no page"
                + " of that record stands before it in this file. Read the file that holds it. [revisit-unresolved]"
        }
        let cases: [([UInt8], String)] = [
            (Self.revisit("WARC-Refers-To: \(Self.id(9))"), "urn:uuid:00000000-0000-4000-8000-000000000009"),
            (
                Self.revisit("WARC-Refers-To-Target-URI: https://a/", "WARC-Refers-To-Date: 2026-01-01T00:00:00Z"),
                "https://a/"
            ),
            (Self.revisit("WARC-Payload-Digest: sha1:X"), "sha1:X"), (Self.revisit(), "no record that it names"),
        ]
        for (record, what) in cases {
            #expect(transcript(read("c.warc", record + Self.response(1))).first == problem(what))
        }
    }

    @Test("A revisit of what is no page is passed over")
    func pictures() {
        let image = Array("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n".utf8)
        let bytes = Self.revisit("WARC-Refers-To: \(Self.id(9))", block: image) + Self.response(1)
        #expect(transcript(read("c.warc", bytes)) == [Self.page(1, at: 2)])
    }

    private static func segments(_ total: Int?, origin: String = id(1), number: Int = 2) -> [UInt8] {
        let first = record(
            "response",
            [
                "WARC-Record-ID: \(id(1))", "WARC-Target-URI: https://example.org/1",
                "WARC-Date: 2026-06-21T10:00:00Z", "WARC-Segment-Number: 1",
            ], Array(http.prefix(50)))
        var fields = ["WARC-Segment-Origin-ID: \(origin)", "WARC-Segment-Number: \(number)"]
        if let total { fields.append("WARC-Segment-Total-Length: \(total)") }
        return first + response(2) + record("continuation", fields, Array(http.dropFirst(50)))
    }

    @Test("Segments are joined under the number of the first")
    func joined() throws {
        let items = read("c.warc", Self.segments(Self.http.count))
        #expect(transcript(items) == [Self.page(2, at: 2), Self.page(1, at: 1)])
        guard case .page(let page)? = items.last else { return }
        #expect(page.remarks.map(\.message) == ["the page was joined from 2 segments of its record"])
    }

    @Test("Segments that do not fit or do not come")
    func broken() {
        func problem(_ number: Int, _ reason: String) -> String {
            "c.warc!/\(number): The WARC record is in segments, and \(reason). Nothing of it was read; join the files of"
                + " the crawl. [record-segments]"
        }
        #expect(
            transcript(read("c.warc", Self.segments(nil))) == [
                Self.page(2, at: 2), problem(1, "segment 3 is not in this file"),
            ])
        #expect(
            transcript(read("c.warc", Self.segments(9))) == [
                Self.page(2, at: 2), problem(1, "they have \(Self.http.count) bytes together instead of 9"),
            ])
        #expect(
            transcript(read("c.warc", Self.segments(nil, number: 3))) == [
                Self.page(2, at: 2), problem(1, "segment 3 came where segment 2 was expected"),
            ])
        #expect(
            transcript(read("c.warc", Self.segments(1, origin: Self.id(7)))) == [
                Self.page(2, at: 2),
                problem(
                    3, "the first one, urn:uuid:00000000-0000-4000-8000-000000000007, is not before it in this file"),
                problem(1, "segment 2 is not in this file"),
            ])
    }

    @Test("Line feeds alone, no line breaks between records, and records of no bytes")
    func lineEnds() {
        let fields = ["WARC-Target-URI: https://example.org/1", "WARC-Date: 2026-06-21T10:00:00Z"]
        let feeds = Self.record("response", fields, Self.http, feed: "\n")
        let bare = Self.record("response", fields, Self.http, end: "")
        let empty = Self.record("response", fields, [])
        let nothing = Self.record("resource", fields + ["Content-Type: text/html"], [])
        #expect(
            transcript(read("c.warc", feeds + bare + empty + nothing + feeds.dropLast(2))) == [
                Self.page(1, at: 1), Self.page(1, at: 2),
                "c.warc!/4: There is not a single byte in it; a saved page was expected. Save the page again. [file-empty]",
                Self.page(1, at: 5),
            ])
    }

    @Test("A length that swallows other records loses none of them", arguments: [60, 5_000_000, 90_000_000])
    func longLength(excess: Int) throws {
        let filler = [UInt8](repeating: 0x61, count: 6_000_000)
        let large = Self.record("request", [], filler)
        let wrong = Self.record("response", [], Self.http, length: Self.http.count + excess)
        let bytes = wrong + Self.response(1) + large + Self.response(2)
        let lines = transcript(read("c.warc", bytes))
        #expect(lines.count == 3)
        #expect(lines.first?.hasSuffix("[record-damaged]") == true)
        #expect(lines.dropFirst() == [Self.page(1, at: 2), Self.page(2, at: 4)])
        // The same over gzip: each record its own member.
        let members = [wrong, Self.response(1), large, Self.response(2)].flatMap(ArchiveBytes.gzip)
        let packed = transcript(read("c.warc.gz", members))
        #expect(packed.dropFirst() == lines.dropFirst().map { $0.replacing("c.warc!", with: "c.warc.gz!") }[...])
    }

    @Test("A length that is too short by luck leaves a doubt")
    func shortLength() throws {
        let block = Self.http + [13, 10, 13, 10] + Array("the rest of the page".utf8)
        let items = read("c.warc", Self.record("response", [], block, length: Self.http.count))
        guard case .page(let page)? = items.first else { return #expect(Bool(false), "no page") }
        #expect(page.remarks.map(\.code) == ["record-end-unclear"])
        #expect(page.remarks.map(\.isDoubt) == [true])
        #expect(transcript(items).last?.hasSuffix("[record-damaged]") == true)
    }

    @Test("What the crawler cut is said")
    func truncated() throws {
        let record = Self.record("response", ["WARC-Truncated: length"], Self.http)
        guard case .page(let page)? = read("c.warc", record).first else { return #expect(Bool(false), "no page") }
        #expect(page.isCut)
        #expect(
            page.remarks.map(\.message)
                == ["the recorded page is cut off: the crawler stopped (length); look for what is missing"])
    }
}
