import Testing

@testable import Curation

@Suite struct RecordBuilderTests {
    @Test func labelsComeByLanguage() {
        let pages =
            Mentions.page("a.html", "ko", Mentions.column("주성분 분석", english: "PCA", slug: "pca"))
            + Mentions.page("b.html", "vi", Mentions.column("Phân tích thành phần chính", slug: "pca"))
            + Mentions.page("c.html", "vi", Mentions.column("Thành phần chính", slug: "pca"))
            + Mentions.page("d.html", "vi", Mentions.column("Phân tích thành phần chính", slug: "pca"))
        let record = Mentions.built(pages).first?.record
        #expect(record?.labels == ["en": "PCA", "ko": "주성분 분석", "vi": "Phân tích thành phần chính"])
        // The name that lost stays findable.
        #expect(record?.aliases == [Alias(text: "Thành phần chính", language: "vi", kind: .translation)])
        #expect(record?.sourceCount == 4)
    }

    @Test func namesOfTheFieldAccumulate() {
        let pages =
            Mentions.page("a.html", "ko", Mentions.column("A", slug: "bert", [.field: "딥러닝"]))
            + Mentions.page("b.html", "vi", Mentions.column("B", slug: "bert", [.field: "Học sâu"]))
        let built = Mentions.built(pages)
        #expect(
            built.first?.record.field
                == Concept(
                    id: "deep-learning", labels: ["en": "Deep learning", "ko": "딥러닝", "vi": "Học sâu"],
                    broader: "machine-learning"))
        #expect(built.first?.review.isEmpty == true)
    }

    @Test func aFieldThatNoVocabularyKnowsIsProposed() {
        let page = Mentions.page("a.html", "ko", Mentions.column("A", slug: "m", [.field: "연금술", .family: "Alchemy"]))
        let built = Mentions.built(page)
        let record = built.first?.record
        #expect(record?.field?.isProposed == true)
        #expect(record?.field?.labels == ["ko": "연금술"])
        #expect(record?.family?.id == "x-alchemy")
        #expect(built.first?.review.map(\.reason) == ["concept-unknown", "concept-unknown"])
        let catalog = LanguageCatalog(
            profiles: [], fields: ["statistics": "Statistics", "econometrics": "Econometrics"], families: [:],
            broaderFields: ["econometrics": "statistics"])
        let entries = ConceptListing(catalog: catalog, records: built.map(\.record)).entries
        #expect(entries.map(\.concept.isProposed) == [true, false, false, true])
        #expect(entries.map(\.records) == [["m"], [], [], ["m"]])
        #expect(entries[2].narrower == ["econometrics"])
    }

    @Test func anUnknownNameOfAKnownFieldIsAQuestion() {
        let pages =
            Mentions.page("a.html", "ko", Mentions.column("A", slug: "m", [.field: "딥러닝"]))
            + Mentions.page("b.html", "vi", Mentions.column("B", slug: "m", [.field: "Giả kim thuật"]))
        let built = Mentions.built(pages)
        #expect(built.first?.record.field?.id == "deep-learning")
        #expect(built.first?.review.map(\.reason) == ["concept-unknown"])
        #expect(built.first?.review.first?.candidates == ["Giả kim thuật"])
    }

    @Test func pagesThatDisagreeAreAQuestion() {
        let pages =
            Mentions.page("a.html", "ko", Mentions.column("A", slug: "forest", [.originYear: "2001"]))
            + Mentions.page("b.html", "ko", Mentions.column("A", slug: "forest", [.originYear: "2001"]))
            + Mentions.page("c.html", "ko", Mentions.column("A", slug: "forest", [.originYear: "1995"]))
        let built = Mentions.built(pages)
        #expect(built.first?.record.originYear?.edtf == "2001")
        let item = built.first?.review.first
        #expect(built.first?.review.count == 1)
        #expect(item?.reason == "values-differ")
        #expect(
            item?.message
                == "2 pages print the value taken, 1 another; decide with `curate decide value forest originYear TEXT`")
        #expect(item?.value == "2001")
        #expect(item?.candidates == ["1995"])
        #expect(item?.path == "c.html")
        #expect(item?.line == 12)
    }

    @Test func aDoubtfulCellIsTakenOnlyWhereNoSureOneIs() {
        let doubtful = Mentions.page(
            "a.txt", "ko", .flat, Mentions.column("A", slug: "m", [.type: "Glued"], doubtful: [.type]))
        let alone = Mentions.built(doubtful).first
        #expect(alone?.record.type == "Glued")
        #expect(alone?.review.map(\.reason) == ["cell-uncertain"])
        #expect(
            alone?.review.first?.message
                == "the borders of the cell are not sure (confidence 0.5), and no other page shows it")
        #expect(alone?.review.first?.candidates == ["other Glued"])

        let sure = Mentions.page("b.txt", "ko", .flat, Mentions.column("A", slug: "m", [.type: "Ensemble"]))
        let both = Mentions.built(doubtful + sure).first
        #expect(both?.record.type == "Ensemble")
        #expect(both?.review.isEmpty == true)
    }

    @Test func aPersonsValueAndNameWin() {
        let pages = Mentions.page(
            "a.html", "ko", Mentions.column("A", slug: "m", [.originYear: "1990", .aliases: "one, two"]))
        let record = Mentions.built(
            pages,
            [
                .value(record: "m", row: .originYear, text: "2001"), .value(record: "m", row: .aliases, text: "three"),
                .label(record: "m", language: "ko", label: "가"),
            ]
        ).first?.record
        #expect(record?.originYear?.edtf == "2001")
        #expect(record?.labels["ko"] == "가")
        // The name that the page prints is findable still.
        #expect(record?.aliases.map(\.text).sorted() == ["A", "three"])
    }

    @Test func aPersonSaysWhatLanguageAnAliasIsIn() {
        let pages = Mentions.page(
            "a.html", "ko", Mentions.column("A", slug: "m", [.aliases: "Zebrafish Test, Zwei"]))
        let before = Mentions.built(pages).first?.record
        #expect(before?.aliases.first { $0.text == "Zwei" }?.language != "de")
        let record = Mentions.built(
            pages,
            [
                .language(record: "m", alias: "ZWEI", language: "de"),
                .language(record: "other", alias: "Zebrafish Test", language: "de"),
            ]
        ).first?.record
        #expect(record?.hasAlias("zwei") == true)
        #expect(record?.hasAlias("drei") == false)
        let zwei = record?.aliases.first { $0.text == "Zwei" }
        #expect(zwei?.language == "de")
        #expect(zwei?.kind == .translation)
        #expect(
            record?.aliases.filter { $0.text != "Zwei" } == before?.aliases.filter { $0.text != "Zwei" })
    }

    @Test func noAliasIsAName() {
        let pages =
            Mentions.page(
                "a.html", "ko",
                Mentions.column("주성분 분석", english: "PCA", slug: "pca", [.aliases: "pca, 주성분 분석, Karhunen–Loève"]))
            + Mentions.page("b.html", "en", Mentions.column("PCA", slug: "pca"))
        let record = Mentions.built(pages).first?.record
        let names = Set((record?.labels.values).map { $0.map { ComparisonKey.bytes($0) } } ?? [])
        #expect(record?.aliases.map(\.text) == ["Karhunen–Loève"])
        #expect(record?.aliases.contains { names.contains(ComparisonKey.bytes($0.text)) } == false)
    }

    @Test func everyRecordHasAnIdOfItsOwn() {
        // Two columns of one page with one slug, and a method that has the id that the second would get.
        let columns = Mentions.page("a.html", "ko", Mentions.column("A", slug: "m"), Mentions.column("B", slug: "m"))
        let second = IdentityProfile(columns[1]).distinguished("m")
        let built = Mentions.built(columns + Mentions.page("b.html", "ko", Mentions.column("C", slug: second)))
        #expect(built.map(\.record.id) == ["m", second, "\(second)-2"])
        let renamed = built.last
        #expect(renamed?.record.contentHash == renamed?.record.computeContentHash())
        #expect(renamed?.review.map(\.record) == ["\(second)-2"])
        #expect(
            renamed?.review.map(\.message) == [
                "another method has the same slug or English name; decide with `curate decide different` or `same`"
            ])
    }

    @Test func theStampAndTheDayAreThoseOfTheNewestPage() {
        var older = Mentions.column("A", slug: "m")
        older.stamp = Stamp(version: 1, sourceCount: 2, status: "PUBLISHED")
        var newer = Mentions.column("A", slug: "m")
        newer.stamp = Stamp(version: 2, sourceCount: 3, status: "REVIEW")
        let pages =
            Mentions.page("a.html", "ko", .html, accessed: "2026-06-02", newer)
            + Mentions.page("b.html", "ko", .html, accessed: "2026-06-01", older)
        #expect(Mentions.built(pages).first?.record.upstream == newer.stamp)
    }

    /// What people may decide, and what they are told when it would come to nothing.
    private static let checks: [(Decision.Content, String?)] = [
        (.same("a", "a"), "give two different ids, found 'a' twice"),
        (.different("a", "a"), "give two different ids, found 'a' twice"),
        (
            .label(record: "a", language: "Korean", label: "x"),
            "'Korean' is no BCP 47 language tag, such as ko or zh-Hant"
        ),
        (
            .label(record: "a", language: "zh_TW", label: "x"),
            "'zh_TW' is no BCP 47 language tag, such as ko or zh-Hant"
        ),
        (.label(record: "a", language: "ko", label: " "), "the name must not be empty"),
        (.language(record: "a", alias: " ", language: "de"), "the alias must not be empty"),
        (
            .language(record: "a", alias: "x", language: "German"),
            "'German' is no BCP 47 language tag, such as ko or zh-Hant"
        ),
        (.language(record: "a", alias: "x", language: "de"), nil),
        (.value(record: "a", row: .type, text: ""), "the value must not be empty"),
        (.value(record: "a", row: .relatedCount, text: "many"), "expected a number of related methods, found 'many'"),
        (.value(record: "a", row: .originYear, text: "long ago"), "no year was found in 'long ago'"),
        (.same("a", "b"), nil), (.label(record: "a", language: "zh-Hant", label: "x"), nil),
        (.value(record: "a", row: .originYear, text: "1990s"), nil),
        (.value(record: "a", row: .relatedCount, text: "3"), nil),
        (.status(record: "a", status: .draft, contentHash: nil), nil),
    ]

    @Test(arguments: checks)
    func aDecisionThatComesToNothingIsRefused(_ content: Decision.Content, _ message: String?) throws {
        let reader = try #require(Mentions.reader)
        #expect(Mentions.decision(content).problem(reader: reader) == message)
    }
}
