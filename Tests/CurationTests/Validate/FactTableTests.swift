import JSON
import Testing

@testable import Curation

/// Facts come back as they were taken, and stand together by their keys.
@Suite struct FactTableTests {
    private static let record = """
        {"id": "a", "status": "PUBLISHED", "labels": {"en": "A", "ko": "\u{AC00}"},
         "aliases": [{"text": "X", "language": "en"}], "summary": {"en": "S.", "ko": "T."},
         "provenance": [{"page": "p", "path": "raw/p", "column": 0}, {"page": "q", "path": "raw/q", "column": 1}]}
        """

    private func view(_ text: String) throws -> DocumentView {
        let document = try #require(DocumentText.all(in: Array(text.utf8), of: .method).first)
        return DocumentView(try #require(document.parsed(file: "a.json", kind: .method).document), kind: .method)
    }

    private func unpacked(_ bytes: [UInt8]) -> [(topic: Int, fact: Fact)] {
        var facts: [(topic: Int, fact: Fact)] = []
        PackedFacts.each(in: bytes[...]) { facts.append(($0, $1)) }
        return facts
    }

    @Test func everyFactComesBack() throws {
        let view = try view(Self.record)
        let bytes = PackedFacts.of(view)
        let found = unpacked(bytes)
        let expected = Rules.topics.enumerated().flatMap { number, topic in
            topic.facts(of: view).map { (topic: number, fact: $0) }
        }
        #expect(found.map(\.topic) == expected.map(\.topic) && found.map(\.fact) == expected.map(\.fact))
        #expect(found.count > 12)
        // What is damaged gives fewer facts, or others; never a crash.
        for place in bytes.indices {
            #expect(unpacked(Array(bytes[..<place])).count < found.count)
            var other = bytes
            other[place] ^= 0x81
            _ = unpacked(other)
        }
    }

    @Test func factsOfOneKeyStandTogether() {
        var table = FactTable()
        let facts: [(key: UInt64, document: Int, value: UInt64)] = [
            (7, 2, 1), (5, 0, 9), (7, 0, 3), (7, 0, 2), (UInt64.max, 1, 0), (5, 3, 1),
        ]
        for fact in facts { table.add(Fact(fact.key, fact.value), of: fact.document) }
        table.complete()
        let groups = table.groups.map { $0.map { [$0.key, UInt64($0.document), $0.value] } }
        #expect(
            groups == [[[5, 0, 9], [5, 3, 1]], [[7, 0, 2], [7, 0, 3], [7, 2, 1]], [[UInt64.max, 1, 0]]])
        for group in table.groups { #expect(table[group[group.startIndex].key].count == group.count) }
        #expect(table[0].isEmpty && table[6].isEmpty && table[UInt64.max - 1].isEmpty)
        #expect(FactTable()[1].isEmpty && Array(FactTable().groups).isEmpty)
    }

    @Test func textsDoNotRunTogether() {
        #expect(FactHash.of("a", "bc") != FactHash.of("ab", "c"))
        #expect(FactHash.of("a") != FactHash.of("a", ""))
        #expect(FactHash.of(Array("a".utf8), "b") == FactHash.of("a", "b"))
        // Kept from run to run, so it is the same in each.
        #expect(FactHash.of("curate") == FactHash.of("curate") && FactHash.of("curate") != 0)
    }

    /// Of two documents with a key the first owns it; a document shares with itself only where that is asked for.
    @Test func theFirstDocumentOwns() throws {
        var input = RuleInput()
        for (name, alias) in [("c", "x"), ("a", "x"), ("b", "y")] {
            let alias = #"{"text":"\#(alias)","language":"en"}"#
            let text = #"{"id":"\#(name)","aliases":[\#(alias),\#(alias)]}"#
            try input.add("curated/methods/\(name).json", text, kind: .method)
        }
        input.complete()
        let table = input.context.facts(AliasFacts.self)
        let shared = SharedKeys(table, in: input.context)
        #expect(shared.byDocument.keys.map { input.context.documents[$0].name } == ["c"])
        #expect(shared.byDocument.values.flatMap(\.values).map(\.name) == ["a"])
        let own = SharedKeys(table, in: input.context, countsSelf: true)
        #expect(own.byDocument.keys.map { input.context.documents[$0].name }.sorted() == ["a", "b", "c"])
    }
}
