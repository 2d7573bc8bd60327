import ArchiveBytes
import Foundation
import Testing

@testable import Curation

@Suite("Pages in frames")
struct FrameTests {
    /// A comparison page, and one that only holds frames.
    private static func page(_ language: String = "ko") throws -> String {
        try SamplePage.plain.inLanguage(language).html()
    }
    private static let shell = "<!DOCTYPE html><title>Shell</title><iframe src=\"x_files/f.html\"></iframe>"

    private static func items(_ path: String, _ bytes: [UInt8]) throws -> [ReadItem] {
        read(path, bytes, labels: try Extraction.catalog().knownLabels)
    }

    private static func outline(_ items: [ReadItem]) -> [String] {
        items.map { item in
            switch item {
            case .page(let page):
                "\(page.path) \(page.form?.rawValue ?? "file") \(page.address ?? "-") \(page.captured ?? "-")"
            case .problem(let problem): "\(problem.path) \(problem.code)"
            }
        }
    }

    private static func mhtml(_ parts: [(fields: String, body: String)], end: String = "--b?(=_)--\r\n") -> [UInt8] {
        let head =
            "Date: Sat, 20 Jun 2026 10:00:00 +0000\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: multipart/related; boundary=\"b?(=_)\"\r\n\r\n"
        return Array(
            (head + parts.map { "--b?(=_)\r\nContent-Type: text/html\r\n\($0.fields)\r\n\r\n\($0.body)\r\n" }.joined()
                + end).utf8)
    }

    @Test("MHTML: every comparison page among the parts; the shell of frames is left out")
    func mhtmlFrames() throws {
        let page = try Self.page()
        let base64 = Data(page.utf8).base64EncodedString(options: [.lineLength76Characters])
        let bytes = Self.mhtml([
            ("Content-Location: https://a/shell", Self.shell), ("Content-Location: https://a/ad", "<p>advert"),
            ("Content-Location: https://a/frame", page),
            ("Content-Location: https://a/second\r\nContent-Transfer-Encoding: base64", base64),
        ])
        #expect(
            Self.outline(try Self.items("p.mhtml", bytes)) == [
                "p.mhtml!/3 frame https://a/frame 2026-06-20", "p.mhtml!/4 frame https://a/second 2026-06-20",
            ])
        let whole = Self.mhtml([("Content-Location: https://a/p", page), ("Content-Location: https://a/ad", "<p>x")])
        #expect(Self.outline(try Self.items("p.mhtml", whole)) == ["p.mhtml mhtml https://a/p 2026-06-20"])
        let none = Self.mhtml([("Content-Location: https://a/shell", Self.shell), ("X: y", "<p>x")])
        #expect(Self.outline(try Self.items("p.mhtml", none)) == ["p.mhtml mhtml https://a/shell 2026-06-20"])
    }

    @Test("MHTML: without its last boundary, cut in a part, with a lost boundary, and in a mail")
    func mhtmlDamage() throws {
        let page = try Self.page()
        func remarks(_ bytes: [UInt8]) throws -> [String] {
            guard case .page(let page)? = try Self.items("p.mhtml", bytes).first else { return ["no page"] }
            return page.remarks.map(\.message) + (page.isCut ? ["cut"] : [])
        }
        let open = Self.mhtml([("X: y", page)], end: "")
        #expect(try remarks(open) == [])
        #expect(
            try remarks(Array(open.dropLast(200))) == [
                "the recorded page is cut off: the web archive ends inside this part; look for what is missing", "cut",
            ])
        let closed = Self.mhtml([("X: y", page)])
        #expect(try remarks(closed) == [])
        let lost = Array(
            String(decoding: closed, as: UTF8.self).replacing("boundary=\"b?(=_)\"", with: "boundary=x").utf8)
        #expect(Self.outline(try Self.items("p.mhtml", lost)) == ["p.mhtml mhtml - 2026-06-20"])
        let mail =
            Array("MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=m\r\n\r\n--m\r\n".utf8)
            + Array("Content-Type: message/rfc822\r\n\r\n".utf8) + closed + Array("\r\n--m--\r\n".utf8)
        guard case .page(let inner)? = try Self.items("p.eml", mail).first else {
            return #expect(Bool(false), "no page")
        }
        #expect(inner.text.count == page.utf8.count)
    }

    private static let suffixes = [
        "_files", ".files", "_fichiers", "-Dateien", "_archivos", "_ficheiros", "-filer", "_bestanden", "_pliki",
        "_\u{444}\u{430}\u{439}\u{43B}\u{44B}",
    ]

    @Test(
        "A complete page's folder, however it is called: pictures are passed over, frames are pages",
        arguments: suffixes)
    func folders(suffix: String) throws {
        let folder = try ScratchFolder()
        let labels = try Extraction.catalog().knownLabels
        let shell = try folder.write("x.html", Array(Self.shell.utf8))
        try folder.write("x\(suffix)/f.html", Array(try Self.page().utf8))
        try folder.write("x\(suffix)/ad.html", Array("<p>advert".utf8))
        try folder.write("x\(suffix)/pic.png", [0x89])
        let outside = try folder.write("other/g.html", Array(try Self.page("vi").utf8))
        try folder.link("x\(suffix)/link.html", to: outside)
        try FileManager.default.removeItem(atPath: folder.path + "/other/g.html")
        func lines(_ path: String) -> [String] {
            PageFinder.sources(in: [path]).flatMap { source in
                var items: [ReadItem] = []
                PageReader(labels: labels).read(source) { items.append($0) }
                return Self.outline(items).map(folder.short)
            }
        }
        #expect(lines(shell) == ["T/x\(suffix)/f.html frame - -"])
        #expect(lines(folder.path).filter { !$0.hasPrefix("T/other") } == ["T/x\(suffix)/f.html frame - -"])
        try folder.write("x.html", Array(try Self.page("vi").utf8))
        #expect(lines(shell) == ["T/x.html file - -", "T/x\(suffix)/f.html frame - -"])
    }

    @Test("The same folder in an archive")
    func folderInArchive() throws {
        let bytes = ArchiveBytes.zip([
            ("x.html", Array(Self.shell.utf8)), ("x_files/f.html", Array(try Self.page().utf8)),
            ("x_files/ad.html", Array("<p>advert".utf8)), ("x_files/pic.png", [0x89]),
        ])
        #expect(
            Self.outline(try Self.items("z.zip", bytes)) == [
                "z.zip!/x.html archive - -", "z.zip!/x_files/f.html frame - -",
            ])
    }

    @Test("SingleFile: frames in srcdoc attributes, also in each other")
    func singleFile() throws {
        func escaped(_ text: String) -> String {
            text.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
        }
        let comment = "<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://a/ \n-->"
        let inner = comment + "<iframe srcdoc=\"\(escaped(try Self.page()))\"></iframe>"
        let outer = comment + "<p>shell<iframe srcdoc=\"\(escaped(inner))\">"
        #expect(Self.outline(try Self.items("s.html", Array(inner.utf8))) == ["s.html!/frame-1 frame - -"])
        let items = try Self.items("s.html", Array(outer.utf8))
        #expect(Self.outline(items).last == "s.html!/frame-2 frame - -")
        guard case .page(let page)? = items.last else { return }
        #expect(page.text == Array(try Self.page().utf8))
    }

    @Test("SingleFile, self-extracting: the zip archive behind the loader")
    func selfExtracting() throws {
        let zip = ArchiveBytes.zip([
            ("index.html", Array(try Self.page().utf8)), ("images/0.png", [0x89, 0xFF]),
            ("1/index.html", Array("<p>ad".utf8)),
        ])
        let loader = Array("<!DOCTYPE html><html><body>Please wait...<!--".utf8)
        let page = loader + zip + Array("--><script>extract()</script></body></html>".utf8)
        #expect(Self.outline(try Self.items("s.html", page)) == ["s.html!/index.html archive - -"])
        let cut = Array((loader + zip).dropFirst(0).prefix(loader.count + 100)) + zip.suffix(40) + Array("-->".utf8)
        #expect(Self.outline(try Self.items("s.html", cut)) == ["s.html embedded-archive-damaged"])
    }
}
