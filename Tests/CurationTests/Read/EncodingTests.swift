import Curation
import Testing

@Suite("Encoding of pages")
struct EncodingTests {
    private static let korean = "<html><head><title>\u{BE44}\u{AD50}"

    private static func wide(_ text: String, unit: Int, littleEndian: Bool) -> [UInt8] {
        func bytes(_ value: UInt32) -> [UInt8] {
            let big = (0..<unit).map { UInt8(truncatingIfNeeded: value >> UInt32(8 * (unit - 1 - $0))) }
            return littleEndian ? big.reversed() : big
        }
        return unit == 2
            ? text.utf16.flatMap { bytes(UInt32($0)) } : text.unicodeScalars.flatMap { bytes($0.value) }
    }

    private static let utf8 = Array(korean.utf8)
    private static let meta = Array("<html><meta charset=windows-1254>".utf8)

    private static let cases: [(what: String, name: String, bytes: [UInt8], outcome: String)] = [
        ("UTF-8", "p.html", utf8, "text/html utf-8 valid-utf-8: " + korean),
        ("ASCII", "p.txt", Array("plain".utf8), "text/plain utf-8 valid-utf-8: plain"),
        ("UTF-8 BOM", "p.html", [0xEF, 0xBB, 0xBF] + utf8, "text/html utf-8 byte-order-mark: " + korean),
        (
            "UTF-16LE BOM", "p.html", [0xFF, 0xFE] + wide(korean, unit: 2, littleEndian: true),
            "text/html utf-16le byte-order-mark: " + korean
        ),
        (
            "UTF-16BE BOM", "p.html", [0xFE, 0xFF] + wide(korean, unit: 2, littleEndian: false),
            "text/html utf-16be byte-order-mark: " + korean
        ),
        (
            "UTF-32LE BOM", "p.html", [0xFF, 0xFE, 0, 0] + wide(korean, unit: 4, littleEndian: true),
            "text/html utf-32le byte-order-mark: " + korean
        ),
        (
            "UTF-32BE BOM", "p.html", [0, 0, 0xFE, 0xFF] + wide(korean, unit: 4, littleEndian: false),
            "text/html utf-32be byte-order-mark: " + korean
        ),
        (
            "UTF-16LE by zeros", "p.html", wide(korean, unit: 2, littleEndian: true),
            "text/html utf-16le detected: " + korean
        ),
        (
            "UTF-16BE by zeros", "p.html", wide(korean, unit: 2, littleEndian: false),
            "text/html utf-16be detected: " + korean
        ),
        (
            "UTF-32LE by zeros", "p.html", wide(korean, unit: 4, littleEndian: true),
            "text/html utf-32le detected: " + korean
        ),
        (
            "UTF-32BE by zeros", "p.html", wide(korean, unit: 4, littleEndian: false),
            "text/html utf-32be detected: " + korean
        ),
        (
            "lone surrogate", "p.txt", [0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00],
            "text/plain utf-16le byte-order-mark doubtful: \u{FFFD}A"
        ),
        (
            "declared and right", "p.html", meta + [0xDD, 0xF0],
            "text/html windows-1254 meta-declaration: <html><meta charset=windows-1254>\u{130}\u{11F}"
        ),
        (
            "declared, all ASCII", "p.html", meta,
            "text/html windows-1254 meta-declaration: <html><meta charset=windows-1254>"
        ),
        (
            "declared UTF-8", "p.html", Array("<meta charset='UTF-8'>\u{E9}".utf8),
            "text/html utf-8 meta-declaration: <meta charset='UTF-8'>\u{E9}"
        ),
        (
            "declared wrongly, is UTF-8", "p.html", meta + Array("\u{E9}".utf8),
            "text/html utf-8 valid-utf-8 doubtful: <html><meta charset=windows-1254>\u{E9}"
        ),
        (
            "declared UTF-16, is ASCII", "p.html", Array("<meta charset=utf-16>a".utf8),
            "text/html utf-8 valid-utf-8: <meta charset=utf-16>a"
        ),
        (
            "http-equiv", "p.html",
            Array("<META HTTP-EQUIV=Content-Type CONTENT=\"text/html; charset=EUC-KR\">".utf8) + [0xBA, 0xF1],
            "text/html euc-kr meta-declaration: <META HTTP-EQUIV=Content-Type CONTENT=\"text/html; charset=EUC-KR\">\u{BE44}"
        ),
        (
            "a comment declares nothing", "p.html", Array("<!-- <meta charset=euc-kr> -->".utf8) + [0xE9, 0x2E],
            "text/html windows-1252 fallback doubtful: <!-- <meta charset=euc-kr> -->\u{E9}."
        ),
        (
            "XML declaration", "p.xhtml", Array("<?xml version=\"1.0\" encoding=\"koi8-r\"?>".utf8) + [0xED],
            "text/html koi8-r meta-declaration: <?xml version=\"1.0\" encoding=\"koi8-r\"?>\u{41C}"
        ),
        (
            "declared behind the window", "p.html",
            [UInt8](repeating: 0x20, count: 1024) + Array("<meta charset=koi8-r>".utf8) + [0xED],
            "text/html windows-1252 fallback doubtful: " + String(repeating: " ", count: 1024)
                + "<meta charset=koi8-r>\u{ED}"
        ),
        (
            "unknown label", "p.html", Array("<meta charset=klingon>".utf8) + [0x93, 0x2E],
            "text/html windows-1252 fallback doubtful: <meta charset=klingon>\u{201C}."
        ),
        (
            "nothing declared", "p.txt", Array("caf".utf8) + [0xE9, 0x20],
            "text/plain windows-1252 fallback doubtful: caf\u{E9} "
        ),
        (
            "ISO-2022-JP", "p.html",
            Array("<meta charset=iso-2022-jp>".utf8) + [0x1B, 0x24, 0x42, 0x48, 0x66, 0x1B, 0x28, 0x42],
            "text/html iso-2022-jp meta-declaration: <meta charset=iso-2022-jp>\u{6BD4}"
        ),
        (
            "cut in a character", "p.txt", Array("\u{BE44}\u{AD50}\u{D45C}".utf8) + [0xEB, 0xB0],
            "text/plain utf-8 valid-utf-8 doubtful: \u{BE44}\u{AD50}\u{D45C}\u{FFFD}"
        ),
        (
            "declared wrongly, UTF-8 cut in a character", "p.html",
            meta + Array("\u{BE44}\u{AD50}\u{D45C}".utf8) + [0xEB],
            "text/html utf-8 valid-utf-8 doubtful: <html><meta charset=windows-1254>\u{BE44}\u{AD50}\u{D45C}\u{FFFD}"
        ),
        (
            "declared UTF-8, is not", "p.html", Array("<meta charset=utf-8>caf".utf8) + [0xE9, 0x2E, 0xE9, 0x2E],
            "text/html windows-1252 fallback doubtful: <meta charset=utf-8>caf\u{E9}.\u{E9}."
        ),
        (
            "a stray NUL in a long page", "p.txt", [0x61, 0x00] + [UInt8](repeating: 0x62, count: 1000),
            "text/plain utf-8 valid-utf-8 doubtful: a\u{FFFD}" + String(repeating: "b", count: 1000)
        ),
    ]

    @Test("Evidence in its order", arguments: cases)
    func decision(what: String, name: String, bytes: [UInt8], outcome: String) throws {
        let lines = transcript(read(name, bytes))
        #expect(lines.count == 1)
        let line = try #require(lines.first)
        #expect(line.unicodeScalars.elementsEqual((name + " " + outcome).unicodeScalars), "\(what): \(line)")
    }

    @Test("The text of a UTF-8 page shares the file's bytes, and its digest is that of the bytes")
    func identity() throws {
        let items = read("p.html", EncodingTests.utf8)
        guard case .page(let page)? = items.first else { return #expect(Bool(false), "no page") }
        #expect(page.text == EncodingTests.utf8)
        #expect(page.digest == SHA256Digest.hex(EncodingTests.utf8))
    }

    private static let types: [(name: String, text: String, type: MediaType)] = [
        ("a.html", "words", .html), ("a.HTM", "words", .html), ("a.xhtml", "", .html),
        ("a.txt", "words", .plainText), ("a.txt", " \n<!DOCTYPE html>", .html), ("a.md", "<html lang=ko>", .html),
        ("a.md", "| a | <div> |", .plainText), ("a.txt", "<htmlx>", .plainText), ("-", "words", .plainText),
        ("-", "\u{FEFF}<!doctype html>", .html), ("-", "  <table><tr>", .html), ("page", "text <BODY>", .html),
        ("page", "text <header>", .plainText), ("page", "a < b", .plainText), ("page", "<!-- saved --><html>", .html),
        ("page", String(repeating: "a", count: 4096) + "<div>", .plainText), ("page", "x<div", .html),
    ]

    @Test("HTML or plain text, by name and content", arguments: types)
    func mediaType(name: String, text: String, type: MediaType) {
        guard !text.isEmpty, case .page(let page)? = read(name, text).first else { return }
        #expect(page.mediaType == type)
    }
}
