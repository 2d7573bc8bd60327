import Markup
import Testing

@testable import Curation

/// What a cell says: its text as the page shows it, its links, and what was left out.
@Suite struct HTMLCellTests {
    struct Example: Sendable {
        var html: String
        var text: String
        /// Codes of what is said about it.
        var codes: [String] = []
        var isDoubtful = false
    }

    /// Words stay apart that the page shows apart, and joined that it shows joined.
    static let borders = [
        Example(html: "a<br>b<br/>c", text: "a b c"),
        Example(html: "<p>a</p>b", text: "a b"),
        Example(html: "a<div>b</div>c<div></div>d", text: "a b c d"),
        Example(html: "<ul><li>a<li>b</ul>c", text: "a b c"),
        Example(html: "<ol><li>a,</li><li>b</li></ol>", text: "a, b"),
        Example(html: "a<ul><li>b<ul><li>c</li></ul>d</li></ul>e", text: "a b c d e"),
        Example(html: "<em>a</em>b<wbr>c<!-- x -->d<span>e</span>", text: "abcde"),
        Example(html: "a <b> b</b> c", text: "a b c"),
        Example(html: "a<wbr>b<td>c", text: "ab"), Example(html: "<video><source><track></video>a<td>c", text: "a"),
        Example(html: "<blockquote>a</blockquote><address>b</address><center>c</center>", text: "a b c"),
        Example(html: "<table><tr><td>a<td>b<tr><td>c</table>d", text: "a b c d"),
        Example(html: "<details><summary>a</summary>b</details>c", text: "a b c"),
        Example(html: "<abbr title=\"Low-Rank Adaptation\">LoRA</abbr>s", text: "LoRAs"),
        Example(html: "<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>", text: "漢kan"),
        Example(html: "a&nbsp; b\u{3000}c\n\t d", text: "a\u{A0} b\u{3000}c d"),
    ]

    /// Digits above and below the line are written so; nothing else changes.
    static let raised = [
        Example(html: "R<sup>2</sup>", text: "R²"), Example(html: "2017<sup>1</sup>", text: "2017¹"),
        Example(html: "2017<sup>1,2</sup> x", text: "2017¹,² x"), Example(html: "10<sup>-3</sup>", text: "10⁻³"),
        Example(html: "10<sup>−3</sup>", text: "10⁻³"), Example(html: "H<sub>2</sub>O", text: "H₂O"),
        Example(html: "1<sup>st</sup>", text: "1st"), Example(html: "LoRA<sup>[1]</sup>", text: "LoRA[1]"),
        Example(html: "x<sub>i</sub>", text: "xi"), Example(html: "<sup>2</sup>", text: "2"),
        Example(html: "2017 <sup>1</sup>", text: "2017 1"), Example(html: "a<sup><a href=x>1</a></sup>b", text: "a¹b"),
    ]

    static let hidden = [
        Example(html: "a<span hidden>b</span>c", text: "ac", codes: ["hidden-text"]),
        Example(html: "a<i style='display : NONE!important'>b</i>", text: "a", codes: ["hidden-text"]),
        Example(html: "a<i style='display:none;display:inline'>b</i>", text: "ab"),
        Example(html: "a<i style='visibility:hidden'>b</i>", text: "a", codes: ["hidden-text"]),
        Example(html: "a<i style='position:absolute;left:-9999px'>b</i>", text: "a", codes: ["hidden-text"]),
        Example(html: "a<i style='clip:rect(0,0,0,0)'>b</i>", text: "a", codes: ["hidden-text"]),
        Example(html: "a<i style='opacity:0'>b</i><i style='opacity:0.5'>c</i>", text: "ac", codes: ["hidden-text"]),
        Example(html: "a<i style='font-size:0.8em;left:-9px;clip:auto'>b</i>", text: "ab"),
        Example(html: "a<i class='x sr-only'>b</i>", text: "a", codes: ["hidden-text"]),
        Example(html: "a<i class='visually-hidden'></i>", text: "a"),
        Example(html: "a<i class='hidden md:inline'>b</i>", text: "ab"),
        Example(html: "a<i class=hidden>b</i><i class='d-none d-md-block'>c</i>", text: "ac", codes: ["hidden-text"]),
        Example(html: "a<i class=only>b</i>", text: "ab"),
        Example(html: "DOI <span aria-hidden=true>↗</span>", text: "DOI ↗"),
        Example(html: "a<i class=material-icons>open_in_new</i>b", text: "ab", codes: ["hidden-text"]),
        Example(
            html: "a<script>b</script><template>c</template><noscript>d</noscript>", text: "a", codes: ["code-in-cells"]
        ),
        Example(html: "a<dialog>b</dialog><dialog open>c</dialog>", text: "a c", codes: ["hidden-text"]),
        Example(html: "a<select><option>b</select><textarea>c</textarea>", text: "a", codes: ["hidden-text"]),
        Example(html: "a<svg><title>b</title><text>c</text></svg>", text: "a"),
        Example(html: "a<![CDATA[b]]>c", text: "ac"), Example(html: "a<![CDATA[b>c]]>d", text: "ac]]>d"),
    ]

    static let invisible = [
        Example(html: "deep\u{AD}er&shy;", text: "deeper", codes: ["soft-hyphens"]),
        Example(html: "a\u{200B}b\u{2060}c\u{FEFF}", text: "abc", codes: ["zero-width"]),
        Example(html: "\u{200E}2017\u{200F} \u{2066}a\u{2069}\u{61C}", text: "2017 a", codes: ["bidi-controls"]),
        Example(
            html: "a\u{202E}cb\u{202C}", text: "acb", codes: ["bidi-controls", "bidi-overrides"], isDoubtful: true),
        Example(html: "می\u{200C}خواهم क\u{200D}ष", text: "می\u{200C}خواهم क\u{200D}ष"),
        Example(html: "e\u{301}\u{AD}", text: "é", codes: ["soft-hyphens"]),
    ]

    static let pictures = [
        Example(html: "a<img alt=b>", text: "a", codes: ["image-text"]), Example(html: "a<img alt=''><img>", text: "a"),
        Example(html: "<img alt=' yes '>", text: "yes", isDoubtful: true),
        Example(html: "DOI <img class='emoji' alt='↗️'>", text: "DOI ↗"),
        Example(html: "DOI <img alt=↗>", text: "DOI ↗"),
        Example(html: "<button>×</button>", text: ""), Example(html: "<button>Field</button>", text: "Field"),
        Example(html: "<button>LoRA</button><button>×</button>", text: "LoRA×"),
        Example(html: "a<button>b</button>", text: "a"),
    ]

    @Test(arguments: borders + raised + hidden + invisible + pictures)
    func text(example: Example) throws {
        let (cell, notes) = try Self.cell(example.html)
        #expect(Array(cell.text) == Array(example.text.utf8), "\(cell.text[...].string)")
        #expect(notes.map(\.code) == example.codes)
        #expect(cell.isDoubtful == example.isDoubtful)
    }

    /// Every link of a cell in order, its target as written.
    @Test(arguments: [
        ("<a href=' ../x y '>a <b>b</b></a>, <a href=#1>c</a>", ["a b ->  ../x y ", "c -> #1"]),
        ("<a href=x><img alt='the logo'></a>", ["the logo -> x"]),
        ("<a href=x><svg></svg></a> <a href=y aria-label='Open it'><i></i></a>", [" -> x", "Open it -> y"]),
        ("<a href=x hidden>a</a><a name=n>b</a><a>c</a>", []),
        ("<sup><a href=x>2</a></sup>", ["2 -> x"]),
        ("a<a href=x>\u{200E}DOI ↗\u{AD}</a>", ["DOI ↗ -> x"]),
    ])
    func links(html: String, expected: [String]) throws {
        #expect(try Self.cell(html).cell.links.map { "\($0.text) -> \($0.target)" } == expected)
    }

    /// Word for word.
    @Test func messages() throws {
        let long = "what was cut off behind three dots of the shown text"
        let notes = try Self.cell(
            """
            a
            <i hidden>b</i><i hidden>\(long)</i><i class=sr-only>\(long)</i><script>x</script><style>y</style>
            <img alt=z>\u{AD}\u{200B}\u{200B}\u{200E}\u{202D}
            """
        ).notes
        #expect(
            notes.map { "\($0.line ?? 0) \($0.severity.rawValue) \($0.code): \($0.message)" } == [
                "2 note hidden-text: left out because the page hides it: 3 texts, 3 of them in the comparison",
                "2 note code-in-cells: left out of cells: 2 scripts, styles or templates",
                "1 note image-text: left out of cells that show text: the alternative texts of 1 image",
                "1 note soft-hyphens: taken out of cells: 1 soft hyphen; a page shows them at line ends only",
                "1 note zero-width: taken out of cells: 2 zero-width spaces; a page does not show them",
                "1 note bidi-controls: taken out of cells: 1 bidi control; a page does not show them",
                "1 warning bidi-overrides: 1 of the characters that reverse the order of letters: the page shows another "
                    + "text than it holds; the cells are to be reviewed",
            ])
        #expect(notes.map(\.residue) == [long, nil, nil, nil, nil, nil, nil])
    }

    private static func cell(_ html: String) throws -> (cell: GridCell, notes: [Diagnostic]) {
        let document = HTMLParser.parse(Array("<table><tr><td>\(html)</td></tr></table>".utf8))
        let index = try #require(document.nodes.firstIndex { $0.name == .td })
        var text = ShownText(document: document, visibility: PageVisibility(document))
        let cell = text.cell(index..<Int(document.nodes[index].end))
        return (cell, text.hidden.diagnostics + text.invisible.diagnostics)
    }
}
