import Curation
import Testing

@Suite struct ReleaseChangesTests {
    private func lines(_ change: (inout MethodRecord) -> Void) -> [String] {
        var record = SampleRecords.attention
        change(&record)
        return RecordChange(from: SampleRecords.attention, to: record)?.lines ?? []
    }

    @Test func noChangeIsNil() {
        #expect(RecordChange(from: SampleRecords.attention, to: SampleRecords.attention) == nil)
    }

    @Test func namesAndAliases() {
        let found = lines {
            $0.labels["ko"] = "멀티 헤드"
            $0.labels["vi"] = nil
            $0.labels["de"] = "Selbstaufmerksamkeit"
            $0.aliases[1].kind = .gloss
        }
        #expect(
            found == [
                "name in de added: “Selbstaufmerksamkeit”", "name in ko: “다중 헤드 셀프 어텐션” → “멀티 헤드”",
                "name in vi removed: “Tự chú ý đa đầu”",
                "alias removed: “scaled dot-product attention” (variant, en)",
                "alias added: “scaled dot-product attention” (gloss, en)",
            ])
        #expect(lines { $0.aliases.reverse() } == ["aliases in another order"])
    }

    @Test func canonicallyEqualTextIsAChangeWhenItsBytesChange() {
        let found = lines { $0.type = "Attention mechanism (Transformer core)\u{301}" }
        #expect(found.count == 1)
        let old = MethodRecord(id: "x", type: "\u{E9}")
        let new = MethodRecord(id: "x", type: "e\u{301}")
        #expect(RecordChange(from: old, to: new)?.lines == ["type: “\u{E9}” → “e\u{301}”"])
    }

    @Test func values() {
        let found = lines {
            $0.field = Concept(id: "statistics", labels: [:])
            $0.family?.labels["tr"] = "Makine öğrenmesi"
            $0.originYear = OriginYear(text: "2018", edtf: "2018", first: 2018, last: 2018)
            $0.originators = []
            $0.relatedCount = nil
            $0.summary["en"] = "Short."
            $0.version = 2
            $0.status = .deprecated
        }
        #expect(
            found == [
                "field: “deep-learning” → “statistics”", "name of the family in tr added: “Makine öğrenmesi”",
                "origin year: “2017” → “2018”", "originators removed: “Vaswani, A. et al.”",
                "number of related methods: 5 → —", "summary in en rewritten (55 → 6 characters)", "version: 1 → 2",
                "status: PUBLISHED → DEPRECATED",
            ])
    }

    @Test func readingsOfTheSameText() {
        #expect(lines { $0.originYear?.edtf = "2017?" } == ["origin year as EDTF: “2017” → “2017?”"])
        #expect(lines { $0.originYear?.needsReview = true } == ["reading of the origin year changed"])
        #expect(lines { $0.seminalSources[0].work.volume = "30" } == ["reading of the seminal sources changed"])
        #expect(
            lines { $0.originators = [Originator(literal: "Vaswani, A.", etAl: true)] } == [
                "parts of the originators' names changed"
            ])
    }
}
