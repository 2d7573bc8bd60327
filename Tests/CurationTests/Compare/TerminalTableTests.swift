import Markup
import Testing

@testable import Curation

@Suite struct TerminalTableTests {
    private let records = [
        MethodRecord(
            id: "a", labels: ["en": "A test"],
            originYear: OriginYear(text: "1908", edtf: "1908", first: 1908, last: 1908),
            relatedCount: 3, version: 1, sourceCount: 2, status: .published),
        MethodRecord(
            id: "b", labels: ["ko": "검정"], type: "Some quite long type of test", relatedCount: 3, version: 2,
            sourceCount: 1, status: .draft),
    ]

    private func table(_ records: [MethodRecord], _ language: String = "en") -> ComparisonTable {
        ComparisonTable(records: records, language: language, labels: [:], heading: "Compare")
    }

    @Test func plainGolden() {
        let expected = """
            Compare

            --------------------------------------------------------------
                             A test                  검정 [ko]
            --------------------------------------------------------------
            Field            —                       —
            Family           —                       —
            Origin year ≠    1908                    —
            Originator       —                       —
            Type ≠           —                       Some quite long type
                                                     of test
            Seminal source   —                       —
            Aliases          —                       —
            Related          3                       3
            Summary          —                       —
            --------------------------------------------------------------
                             v1 · 2 sources ·        v2 · 1 source · DRAFT
                             PUBLISHED
            --------------------------------------------------------------

            """
        // Editors strip the padding from the end of a line, so the expected text stands without it.
        let rendered = TerminalTable(table(records), width: 62, rules: .plain).render()
        let lines = rendered.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            String(line.reversed().drop { $0 == " " }.reversed())
        }
        #expect(lines.joined(separator: "\n") == expected)
    }

    @Test func boxGolden() {
        let expected = """
            Compare

            ┌────────────────┬────────────────────┬────────────────────┐
            │                │ A test             │ 검정 [ko]          │
            ╞════════════════╪════════════════════╪════════════════════╡
            │ Field          │ —                  │ —                  │
            ├────────────────┼────────────────────┼────────────────────┤
            │ Family         │ —                  │ —                  │
            ├────────────────┼────────────────────┼────────────────────┤
            │ Origin year ≠  │ 1908               │ —                  │
            ├────────────────┼────────────────────┼────────────────────┤
            │ Originator     │ —                  │ —                  │
            ├────────────────┼────────────────────┼────────────────────┤
            │ Type ≠         │ —                  │ Some quite long    │
            │                │                    │ type of test       │
            ├────────────────┼────────────────────┼────────────────────┤
            │ Seminal source │ —                  │ —                  │
            ├────────────────┼────────────────────┼────────────────────┤
            │ Aliases        │ —                  │ —                  │
            ├────────────────┼────────────────────┼────────────────────┤
            │ Related        │ 3                  │ 3                  │
            ├────────────────┼────────────────────┼────────────────────┤
            │ Summary        │ —                  │ —                  │
            ╞════════════════╪════════════════════╪════════════════════╡
            │                │ v1 · 2 sources ·   │ v2 · 1 source ·    │
            │                │ PUBLISHED          │ DRAFT              │
            └────────────────┴────────────────────┴────────────────────┘

            """
        #expect(TerminalTable(table(records), width: 60).render() == expected)
    }

    private static let scripts: [(String, String)] = [
        ("ko", "다중 헤드 셀프 어텐션은 모든 위치를 봅니다"), ("th", "การวิเคราะห์ความแปรปรวนสำหรับข้อมูลซ้ำ"),
        ("hi", "प्रतिगमन विश्लेषण की विधि"), ("he", "נִתּוּחַ שׁוֹנוּת חד־כיווני"), ("ar", "تحليل التباين أحادي الاتجاه"),
        ("fa", "روش‌های پژوهش"), ("ja", "「多頭」自己注意機構。ガウス過程"), ("zh", "深度学习的方法"), ("vi", "Tự chú ý đa đầu"),
        ("de", "e\u{301}tude de\u{301}compose\u{301}e"),
    ]

    @Test(arguments: scripts, [20, 40, 61, 80, 200])
    func everyLineIsEquallyWide(script: (String, String), width: Int) {
        let (language, text) = script
        let other = MethodRecord(
            id: "x", labels: [language: text], type: text + " " + text, summary: [language: text + ", " + text])
        for rules in [TerminalTable.Rules.box, .plain] {
            let table = ComparisonTable(
                records: [SampleRecords.attention, other, SampleRecords.bare], language: language,
                labels: [.field: text], heading: "")
            let rendered = TerminalTable(table, width: width, rules: rules, isolatesRightToLeft: true).render()
            let widths = rendered.split(separator: "\n").map { line in
                line.unicodeScalars.reduce(0) { $0 + UnicodeForm.displayWidth(of: $1) }
            }
            #expect(Set(widths).count == 1)
            if width >= 61 { #expect(widths[0] <= width) }
        }
    }

    @Test func rightToLeftTextIsIsolatedWhenAsked() {
        let hebrew = table([MethodRecord(id: "a", labels: ["he": "מבחן"])], "he")
        #expect(TerminalTable(hebrew, isolatesRightToLeft: true).render().contains("\u{2068}מבחן\u{2069}"))
        #expect(!TerminalTable(hebrew).render().unicodeScalars.contains("\u{2068}"))
    }

    @Test func colourOnlyWhenAsked() {
        #expect(!TerminalTable(table(records)).render().contains("\u{1B}"))
        let coloured = TerminalTable(table(records), usesColour: true).render()
        #expect(coloured.contains("\u{1B}[1;33mOrigin year ≠\u{1B}[0m"))
        #expect(coloured.contains("│ Related "))
    }

    @Test func columnsShareTheWidth() {
        func widths(_ cells: [[String]], _ available: Int) -> [Int] {
            TerminalTableWidths(cells: cells, available: available, ruleWidth: 3, edgeWidth: 4).columns
        }
        let long = String(repeating: "x ", count: 100)
        #expect(widths([["label", "short", long, long]], 80) == [6, 6, 28, 27])
        #expect(widths([["label", "short"]], 80) == [6, 6])
        #expect(widths([["label", long, long]], 10) == [6, 6, 6])
        #expect(widths([], 80) == [])
    }
}
