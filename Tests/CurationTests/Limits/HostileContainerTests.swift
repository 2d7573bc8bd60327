import ArchiveBytes
import Foundation
import Testing

@testable import Curation

/// Containers made to cost time, or to have something outside them read.
@Suite struct HostileContainerTests {
    /// Each folder of a member's name was looked up with all above it: 1 MB of such names took 18 s.
    @Test func aLongMemberNameIsPassedOver() {
        let name = String(repeating: "x_files/", count: 6000) + "a.html"
        let items = read("z.zip", ArchiveBytes.zip([("a.html", Array("<p>a".utf8)), (name, Array("<p>b".utf8))]))
        #expect(
            transcript(items) == [
                "z.zip!/a.html text/html utf-8 valid-utf-8: <p>a",
                "z.zip!/2: The name of member 2 has 48006 bytes; at most 4096 were expected. Pack it anew under a shorter"
                    + " name. [member-name-too-long]",
            ])
    }

    /// A record's header ends where the next record starts; each of many starts was read on for 64 KiB before.
    @Test func aHeaderEndsAtTheNextRecord() {
        let record =
            "WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/html\r\nContent-Length: 4\r\n\r\n<p>a\r\n\r\n"
        let items = read("c.warc", "WARC/1.0\r\nWARC-Type: resource\r\n" + record)
        #expect(
            transcript(items) == [
                "c.warc!/1: The WARC record at byte 0 has a header without end. It was left out; reading goes"
                    + " on at the next record. Fetch the page again. [record-damaged]",
                "c.warc!/2 text/html utf-8 valid-utf-8: <p>a",
            ])
    }

    @Test func manyRecordStartsTakeLinearTime() {
        let times = [20_000, 80_000].map { count in
            ProcessorTime.of { _ = read("c.warc", String(repeating: "WARC/1.0\n", count: count)) }
        }
        #expect(times[1] < 8 * max(times[0], 0.05), "\(times)")
    }

    /// The end of the stream was looked for from each of them.
    @Test(arguments: [33_554_432, 1 << 40])
    func manyRecordsThatClaimTooMuchTakeLinearTime(length: Int) {
        let record =
            "WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/html\r\nContent-Length: \(length)\r\n\r\n<p>a\r\n\r\n"
        let times = [5000, 20_000].map { count in
            ProcessorTime.of { _ = read("c.warc", String(repeating: record, count: count)) }
        }
        #expect(times[1] < 8 * max(times[0], 0.05), "\(times)")
    }

    /// Each empty part was reported with the digest of the whole archive.
    @Test func manyEmptyPartsTakeLinearTime() throws {
        let head = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n"
        let labels = try Extraction.catalog().knownLabels
        let times = [5000, 20_000].map { count in
            let bytes = Array((head + String(repeating: "--b\r\n", count: count)).utf8)
            return ProcessorTime.of { PageReader(labels: labels).read(path: "a.mhtml", bytes: bytes) { _ in } }
        }
        #expect(times[1] < 8 * max(times[0], 0.05), "\(times)")
    }

    private static let secret = "curate-secret-0412"

    /// Pages in every rendering and container that name a file in all the ways that formats have.
    private static func pages(naming path: String) -> [(name: String, bytes: [UInt8])] {
        let html = """
            <?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "file://\(path)"><!ENTITY % p SYSTEM "file://\(path)">%p;]>
            <html xmlns:xi="http://www.w3.org/2001/XInclude"><head><base href="file:///">
            <link rel="canonical" href="file://\(path)"><link rel="stylesheet" href="\(path)"></head><body>&x;
            <xi:include href="\(path)" parse="text"/><iframe src="file://\(path)"></iframe><object data="\(path)"></object>
            <table><tr><td>&x;</td></tr></table></body></html>
            """
        let part = "Content-Type: text/html\r\nContent-Location: file://\(path)\r\n"
        let external = "Content-Type: message/external-body; access-type=local-file; name=\"\(path)\"\r\n\r\n"
        let record =
            "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: file://\(path)\r\nWARC-Filename: \(path)\r\n\(part)"
            + "Content-Length: \(html.utf8.count)\r\n\r\n\(html)\r\n\r\n"
        return [
            ("p.html", Array(html.utf8)), ("p.xhtml", Array(html.utf8)), ("p.txt", Array(html.utf8)),
            (
                "p.mhtml",
                Array(
                    ("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\n\(external)x\r\n--b\r\n"
                        + "\(part)\r\n\(html)\r\n--b--").utf8)
            ), ("p.warc", Array(record.utf8)), ("p.tar", tar(linkingTo: path)),
        ]
    }

    /// A tar archive with a symbolic and a hard link.
    private static func tar(linkingTo path: String) -> [UInt8] {
        var members = ArchiveBytes.tar([("s.html", []), ("h.html", [])])
        for (start, kind) in [(0, UInt8(ascii: "2")), (512, UInt8(ascii: "1"))] {
            let header = start..<(start + 512)
            for (offset, byte) in path.utf8.prefix(99).enumerated() { members[start + 157 + offset] = byte }
            members[start + 156] = kind
            members.replaceSubrange((start + 148)..<(start + 156), with: Array(repeating: 0x20, count: 8))
            let sum = String(members[header].reduce(0) { $0 + Int($1) }, radix: 8)
            let digits = String(repeating: "0", count: 6 - sum.utf8.count) + sum + "\0 "
            members.replaceSubrange((start + 148)..<(start + 156), with: Array(digits.utf8))
        }
        return members
    }

    /// Nothing but the input is opened: a file that the input names never shows up in what comes out.
    @Test func filesThatAnInputNamesAreNotOpened() throws {
        let folder = try ScratchFolder()
        let path = try folder.write("secret.html", Array("<p>\(Self.secret)".utf8))
        let extractor = PageExtractor(catalog: try Extraction.catalog())
        for (name, bytes) in Self.pages(naming: path) {
            let items = read(name, bytes)
            #expect(!items.isEmpty, "\(name)")
            for item in items {
                let text =
                    switch item {
                    case .page(let page):
                        String(decoding: page.text, as: UTF8.self) + "\(extractor.extract(page))"
                    case .problem(let problem): problem.description
                    }
                #expect(!text.contains(Self.secret), "\(name)")
            }
        }
    }
}
