import Testing

@testable import Curation

/// The line under a finding, and the caret under its place.
@Suite struct SourceExcerptTests {
    private func excerpt(_ text: String, line: Int = 1, column: Int) throws -> SourceExcerpt {
        var lines = SourceLines(Array(text.utf8))
        let found = lines.excerpt(line: line, column: column)
        return try #require(found)
    }

    /// A line, the column of a finding, the line as shown, and the caret line.
    @Test(arguments: [
        ("abc", 1, "abc", "^"), ("abc", 3, "abc", "  ^"), ("abc", 4, "abc", "   ^"), ("abc", 99, "abc", "   ^"),
        ("", 1, "", "^"), ("\ta\tb", 4, " a b", "   ^"),
        ("値の値", 3, "値の値", "    ^"), ("한글: 5", 5, "한글: 5", "      ^"), ("ﾊﾝ値x", 4, "ﾊﾝ値x", "    ^"),
        ("e\u{301}x", 3, "e\u{301}x", " ^"), ("क्षx", 4, "क्षx", "  ^"), ("🎲x", 2, "🎲x", "  ^"),
        // Right-to-left runs are isolated; before and behind them a column is a column.
        ("\"שלום\", 5", 9, "\"\u{2067}שלום\u{2069}\", 5", "        ^"),
        ("\"אב\": \"גד\", 7", 12, "\"\u{2067}אב\u{2069}\": \"\u{2067}גד\u{2069}\", 7", "           ^"),
        ("\"الغابة x العشوائية\"", 1, "\"\u{2067}الغابة x العشوائية\u{2069}\"", "^"),
        // Inside a run the whole run is marked: its letters stand in either order.
        ("\"שלום\"", 3, "\"\u{2067}שלום\u{2069}\"", " ^~~~"),
        ("a אב גד b", 4, "a \u{2067}אב גד\u{2069} b", "  ^~~~~"),
        ("\"שָׁלוֹם\"", 4, "\"\u{2067}שָׁלוֹם\u{2069}\"", " ^~~~"),
        // What would turn the line around or drive the terminal is shown, not done.
        ("a\u{202E}b\u{1B}[31m\u{7F}\u{85}", 3, "a\u{FFFD}b\u{241B}[31m\u{2421}\u{FFFD}", "  ^"),
    ])
    func caretStandsUnderThePlace(line: String, column: Int, text: String, caret: String) throws {
        let excerpt = try excerpt(line, column: column)
        #expect(Array(excerpt.text.utf8) == Array(text.utf8), "\(excerpt.text)")
        #expect(excerpt.caret == caret)
    }

    @Test func linesEndAsReadersEndThem() throws {
        let text = "a\r\nb\rc\n\nd"
        for (number, expected) in ["a", "b", "c", "", "d"].enumerated() {
            #expect(try excerpt(text, line: number + 1, column: 1).text == expected)
        }
        var lines = SourceLines(Array(text.utf8))
        let behind = lines.excerpt(line: 6, column: 1)
        let before = lines.excerpt(line: 0, column: 1)
        #expect(behind?.text == nil && before?.text == nil)
        var none = SourceLines([])
        let empty = none.excerpt(line: 1, column: 1)
        #expect(empty?.caret == "^")
    }

    @Test func placesLeadThereAndBack() {
        let text = Array("é値\n𝒜b\r\nx".utf8)
        var lines = SourceLines(text)
        for (line, column, offset) in [(1, 1, 0), (1, 2, 2), (1, 3, 5), (2, 2, 10), (3, 1, 13), (1, 2, 2)] {
            let found = lines.offset(line: line, column: column)
            #expect(found == offset)
            let place = lines.place(of: offset)
            #expect(place == (line, column))
        }
    }

    /// A line of 10 MB with 500 findings must not be read 500 times.
    @Test func manyFindingsInOneLongLineTakeOneLook() throws {
        let line = String(repeating: "abcd\u{E9}fgh ", count: 1 << 20)
        let bytes = Array(line.utf8)
        let findings = (0..<500).map {
            Finding(rule: "r", severity: .note, file: "f", line: 1, column: 1 + $0 * 16_000, message: "m")
        }
        let clock = ContinuousClock()
        var report: [UInt8] = []
        let time = clock.measure { report = ReportFormat.text.render(findings) { _ in bytes } }
        // Some 10 s in a debug build; 500 looks would take half an hour.
        #expect(time < .seconds(60))
        let carets = String(decoding: report, as: UTF8.self).split(separator: "\n").filter { $0.hasSuffix("^") }
        #expect(carets.count == 500 && carets[499].count == carets[250].count)
    }

    @Test func invisibleCharactersFillNoMemory() throws {
        let line = String(repeating: "\u{301}", count: 50_000)
        let excerpt = try excerpt("a" + line, column: 30_000)
        #expect(excerpt.isCutBefore && excerpt.isCutAfter)
        #expect(excerpt.scalars.count <= 2 * SourceExcerpt.reach)
    }

    @Test(arguments: [
        ("plain", "plain"), ("a\nb", "a\\u{a}b"), ("\u{1B}[2J", "\\u{1b}[2J"), ("\u{202E}x", "\\u{202e}x"),
        ("name `אב` and `גד`", "name `\u{2067}אב\u{2069}` and `\u{2067}גד\u{2069}`"), ("\u{9B}", "\\u{9b}"),
    ])
    func messagesAreOneSafeLine(text: String, shown: String) {
        #expect(Array(TerminalLine.shown(text).utf8) == Array(shown.utf8))
    }
}
