import JSON
import Testing

@testable import Curation

struct CitationDoubtTests {
    @Test(arguments: [
        "Moore, P. (2011). Coding at scale. Unread Notes and Queries of the North. 2019.",
        "Vogt, W. P. (after Johnson, R. B.). (2011). Dictionary of statistics (4th ed.). SAGE.",
        "Hakim, C. (2001). Models of the family",
    ])
    func doubtfulFormsAreFlagged(text: String) {
        #expect(CitationParser.parse(text).map(\.needsReview) == [true])
    }

    @Test(arguments: [
        "Cohen, J. (1994). The earth is round (p < .05). American Psychologist, 49(12), 997–1003. DOI ↗",
        "Law, J. (2004). After method. Routledge. ISBN 9780415341752",
        "Zadeh, L. A. (1965). Fuzzy sets DOI ↗",
    ])
    func certainFormsAreNot(text: String) {
        #expect(CitationParser.parse(text).map(\.needsReview) == [false])
    }

    @Test func jsonHoldsTheFlagOnlyWhereItIsTrue() throws {
        for flag in [true, false] {
            let source = SeminalSource(text: "A", link: .none, work: Work(), needsReview: flag)
            #expect(source.json["needsReview"] == (flag ? .bool(true) : nil))
            #expect(try SeminalSource(json: source.json) == source)
        }
    }
}
