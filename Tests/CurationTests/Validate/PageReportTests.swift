import Testing

@testable import Curation

/// Reports as HTML and Markdown.
@Suite struct PageReportTests {
    private static let findings = [
        Finding(
            rule: "doi-form", severity: .error, file: "curated/methods/a|b.json", line: 1, column: 8, record: "a",
            pointer: "/x/0", message: "`<script>|&` is no DOI, ask @nobody", fix: "See #12 at https://x.example."),
        Finding(
            rule: "mojibake", severity: .warning, file: "curated/methods/a|b.json", line: 2, column: 8,
            message: "the name `שלום` is that of `a`"),
        Finding(rule: "\"odd\" rule", severity: .note, file: "c", message: "`lone\u{202E}"),
    ]

    private static let source = "{\"a\": \"<b>\",\n\"he\": \"שלום\"}\n"

    private func render(_ format: ReportFormat, _ findings: [Finding] = Self.findings) -> String {
        let remarks = ReportRemarks(ignored: 1, known: 2, gone: 3, unchanged: 4)
        let bytes = format.render(findings, checkedFiles: 9, remarks: remarks, prefix: "data/") {
            $0.hasPrefix("curated") ? Array(Self.source.utf8) : nil
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func markdown() {
        #expect(
            render(.markdown) == #"""
                ### curate validate: 1 error, 1 warning, 1 note in 9 files

                2 known findings of the baseline left out, 3 of it are gone

                1 finding ignored by curated/validation.yaml

                4 findings in files that did not change left out

                | Severity | Place | Finding | Rule |
                |---|---|---|---|
                | error | data/curated/methods/a\|b.json:1:8 | \`\<script>\|\&\` is no DOI, ask @<!-- -->nobody<br>See #<!-- -->12 at https:<!-- -->//x.example. | doi-form |
                | warning | data/curated/methods/a\|b.json:2:8 | the name \`\#u{2067}שלום\#u{2069}\` is that of \`a\` | mojibake |
                | note | data/c | \`lone\\u{202e} | "odd" rule |

                """#)
        #expect(render(.markdown, []).hasSuffix("left out\n"))
    }

    @Test func markdownEndsBeforeACommentIsTooLong() {
        let many = (0..<2000).map { Finding(rule: "r", severity: .note, file: "f", line: $0 + 1, message: "a message") }
        let text = render(.markdown, many)
        #expect(text.utf8.count < MarkdownReport.limit + 100)
        let rows = text.split(separator: "\n").count { $0.hasPrefix("| note |") }
        #expect(text.hasSuffix("\n\(2000 - rows) more are not shown here.\n"))
    }

    @Test func htmlHoldsNothingButText() {
        let html = render(.html)
        #expect(
            html.contains("<h2><b>error</b> <code><bdi>&lt;script&gt;|&amp;</bdi></code> is no DOI, ask @nobody</h2>"))
        #expect(html.contains("<bdi>data/curated/methods/a|b.json:1:8</bdi> <code>doi-form</code> record <bdi>a</bdi>"))
        #expect(html.contains("{&quot;a&quot;: &quot;<mark>&lt;</mark>b&gt;&quot;,</pre>"))
        #expect(html.contains("&quot;<bdi dir=\"rtl\"><mark>ש</mark>לום</bdi>&quot;}</pre>"))
        #expect(html.contains("`lone<i>U+202E</i>"))
        #expect(
            html.contains(
                "<label><input type=\"checkbox\" id=\"rule-0\" checked> &quot;odd&quot; rule <small>1</small>"))
        #expect(html.contains("body:has(#rule-2:not(:checked)) .rule-2 { display: none; }"))
        #expect(
            !html.contains("<script") && !html.contains("src=") && !html.contains("href=") && !html.contains("url("))
    }

    /// What is opened is closed, in order: a value can't end an element.
    @Test(arguments: [0, 3])
    func htmlIsWellFormed(count: Int) {
        var open: [Substring] = []
        for part in render(.html, Array(Self.findings.prefix(count))).split(separator: "<").dropFirst() {
            let tag = part.prefix { $0 != ">" && $0 != " " }
            if tag.hasPrefix("/") {
                #expect(open.popLast() == tag.dropFirst())
            } else if !["!DOCTYPE", "meta", "input"].contains(tag) {
                open.append(tag)
            }
        }
        #expect(open.isEmpty)
    }

    @Test(arguments: [
        ("a `b` c", ["a ", "[b]", " c"]), ("`b`", ["[b]"]), ("no", ["no"]), ("a ` b", ["a ", "` b"]), ("", []),
        ("``", ["[]"]), ("`a` `b` `", ["[a]", " ", "[b]", " ", "`"]),
    ])
    func quotedValues(message: String, pieces: [String]) {
        #expect(FindingText(message).pieces.map { $0.isQuoted ? "[\($0.text)]" : $0.text } == pieces)
    }
}
