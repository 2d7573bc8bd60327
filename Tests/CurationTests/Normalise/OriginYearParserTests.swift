import Testing

@testable import Curation

struct OriginYearParserTests {
    static let rows = OriginYearTable.rows + OriginYearLanguages.rows + OriginYearScripts.rows

    @Test(arguments: rows)
    func parse(text: String, expected: String) {
        let year = OriginYearParser.parse(text)
        #expect(Outline.of(year) == expected)
        #expect(Array(year.text.utf8) == Array(text.utf8))
    }

    /// A run of years in a set takes no mark: what `late` says is lost, so a person must look.
    @Test(arguments: [
        ("Late 1990s\u{2013}2000s; 2015", "{1990..2009,2015}", true), ("c. 1980-1985; 1999", "{1980..1985,1999}", true),
        ("1980-1985?; 1999", "{1980..1985,1999}", true), ("c. 1990 onward; 1950", "{1950,1990..}", true),
        ("Late 1990s; 2015", "{199X~,2015}", false), ("1980-1985; 1999", "{1980..1985,1999}", false),
        ("Late 1990s\u{2013}2000s", "1990~/2009", false),
    ])
    func marksLostInSetsAreFlagged(text: String, edtf: String, isFlagged: Bool) {
        let year = OriginYearParser.parse(text)
        #expect(year.edtf == edtf)
        #expect(year.needsReview == isFlagged)
    }

    @Test func emptyTextNeedsNoReview() {
        #expect(OriginYearParser.parse("") == OriginYear(text: "", edtf: nil, first: nil, last: nil))
    }

    @Test(arguments: rows)
    func prefixesAreSound(text: String, expected: String) {
        for prefix in HostileTexts.prefixes(text) { Self.check(OriginYearParser.parse(prefix)) }
    }

    @Test func randomTextsAreSound() {
        for text in HostileTexts.random(20_000, from: Self.rows.map(\.text)) {
            Self.check(OriginYearParser.parse(text))
        }
    }

    /// Chains of words that look ahead for each other must not recurse, nor take time squared.
    @Test func repeatedTextsAreSound() {
        let pieces = [
            "50s ", "BC ", "AD ", "1st c. ", "19th–", "century ", "c. ", "1950 ", "1950–", "(", "1950 (", "early ",
            "or ",
            "decade of ", "between ", "May ", "昭和", "年", "二十", "1950年から", "?", "~", "-", "9", "siglo ", "XX ",
            "before ",
        ]
        for text in HostileTexts.repeated(pieces, 20_000) { Self.check(OriginYearParser.parse(text)) }
    }

    /// What holds for every result: valid EDTF, borders in order, a year or a flag.
    private static func check(_ year: OriginYear) {
        guard let edtf = year.edtf else {
            #expect(year.first == nil && year.last == nil, "\(year)")
            #expect(year.needsReview || year.text.isEmpty, "\(year)")
            return
        }
        #expect(EDTFGrammar.isValid(edtf), "\(year)")
        if let first = year.first, let last = year.last { #expect(first <= last, "\(year)") }
        #expect(year.first != nil && year.last != nil || edtf.contains("..") || edtf.contains("/"), "\(year)")
        let isUnknown = year.precision == nil || year.precision == .unknown
        #expect(!isUnknown || edtf.hasSuffix("/") || year.needsReview, "\(year)")
    }

    @Test(arguments: [
        ("1950~/..", true), ("{..1900,1950,2000..}", true), ("[1945,1947?]", true), ("-03XX", true), ("1998-35", true),
        ("2007-05-03", true), ("195X~", true), ("1950/", true), ("../..", false), ("{1990~..1995,1999}", false),
        ("{2000..,1950}", false), ("195X/1960", false), ("1950-13", false), ("50", false), ("1XXX", false),
        ("{1950}", false),
    ])
    func grammar(text: String, isValid: Bool) {
        #expect(EDTFGrammar.isValid(text) == isValid)
    }
}
