import ArchiveBytes
import Testing

@testable import Curation

/// Containers with bytes changed, cut out and doubled: reading ends, and gives a page or a problem.
@Suite("Damaged containers")
struct ContainerMutationTests {
    /// A generator whose numbers are the same on every machine (SplitMix64).
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = state
            value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
            return value ^ value >> 31
        }
    }

    private static func warc() -> [UInt8] {
        ["response", "revisit", "continuation", "resource", "metadata"].flatMap { type in
            let block = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\n<html>\(type)"
            return Array(
                ("WARC/1.1\r\nWARC-Type: \(type)\r\nWARC-Record-ID: <urn:a>\r\nWARC-Refers-To: <urn:a>\r\nWARC-Segment-Number: 1"
                    + "\r\nContent-Length: \(block.utf8.count)\r\n\r\n\(block)\r\n\r\n").utf8)
        }
    }

    private static let mhtml = Array(
        """
        MIME-Version: 1.0
        Content-Type: multipart/related; boundary="b"; start=<x>

        --b
        Content-Type: multipart/mixed; boundary=c

        --c
        Content-Type: text/html; charset=euc-kr
        Content-Transfer-Encoding: quoted-printable

        <html>=BA=F1=
        --c--
        --b
        Content-Type: text/html
        Content-Transfer-Encoding: base64

        PGh0bWw+
        --b--
        """.utf8)

    private static let html = Array("<!DOCTYPE html><!-- SingleFile --><iframe srcdoc=\"<p>a &amp;\"></iframe>".utf8)

    private static let samples: [(name: String, bytes: [UInt8])] = [
        ("c.warc", warc()), ("c.warc.gz", ArchiveBytes.gzip(warc()) + ArchiveBytes.gzip(warc())), ("p.mhtml", mhtml),
        ("z.zip", ArchiveBytes.zip([("a.html", html), ("b.warc.gz", ArchiveBytes.gzip(warc())), ("c.mhtml", mhtml)])),
        (
            "t.tar.gz",
            ArchiveBytes.gzip(ArchiveBytes.tar([("a.html", html), ("b.zip", ArchiveBytes.zip([("c.txt", html)]))]))
        ),
        ("s.html", html + ArchiveBytes.zip([("index.html", html)]) + Array("-->".utf8)),
    ]

    @Test("Reading ends and says something", .timeLimit(.minutes(2)), arguments: samples)
    func mutations(name: String, bytes: [UInt8]) throws {
        let labels = try Extraction.catalog().knownLabels
        var numbers = Numbers(state: 20_260_620)
        for _ in 0..<300 {
            var damaged = bytes
            for _ in 0..<Int.random(in: 1...4, using: &numbers) where !damaged.isEmpty {
                let place = Int.random(in: 0..<damaged.count, using: &numbers)
                let end = min(damaged.count, place + Int.random(in: 1...40, using: &numbers))
                switch Int.random(in: 0..<4, using: &numbers) {
                case 0: damaged[place] = UInt8.random(in: 0...255, using: &numbers)
                case 1: damaged.removeSubrange(place..<end)
                case 2: damaged.insert(contentsOf: damaged[place..<end], at: place)
                default: damaged.removeSubrange(end...)
                }
            }
            #expect(!read(name, damaged, ReadOptions(maximumBytes: 1 << 20), labels: labels).isEmpty)
        }
    }
}
