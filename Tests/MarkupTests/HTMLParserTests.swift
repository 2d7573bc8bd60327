import Markup
import Testing

@Suite("HTML parser")
struct HTMLParserTests {
    /// The nodes as lines: two spaces a level, the name, attributes in brackets; texts in quotation marks.
    static func outline(_ html: String) -> [String] {
        let document = HTMLParser.parse(Array(html.utf8))
        var depth: [Int] = []
        return document.nodes.indices.map { index in
            let node = document.nodes[index]
            depth.append(node.parent < 0 ? 0 : depth[Int(node.parent)] + 1)
            let indent = String(repeating: "  ", count: depth[index])
            guard node.kind == .element else {
                let text = document.bytes[Int(node.content.lowerBound)..<Int(node.content.upperBound)]
                return indent + "\"" + String(decoding: text, as: UTF8.self) + "\""
            }
            let attributes = node.content.map { position in
                let attribute = document.attributes[Int(position)]
                return "\(attribute.name)=\(String(decoding: document.bytes[attribute.value], as: UTF8.self))"
            }
            return indent + "\(node.name)" + (attributes.isEmpty ? "" : "[" + attributes.joined(separator: " ") + "]")
        }
    }

    private static let trees: [(String, [String])] = [
        ("<p>a<b>b</b>c</p>", ["html", "  body", "    p", "      \"a\"", "      b", "        \"b\"", "      \"c\""]),
        // Elements whose names nobody asks for are kept as nodes.
        ("<p><custom-x>a</custom-x></p>", ["html", "  body", "    p", "      other", "        \"a\""]),
        // Attributes that the pipeline reads, by name in any case; the others are dropped.
        (
            "<TD COLSPAN=2 Data-x=1 rowspan='3' style=\"display:none\" hidden>a</TD>",
            ["html", "  body", "    td[colspan=2 rowspan=3 style=display:none hidden=]", "      \"a\""]
        ),
        (
            "<a href=\"x?a=1&amp;b=2&eacute;\" href=\"second\">é</a>",
            ["html", "  body", "    a[href=x?a=1&b=2é]", "      \"é\""]
        ),
        // End tags that HTML lets a writer leave out.
        (
            "<ul><li>a<li>b</ul><p>c<p>d",
            [
                "html", "  body", "    ul", "      li", "        \"a\"", "      li", "        \"b\"", "    p",
                "      \"c\"",
                "    p", "      \"d\"",
            ]
        ),
        (
            "<table><tr><td>a<td>b<tr><th>c</table>d",
            [
                "html", "  body", "    table", "      tr", "        td", "          \"a\"", "        td",
                "          \"b\"",
                "      tr", "        th", "          \"c\"", "    \"d\"",
            ]
        ),
        // Void elements hold nothing.
        (
            "<p>a<br>b<img src=x>c",
            ["html", "  body", "    p", "      \"a\"", "      br", "      \"b\"", "      img", "      \"c\""]
        ),
        // Script and style are nodes without their text; what follows is read.
        (
            "<p>a<script>if (1 < 2) document.write('<b>x</b>')</script>b<style>td { }</style>c</p>",
            ["html", "  body", "    p", "      \"a\"", "      script", "      \"b\"", "      style", "      \"c\""]
        ),
        // Comments split a text and leave nothing.
        ("<p>a<!-- b -->c</p>", ["html", "  body", "    p", "      \"ac\""]),
        // Wrong nesting and stray ends.
        (
            "<p><b>a<i>b</b>c</i></p></div>d",
            [
                "html", "  body", "    p", "      b", "        \"a\"", "        i", "          \"b\"", "      \"c\"",
                "    \"d\"",
            ]
        ),
        // Scripts of the world, and a scalar outside the basic plane.
        ("<p>Tự chú ý 다중 ≠ 𝒞 👩‍🔬</p>", ["html", "  body", "    p", "      \"Tự chú ý 다중 ≠ 𝒞 👩‍🔬\""]),
        ("", []),
    ]

    @Test(arguments: trees)
    func tree(html: String, expected: [String]) {
        #expect(Self.outline(html) == expected)
    }

    private static let references: [(String, String)] = [
        ("&amp;&lt;&gt;&quot;&apos;", "&<>\"'"), ("&eacute;&Ouml;&nbsp;&ndash;&hellip;", "éÖ\u{A0}–…"),
        ("&#8599;&#x2197;&#X2197;", "↗↗↗"), ("&#128105;", "👩"),
        // HTML 5's names, which libxml2 does not know.
        ("&nearr;&check;&Cscr;&fjlig;", "↗✓𝒞fj"), ("a&nearr;b", "a↗b"), ("&nearr;&nearr;", "↗↗"),
        // Written out: the reader of the page sees the reference itself.
        ("&amp;nearr;", "&nearr;"), ("&amp;eacute;", "&eacute;"), ("&amp;amp;", "&amp;"),
        // Not references.
        ("R&D", "R&D"), ("a & b", "a & b"), ("&;", "&;"), ("&nosuch;", "&nosuch;"), ("&nearr", "&nearr"), ("&", "&"),
        ("AT&T; x", "AT&T; x"), ("1 < 2", "1 < 2"),
    ]

    @Test(arguments: references)
    func reference(html: String, expected: String) {
        let document = HTMLParser.parse(Array("<p>\(html)</p>".utf8))
        let texts = document.nodes.filter { $0.kind == .text }.map { node in
            String(decoding: document.bytes[Int(node.content.lowerBound)..<Int(node.content.upperBound)], as: UTF8.self)
        }
        #expect(texts.joined() == expected)
        #expect(texts.count == 1)
    }

    /// The line on which an element or a text starts, in a document of several lines.
    @Test func lines() {
        let document = HTMLParser.parse(Array("<html>\n<body>\n<p>é\n\n<b>b</b></p>\r\n<p\nid=x>c\n</p>".utf8))
        let lines = document.nodes.filter { $0.kind == .element }.map { "\($0.name) \($0.line)" }
        #expect(lines == ["html 1", "body 2", "p 3", "b 5", "p 7"])
    }

    @Test func leadingComments() {
        let document = HTMLParser.parse(
            Array("<!-- saved from url=(0024)https://example.org/ -->\n<!DOCTYPE html><!--é--><html><p>a".utf8))
        let comments = document.leadingComments.map { String(decoding: $0, as: UTF8.self) }
        #expect(comments == [" saved from url=(0024)https://example.org/ ", "é"])
    }

    @Test func attributeValues() throws {
        let document = HTMLParser.parse(Array("<p lang=\"vi\" id=''>a</p>".utf8))
        let paragraph = try #require(document.nodes.firstIndex { $0.name == .p })
        #expect(document.string(.lang, of: paragraph) == "vi")
        #expect(document.string(.id, of: paragraph) == "")
        #expect(document.string(.href, of: paragraph) == nil)
        #expect(document.value(.lang, of: paragraph + 1) == nil)
    }

    @Test(arguments: [
        ("<p hidden>", true), ("<p style='display:none'>", true), ("<p style='color:red; display : none'>", true),
        ("<p style='display: block'>", false), ("<p>", false), ("<p aria-label=x>", false),
    ])
    func hidden(html: String, expected: Bool) throws {
        let document = HTMLParser.parse(Array((html + "a").utf8))
        #expect(document.isHidden(try #require(document.nodes.firstIndex { $0.name == .p })) == expected)
    }

    /// Deep pages are read up to the limit and say where they were cut; below it nothing is lost.
    @Test(arguments: [300, 4000, 5000, 100_000])
    func depth(levels: Int) {
        let html = String(repeating: "<div>\n", count: levels) + "text"
        let document = HTMLParser.parse(Array(html.utf8))
        let deepest = document.nodes.count { $0.name == .div }
        let isWhole = levels + 2 <= HTMLParser.depthLimit
        #expect(
            document.interruption
                == (isWhole ? nil : .tooDeep(line: HTMLParser.depthLimit - 1, limit: HTMLParser.depthLimit)))
        #expect(deepest == (isWhole ? levels : HTMLParser.depthLimit - 2))
        #expect(document.nodes.allSatisfy { Int($0.end) <= document.nodes.count })
        #expect(document.nodes.first.map { Int($0.end) } == document.nodes.count)
    }

    /// `end` is one behind the last node inside.
    @Test func ends() {
        let document = HTMLParser.parse(Array("<div><p>a<b>b</b></p><p>c</p></div><hr>".utf8))
        #expect(
            document.nodes.map { "\($0.name) \($0.end)" } == [
                "html 10", "body 10", "div 9", "p 7", "other 5", "b 7", "other 7", "p 9", "other 9", "hr 10",
            ])
    }

    /// A text longer than a piece of libxml2's stays one node, byte for byte.
    @Test func longText() {
        let text = String(repeating: "chú ý 𝒞 ", count: 20_000)
        let document = HTMLParser.parse(Array("<p>\(text)</p>".utf8))
        let texts = document.nodes.filter { $0.kind == .text }
        #expect(texts.count == 1)
        #expect(document.bytes.count == text.utf8.count && document.bytes.elementsEqual(text.utf8))
    }

    /// The same bytes give the same nodes on any thread.
    @Test func parallel() async {
        let html = "<table><tr><td>Tự&nearr;</td></tr></table>"
        let expected = Self.outline(html)
        await withTaskGroup(of: [String].self) { group in
            for _ in 0..<16 { group.addTask { Self.outline(html) } }
            for await found in group { #expect(found == expected) }
        }
    }
}
