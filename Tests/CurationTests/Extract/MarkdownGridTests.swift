import Testing

@testable import Curation

@Suite struct MarkdownGridTests {
    struct Example: Sendable {
        var text: String
        /// The rows, `·` between cells.
        var rows: [String]
        var otherLines: [String] = []
        var isCut = false
    }

    static let examples = [
        Example(text: "| a | b |\n|---|---|\n| c | d |\n", rows: ["a·b", "c·d"]),
        Example(text: "| a× | b× | |\n|:--|:-:|---|\n| l | c | d |\n", rows: ["a×·b×·", "l·c·d"]),
        Example(text: "| x \\| y | b |\n", rows: ["x | y·b"]),
        Example(text: "| x \\\\ y | b |\n", rows: ["x \\\\ y·b"]),
        Example(text: "| a | b\n| c | d |\n", rows: ["a·b", "c·d"]),
        Example(text: "|a|b|\n", rows: ["a·b"]),
        Example(text: "  | a |  | c |\n", rows: ["a··c"]),
        Example(text: "\u{A0}|\u{A0}a\u{A0}|\u{A0}b\u{A0}|\n", rows: ["a·b"]),
        Example(text: "| a | — |\n", rows: ["a·—"]),
        Example(text: "| l | - | - |\n", rows: ["l·-·-"]),
        Example(text: "| e\u{301} | b |\n", rows: ["é·b"]),
        // The dataset block shrinks to a lone cell, and stray pipes follow.
        Example(
            text: "heading\n| a | b |\n| ScholarGate데이터셋 ↗ |\n|\n|\n|ScholarGate\n", rows: ["a·b"],
            otherLines: ["heading", "ScholarGate데이터셋 ↗", "ScholarGate"]),
        Example(text: "a | b |\n", rows: [], otherLines: ["a | b |"]),
        // Cut: in a cell, behind a pipe, in the header.
        Example(text: "| l | c | d |\n| m | e | f", rows: ["l·c·d", "m·e·f"], isCut: true),
        Example(text: "| l | c | d |\n| m | e |", rows: ["l·c·d", "m·e"]),
        Example(text: "| a× | b", rows: ["a×·b"], isCut: true),
        Example(text: "| l | c |\n|---|-", rows: ["l·c", "---·-"], isCut: true),
        Example(text: "", rows: []),
    ]

    @Test(arguments: examples)
    func reads(example: Example) {
        let grid = MarkdownGrid(lines: TextLine.lines(of: Array(example.text.utf8)))
        let rows = grid.rows.map { row in row.map { $0.text[...].string }.joined(separator: "·") }
        #expect(rows.map { Array($0.utf8) } == example.rows.map { Array($0.utf8) }, "\(rows)")
        #expect(grid.otherLines.map { $0.bytes.trimmed.string }.filter { !$0.isEmpty } == example.otherLines)
        #expect(grid.isCut == example.isCut)
        #expect(grid.rows.joined().count { $0.isCut } == (example.isCut ? 1 : 0))
        #expect(grid.rows.last?.last?.isCut ?? false == example.isCut)
    }

    @Test func linesAreNumbered() {
        let grid = MarkdownGrid(lines: TextLine.lines(of: Array("x\r\n\r\n| a | b |\r\n|---|---|\r\n| c | d |".utf8)))
        #expect(grid.rows.map { $0.map(\.line) } == [[3, 3], [5, 5]])
    }
}
