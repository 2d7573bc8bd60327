import Testing

@testable import Curation

@Suite struct ValueChoiceTests {
    private static func year(
        _ path: String, _ text: String, _ rendering: Rendering = .html, accessed: String? = nil, doubtful: Bool = false
    ) -> [MethodMention] {
        Mentions.page(
            path, "ko", rendering, accessed: accessed,
            Mentions.column("A", slug: "a", [.originYear: text], doubtful: doubtful ? [.originYear] : []))
    }

    /// Each case: what competes, and the text that wins.
    private static let contests: [(mentions: [MethodMention], winner: String, rule: String)] = [
        (year("a", "1990", .flat) + year("b", "2001", doubtful: true), "1990", "sure before doubtful"),
        (
            year("a", "1990") + year("b", "2001", .flat) + year("c", "2001", .flat), "2001", "more pages before fewer"
        ),
        (year("a", "1990", .table) + year("b", "2001", .html), "2001", "html before table"),
        (year("a", "1990", .flat) + year("b", "2001", .table), "2001", "table before flat"),
        (
            year("a", "1990", accessed: "2026-01-02") + year("b", "2001", accessed: "2026-03-01"), "2001",
            "newer before older"
        ),
        (year("a", "1990") + year("b", "2001", accessed: "2026-03-01"), "2001", "dated before undated"),
        (year("a", "2001") + year("b", "1990"), "2001", "the first by path"),
    ]

    @Test func thePolicyIsKept() {
        for contest in Self.contests {
            for mentions in [contest.mentions, contest.mentions.reversed()] {
                let choice = ValueChoice(row: .originYear, mentions: mentions)
                #expect(choice?.claim(.originYear)?.cell.text == contest.winner, "\(contest.rule)")
            }
        }
    }

    @Test func onlySureTextsAreRivals() {
        let mentions =
            Self.year("a", "2001") + Self.year("b", "2001") + Self.year("c", "1995")
            + Self.year("d", "1990", doubtful: true)
        let choice = ValueChoice(row: .originYear, mentions: mentions)
        #expect(choice?.contradictions.map(\.text) == ["1995"])
        #expect(choice?.groups.map(\.text) == ["2001", "1995", "1990"])
    }

    @Test func aRowThatNobodyPrintsHasNoChoice() {
        #expect(ValueChoice(row: .type, mentions: Self.year("a", "2001")) == nil)
    }

    /// NFC and NFD look the same and compare equal as strings, but are two printings.
    @Test func textsCompareByBytes() {
        let mentions = Self.year("a", "caf\u{E9}") + Self.year("b", "cafe\u{301}")
        #expect(ValueChoice(row: .originYear, mentions: mentions)?.groups.count == 2)
    }
}
