import Testing

@testable import Curation

/// A decision knows what it was made on, and tells when that changed.
@Suite struct DecisionEvidenceTests {
    private static func page(_ path: String, _ year: String, language: String = "ko", name: String = "A")
        -> [MethodMention]
    {
        Mentions.page(path, language, Mentions.column(name, english: "Alpha", slug: "alpha", [.originYear: year]))
    }

    private static func decided(_ content: Decision.Content, on pages: [MethodMention]) -> Decision {
        var decision = Mentions.decision(content)
        decision.evidence = DecisionEvidence(Mentions.built(pages)).digests(for: content)
        return decision
    }

    private static func question(_ decision: Decision, _ pages: [MethodMention]) -> ReviewItem? {
        DecisionEvidence(Mentions.built(pages, [decision.content])).question(about: decision)
    }

    private static let year = Decision.Content.value(record: "alpha", row: .originYear, text: "2001")

    @Test func aPageThatSaysNothingNewIsNoNewEvidence() {
        let decision = Self.decided(Self.year, on: Self.page("a.html", "2001") + Self.page("b.html", "1995"))
        #expect(decision.evidence?.count == 2)
        let pages = Self.page("c.html", "1995", language: "de") + Self.page("d.html", "2001")
        #expect(Self.question(decision, pages) == nil)
    }

    @Test func aNewTextMakesItStale() {
        let decision = Self.decided(Self.year, on: Self.page("a.html", "2001") + Self.page("b.html", "1995"))
        let item = Self.question(decision, Self.page("a.html", "2001") + Self.page("b.html", "1996"))
        #expect(item?.reason == "evidence-stale")
        #expect(item?.record == "alpha")
        #expect(item?.row == .originYear)
        #expect(item?.candidates == ["1996"])
        #expect(item?.path == "curated/decisions/test.yaml" && item?.line == 2)
        #expect(
            item?.message
                == "alpha originYear is “2001”: 1 text of pages did not exist when it was decided, and 1 text that it rests "
                + "on is gone; keep it with `curate decide confirm curated/decisions/test.yaml:2`, or decide anew")
    }

    @Test func aTextThatIsGoneMakesItStale() {
        let decision = Self.decided(Self.year, on: Self.page("a.html", "2001") + Self.page("b.html", "1995"))
        #expect(Self.question(decision, Self.page("a.html", "2001"))?.candidates == [])
    }

    @Test func withoutNotedEvidenceNothingIsStale() {
        #expect(Self.question(Mentions.decision(Self.year), Self.page("a.html", "1990")) == nil)
    }

    @Test func identityRestsOnNamesAndSources() {
        func page(_ slug: String, _ source: String) -> [MethodMention] {
            Mentions.page(slug + ".html", "ko", Mentions.column(slug, slug: slug, [.seminalSource: source]))
        }
        let content = Decision.Content.same("one", "two")
        let decision = Self.decided(
            content, on: page("one", "Smith, A. (2001). T.") + page("two", "Smith, A. (2001). T."))
        #expect(
            Self.question(decision, page("one", "Smith, A. (2001). T.") + page("two", "Smith, A. (2001). T.")) == nil)
        let item = Self.question(decision, page("one", "Smith, A. (2001). T.") + page("two", "Jones, B. (1990). U."))
        #expect(item?.record == "one")
        #expect(item?.candidates == ["Jones, B. (1990). U."])
    }

    @Test func aNameRestsOnTheNamesInItsLanguage() {
        let content = Decision.Content.label(record: "alpha", language: "ko", label: "x")
        let decision = Self.decided(content, on: Self.page("a.html", "2001"))
        #expect(
            Self.question(decision, Self.page("a.html", "2002") + Self.page("b.html", "2", language: "de", name: "Z"))
                == nil)
        #expect(Self.question(decision, Self.page("a.html", "2001", name: "B"))?.candidates == ["B"])
    }

    @Test func aLanguageRestsOnTheSpellingsOfTheAlias() {
        func page(_ aliases: String) -> [MethodMention] {
            Mentions.page("a.html", "ko", Mentions.column("A", slug: "alpha", [.aliases: aliases]))
        }
        let content = Decision.Content.language(record: "alpha", alias: "Zwei", language: "de")
        let decision = Self.decided(content, on: page("Zwei, Drei"))
        #expect(Self.question(decision, page("Vier, Zwei")) == nil)
        #expect(Self.question(decision, page("Vier, ZWEI"))?.candidates == ["ZWEI"])
        #expect(Self.question(decision, page("Vier"))?.message.contains("1 text that it rests on is gone") == true)
    }

    /// It still holds, and the record says that somebody must look.
    @Test func aStaleDecisionHoldsAndIsAQuestion() {
        let decision = Self.decided(Self.year, on: Self.page("a.html", "2001"))
        let built = Mentions.built(Self.page("a.html", "1996"), [Self.year])
        let questioned = DecisionEvidence.questioned(built, [decision])
        #expect(questioned.first?.record.originYear?.edtf == "2001")
        #expect(questioned.first?.review.map(\.reason) == ["evidence-stale"])
        var later = Self.decided(Self.year, on: Self.page("a.html", "1996"))
        later.line = 9
        #expect(DecisionEvidence.questioned(built, [decision, later]).first?.review == [])
    }
}
