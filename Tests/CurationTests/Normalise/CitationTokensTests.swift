import Testing

@testable import Curation

/// The memory of tokens, and lists of words that are found by hash.
struct CitationTokensTests {
    private func tokens(_ text: String) -> CitationTokens { CitationLexer.tokens(of: PrintedText(text)) }

    @Test func gapsBeyondBothEnds() {
        let tokens = tokens("Smith, J. (2001).")
        #expect(tokens.count == 8)
        for index in [-1, Int.min, 8, 9, Int.max] {
            #expect(tokens[index].kind == .gap)
            #expect(tokens[index].mark == 0)
            #expect(tokens[index].classes.isEmpty == true)
        }
    }

    @Test func growsAsOftenAsItTakes() {
        var tokens = CitationTokens(capacity: 0)
        for index in 0..<1000 {
            tokens.append(CitationToken(start: Int32(index), end: Int32(index + 1), kind: .word))
        }
        #expect(tokens.count == 1000)
        #expect(tokens.indices.map { Int(tokens[$0].start) } == Array(0..<1000))
        tokens.insert(CitationToken(start: -7, end: 0, kind: .mark), at: 500)
        #expect(tokens[499].start == 499)
        #expect(tokens[500].start == -7)
        #expect(tokens[1000].start == 999)
        tokens.cut(from: 3)
        #expect(tokens.count == 3)
        #expect(tokens.last?.start == 2)
    }

    @Test func partsCountPartnersFromTheirFront() {
        let whole = tokens("A (b); C (d (e")
        let open = whole.indices.first { whole[$0].mark == CitationMark.open && $0 > 3 }
        let part = CitationTokens(5..<whole.count, of: whole)
        #expect(open == 6)
        #expect(part.count == whole.count - 5)
        #expect(part[1].partner == (whole[6].partner < 0 ? -1 : whole[6].partner - 5))
        // The bracket in front of the part is no partner of anything in it.
        let cut = CitationTokens(2..<whole.count, of: whole)
        #expect(whole[3].partner == 1)
        #expect(cut[1].partner == -1)
    }

    @Test func knowsWhatIsThere() {
        let tokens = tokens("Smith, J. (2001). A title. In B. Jones (Ed.), Book (pp. 1–9). Springer.")
        #expect(tokens.mayHave(CitationMark.open) == true)
        #expect(tokens.mayHave(CitationMark.dash) == true)
        #expect(tokens.mayHave(CitationMark.slash) == false)
        #expect(tokens.mayHave(CitationMark.bracket) == false)
        #expect(tokens.mayHave(CitationMark.semicolon) == false)
        #expect(tokens.classes.contains([.inside, .editor, .page]) == true)
        #expect(tokens.classes.contains(.thesis) == false)
        #expect(tokens.shapes.contains(.eastAsian) == false)
    }

    @Test func replacedMarksAreKnown() {
        var tokens = tokens("A (b)")
        #expect(tokens.mayHave(CitationMark.comma) == false)
        tokens.replace(1, by: CitationMark.comma)
        #expect(tokens.mayHave(CitationMark.comma) == true)
        #expect(tokens[1].mark == CitationMark.comma)
    }

    @Test(arguments: [
        ("et", true), ("ET", true), ("и", true), ("И", true), ("等", true), ("et2", false), ("ett", false), ("e", false),
        ("Κ", true), ("mfl", true), ("", false),
    ])
    func listsOfWords(text: String, isListed: Bool) {
        let words = CitationWords("et", "и", "等", "κ", "mfl", "u")
        let reader = CitationReader(bytes: Array(text.utf8), tokens: tokens(text))
        #expect(reader.isOne(0, of: words) == isListed)
        #expect(reader.isOne(1, of: words) == false)
        #expect(reader.isOne(-1, of: words) == false)
    }

    /// `و` in front of a name is cut off it: each has its own hash then.
    @Test func wordsThatWereCutOff() {
        let text = "أحمد والعلي"
        let reader = CitationReader(bytes: Array(text.utf8), tokens: tokens(text))
        #expect(reader.tokens.count == 3)
        #expect(reader.isWord(1, "و") == true)
        #expect(reader.isWord(2, "العلي") == true)
        #expect(reader.isOne(1, of: CitationWords("et", "و")) == true)
        #expect(reader.isOne(2, of: CitationWords("et", "و")) == false)
    }

    @Test(arguments: [
        ("Kongresi’nde", "kongresi'nde"), ("KONGRESI'NDE", "kongresi'nde"), ("Œuvre", "œuvre"), ("Ébauche", "ébauche"),
        ("Рукопись", "рукопись"), ("２nd", "2nd"), ("'s-Gravenhage", "'s"), ("’t Hart", "'t"), ("2ND", "2nd"),
        ("1977", "1977"),
    ])
    func wordsAreKnownInLowerCase(text: String, word: String) {
        #expect(tokens(text)[0].hash == WordHash.of(word.utf8))
    }

    @Test func marksHaveNoHash() {
        let tokens = tokens("a, (b) „c“ – d")
        for index in tokens.indices where tokens[index].kind == .mark { #expect(tokens[index].hash == 0) }
    }

    /// What stands in front of a text that ends in the middle of eight bytes, at their end, and with others behind it.
    @Test func runsOfAnyLength() {
        for length in 1...40 {
            let word = String(repeating: "aB3", count: 14).prefix(length)
            for (front, back) in [("", ""), ("x ", ""), ("", " y"), ("(", ")"), ("Lorem ipsum ", ", dolor")] {
                let tokens = tokens(front + word + back)
                let index = tokens.indices.first { tokens[$0].hash == WordHash.of(word.lowercased().utf8) }
                #expect(index.map { tokens[$0].count } == length)
                #expect(index.map { tokens[$0].kind } == (length < 3 ? .word : .mixed))
            }
        }
    }
}
