import Testing

@testable import Curation

/// Whole comparison pages in old encodings: the cells must come out as from UTF-8, or a doubt must be said.
@Suite("Comparison pages in old encodings")
struct PageEncodingTests {
    struct Sample: Sendable, CustomTestStringConvertible {
        var page: String
        /// The C library's name, and the one that a page declares.
        var charset: String
        var label: String
        var name: String
        var language: String
        /// False for languages whose labels are ASCII, or fit more than one encoding.
        var isProvable = true

        var testDescription: String { "\(page) in \(label)" }
    }

    private static let ko = "raw/ko/random-forest-xgboost.html"
    private static let ja = "raw/ja/student-anova-kruskal.html"
    private static let zh = "raw/zh/self-attention-lstm-resnet.html"
    private static let ru = "raw/ru/vyzhivaemost.html"
    private static let cs = "raw/cs/zakotvena-teorie.html"
    private static let fr = "raw/fr/analyse-factorielle.html"
    private static let sv = "raw/sv/enkat.html"

    static let samples: [Sample] = [
        Sample(page: ko, charset: "UHC", label: "euc-kr", name: "euc-kr", language: "ko"),
        Sample(page: ja, charset: "CP932", label: "shift_jis", name: "shift_jis", language: "ja"),
        Sample(page: ja, charset: "EUC-JP", label: "euc-jp", name: "euc-jp", language: "ja"),
        Sample(page: ja, charset: "ISO-2022-JP", label: "iso-2022-jp", name: "iso-2022-jp", language: "ja"),
        Sample(page: zh, charset: "GB18030", label: "gb2312", name: "gbk", language: "zh"),
        Sample(page: zh, charset: "GB18030", label: "gb18030", name: "gb18030", language: "zh"),
        Sample(page: ru, charset: "CP1251", label: "windows-1251", name: "windows-1251", language: "ru"),
        Sample(page: ru, charset: "KOI8-R", label: "koi8-r", name: "koi8-r", language: "ru"),
        Sample(page: ru, charset: "ISO-8859-5", label: "iso-8859-5", name: "iso-8859-5", language: "ru"),
        Sample(page: ru, charset: "MAC-CYRILLIC", label: "x-mac-cyrillic", name: "x-mac-cyrillic", language: "ru"),
        Sample(page: "raw/uk/bert-lora.html", charset: "KOI8-U", label: "koi8-u", name: "koi8-u", language: "uk"),
        Sample(
            page: "raw/bg/kaplan-cox.html", charset: "CP1251", label: "cp1251", name: "windows-1251", language: "bg"),
        Sample(page: cs, charset: "CP1250", label: "windows-1250", name: "windows-1250", language: "cs"),
        Sample(page: cs, charset: "ISO-8859-2", label: "latin2", name: "iso-8859-2", language: "cs"),
        Sample(page: fr, charset: "CP1252", label: "iso-8859-1", name: "windows-1252", language: "fr"),
        Sample(page: fr, charset: "MACINTOSH", label: "macintosh", name: "macintosh", language: "fr"),
        Sample(page: sv, charset: "CP1252", label: "latin1", name: "windows-1252", language: "sv"),
        Sample(
            page: "raw/el/arima-garch-var.html", charset: "CP1253", label: "windows-1253", name: "windows-1253",
            language: "el"),
        Sample(
            page: "raw/he/grounded-thematic.html", charset: "CP1255", label: "windows-1255", name: "windows-1255",
            language: "he"),
        Sample(
            page: "raw/ar/systematic-scoping.html", charset: "CP1256", label: "windows-1256", name: "windows-1256",
            language: "ar"),
        Sample(
            page: "raw/vi/self-attention-bert.html", charset: "CP1258", label: "windows-1258", name: "windows-1258",
            language: "vi"),
        Sample(
            page: "raw/th/delphi-ahp-dea.html", charset: "CP874", label: "tis-620", name: "windows-874", language: "th"),
        Sample(
            page: "raw/de/lora-bert-gpt.html", charset: "CP1252", label: "windows-1252", name: "windows-1252",
            language: "de", isProvable: false),
    ]

    /// The page without any declaration, and with another one.
    private static func text(_ sample: Sample, declaring label: String?) throws -> String {
        let text = String(decoding: try Repository.bytes(sample.page), as: UTF8.self)
        let bare = text.replacing(#/<meta charset=[^>]*>/#.ignoresCase(), with: "")
            .replacing(#/<meta http-equiv="?content-type[^>]*>/#.ignoresCase(), with: "")
        guard let label else { return bare }
        return bare.replacing(#/<head[^>]*>/#, maxReplacements: 1) { "\($0.output)<meta charset=\"\(label)\">" }
    }

    private static func saved(_ sample: Sample, declaring label: String?) throws -> SavedPage {
        let bytes = try EncodedText.bytes(try text(sample, declaring: label), sample.charset)
        let items = read("p.html", bytes, labels: try Extraction.catalog().knownLabels)
        guard case .page(let page)? = items.first else { throw ExtractionFailure(description: "\(items)") }
        return page
    }

    /// What the reader of the line sees of the methods.
    private static func cells(_ page: SavedPage) throws -> [String] {
        let page = PageExtractor(catalog: try Extraction.catalog()).extract(page)
        return [page.language ?? "none"]
            + page.columns.map { column in
                ([column.name, column.nameEnglish ?? "-"] + RowKey.allCases.map { column.cells[$0]?.text ?? "-" })
                    .joined(separator: "\n")
            }
    }

    private static func original(_ sample: Sample) throws -> [String] {
        let items = read("p.html", Array(try text(sample, declaring: "utf-8").utf8))
        guard case .page(let page)? = items.first else { throw ExtractionFailure(description: "\(items)") }
        return try cells(page)
    }

    private static func isSame(_ left: [String], _ right: [String]) -> Bool {
        // Vietnamese comes out of its code page in another normal form.
        left == right
    }

    @Test("Declared rightly", arguments: samples)
    func declared(sample: Sample) throws {
        let page = try Self.saved(sample, declaring: sample.label)
        #expect(page.encoding.name == sample.name)
        #expect(page.encoding.reason == .meta)
        #expect(!page.encoding.isDoubtful)
        #expect(Self.isSame(try Self.cells(page), try Self.original(sample)))
    }

    @Test("Undeclared: proved by row labels, or doubtful", arguments: samples)
    func undeclared(sample: Sample) throws {
        let page = try Self.saved(sample, declaring: nil)
        #expect(page.encoding.reason == .detected)
        #expect(page.encoding.isDoubtful != sample.isProvable)
        guard sample.isProvable else { return }
        #expect(page.encoding.proof?.hasSuffix("row labels of \(sample.language)") == true)
        #expect(Self.isSame(try Self.cells(page), try Self.original(sample)))
    }

    @Test("Declared as another encoding: the labels decide", arguments: samples, ["iso-8859-1", "utf-8", "big5"])
    func declaredWrongly(sample: Sample, label: String) throws {
        guard sample.isProvable, sample.name != "windows-1252" || label != "iso-8859-1" else { return }
        // All bytes of this encoding are ASCII: nothing contradicts UTF-8.
        guard sample.name != "iso-2022-jp" else { return }
        let page = try Self.saved(sample, declaring: label)
        #expect(page.encoding.reason == .detected)
        #expect(!page.encoding.isDoubtful)
        #expect(Self.isSame(try Self.cells(page), try Self.original(sample)))
        let notes = PageExtractor(catalog: try Extraction.catalog()).extract(page).notes
        let proof = try #require(page.encoding.proof)
        let said = CharacterName.standard[label] ?? label
        #expect(
            notes.contains(
                "warning encoding-overruled: the page says that it is \(said), but was read as \(page.encoding.name): only so"
                    + " its row labels come out (\(proof))") == (label != "utf-8"))
    }

    private enum CharacterName {
        static let standard = ["iso-8859-1": "windows-1252"]
    }

    @Test(
        "UTF-16 and UTF-32 with and without a byte order mark",
        arguments: ["UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"])
    func wide(charset: String) throws {
        for page in [Self.ko, Self.ja, Self.zh, "raw/th/delphi-ahp-dea.html", "raw/ko/compare-attention.txt"] {
            let text = String(decoding: try Repository.bytes(page), as: UTF8.self)
            let name = page.hasSuffix(".txt") ? "p.txt" : "p.html"
            for (mark, reason) in [("", EncodingDecision.Reason.detected), ("\u{FEFF}", .byteOrderMark)] {
                let items = read(name, try EncodedText.bytes(mark + text, charset))
                guard case .page(let page)? = items.first else {
                    Issue.record("\(page) \(charset): \(items)")
                    continue
                }
                #expect(page.encoding.name == charset.lowercased())
                #expect(page.encoding.reason == reason)
                #expect(!page.encoding.isDoubtful)
                #expect(page.text == Array(text.utf8))
            }
        }
    }

    @Test("Big5, whose labels no language file has: declared it is read, undeclared it is a doubt")
    func big5() throws {
        let text =
            "<html><body><table><tr><th>領域<td>機器學習<td>統計學<tr><th>起源年份<td>2017<td>1997</table>"
            + String(repeating: "<p>這是一個關於研究方法比較的網頁，內容為繁體中文。", count: 8)
        let bytes = try EncodedText.bytes(text, "BIG5")
        let labels = try Extraction.catalog().knownLabels
        guard case .page(let page)? = read("p.html", bytes, labels: labels).first else { return }
        #expect(page.encoding.name == "big5")
        #expect(page.encoding.reason == .detected)
        #expect(page.encoding.detector == "BIG5")
        #expect(page.encoding.isDoubtful)
        #expect(page.text == Array(text.utf8))
        let traditional = KnownLabels([("zh-Hant", ["領域", "起源年份", "類型"]), ("x", ["領域", "起源年份"])])
        guard case .page(let two)? = read("p.html", bytes, labels: traditional).first else { return }
        #expect(two.encoding.isDoubtful)
    }

    @Test("A transport header counts before the page's own declaration, and labels before both")
    func transport() throws {
        let sample = Self.samples[0]
        let bytes = try EncodedText.bytes(try Self.text(sample, declaring: "shift_jis"), "UHC")
        func page(_ charset: String) throws -> SavedPage {
            let head = "MIME-Version: 1.0\nContent-Type: text/html; charset=\(charset)\n\n"
            let items = read("p.mhtml", Array(head.utf8) + bytes, labels: try Extraction.catalog().knownLabels)
            guard case .page(let page)? = items.first else { throw ExtractionFailure(description: "\(items)") }
            return page
        }
        #expect(try page("ks_c_5601-1987").encoding.reason == .transport)
        #expect(try page("ks_c_5601-1987").encoding.proof == "9 row labels of ko")
        let wrong = try page("gb2312").encoding
        #expect(wrong.name == "euc-kr" && wrong.reason == .detected && wrong.overrules == "gbk" && !wrong.isDoubtful)
    }
}
