import Testing

@testable import Curation

@Suite struct WrappedTextTests {
    @Test(
        "lines and their widths",
        arguments: [
            ("", 5, [""]),
            ("one two", 5, ["one", "two"]),
            ("one  two", 20, ["one two"]),
            ("abcdefg", 3, ["abc", "def", "g"]),
            ("a\nb", 5, ["a", "b"]),
            ("self-attention", 8, ["self-", "attentio", "n"]),
            ("12(2-3)", 4, ["12(2", "-3)"]),
            ("深度学习的方法", 6, ["深度学", "习的方", "法"]),
            // No line begins with a full stop.
            ("深度学习。方法", 8, ["深度学", "习。方法"]),
            ("（深度）学习", 6, ["（深", "度）学", "习"]),
            // Hangul breaks at spaces.
            ("다중 헤드 어텐션", 10, ["다중 헤드", "어텐션"]),
            // Thai has no spaces: between clusters, marks stay with their letter.
            ("การวิเคราะห์", 4, ["การวิ", "เครา", "ะห์"]),
            // Decomposed letters stay whole.
            ("e\u{301}e\u{301}e\u{301}", 2, ["e\u{301}e\u{301}", "e\u{301}"]),
            ("a\u{A0}b c", 3, ["a\u{A0}b", "c"]),
            // A value can't steer the terminal.
            ("a\u{1B}[31mb", 20, ["a [31mb"]),
            ("a\u{202E}b\u{2066}c", 20, ["abc"]),
        ])
    func wraps(text: String, width: Int, lines: [String]) {
        let wrapped = WrappedText(text, width: width).lines
        #expect(wrapped.map(\.text) == lines)
        #expect(wrapped.allSatisfy { line in line.width == line.text.reduce(0) { $0 + WrappedText.width(of: $1) } })
        #expect(wrapped.allSatisfy { $0.width <= width })
    }

    @Test(arguments: [("a", 1), ("어", 2), ("กำ", 2), ("वि", 1), ("שׁ", 1), ("e\u{301}", 1), ("\u{200D}", 0)])
    func widths(cluster: Character, width: Int) {
        #expect(WrappedText.width(of: cluster) == width)
    }
}
