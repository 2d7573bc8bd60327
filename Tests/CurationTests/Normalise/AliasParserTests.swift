import Testing

@testable import Curation

struct AliasParserTests {
    @Test(arguments: AliasTable.rows)
    func parse(text: String, expected: String) {
        #expect(Outline.of(AliasParser.parse(text, name: nil, nameEnglish: nil)) == expected)
    }

    @Test func namesAreLeftOut() {
        let aliases = AliasParser.parse(
            "BERT İnce Ayar (Fine-Tuning), bert fine–tuning, fine-tuning BERT", name: "BERT 미세 조정",
            nameEnglish: "BERT Fine-Tuning")
        #expect(
            Outline.of(aliases)
                == "BERT İnce Ayar [tr translation] | Fine-Tuning [en variant] | fine-tuning BERT [en variant]")
    }

    @Test func repeatedKeysComeOnce() {
        let aliases = AliasParser.parse(
            "Öz-Dikkat, öz‑dikkat, ÖZ DİKKAT, o\u{308}z dikkat", name: nil, nameEnglish: nil)
        #expect(aliases.map(\.text) == ["Öz-Dikkat"])
    }

    @Test func manyDashesAreLinear() {
        let text = String(repeating: "a — ", count: 20_000) + "b"
        #expect(AliasParser.parse(text, name: nil, nameEnglish: nil).count == 2)
    }

    @Test func emptyTextHasNone() {
        #expect(AliasParser.parse(" , ;", name: nil, nameEnglish: nil).isEmpty)
    }

    @Test func manyBracketsAreLinear() {
        let text = String(repeating: "(", count: 50_000) + "a, b" + String(repeating: "]", count: 50_000)
        #expect(AliasParser.parse(text, name: nil, nameEnglish: nil).count == 2)
    }
}
