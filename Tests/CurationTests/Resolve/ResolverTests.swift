import Testing

@testable import Curation

@Suite struct ResolverTests {
    private static let source = "Breiman, L. (2001). Random Forests. Machine Learning, 45(1), 5–32."
    private static let otherSource = "Box, G. E. P. (1970). Time Series Analysis. Holden-Day."

    @Test func pagesWithOneSlugAreOneMethod() {
        let pages =
            Mentions.page("a.html", "ko", Mentions.column("랜덤 포레스트", slug: "random-forest"))
            + Mentions.page("b.html", "vi", Mentions.column("Rừng ngẫu nhiên", slug: "random-forest"))
        #expect(Mentions.clusters(pages) == ["a.html#0 b.html#0"])
        #expect(Mentions.built(pages).map(\.record.id) == ["random-forest"])
    }

    @Test func pagesWithOneEnglishNameAreOneMethod() {
        let pages =
            Mentions.page("a.txt", "ko", Mentions.column("랜덤 포레스트", english: "Random Forest"))
            + Mentions.page("b.txt", "vi", Mentions.column("Rừng ngẫu nhiên", english: "random forest"))
        #expect(Mentions.clusters(pages) == ["a.txt#0 b.txt#0"])
        #expect(Mentions.built(pages).map(\.record.id) == ["random-forest"])
    }

    @Test func aSlugMeetsTheEnglishNameThatMakesIt() {
        let pages =
            Mentions.page("a.html", "ko", Mentions.column("랜덤 포레스트", slug: "random-forest"))
            + Mentions.page("b.txt", "vi", Mentions.column("Rừng ngẫu nhiên", english: "Random Forest"))
        #expect(Mentions.clusters(pages) == ["a.html#0 b.txt#0"])
    }

    @Test func aPageWithoutIdentityIsAdoptedBySourceWhenAnotherCellAgrees() {
        let html = Mentions.page(
            "a.html", "ko",
            Mentions.column(
                "랜덤 포레스트", slug: "random-forest", [.seminalSource: Self.source, .type: "Ensemble"]))
        let table = Mentions.page(
            "b.md", "vi", .table, Mentions.column("Rừng", [.seminalSource: Self.source, .type: "Ensemble"]))
        let disagreeing = Mentions.page(
            "c.md", "vi", .table, Mentions.column("Rừng khác", [.seminalSource: Self.source, .type: "Other"]))
        #expect(Mentions.clusters(html + table) == ["a.html#0 b.md#0"])
        #expect(Mentions.clusters(html + disagreeing) == ["a.html#0", "c.md#0"])
    }

    /// One copy has the DOI's address, the other lost it: they meet by author, year and title.
    @Test func everyKeyOfAWorkCounts() {
        var linked = Mentions.column("랜덤 포레스트", slug: "random-forest", [.type: "Ensemble"])
        linked.cells[.seminalSource] = Cell(
            text: Self.source + " DOI ↗", line: 15,
            links: [.init(text: "DOI ↗", target: "https://doi.org/10.1023/A:1010933404324")])
        let html = Mentions.page("a.html", "ko", linked)
        let table = Mentions.page(
            "b.md", "vi", .table,
            Mentions.column("Rừng", [.seminalSource: Self.source + " DOI ↗", .type: "Ensemble"]))
        #expect(Mentions.clusters(html + table) == ["a.html#0 b.md#0"])
    }

    @Test func aPageWithoutIdentityIsAdoptedByItsName() {
        let pages =
            Mentions.page("a.html", "vi", Mentions.column("Rừng ngẫu nhiên", slug: "random-forest"))
            + Mentions.page("b.md", "vi", .table, Mentions.column("rừng ngẫu nhiên"))
            + Mentions.page("c.md", "ko", .table, Mentions.column("랜덤 포레스트"))
        #expect(Mentions.clusters(pages) == ["a.html#0 b.md#0", "c.md#0"])
        #expect(
            Mentions.built(pages).flatMap(\.review).map { "\($0.reason): \($0.message)" } == [
                "weak-match: column 1 was put here only because its name, 'rừng ngẫu nhiên', is that of another page",
                "id-provisional: no page gives a slug or an English name; decide with "
                    + "`curate decide same ID x-0e107333d9`",
            ])
    }

    /// Many names are English in every language.
    @Test func aNameThatIsEnglishMeetsTheEnglishName() {
        let pages =
            Mentions.page("a.txt", "ko", Mentions.column("버트", english: "BERT"))
            + Mentions.page("b.md", "vi", .table, Mentions.column("BERT"))
        #expect(Mentions.clusters(pages) == ["a.txt#0 b.md#0"])
    }

    @Test func aPageThatCouldBelongToTwoMethodsBelongsToNone() {
        let cells: [RowKey: String] = [.seminalSource: Self.source, .type: "Ensemble"]
        let pages =
            Mentions.page("a.html", "ko", Mentions.column("A", slug: "bagging", cells))
            + Mentions.page("b.html", "ko", Mentions.column("B", slug: "random-forest", cells))
            + Mentions.page("c.md", "vi", .table, Mentions.column("Rừng", cells))
        #expect(Mentions.clusters(pages) == ["a.html#0", "b.html#0", "c.md#0"])
    }

    @Test(arguments: [
        [Mentions.column("A", slug: "same"), Mentions.column("B", slug: "same")],
        [Mentions.column("A", english: "Same"), Mentions.column("B", english: "Same")],
        [Mentions.column("A", slug: "same"), Mentions.column("B", english: "Same")],
        [Mentions.column("A"), Mentions.column("A")],
    ])
    func twoColumnsOfOnePageAreNeverOneMethod(_ columns: [Column]) {
        let pages =
            Mentions.page("a.html", "ko", columns[0], columns[1])
            + Mentions.page("b.html", "ko", Mentions.column("C", slug: "same"))
        for cluster in Mentions.clusters(pages, [.same("same", "same")]) {
            #expect(!(cluster.contains("a.html#0") && cluster.contains("a.html#1")))
        }
        let ids = Mentions.built(pages).map(\.record.id)
        #expect(Set(ids).count == ids.count)
    }

    @Test func differentSlugsStayApartWhateverTheEnglishName() {
        let pages =
            Mentions.page("a.html", "ko", Mentions.column("A", english: "Factor Analysis", slug: "factor-analysis-efa"))
            + Mentions.page(
                "b.html", "vi", Mentions.column("B", english: "Factor Analysis", slug: "factor-analysis-cfa"))
        #expect(Mentions.clusters(pages) == ["a.html#0", "b.html#0"])
    }

    @Test func aPersonJoinsAndKeepsApart() {
        let pages =
            Mentions.page("a.html", "ko", Mentions.column("A", slug: "cox-model"))
            + Mentions.page("b.html", "vi", Mentions.column("B", slug: "cox-regression"))
        #expect(Mentions.clusters(pages) == ["a.html#0", "b.html#0"])
        #expect(Mentions.clusters(pages, [.same("cox-regression", "cox-model")]) == ["a.html#0 b.html#0"])
        #expect(
            Mentions.built(pages, [.same("cox-regression", "cox-model")]).map(\.record.id) == ["cox-regression"])
        #expect(
            Mentions.clusters(pages, [.different("cox-model", "cox-regression"), .same("cox-regression", "cox-model")])
                == ["a.html#0", "b.html#0"])
        // Kept apart, each keeps its own id.
        #expect(
            Mentions.built(pages, [.different("cox-model", "cox-regression"), .same("cox-regression", "cox-model")])
                .map(\.record.id) == ["cox-model", "cox-regression"])
    }

    @Test func differentHoldsAgainstTheEnglishName() {
        let pages =
            Mentions.page("a.html", "ko", Mentions.column("A", english: "Survival Model", slug: "cox"))
            + Mentions.page("b.txt", "vi", Mentions.column("B", english: "Survival Model"))
        #expect(Mentions.clusters(pages) == ["a.html#0 b.txt#0"])
        #expect(Mentions.clusters(pages, [.different("cox", "survival-model")]).count == 2)
    }

    @Test func aProvisionalIdCanBeDecidedOn() {
        let pages =
            Mentions.page("a.html", "ko", Mentions.column("랜덤 포레스트", slug: "random-forest"))
            + Mentions.page("b.md", "vi", .table, Mentions.column("Rừng"))
        let ids = Mentions.built(pages).map(\.record.id)
        #expect(ids.count == 2 && ids[1].hasPrefix("x-"))
        let built = Mentions.built(pages, [.same("random-forest", ids[1])])
        #expect(built.map(\.record.id) == ["random-forest"])
        #expect(built.first?.record.sourceCount == 2)
    }

    @Test func aChainOfDecisionsEndsAtTheIdThatStays() {
        let pages = ["a", "b", "c"].flatMap {
            Mentions.page("\($0).html", "ko", Mentions.column($0, slug: "method-\($0)"))
        }
        let chain: [Decision.Content] = [.same("method-b", "method-c"), .same("method-a", "method-b")]
        #expect(Mentions.built(pages, chain).map(\.record.id) == ["method-a"])
        // A circle must end too.
        #expect(Mentions.built(pages, chain + [.same("method-c", "method-a")]).count == 1)
    }

    @Test func theOrderOfTheMentionsIsNoMatter() {
        let cells: [RowKey: String] = [.seminalSource: Self.otherSource, .type: "T"]
        let pages =
            Mentions.page("a.md", "vi", .table, Mentions.column("A", cells), Mentions.column("B"))
            + Mentions.page("b.html", "ko", Mentions.column("A", slug: "arima", cells), Mentions.column("C"))
            + Mentions.page("c.txt", "vi", .flat, Mentions.column("B", english: "Other"))
        #expect(Mentions.clusters(pages) == Mentions.clusters(pages.reversed()))
        #expect(Mentions.clusters(pages) == ["a.md#0 b.html#0", "a.md#1 c.txt#0", "b.html#1"])
    }
}
