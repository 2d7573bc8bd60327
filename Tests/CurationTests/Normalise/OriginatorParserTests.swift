import Testing

@testable import Curation

struct OriginatorParserTests {
    @Test(arguments: OriginatorTable.rows)
    func parse(text: String, expected: String) {
        #expect(Outline.of(OriginatorParser.parse(text)) == expected)
    }

    @Test func everyOriginatorHasAName() {
        for (text, _) in OriginatorTable.rows {
            for originator in OriginatorParser.parse(text) {
                #expect((originator.literal ?? originator.family)?.isEmpty == false, "\(text)")
            }
        }
    }

    @Test func emptyTextHasNone() {
        #expect(OriginatorParser.parse("  ").isEmpty)
    }
}
