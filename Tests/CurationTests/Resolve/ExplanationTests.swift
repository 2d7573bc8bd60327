import Testing

@testable import Curation

@Suite struct ExplanationTests {
    private static func built() -> RecordBuilder.Built? {
        Mentions.built(
            Mentions.page(
                "a.html", "ko",
                Mentions.column("랜덤 포레스트", english: "Random Forest", slug: "random-forest", [.originYear: "2001"]))
                + Mentions.page("b.html", "vi", Mentions.column("Rừng", slug: "random-forest", [.originYear: "1995"]))
                + Mentions.page(
                    "c.txt", "vi", .flat,
                    Mentions.column("Rừng", english: "Random Forest", [.originYear: "2001"], doubtful: [.originYear]))
                + Mentions.page("d.md", nil, .table, Mentions.column("Random Forest"))
        ).first
    }

    @Test func identityIsToldByPage() throws {
        let built = try #require(Self.built())
        #expect(
            Explanation(built).identity == """
                random-forest is 4 columns of 4 pages:
                  a.html column 1 (ko, html)  '랜덤 포레스트' = Random Forest
                      the first of its kind
                  b.html column 1 (vi, html)  'Rừng'
                      same slug in the address
                  c.txt column 1 (vi, flat)  'Rừng' = Random Forest
                      same English name in the citation line
                  d.md column 1 (und, table)  'Random Forest'
                      same name, in the same language or in English
                open question: 2 pages print the value taken, 1 another; decide with `curate decide value random-forest \
                originYear TEXT` [values-differ]
                open question: column 1 was put here only because its name, 'Random Forest', is that of another page \
                [weak-match]

                """)
    }

    @Test func aValueIsToldByPrintedText() throws {
        let built = try #require(Self.built())
        #expect(
            Explanation(built).value(.originYear) == """
                originYear of random-forest:
                * 2001
                      2 pages, sure
                      a.html:12 column 1 (ko, html)
                      c.txt:12 column 1 (vi, flat, confidence 0.5)
                  1995
                      1 page, sure
                      b.html:12 column 1 (vi, html)
                taken is (*): sure before doubtful, more pages before fewer, html before table before flat, newer before \
                older
                open question: 2 pages print the value taken, 1 another; decide with `curate decide value random-forest \
                originYear TEXT` [values-differ]

                """)
    }

    @Test func aRowWithoutValueSaysSo() throws {
        let built = try #require(Self.built())
        #expect(Explanation(built).value(.summary) == "no page has a value for summary of random-forest\n")
    }
}
