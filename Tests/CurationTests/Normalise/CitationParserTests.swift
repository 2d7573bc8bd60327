import Testing

@testable import Curation

struct CitationParserTests {
    @Test(arguments: CitationTable.rows + CitationVariants.rows + CitationOddities.rows)
    func parse(text: String, expected: [String]) {
        #expect(CitationParser.parse(text).map(Outline.of) == expected)
    }

    @Test func nothingIsLost() {
        for (text, _) in CitationTable.rows + CitationVariants.rows + CitationOddities.rows {
            let sources = CitationParser.parse(text)
            let missing = WordCoverage.missing(of: text, in: sources)
            #expect(missing.isEmpty, "\(text): lost \(missing)")
        }
    }

    @Test func textIsAsPrinted() {
        let text = "Hu, E. J.\u{A0}et al. (2022).  LoRA. ICLR. link ↗"
        #expect(CitationParser.parse("  \(text)\n").map(\.text) == [text])
    }

    @Test func severalWorksKeepTheirOwnText() {
        let text = "A, B. (2001). One. ICML. DOI ↗ Also see: C, D. (2002). Two. ICML. link ↗"
        #expect(
            CitationParser.parse(text).map(\.text) == [
                "A, B. (2001). One. ICML. DOI ↗", "C, D. (2002). Two. ICML. link ↗",
            ])
    }

    @Test func emptyTextHasNoWork() {
        #expect(CitationParser.parse(" \n").isEmpty)
    }

    @Test func addressOfLinkWins() {
        let links = [Cell.Link(text: "DOI ↗", target: "https://doi.org/10.18653%2Fv1/N19-1423")]
        let source = CitationParser.parse("Devlin, J. et al. (2019). BERT. NAACL. doi:10.1/wrong DOI ↗", links: links)[
            0]
        #expect(source.work.doi == "10.18653/v1/n19-1423")
        #expect(source.link == .doi)
    }

    @Test func otherAddressGoesToURL() {
        let links = [Cell.Link(text: "link ↗", target: "https://openreview.net/forum?id=x")]
        let source = CitationParser.parse("Hu, E. J. et al. (2022). LoRA. ICLR. link ↗", links: links)[0]
        #expect(source.work.url == "https://openreview.net/forum?id=x")
        #expect(source.work.doi == nil)
    }

    @Test func linksGoToTheirWorks() {
        let text = "A, B. (2001). One. ICML. DOI ↗ C, D. (2002). Two. ICML. link ↗"
        let links = [
            Cell.Link(text: "DOI ↗", target: "https://doi.org/10.1000/one"),
            Cell.Link(text: "link ↗", target: "https://example.org/two"),
        ]
        let works = CitationParser.parse(text, links: links).map(\.work)
        #expect(works.map(\.doi) == ["10.1000/one", nil])
        #expect(works.map(\.url) == [nil, "https://example.org/two"])
    }

    @Test func longInputIsLinear() {
        let text =
            String(repeating: "(a (b [c. ", count: 20_000) + "(2001). " + String(repeating: "T. 12(", count: 20_000)
        #expect(!CitationParser.parse(text).isEmpty)
    }
}
