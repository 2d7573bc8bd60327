import Testing

@testable import Curation

/// Whole comparison pages in old encodings: the cells must come out as from UTF-8, or a doubt must be said.
@Suite("Comparison pages in old encodings")
struct PageEncodingTests {
    struct Sample: Sendable, CustomTestStringConvertible {
        /// The C library's name, and the one that a page declares.
        var charset: String
        var label: String
        var name: String
        var language: String
        /// False for languages whose labels are ASCII, or fit more than one encoding.
        var isProvable = true

        var testDescription: String { "\(language) in \(label)" }
    }

    static let samples: [Sample] = [
        Sample(charset: "UHC", label: "euc-kr", name: "euc-kr", language: "ko"),
        Sample(charset: "CP932", label: "shift_jis", name: "shift_jis", language: "ja"),
        Sample(charset: "EUC-JP", label: "euc-jp", name: "euc-jp", language: "ja"),
        Sample(charset: "ISO-2022-JP", label: "iso-2022-jp", name: "iso-2022-jp", language: "ja"),
        Sample(charset: "GB18030", label: "gb2312", name: "gbk", language: "zh"),
        Sample(charset: "GB18030", label: "gb18030", name: "gb18030", language: "zh"),
        Sample(charset: "CP1251", label: "windows-1251", name: "windows-1251", language: "ru"),
        Sample(charset: "KOI8-R", label: "koi8-r", name: "koi8-r", language: "ru"),
        Sample(charset: "ISO-8859-5", label: "iso-8859-5", name: "iso-8859-5", language: "ru"),
        Sample(charset: "MAC-CYRILLIC", label: "x-mac-cyrillic", name: "x-mac-cyrillic", language: "ru"),
        Sample(charset: "KOI8-U", label: "koi8-u", name: "koi8-u", language: "uk"),
        Sample(
            charset: "CP1251", label: "cp1251", name: "windows-1251", language: "bg"),
        Sample(charset: "CP1250", label: "windows-1250", name: "windows-1250", language: "cs"),
        Sample(charset: "ISO-8859-2", label: "latin2", name: "iso-8859-2", language: "cs"),
        Sample(charset: "CP1252", label: "iso-8859-1", name: "windows-1252", language: "fr"),
        Sample(charset: "MACINTOSH", label: "macintosh", name: "macintosh", language: "fr"),
        Sample(charset: "CP1252", label: "latin1", name: "windows-1252", language: "sv"),
        Sample(
            charset: "CP1253", label: "windows-1253", name: "windows-1253",
            language: "el"),
        Sample(
            charset: "CP1255", label: "windows-1255", name: "windows-1255",
            language: "he"),
        Sample(
            charset: "CP1256", label: "windows-1256", name: "windows-1256",
            language: "ar"),
        Sample(
            charset: "CP1258", label: "windows-1258", name: "windows-1258",
            language: "vi"),
        Sample(
            charset: "CP874", label: "tis-620", name: "windows-874", language: "th"),
        Sample(
            charset: "CP1252", label: "windows-1252", name: "windows-1252",
            language: "de", isProvable: false),
    ]

    /// A page with labels, heading and fields in the language, and a declaration if one is wanted.
    private static func text(_ language: String, declaring label: String?) throws -> String {
        var page = try SamplePage.plain.inLanguage(language)
        let profile = try #require(try Extraction.catalog().profile(language))
        let fields = profile.fields.sorted { $0.key < $1.key }.map(\.value)
        page.rows[.field] = [fields[0], fields[1]]
        let words = ([profile.headings[0]] + fields).map { "<p>\($0)</p>" }.joined()
        return page.html(after: words).replacing(
            "<body>", with: label.map { "<head><meta charset=\"\($0)\"></head><body>" } ?? "<body>")
    }

    private static func saved(_ sample: Sample, declaring label: String?) throws -> SavedPage {
        let bytes = try EncodedText.bytes(try text(sample.language, declaring: label), sample.charset)
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
        let items = read("p.html", Array(try text(sample.language, declaring: "utf-8").utf8))
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
        #expect(page.encoding.isDoubtful != sample.isProvable)
        guard sample.isProvable else {
            // Whatever letters came out may be others.
            let cells = PageExtractor(catalog: try Extraction.catalog()).extract(page).columns.flatMap {
                $0.cells.values
            }
            #expect(!cells.isEmpty && cells.allSatisfy { $0.needsReview || $0.text.utf8.allSatisfy { $0 < 0x80 } })
            #expect(!page.text.indices.dropLast().contains { page.text[$0] == 0xC2 && page.text[$0 + 1] < 0xA0 })
            return
        }
        #expect(page.encoding.reason == .detected)
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
        for (language, name) in [
            ("ko", "p.html"), ("ja", "p.html"), ("th", "p.html"), ("zh", "p.txt"), ("ar", "p.txt"),
        ] {
            let text =
                name == "p.txt"
                ? try SamplePage.plain.inLanguage(language).flat : try Self.text(language, declaring: nil)
            for (mark, reason) in [("", EncodingDecision.Reason.detected), ("\u{FEFF}", .byteOrderMark)] {
                let items = read(name, try EncodedText.bytes(mark + text, charset))
                guard case .page(let page)? = items.first else {
                    Issue.record("\(language) \(charset): \(items)")
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
        let bytes = try EncodedText.bytes(try Self.text(sample.language, declaring: "shift_jis"), "UHC")
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
