import Testing

@testable import Curation

@Suite struct DecisionBookTests {
    private static func yaml(_ entries: String...) -> [UInt8] {
        Array(("decisions:\n" + entries.map { "- {\($0), because: x}\n" }.joined()).utf8)
    }

    private static func problem(_ texts: [String: [UInt8]]) throws -> String? {
        do throws(DecisionError) {
            try DecisionBook(texts).check()
            return nil
        } catch {
            return error.description
        }
    }

    /// What people wrote, and what is said of it; nil when everything can hold.
    @Test(
        arguments: [
            (["same: [a, b]", "same: [b, c]", "different: [a, d]"], nil),
            (["same: [a, b]", "same: [a, b]"], nil), (["same: [a, b]", "same: [a, c]"], nil),
            (
                ["same: [a, b]", "different: [b, a]"],
                "i.yaml:3: b and a can't be different methods: i.yaml:2 makes them one; only one of the two can hold "
                    + "(`curate decide undo i.yaml:2` takes that one back)"
            ),
            (
                ["different: [a, c]", "same: [b, c]", "same: [a, b]"],
                "i.yaml:2: a and c can't be different methods: i.yaml:3 makes them one, by 2 decisions from i.yaml:3 on; only "
                    + "one of the two can hold (`curate decide undo i.yaml:3` takes that one back)"
            ),
            (
                ["same: [a, b]", "same: [b, c]", "same: [c, a]"],
                "i.yaml:4: a can't become part of c, which is part of a itself by i.yaml:3; only one of the two can hold "
                    + "(`curate decide undo i.yaml:3` takes that one back)"
            ),
            (
                ["same: [a, b]", "same: [c, b]"],
                "i.yaml:3: b can't become part of c: i.yaml:2 makes it part of a; decide `same a c` instead if the three are "
                    + "one, or take that one back with `curate decide undo i.yaml:2`"
            ),
        ] as [([String], String?)])
    func contradictionsAreFoundWithBothPlaces(_ entries: [String], _ message: String?) throws {
        let text = Array(("decisions:\n" + entries.map { "- {\($0), because: x}\n" }.joined()).utf8)
        #expect(try Self.problem(["i.yaml": text]) == message)
    }

    @Test func contradictionsAcrossFilesAreFound() throws {
        let texts = ["a.yaml": Self.yaml("same: [a, b]"), "z.yaml": Self.yaml("different: [a, b]")]
        #expect(try Self.problem(texts)?.hasPrefix("z.yaml:2: a and b can't be different methods: a.yaml:2 ") == true)
    }

    @Test func decisionsAreAddedAndTakenOut() throws {
        var book = try DecisionBook(["curated/decisions/identity.yaml": Self.yaml("same: [a, b]")])
        let before = book.texts
        let more = [
            Decision(content: .same("a", "c"), because: "one", by: "Ada", date: nil),
            Decision(content: .value(record: "a", row: .type, text: "T"), because: "two", by: nil, date: nil),
            Decision(content: .different("a", "d"), because: "three", by: nil, date: nil),
        ]
        try book.add(more)
        #expect(book.decisions.map(\.content) == [.same("a", "b"), more[0].content, more[2].content, more[1].content])
        #expect(book.decision(2)?.by == "Ada")
        #expect(book.decision(at: "identity.yaml:3") == book.decision(2))
        #expect(book.decision(0) == nil && book.decision(5) == nil && book.decision(at: "identity.yaml:4") == nil)
        try book.remove(Array(book.decisions[1...]))
        #expect(book.texts == before)
        #expect(throws: DecisionError.self) {
            try book.add([Decision(content: .different("b", "a"), because: "x", by: nil, date: nil)])
        }
    }

    @Test func theLastOnAMatterIsInForce() {
        let contents: [Decision.Content] = [
            .value(record: "a", row: .type, text: "T"), .same("a", "b"), .value(record: "a", row: .family, text: "F"),
            .value(record: "a", row: .type, text: "U"), .same("a", "b"),
            .label(record: "a", language: "ko", label: "x"),
        ]
        #expect(contents.map { Mentions.decision($0) }.inForce.map(\.content) == Array(contents[2...]))
    }
}
