import Foundation
import Testing

@testable import Markup

/// The scanner against libxml2: wherever it answers, both ways give the same document.
@Suite("HTML scanner")
struct HTMLScannerTests {
    /// Whether the scanner takes the page; fails the test when it gives another document than libxml2.
    @discardableResult
    static func accepts(_ page: [UInt8], _ note: @autoclosure () -> String = "") -> Bool {
        guard let scanned = HTMLScanner.document(of: page) else { return false }
        let reference = HTMLParser.parse(page, isReference: true)
        if scanned != reference {
            Issue.record(
                "\(note()) \(difference(scanned, reference)) in \(String(decoding: page.prefix(2000), as: UTF8.self))")
        }
        return true
    }

    private static func difference(_ left: HTMLDocument, _ right: HTMLDocument) -> String {
        for (index, pair) in zip(left.nodes, right.nodes).enumerated() where pair.0 != pair.1 {
            return "node \(index): \(pair.0) is not \(pair.1)"
        }
        if left.nodes.count != right.nodes.count { return "\(left.nodes.count) nodes, not \(right.nodes.count)" }
        return left.bytes == right.bytes ? "attributes or comments" : "bytes"
    }

    static func accepts(body: String) -> Bool {
        accepts(Array("<!DOCTYPE html>\n<html><head></head><body>\(body)</body></html>\n".utf8))
    }

    @Test("Names are spelled as in the source")
    func spellings() {
        #expect(HTMLElementName.spellings == HTMLElementName.allCases.map { "\($0)" })
        let aria = ["ariaColspan": "aria-colspan", "ariaLabel": "aria-label", "ariaRowspan": "aria-rowspan"]
        for name in HTMLAttribute.Name.allCases {
            let spelling = Array((aria["\(name)"] ?? "\(name)").utf8)
            #expect(spelling.withUnsafeBufferPointer { HTMLAttribute.Name.named($0) } == name)
        }
    }

    // MARK: Every pair of elements

    static let names =
        HTMLElementName.allCases.dropFirst().map { "\($0)" }
            + """
            abbr acronym address applet area base basefont bdo bdi big canvas center cite col colgroup custom-x data datalist \
            del details dfn dialog dir embed fieldset figcaption font frame frameset hgroup iframe ins isindex kbd keygen label \
            legend listing map mark math menu meter noembed noframes object optgroup output param path picture plaintext \
            progress q rp rt ruby s samp search slot source strike summary time track tt u var video wbr xmp
            """.split(separator: " ").map(String.init)

    @Test func everyElementInEveryElement() {
        var accepted = 0
        for parent in Self.names {
            for child in Self.names {
                let inner = "<\(parent)>a<\(child)>b</\(child)>c</\(parent)>d"
                for (before, after) in [
                    ("", ""), ("<table><tr><td>", "</td></tr></table>"), ("<ul><li>", "</li></ul>"),
                ] {
                    if Self.accepts(body: before + inner + after) { accepted += 1 }
                }
                if Self.accepts(body: "<table><\(parent)><\(child)>b</\(child)></\(parent)></table>") { accepted += 1 }
                if Self.accepts(body: "<\(parent)><\(child)/>\n<\(child)></\(parent)>") { accepted += 1 }
                let head = "<html><head><\(parent)><\(child)></\(child)></\(parent)></head><body></body></html>"
                if Self.accepts(Array(head.utf8)) { accepted += 1 }
            }
        }
        #expect(accepted > 10_000)
    }

    // MARK: Snippets

    static let plain = [
        "", " ", "\n", "a", "é", "a\nb", "<p>a</p>\n<p>b\n</p>", "<P CLASS=x>a</p >", "<br>", "<br/>", "<br />", "<hr>",
        "<p hidden>a</p>", "<p hidden=''>a</p>", "<p hidden=\"\" id=x>a</p>", "<p\nid='a\nb'\n>c</p\n>",
        "<p title='a>b' lang=vi>a</p>", "<p title='&' lang=\"&amp;&eacute;&#233;&#xe9;\">a</p>",
        "<a href='?a=1&b=2'>c</a>",
        "<a href='?a=1&b=2&amp;c'>c</a>", "<a href='a&'>c</a>", "<a href='& &'>c</a>", "<a href=/a/b?c>c</a>", "&amp;",
        "&lt;b&gt;", "a&nbsp;b&eacute;c", "&#8217;&#x2019;", "a &amp; b", "&amp;\n&amp;", "a<!-- b -->c", "<!---->",
        "<!-- a -- b -->", "<script>a</script>", "<script>\n'<b>' </b>\n</script>\nb", "<SCRIPT>a</Script >b",
        "<style>a{}\n\n</style><b>c</b>", "<script src=x></script>", "<svg viewBox='0 0 1 1'><path d='M0'/><g/></svg>",
        "<title>a</title>", "<ul><li>a<li></ul>", "<ul>\n<li>a</li>\n</ul>", "<table><tr><td>a</td></tr></table>",
        "<table><thead><tr><th scope=col>a</th></tr></thead><tbody><tr><td colspan=2>b</td></tr></tbody></table>",
        "<dl><dt>a</dt><dd>b<p>c</p></dd></dl>", "<select><option value=1>a</option></select>",
        "<details open><summary>a</summary>b</details>", "<custom-element some-attribute>a</custom-element>",
        "a\r\nb\r\n", "<p\r\nid=a>b</p>", "\u{FEFF}a", "\u{FFFD}\u{FFFC}", "😀", "<p aria-label='é'>a</p>",
        String(repeating: "a", count: 999) + "\nb", String(repeating: "a\n", count: 3000),
        String(repeating: "é\n", count: 3000), String(repeating: " ", count: 3000) + "\n",
        String(repeating: "a", count: 999) + "\n", String(repeating: "a", count: 998) + "é\n",
        "\n" + String(repeating: "a", count: 997) + "😀\n\n", "a" + String(repeating: "\n", count: 999) + "<b>x</b>",
        "&amp;gt;", "&amp;copy", "&amp;hearts", "&amp;a&#98;", "<textarea>a</textarea>",
        "<noscript><img src=x></noscript>",
        "<p x:y='1' data-a.b=2 _='3'>a</p>", "a<wbr>b",
        "<wbr>a</wbr>", "<wbr hidden>a", "<wbr/>a", "<wbr id='x'>a", "<video><source src='a'><track></video>",
        "<source src=a>b</source>", "<source src=a />b", "<script-x>a</script-x>", "<style_a>b</style_a>",
        "<wbr-x>a</wbr-x>",
        "<sources>a</sources>", "<Script1>a</Script1>", "<a href=\(String(repeating: "/b", count: 300))>c</a>",
        "<p \((0..<300).map { "a\($0)=1" }.joined(separator: " "))>c</p>",
    ]

    @Test(arguments: plain) func snippet(_ body: String) {
        _ = Self.accepts(body: body)
    }

    /// What is common on pages must be taken, or the scanner would be of no use.
    @Test(arguments: [
        "a", "é😀", "<p hidden>a</p>", "<br>", "<br/>", "&amp; &lt; &nbsp; &eacute; &#8217;", "<a href='?a=1&b=2'>c</a>",
        "<script>if (a</b>) { '</p>' }</script>", "<style>a{}</style>", "a<wbr>b", "<svg><path d=''/></svg>",
        "<!-- a -->",
        "<ul><li><a>b</a></li></ul>", "<table><tr><td>a</td></tr></table>", "<p CLASS=x>a</P>", "a\r\nb",
    ])
    func isTaken(_ body: String) { #expect(Self.accepts(body: body)) }

    /// What libxml2 repairs, or parsers read differently, is left to libxml2.
    @Test(arguments: [
        "<p>a<div>b</div></p>", "<p>a", "a</p>", "<b><i>a</b></i>", "<a>b<a>c</a></a>", "a < b", "a & b", "&copy",
        "&foo;",
        "&#0;", "&#xD800;", "<td>a</td>", "<p id=1 id=2>a</p>", "<p id=a\"b>c</p>", "<p id='a'lang='b'>c</p>", "<div/>",
        "<?php a ?>", "<![CDATA[a]]>", "<!a>", "<!-- a --!> b -->", "a\u{1}b", "\u{FFFE}", "<frame>",
        "<p @click='a'>b</p>",
        "<form><form>a</form></form>", "<title><b>a</b></title>", "<script>", "<script/>", "<p>a</p", "<p", "<", "<!--",
        "<head></head>", "<body></body>", "</body>", "<html>", "<!DOCTYPE html>", "<xmp>a</xmp>", "&amp;hellip&#59;",
        "<b.c>a</b.c>", "<p id=>a</p>", "<p =a>a</p>", "<p id='a>b</p>", "<ul><ul></ul></ul>", "<table>a</table>x<td>",
        "<wbr>a</wbr>", "<source src=a>", "<script-x>a</script-x>", "<style-x></style-x>", "<track_1></track_1>",
        "<a href=\(String(repeating: "/b", count: 300))>c</a>",
    ])
    func isLeft(_ body: String) { #expect(!Self.accepts(body: body)) }

    @Test(arguments: [
        "", " ", "a", "<html>", "<html></html>", "<html><head></head></html>", "<p>a</p>",
        "<html><body>a</body></html>b",
        "<html><body>a</body></html><p>b</p>", "<html>a<body></body></html>",
        "<html><head>a</head><body></body></html>",
        "<html><head><p></p></head><body></body></html>", "<html><body></body><head></head></html>",
        "<html><body></body><body></body></html>", "\u{FEFF}<html><body></body></html>",
        "<?xml?><html><body></body></html>",
        "<html><head>" + String(repeating: " ", count: 2000) + "</head><body></body></html>",
        "<!DOCTYPE html [<!ENTITY a 'b'>]><html><body></body></html>", "<!doctypehtml><html><body></body></html>",
    ])
    func pageIsLeft(_ page: String) { #expect(HTMLScanner.document(of: Array(page.utf8)) == nil) }

    @Test(arguments: [
        "<html><body></body></html>",
        " \n<!-- a\nb -->\n<!DOCTYPE html>\n<!-- c --> <html lang=vi>\n<body>\n</body>\n</html>\n",
        "<!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\" \"http://www.w3.org/TR/html4/strict.dtd\"><HTML><BODY></BODY></HTML>",
        "<html><head>\n<title>a &amp; b</title>\n<meta charset=utf-8><link rel=canonical href='a'></head><body></body></html>",
        "<html><head></head>\n<!-- a -->\n<body></body>\n<!-- b -->\n</html>\n<!-- c -->\n",
    ])
    func pageIsTaken(_ page: String) { #expect(Self.accepts(Array(page.utf8))) }

    // MARK: Damaged pages

    /// A small generator of our own (xorshift), so that every run damages the pages alike.
    struct Dice {
        var state: UInt64

        mutating func roll(_ sides: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state >> 33) % max(sides, 1)
        }
    }

    static let page = """
        <!DOCTYPE html>
        <!-- saved from url=(0057)https://example.org/vi/compare -->
        <html lang="vi" dir=ltr>
        <head><meta charset="utf-8"><title>So sánh &amp; chọn</title>
        <link rel="canonical" href="https://example.org/vi/compare?slugs=a%2Cb&amp;x=1">
        <style>.a>b{color:red}</style><script>var a = "<table><tr><td>1</td></tr></table>";
        </script><noscript><style>b{}</style></noscript></head>
        <body class="x">
        <header><nav><a class="brand" href="/vi">Nơi</a><ul><li><a href=/m/1>một</a></li>
        <li><a href='/m/2'>hai</a></li></ul></nav></header>
        <main><h1>So sánh phương pháp</h1><p class="i">Một &lt;hai&gt;&nbsp;ba, <b>bốn</b> <i>năm</i><br>sáu</p>
        <table class="compare"><thead><tr><td></td><th scope="col"><a href="/vi/m/a">Hồi quy</a><button type="button"
        aria-label="Hồi quy ×">×</button></th></tr></thead>
        <tbody><tr><th scope="row">Lĩnh vực <span>≠</span></th><td>Thống kê</td><td colspan=2 rowspan="1">—</td></tr>
        <tr><th>Nguồn</th><td>Tác giả (2017). <em>Tên</em>. <a href="https://doi.org/10.1/x">DOI ↗</a></td></tr></tbody></table>
        <form action="/s"><input type=text name="q" hidden><select><option>a</option><option>b</option></select></form>
        <dl><dt>v1</dt><dd>2 Nguồn</dd></dl><p>ScholarGateSo sánh: A · B. 2026-06-20</p></main>
        <svg viewBox="0 0 9 9"><title>x</title><path d="M1 2 L3 4z" fill="none"/><g><path d="M5"/></g></svg>
        </body>
        </html>

        """

    private static let splinters =
        """
        < > / = " ' & ; ! - # <p> </p> <div> </div> <b> </b> <i> </i> <a> </a> <td> </td> <tr> </tr> <li> </li> <table> \
        </table> <ul> </ul> <br> <br/> </br> <form> </form> <script> </script> <style> </style> <!-- --> <!DOCTYPE <head> \
        </head> <body> </body> <html> </html> <title> </title> &amp; &lt; &copy &hellip; &foo; &#65; &#x41; &#0; hidden \
        id=x style='display:none' <svg> </svg> <path/> <h1> </h1> <span> </span> <option> <select> <dt> <dd> <th> <thead> \
        <center> <font> <noscript> <textarea> </textarea> <frameset> <button> </button> <hr> <img> <x-y> </x-y> copy <wbr> \
        </wbr> <source <track/> -x x> <![CDATA[ ]]> <script-x> </script-x> alt open class=a
        """.split(separator: " ").map { Array($0.utf8) } + [
            [0x20], [0x0A], [0x0D], [0x09], [0x01], [0x0C], [0xC2, 0xA0],
        ]

    static func damaged(_ page: [UInt8], _ dice: inout Dice) -> [UInt8] {
        var page = page
        for _ in 0...dice.roll(3) {
            let place = dice.roll(page.count)
            switch dice.roll(6) {
            case 0: page[place] = UInt8(dice.roll(127) + 1)
            case 1: page.removeSubrange(place..<min(page.count, place + 1 + dice.roll(30)))
            case 2: page.insert(contentsOf: splinters[dice.roll(splinters.count)], at: place)
            case 3: swap(&page, dice.roll(page.count), place)
            case 4:
                let end = min(page.count, place + 1 + dice.roll(60))
                page.insert(contentsOf: page[place..<end], at: dice.roll(page.count))
            default:
                // At a tag, where damage is likeliest to matter.
                let tag = page[place...].firstIndex(of: 0x3C) ?? place
                page.insert(contentsOf: splinters[dice.roll(splinters.count)], at: tag)
            }
        }
        return page
    }

    private static func swap(_ page: inout [UInt8], _ first: Int, _ second: Int) { page.swapAt(first, second) }

    /// `CURATE_MUTATIONS` raises the number while developing.
    @Test func damagedPagesAgree() {
        let rounds = ProcessInfo.processInfo.environment["CURATE_MUTATIONS"].flatMap { Int($0) } ?? 20_000
        let page = Array(Self.page.utf8)
        #expect(Self.accepts(page))
        var dice = Dice(state: 0x5EED)
        var taken = 0
        var failures = 0
        for _ in 0..<rounds where failures < 5 {
            let damaged = Self.damaged(page, &dice)
            guard UTF8Scan(damaged).isValid, !damaged.contains(0), let scanned = HTMLScanner.document(of: damaged)
            else {
                continue
            }
            taken += 1
            let reference = HTMLParser.parse(damaged, isReference: true)
            if scanned != reference {
                failures += 1
                Issue.record("\(Self.difference(scanned, reference)) in \(String(decoding: damaged, as: UTF8.self))")
            }
        }
        // Damage inside words, scripts and dropped attributes leaves a page well-formed.
        #expect(taken > rounds / 10)
    }

    /// Eight bytes are looked at at once: what counts stands at every place of them, and at the page's end.
    @Test func everyPlaceOfABlock() {
        let marks = ["\n", "\t", "&amp;", "&", "<", ">", "\u{1}", "\u{FFFD}", "\u{FFFE}", "\u{E9}", " ", "'", "\u{7F}"]
        for length in 0...20 {
            for place in 0...length {
                for mark in marks {
                    let before = String(repeating: "v", count: place)
                    let value = before + mark + String(repeating: "w", count: length - place)
                    for page in [
                        "<html><body><p id=\"\(value)\" x=\"\(value)\">t</p>\n<b>u</b></body></html>",
                        "<html><body><p>\(value)</p>\n<b>u</b></body></html>",
                        "<html><body><p>\n\(value)&lt;</p>\n<b>u</b></body></html>\n",
                    ] {
                        guard let scanned = HTMLScanner.document(of: Array(page.utf8)) else { continue }
                        let reference = HTMLParser.parse(Array(page.utf8), isReference: true)
                        if scanned != reference { Issue.record("\(Self.difference(scanned, reference)) in \(page)") }
                    }
                }
            }
        }
    }

    // MARK: Real pages

    @Test func savedPagesAgree() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "raw")
        let files = try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { $0.hasSuffix(".html") }
        #expect(files.count > 10)
        for file in files {
            let bytes = try [UInt8](Data(contentsOf: root.appending(path: file)))
            if UTF8Scan(bytes).isValid, !bytes.contains(0) { Self.accepts(bytes, file) }
        }
    }
}
