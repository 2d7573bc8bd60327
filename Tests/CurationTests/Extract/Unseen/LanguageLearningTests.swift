import Foundation
import JSON
import Testing

@testable import Curation

/// A language's file is taken away and learned again from its pages.
@Suite struct LanguageLearningTests {
    private static func learned(_ tag: String) throws -> LearnedLanguage {
        let catalog = try UnseenCorpus.catalog(without: tag)
        var learning = LanguageLearning()
        for gold in UnseenCorpus.gold(tag) { learning.add(try UnseenCorpus.read(gold, with: catalog)) }
        return LearnedLanguage(learning, tag: tag, name: nil, catalog: catalog)
    }

    @Test(arguments: ["de", "ja", "ar", "vi", "ru", "ko", "hi", "he", "th", "el", "zh", "uk"])
    func roundTrip(tag: String) throws {
        let learned = try Self.learned(tag)
        let removed = try #require(try Extraction.catalog().profile(tag))
        #expect(learned.profile.labels == removed.labels)
        #expect(learned.profile.headings == removed.headings)
        #expect(learned.profile.datasetWords == removed.datasetWords)
        #expect(learned.profile.sourceWords == removed.sourceWords)
        #expect(learned.profile.assistantWords == removed.assistantWords)
        #expect(learned.profile.isRightToLeft == removed.isRightToLeft)
        #expect(learned.missing == [] && learned.conflicts == [])
        #expect(learned.profile.script == (removed.script == "Hans" ? "Hani" : removed.script))

        // With the learned file the same pages are pages of a known language.
        let catalog = try UnseenCorpus.catalog(without: tag).adding(learned.profile)
        for gold in UnseenCorpus.gold(tag) {
            let page = try UnseenCorpus.read(gold, with: catalog)
            #expect(page.language == tag)
            #expect(!page.diagnostics.contains { ["language-unknown", "label-unknown"].contains($0.code) })
            if gold.page.rendering != "flat" { #expect(gold.page.differences(from: page) == []) }
        }
    }

    /// The file is valid, and reads back as what was learned.
    @Test(arguments: ["de", "ar", "th"])
    func file(tag: String) throws {
        let learned = try Self.learned(tag)
        let document = try YAMLDocument.parse(learned.yaml, file: "x.yaml")
        let schema = try #require(try SchemaSet(folder: Repository.path("schemas"))["language"])
        #expect(schema.validate(document).map { "\($0.instancePointer) \($0.keyword)" } == [])
        #expect(document.root["labels"]?["type"]?.string == learned.profile.labels[.type])
        #expect(document.root["unverified"]?.children.count == learned.profile.unverified.count)
        #expect(learned.profile.unverified.contains("labels.summary"))
    }

    /// Known methods tell which field a new name stands for; a name of two fields tells nothing.
    @Test func fieldNames() throws {
        var sample = SamplePage.plain
        sample.labels = ["Aa", "Bb", "Cc", "Dd", "Ee", "Ff", "Gg", "Hh", "Ii"]
        sample.language = "qaa"
        sample.englishNames = sample.names
        sample.rows[.field] = ["Lernado", "Statistiko"]
        var learning = LanguageLearning()
        learning.add(try Extraction.page("p.md", sample.markdown))
        func fields(_ one: String, _ other: String) throws -> [String: String] {
            let records = zip(sample.names, [one, other]).enumerated().map { index, pair in
                MethodRecord(id: "m-\(index)", labels: ["en": pair.0], field: Concept(id: pair.1, labels: [:]))
            }
            return LearnedLanguage(
                learning, tag: "qaa", name: "Q", catalog: try Extraction.catalog(), concepts: MethodConcepts(records)
            ).profile.fields
        }
        #expect(
            try fields("machine-learning", "statistics")
                == ["machine-learning": "Lernado", "statistics": "Statistiko"])
        #expect(try fields("statistics", "statistics") == [:])
        #expect(try fields("alchemy", "statistics") == ["statistics": "Statistiko"])
    }

    static func sample(_ label: String, _ glued: String?, isSure: Bool = true) -> LanguageLearning.Sample {
        LanguageLearning.Sample(path: "p", label: label, glued: glued.map { Array($0.utf8) }, isSure: isSure)
    }

    @Test func votes() {
        // Pages with borders win, and the majority of them.
        let bordered = LabelVote([
            Self.sample("Typ", nil), Self.sample("Typ", nil), Self.sample("Art", nil), Self.sample("TypX", "TypXy"),
        ])
        #expect(bordered.label == "Typ" && bordered.votes == 2 && bordered.isAgreed)
        #expect(bordered.others.map(\.label) == ["Art"])
        let tied = LabelVote([Self.sample("Typ", nil), Self.sample("Art", nil)])
        #expect(tied.label == nil && tied.others.map(\.label) == ["Art", "Typ"])
        // What is longer than the common start of all lines is no label.
        let glued = LabelVote([
            Self.sample("Feld", "FeldLernen"), Self.sample("Feld", "FeldStatistik"), Self.sample("FeldA", "FeldArzt"),
        ])
        #expect(glued.label == "Feld" && glued.others.map(\.label) == ["FeldA"] && !glued.isAgreed)
        // Three ways to go on show where the label ends.
        let common = LabelVote([
            Self.sample("", "分野統計学", isSure: false), Self.sample("", "分野深層学習", isSure: false),
            Self.sample("", "分野機械学習", isSure: false),
        ])
        #expect(common.label == "分野" && common.isAgreed)
        let two = LabelVote([Self.sample("", "分野統計学", isSure: false), Self.sample("", "分野深層", isSure: false)])
        #expect(two.label == nil && !two.isAgreed)
        #expect(LabelVote([Self.sample("Typ", "TypX")]).isAgreed == false)
    }

    /// Two text dumps whose labels are sure help one in which they are not.
    @Test func pagesOfOneRun() throws {
        var sample = SamplePage.plain
        sample.labels = ["分類甲", "家族乙", "年丙", "人丁", "種戊", "源己", "別庚", "関辛", "要壬"]
        sample.language = "qaa"
        sample.rows[.field] = ["医療統計", "機械学問"]
        let doubtful = try Extraction.page("p.txt", sample.flat)
        #expect(doubtful.columns.allSatisfy { $0.cells[.field]?.needsReview ?? true })
        var unseen = UnseenPages()
        unseen.add(try Extraction.page("q.md", sample.markdown))
        let catalog = unseen.extended(try Extraction.catalog())
        #expect(catalog.profile("qaa")?.isProvisional == true)
        #expect(catalog.profile("qaa")?.labels[.field] == "分類甲")
        let items = Curation.PageReader.items(path: "p.txt", bytes: Array(sample.flat.utf8))
        guard case .page(let saved)? = items.first else { return }
        let page = PageExtractor(catalog: catalog).extract(saved)
        #expect(page.language == "qaa" && page.rows.first?.label == "分類甲")
        #expect(page.diagnostics.contains { $0.code == "language-unknown" })
        #expect(page.columns.first?.cells[.relatedCount]?.text == "5")
    }
}
