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

    @Test func aPageWithoutIdentityIsAdoptedBySourceWhenNamesAgreeToo() {
        let cells: [RowKey: String] = [
            .seminalSource: Self.source, .type: "Ensemble", .aliases: "decision forest, bagged trees",
        ]
        let html = Mentions.page("a.html", "ko", Mentions.column("랜덤 포레스트", slug: "random-forest", cells))
        let table = Mentions.page("b.md", "vi", .table, Mentions.column("Rừng", cells))
        #expect(Mentions.clusters(html + table) == ["a.html#0 b.md#0"])
    }

    /// One paper brings up more than one method, also of one type: a person is asked.
    @Test func sourceAndTypeAloneAreAQuestion() {
        let cells: [RowKey: String] = [.seminalSource: Self.source, .type: "Ensemble"]
        let pages =
            Mentions.page("a.html", "ko", Mentions.column("랜덤 포레스트", slug: "random-forest", cells))
            + Mentions.page("b.md", "vi", .table, Mentions.column("Rừng", cells))
        #expect(Mentions.clusters(pages) == ["a.html#0", "b.md#0"])
        let item = Mentions.built(pages).flatMap(\.review).first { $0.reason == "maybe-same" }
        let id = IdentityProfile(pages[1]).identity
        #expect(item?.record == id)
        #expect(item?.candidates == ["random-forest"])
        #expect(
            item?.message
                == "this may be the method random-forest: same seminal source, same type; decide with `curate "
                + "decide same random-forest \(id)` or `curate decide different random-forest \(id)`")
    }

    /// One copy has the DOI's address, the other lost it: they meet by author, year and title.
    @Test func everyKeyOfAWorkCounts() {
        let cells: [RowKey: String] = [.type: "Ensemble", .aliases: "decision forest, bagged trees"]
        var linked = Mentions.column("랜덤 포레스트", slug: "random-forest", cells)
        linked.cells[.seminalSource] = Cell(
            text: Self.source + " DOI ↗", line: 15,
            links: [.init(text: "DOI ↗", target: "https://doi.org/10.1023/A:1010933404324")])
        var unlinked = Mentions.column("Rừng", cells)
        unlinked.cells[.seminalSource] = Cell(text: Self.source + " DOI ↗", line: 15)
        let finding = IdentityFinding.between(
            Mentions.page("a.html", "ko", linked)[0], Mentions.page("b.md", "vi", .table, unlinked)[0])
        #expect(finding.contains(.work))
    }

    /// The borders of the source are not sure, but its author is an originator of the column by a sure cell.
    @Test func aDoubtfulSourceCountsWhenTheOriginatorProvesIt() {
        let whole = Mentions.page(
            "a.html", "ko", Mentions.column("랜덤 포레스트", slug: "forest", [.seminalSource: Self.source]))
        func finding(_ originator: String) -> IdentityFinding {
            let cut = Mentions.column(
                "Rừng", [.seminalSource: Self.source, .originator: originator], doubtful: [.seminalSource])
            return IdentityFinding.between(whole[0], Mentions.page("b.txt", "vi", .flat, cut)[0])
        }
        #expect(finding("Breiman, L.").contains(.work))
        #expect(!finding("Box, G. E. P.").contains(.work))
    }

    @Test func aNameAloneIsAQuestion() {
        let pages =
            Mentions.page("a.html", "vi", Mentions.column("Rừng ngẫu nhiên", slug: "random-forest"))
            + Mentions.page("b.md", "vi", .table, Mentions.column("rừng ngẫu nhiên"))
            + Mentions.page("c.md", "ko", .table, Mentions.column("랜덤 포레스트"))
        #expect(Mentions.clusters(pages) == ["a.html#0", "b.md#0", "c.md#0"])
        let review = Mentions.built(pages).flatMap(\.review)
        #expect(review.map(\.reason) == ["id-provisional", "id-provisional", "maybe-same"])
        #expect(review.last?.candidates == ["random-forest"])
    }

    @Test func aNameAndACellThatAgreesAreEnough() {
        let cells: [RowKey: String] = [.type: "Ensemble", .originYear: "2001"]
        let pages =
            Mentions.page("a.html", "vi", Mentions.column("Rừng ngẫu nhiên", slug: "random-forest", cells))
            + Mentions.page("b.md", "vi", .table, Mentions.column("rừng ngẫu nhiên", cells))
        #expect(Mentions.clusters(pages) == ["a.html#0 b.md#0"])
        #expect(Mentions.built(pages).flatMap(\.review).isEmpty)
    }

    @Test func aPageMayBeginWithoutALanguage() {
        let cells: [RowKey: String] = [.type: "Ensemble", .originYear: "2001"]
        let pages =
            Mentions.page("a.html", "ko", Mentions.column("랜덤 포레스트", english: "Random Forest", cells))
            + Mentions.page("b.md", nil, .table, Mentions.column("Random Forest", cells))
        #expect(Mentions.clusters(pages) == ["a.html#0 b.md#0"])
    }

    /// Many names are English in every language.
    @Test func aNameThatIsEnglishMeetsTheEnglishName() {
        let pages =
            Mentions.page("a.txt", "ko", Mentions.column("버트", english: "BERT", [.type: "Transformer"]))
            + Mentions.page("b.md", "vi", .table, Mentions.column("BERT", [.type: "Transformer", .originYear: "2018"]))
            + Mentions.page("c.txt", "ko", Mentions.column("버트", english: "BERT", [.originYear: "2018"]))
        #expect(Mentions.clusters(pages) == ["a.txt#0 b.md#0 c.txt#0"])
    }

    @Test func aPageThatCouldBelongToTwoMethodsBelongsToNone() {
        let cells: [RowKey: String] = [
            .seminalSource: Self.source, .type: "Ensemble", .aliases: "decision forest, bagged trees",
        ]
        let pages =
            Mentions.page("a.html", "ko", Mentions.column("A", slug: "bagging", cells))
            + Mentions.page("b.html", "ko", Mentions.column("B", slug: "random-forest", cells))
            + Mentions.page("c.md", "vi", .table, Mentions.column("Rừng", cells))
        #expect(Mentions.clusters(pages) == ["a.html#0", "b.html#0", "c.md#0"])
        let questions = Mentions.built(pages).flatMap(\.review).filter { $0.reason == "maybe-same" }
        #expect(questions.map(\.candidates) == [["bagging"], ["random-forest"]])
        // Once a person says that the two are one, nothing is ambiguous.
        #expect(Mentions.clusters(pages, [.same("random-forest", "bagging")]) == ["a.html#0 b.html#0 c.md#0"])
        #expect(
            Mentions.clusters(pages, [.different("bagging", IdentityProfile(pages[2]).identity)])
                == ["a.html#0", "b.html#0 c.md#0"])
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

    /// Two methods have one English name; who has only the name goes where its cells say, and with no cells nowhere.
    @Test func aSharedEnglishNameIsDecidedByTheCells() {
        let factors: [RowKey: String] = [.type: "Measurement model", .originYear: "1904", .summary: "Latent traits."]
        let prices: [RowKey: String] = [.type: "Pricing model", .originYear: "1976", .summary: "Returns of assets."]
        let pages =
            Mentions.page("a", "ko", Mentions.column("A", english: "Factor Model", slug: "factor-model", factors))
            + Mentions.page(
                "b", "vi", Mentions.column("B", english: "Factor Model", slug: "factor-model-finance", prices))
            + Mentions.page("c", "ja", Mentions.column("C", english: "Factor Model", prices))
            + Mentions.page("d", "de", Mentions.column("D", english: "Factor Model", factors))
            + Mentions.page("e", "fr", Mentions.column("E", english: "Factor Model"))
        #expect(Mentions.clusters(pages) == ["a#0 d#0", "b#0 c#0", "e#0"])
        let own = IdentityProfile(pages[4]).distinguished("factor-model")
        #expect(Mentions.built(pages).map(\.record.id) == ["factor-model", own, "factor-model-finance"])
        let questions = Mentions.built(pages).flatMap(\.review).filter { $0.reason == "maybe-same" }
        #expect(Set(questions.map(\.record)) == [own])
        // A person may decide on that id.
        #expect(Mentions.clusters(pages, [.same("factor-model-finance", own)]) == ["a#0 d#0", "b#0 c#0 e#0"])
        let apart = Mentions.built(pages, [.different("factor-model-finance", own), .different(own, "factor-model")])
        #expect(!apart.flatMap(\.review).contains { $0.reason == "maybe-same" })
    }

    /// A person may say that two columns of one page are one method, and that two slugs are.
    @Test func sameWinsOverThePage() {
        let pages = Mentions.page("a", "ko", Mentions.column("A", slug: "cox"), Mentions.column("B", slug: "cox-model"))
        #expect(Mentions.clusters(pages, [.same("cox", "cox-model")]) == ["a#0 a#1"])
        #expect(Mentions.built(pages, [.same("cox", "cox-model")]).map(\.record.sourceCount) == [1])
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
        let cells: [RowKey: String] = [
            .seminalSource: Self.otherSource, .type: "T", .aliases: "Box-Jenkins model, integrated model",
        ]
        let pages =
            Mentions.page("a.md", "vi", .table, Mentions.column("A", cells), Mentions.column("B"))
            + Mentions.page("b.html", "ko", Mentions.column("A", slug: "arima", cells), Mentions.column("C"))
            + Mentions.page("c.txt", "vi", .flat, Mentions.column("B", english: "Other"))
        #expect(Mentions.clusters(pages) == Mentions.clusters(pages.reversed()))
        #expect(Mentions.clusters(pages) == ["a.md#0 b.html#0", "a.md#1", "b.html#1", "c.txt#0"])
    }
}
