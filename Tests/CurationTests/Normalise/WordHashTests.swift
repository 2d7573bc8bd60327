import Testing

@testable import Curation

struct WordHashTests {
    /// The hash of a literal is that of its bytes, wherever these lie.
    @Test func literalsAndBytesAgree() {
        let literals: [(StaticString, String)] = [
            ("a", "a"), ("of", "of"), ("the", "the"), ("acta", "acta"), ("paper", "paper"), ("medrxiv", "medrxiv"),
            ("handbook", "handbook"), ("presented", "presented"), ("dissertation", "dissertation"),
            ("conference papers", "conference papers"), ("วิทยานิพนธ์", "วิทยานิพนธ์"), ("рукопись", "рукопись"), ("第", "第"),
        ]
        for (literal, word) in literals {
            let hash = WordHash.of(literal)
            #expect(hash == WordHash.of(word.utf8))
            #expect(hash == WordHash.of(Array(("«" + word + "»").utf8)[2..<2 + word.utf8.count]))
            #expect(hash == WordHash.of(word.utf8.reversed().reversed()))
        }
    }

    @Test func nothingHasNone() {
        #expect(WordHash.of("".utf8) == 0)
        #expect(WordHash.of([UInt8]()) == 0)
    }

    /// All words that are asked for by their hash differ in it, and so do all that one letter more, less or another makes of them.
    @Test func wordsOfVocabularyDiffer() {
        var words: [UInt64: String] = [:]
        func note(_ word: [UInt8]) {
            let text = String(decoding: word, as: UTF8.self)
            let known = words.updateValue(text, forKey: WordHash.of(word))
            #expect(known == nil || known == text)
        }
        for (_, list) in CitationVocabulary.words {
            for word in list.utf8.split(whereSeparator: { $0 <= .space }) {
                note(Array(word))
                note(Array(word) + [UInt8(ascii: "s")])
                note(Array(word) + Array(word))
                if word.count > 1 { note(Array(word.dropLast())) }
                note([UInt8(ascii: "x")] + Array(word.dropFirst()))
            }
        }
        #expect(words.count > 10_000)
    }

    @Test(arguments: [
        ("the", true), ("The", true), ("ÜBER", false), ("über", true), ("th", false), ("thes", false), ("", false),
    ])
    func tablesOfWords(word: String, isHeld: Bool) {
        let table = WordTable("the of\nüber")
        #expect(table.contains(Array(word.utf8)[...]) == isHeld)
    }
}
