import JSON
import Testing

@testable import Curation

struct OriginatorParserTests {
    static let rows =
        OriginatorTable.rows + OriginatorLists.rows + OriginatorOrganisations.rows + OriginatorRoles.rows
        + OriginatorScripts.rows

    @Test(arguments: rows)
    func parse(text: String, expected: String) {
        #expect(Outline.of(OriginatorParser.parse(text)) == expected)
    }

    @Test(arguments: rows)
    func noWordIsLost(text: String, expected: String) {
        #expect(NameCoverage.missing(of: text, in: OriginatorParser.parse(text)) == [])
        for prefix in HostileTexts.prefixes(text) { Self.check(prefix) }
    }

    @Test func randomTextsAreSound() {
        for text in HostileTexts.random(20_000, from: Self.rows.map(\.text)) { Self.check(text) }
    }

    @Test func repeatedTextsAreSound() {
        let pieces = [
            "Box, ", "Box & ", "A. ", "(", ")", "Box (", "by Box ", "van ", "and ", "et al. ", "; ", "University of ",
            "in ",
            "李", "・", "김 ", "Ibn ", "Box: ", "Box – ", "\"", "Jr. ", "developed by ", "1950 ", ",", "ו", "Box (1950) ",
        ]
        for text in HostileTexts.repeated(pieces, 5_000) { Self.check(text) }
    }

    private static func check(_ text: String) {
        let originators = OriginatorParser.parse(text)
        #expect(originators.isEmpty == Self.isBlankOrDash(text))
        for originator in originators {
            #expect((originator.literal ?? originator.family)?.isEmpty == false, "\(text)")
            #expect(originator.year == nil || originator.years == nil, "\(text)")
            #expect(originator.years.map(EDTFGrammar.isValid) != false, "\(text)")
        }
    }

    @Test func emptyTextHasNone() {
        #expect(OriginatorParser.parse("  ").isEmpty)
    }

    /// Records from before there were particles, kinds and the like.
    @Test func oldRecordsAreRead() throws {
        let old = try Originator(json: ["family": "van der Maaten", "given": "L.", "etAl": false])
        #expect(old == Originator(family: "van der Maaten", given: "L."))
        #expect(old.name == "van der Maaten, L.")
        #expect(try OriginYear(json: ["text": "1950s", "edtf": "195X", "first": 1950, "last": 1959]).precision == nil)
    }

    @Test func nameOnOneLine() {
        #expect(OriginatorParser.parse("Laurens van der Maaten")[0].name == "van der Maaten, Laurens")
        #expect(OriginatorParser.parse("Jean le Rond d'Alembert")[0].name == "d'Alembert, Jean le Rond")
        #expect(OriginatorParser.parse("King, M. L., Jr.")[0].name == "King, M. L., Jr.")
        #expect(
            OriginatorParser.parse("Student (William Sealy Gosset)")[0].displayText == "Student (Gosset, William Sealy)"
        )
    }

    private static func isBlankOrDash(_ text: String) -> Bool {
        String(decoding: PrintedText(text).bytes, as: UTF8.self).unicodeScalars.allSatisfy {
            $0 == " " || "-\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2015}\u{2212}".unicodeScalars.contains($0)
        }
    }
}
