import Testing

@testable import Curation

@Suite struct InlineMarkupTests {
    struct Example: Sendable {
        var source: String
        var text: String
        var links: [String] = []
    }

    static let examples = [
        Example(source: "", text: ""),
        Example(source: "  a  b\tc ", text: "a b c"),
        Example(source: "a\u{A0}b", text: "a\u{A0}b"),
        // Escapes.
        Example(source: "snake\\_case \\| \\* \\\\ x", text: "snake_case | * \\ x"),
        Example(source: "\\a \\é \\", text: "\\a \\é \\"),
        // Emphasis needs the border of a word.
        Example(source: "**bold** *it* __b__ _i_ ***x***", text: "bold it b i x"),
        Example(source: "HDBSCAN*, DBSCAN*", text: "HDBSCAN*, DBSCAN*"),
        Example(source: "tf*idf*x a_b_c 2**3**4", text: "tf*idf*x a_b_c 2**3**4"),
        Example(source: "* p < .05, ** p < .01", text: "* p < .05, ** p < .01"),
        Example(source: "**open", text: "**open"),
        Example(source: "中**文**字", text: "中文字"),
        Example(source: "`code` ``a`b`` `open", text: "code a`b `open"),
        // References and tags.
        Example(source: "R&amp;D &lt;b&gt; &#124; &#x2260; &nbsp;x &ouml; &NotEqual;", text: "R&D <b> | ≠ \u{A0}x ö ≠"),
        Example(source: "&amp;#124; &unknown; AT&T; a & b; &", text: "&#124; &unknown; AT&T; a & b; &"),
        Example(source: "x<br>y<br/>z <sup>2</sup> <!-- no -->w", text: "x y z 2 w"),
        Example(source: "p < .05, x<y, a<b>c", text: "p < .05, x<y, ac"),
        Example(source: "<xyz> </nothing> <", text: "<xyz> </nothing> <"),
        // Links.
        Example(source: "[DOI ↗](https://doi.org/a)", text: "DOI ↗", links: ["DOI ↗>https://doi.org/a"]),
        Example(
            source: "[a](https://x.org/S(08)6) [b](<https://x.org/c d>) [c](/en/pca \"t\")", text: "a b c",
            links: ["a>https://x.org/S(08)6", "b>https://x.org/c d", "c>/en/pca"]),
        Example(source: "[**a**](https://x.org/?a=1&amp;b=2)", text: "a", links: ["a>https://x.org/?a=1&b=2"]),
        Example(source: "[a](https://x.org/b\\_c)", text: "a", links: ["a>https://x.org/b_c"]),
        Example(source: "[Data set](2019). [7] [^2] x](y)", text: "[Data set](2019). [7] [^2] x](y)"),
        Example(source: "[open](https://x.org/a", text: "[open](https://x.org/a"),
        Example(source: "![logo](/a.png) b", text: "logo b"),
        Example(source: "<https://x.org/a>", text: "https://x.org/a", links: ["https://x.org/a>https://x.org/a"]),
        Example(source: "<a href='/b'>c</a> <a>d</a>", text: "c d", links: ["c>/b"]),
        Example(source: "`a <https://x.org>`_", text: "a", links: ["a>https://x.org"]),
        Example(
            source: "[a][1] [k][] [K] [z][9]", text: "a k K [z][9]",
            links: ["a>https://x.org/1", "k>https://x.org/k", "K>https://x.org/k"]),
    ]

    @Test(arguments: examples)
    func reads(example: Example) {
        let references: InlineMarkup.References = [
            Array("1".utf8): Array("https://x.org/1".utf8), Array("k".utf8): Array("https://x.org/k".utf8),
        ]
        let read = InlineMarkup.read(Array(example.source.utf8), references: references)
        #expect(read.text == Array(example.text.utf8), "\(read.text[...].string)")
        #expect(read.links.map { "\($0.text)>\($0.target)" } == example.links)
    }

    /// Marks that open and never close, in great number: each part of the text is read a bounded number of times.
    @Test(
        .timeLimit(.minutes(1)), arguments: ["[", "](", "[a](", "**", "*a ", "`a``", "<a ", "<!--", "&a", "_x", "\\"])
    func takesLinearTime(mark: String) {
        let source = Array(String(repeating: mark, count: 50_000).utf8)
        #expect(InlineMarkup.read(source).text.count <= source.count)
    }
}
