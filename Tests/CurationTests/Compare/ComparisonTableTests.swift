import Curation
import Testing

@Suite struct ComparisonTableTests {
    private let table = ComparisonTable(
        records: [SampleRecords.attention, SampleRecords.transformer, SampleRecords.bare], language: "ko",
        labels: [.field: "분야", .summary: "요약"], heading: "방법 비교")

    private func row(_ key: RowKey) -> ComparisonTable.Row? {
        table.rows.first { $0.key == key }
    }

    @Test func namesFallBackToEnglishThenToAny() {
        #expect(table.names.map(\.marked) == ["다중 헤드 셀프 어텐션", "Transformer [en]", "מבחן [he]"])
    }

    @Test func rowsStandInTheOrderOfThePages() {
        #expect(
            table.rows.map(\.label) == [
                "분야", "Family", "Origin year", "Originator", "Type", "Seminal source", "Aliases", "Related", "요약",
            ])
    }

    @Test func missingValuesAreDashes() {
        #expect(row(.originator)?.cells.map(\.marked) == ["Vaswani, A. et al.", "—", "—"])
        #expect(row(.field)?.cells.map(\.marked) == ["딥러닝", "Deep learning [en]", "—"])
    }

    @Test func oneConceptNamedInTwoLanguagesIsNoDifference() {
        let records = [SampleRecords.attention, SampleRecords.transformer]
        let table = ComparisonTable(records: records, language: "ko", labels: [:], heading: "")
        let differing = table.rows.filter(\.differs).map(\.key)
        #expect(differing == [.family, .originator, .type, .seminalSource, .aliases, .relatedCount, .summary])
    }

    @Test func canonicallyEqualTextIsNoDifference() {
        let records = [MethodRecord(id: "a", type: "\u{E9}"), MethodRecord(id: "b", type: "e\u{301}")]
        let table = ComparisonTable(records: records, language: "en", labels: [:], heading: "")
        #expect(!table.rows.contains { $0.differs })
        #expect(table.names.map(\.marked) == ["a", "b"])
    }

    @Test func stamps() {
        #expect(table.stamps == ["v1 · 2 sources · PUBLISHED", "v2 · 1 source · REVIEW", "v1 · 0 sources · DRAFT"])
        let vietnamese = ComparisonTable(
            records: [SampleRecords.transformer], language: "vi", labels: [:], heading: "",
            sourcesWord: "Nguồn tài liệu")
        #expect(vietnamese.stamps == ["v2 · 1 Nguồn tài liệu · REVIEW"])
    }

    @Test(
        "originators as text",
        arguments: [
            (Originator(family: "Hu", given: "E. J.", etAl: true), "Hu, E. J. et al."),
            (Originator(literal: "OpenAI", role: "training", year: 2019), "OpenAI (training, 2019)"),
            (Originator(family: "Student"), "Student"),
        ])
    func originators(originator: Originator, text: String) {
        #expect(originator.displayText == text)
    }

    @Test(
        "the text for a reader",
        arguments: [
            ("zh-Hant-TW", ["zh": "z", "en": "e"], "z"), ("zh", ["zh-Hant": "t", "zh-Hans": "s", "en": "e"], "s"),
            ("ko", ["en": "e", "ar": "a"], "e"), ("ko", ["vi": "v", "he": "h"], "h"),
            ("de-x-a", ["de": "d", "en": "e"], "d"),
        ])
    func fallback(language: String, texts: [String: String], expected: String) {
        #expect(LanguageFallback.choose(from: texts, for: language)?.text == expected)
    }

    @Test(arguments: [
        ("ar", "rtl"), ("fa-IR", "rtl"), ("he", "rtl"), ("en", "ltr"), ("az-Arab", "rtl"), ("uz-Latn", "ltr"),
        ("ur-Latn", "ltr"), ("", "ltr"),
    ])
    func direction(tag: String, direction: String) {
        #expect(LanguageFallback.direction(of: tag) == direction)
    }
}
