import Testing

@testable import Curation

struct OriginYearParserTests {
    @Test(arguments: OriginYearTable.rows)
    func parse(text: String, expected: String) {
        let year = OriginYearParser.parse(text)
        #expect(Outline.of(year) == expected)
        #expect(Array(year.text.utf8) == Array(text.utf8))
    }

    @Test func emptyTextNeedsNoReview() {
        #expect(OriginYearParser.parse("") == OriginYear(text: "", edtf: nil, first: nil, last: nil))
    }

    @Test(arguments: OriginYearTable.rows)
    func bordersAgree(text: String, expected: String) {
        let year = OriginYearParser.parse(text)
        if let first = year.first, let last = year.last { #expect(first <= last) }
        #expect((year.edtf == nil) == (year.first == nil && year.last == nil) || year.edtf?.contains("..") == true)
    }
}
