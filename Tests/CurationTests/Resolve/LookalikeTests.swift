import Testing

@testable import Curation

/// Methods that look alike stay apart, and one method meets itself, whatever identifies the pages.
@Suite struct LookalikeTests {
    private typealias Dress = LookalikeMethod.Dress

    @Test func thereAreEnough() {
        #expect(Lookalikes.pairs.count >= 60)
        #expect(Set(Lookalikes.methods.map(\.english)).count == Lookalikes.methods.count)
        #expect(Lookalikes.methods.allSatisfy { $0.cells.values.allSatisfy { !$0.isEmpty } })
    }

    /// Every way to dress the two, in one language and in two.
    @Test(arguments: Lookalikes.pairs)
    func lookalikesStayApart(_ pair: Lookalikes.Pair) {
        for one in Dress.allCases {
            for other in Dress.allCases {
                for language in ["ko", "vi"] {
                    let pages = pair.one.page("a", "ko", one) + pair.other.page("b", language, other)
                    #expect(Mentions.clusters(pages) == ["a#0", "b#0"], "\(pair.why): \(one), \(other) in \(language)")
                }
            }
        }
    }

    /// With pages of both that carry identity, the others come to their own.
    @Test(arguments: Lookalikes.pairs)
    func everyPageComesToItsOwnMethod(_ pair: Lookalikes.Pair) {
        let pages =
            pair.one.page("a", "ko", .whole) + pair.other.page("b", "ko", .whole)
            + pair.one.page("c", "vi", .english) + pair.other.page("d", "vi", .english)
            + pair.one.page("e", "vi", .bare) + pair.other.page("f", "vi", .bare)
            + pair.one.page("g", "ko", .cut) + pair.other.page("h", "ko", .cut)
        #expect(Mentions.clusters(pages) == ["a#0 c#0 e#0 g#0", "b#0 d#0 f#0 h#0"])
    }

    /// What may happen to a page: the column still comes to its method.
    static let mishaps: [(what: String, dress: LookalikeMethod.Dress, edit: @Sendable (inout Column) -> Void)] = [
        ("slug alone", .slug, { $0.cells = [:] }),
        ("English name alone", .english, { $0.cells = [:] }),
        ("English name in other case", .english, { $0.nameEnglish = $0.nameEnglish?.uppercased() }),
        ("English name with a slip", .english, { $0.nameEnglish = slipped($0.nameEnglish ?? "") }),
        ("neither", .bare, { _ in }),
        ("cut behind the aliases", .cut, { _ in }),
        ("other year", .bare, { $0.cells[.originYear]?.text = "1999" }),
        ("other type", .bare, { $0.cells[.type]?.text = "Something else" }),
        ("other people", .bare, { $0.cells[.originator]?.text = "Nobody, N." }),
        ("other source", .bare, { $0.cells[.seminalSource]?.text = "Nobody, N. (1901). A work. A Press." }),
        ("no source", .bare, { $0.cells[.seminalSource] = nil }),
        ("other aliases", .bare, { $0.cells[.aliases]?.text = "something, something else" }),
        ("new summary", .bare, { $0.cells[.summary]?.text = "The site wrote a new text on it, with other words." }),
        ("new name", .bare, { $0.name = "완전히 다른 이름" }),
        ("doubtful cells but the summary", .bare, { doubt(&$0, but: .summary) }),
    ]

    /// The 120 methods by turns, each with one mishap, against a page that shows all and one in the other language.
    @Test func oneMethodMeetsItself() {
        var count = 0
        for (index, method) in Lookalikes.methods.enumerated() {
            let mishap = Self.mishaps[index % Self.mishaps.count]
            let pages =
                method.page("a", "ko", .whole) + method.page("b", "ko", mishap.dress, changing: mishap.edit)
                + method.page("c", "vi", .bare)
            #expect(Mentions.clusters(pages) == ["a#0 b#0 c#0"], "\(method.english): \(mishap.what)")
            count += 1
        }
        #expect(count >= 60)
    }

    /// Two letters of the longest word swapped, behind its third.
    private static func slipped(_ name: String) -> String {
        guard let word = name.split(whereSeparator: { !$0.isLetter }).max(by: { $0.count < $1.count }), word.count > 5
        else { return name }
        var letters = Array(word)
        letters.swapAt(3, 4)
        return name.replacing(word, with: String(letters))
    }

    private static func doubt(_ column: inout Column, but row: RowKey) {
        for key in column.cells.keys where key != row { column.cells[key]?.needsReview = true }
    }
}
