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

    @Test func identityIsToldByPageWithWeights() throws {
        let built = try #require(Self.built())
        #expect(
            Explanation(built).identity == """
                random-forest is 3 columns of 3 pages:
                  a.html column 1 (ko, html)  '랜덤 포레스트' = Random Forest
                      same slug in the address +100; score 60, joined from 25
                  b.html column 1 (vi, html)  'Rừng'
                      same slug in the address +100; score 60, joined from 25
                  c.txt column 1 (vi, flat)  'Rừng' = Random Forest
                      same English name in the citation line +70, same name in the same language +48; score 42, joined from 25
                not part of it (evidence in decibans: 10 make the odds ten times greater; joined from 25, asked from 0):
                  x-be0ecf23e7: not enough evidence to join, too much to say no; score 2
                      same spelling of the name in another language +42
                open question: 2 pages print the value taken, 1 another; decide with `curate decide value random-forest \
                originYear TEXT` [values-differ]

                """)
    }

    @Test func aDecisionIsTold() throws {
        let pages =
            Mentions.page("a", "ko", Mentions.column("A", slug: "cox"))
            + Mentions.page("b", "ko", Mentions.column("B", slug: "cox-model"))
        let built = try #require(Mentions.built(pages, [.same("cox", "cox-model")]).first)
        #expect(Explanation(built).identity.contains("'B'\n      a person decided that they are the same\n"))
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
                      rank 2, says something else: more pages before fewer
                taken is (*): sure before doubtful, a newer version of the site's record before an older, more pages before \
                fewer, html before table before flat, newer before older
                open question: 2 pages print the value taken, 1 another; decide with `curate decide value random-forest \
                originYear TEXT` [values-differ]

                """)
    }

    @Test func aSupersededCaptureIsTold() throws {
        let address = "https://site.example/ko/compare?slugs=cox%2Cols"
        func page(_ path: String, _ day: String, _ year: String) -> [MethodMention] {
            Mentions.page(
                path, "ko", accessed: day, address: address,
                columns: [Mentions.column("A", slug: "cox", [.originYear: year])])
        }
        let built = try #require(
            Mentions.built(page("old", "2026-01-02", "1971") + page("new", "2026-03-02", "1972")).first)
        let explanation = Explanation(built)
        #expect(explanation.identity.contains("cox is 2 columns of 2 pages, of which 1 have a newer capture:\n"))
        #expect(explanation.identity.contains("superseded by new, which shows the same address later\n"))
        #expect(
            explanation.value(.originYear) == """
                originYear of cox:
                * 1972
                      1 page, sure
                      new:12 column 1 (ko, html)
                  (1971)
                      old:12 column 1 (ko, html), superseded by new

                """)
    }

    @Test func aRowWithoutValueSaysSo() throws {
        let built = try #require(Self.built())
        #expect(Explanation(built).value(.summary) == "no page has a value for summary of random-forest\n")
    }
}
