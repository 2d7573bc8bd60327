import Testing

@testable import Curation

/// The words of a line and what is known of their edges, against the plain way of finding the same.
@Suite struct LineWordsTests {
    /// Lines of few different pieces, so that words are parts of each other.
    private static func line(_ numbers: inout SeededNumbers) -> [UInt8] {
        let pieces = [
            "a", "an", "the", "Reg", "ress", "ion", "re", "Cat", "Q", "-", "--", " ", " ", "'", ".", "é", "öz", "ı",
            "学",
        ]
        return (0..<Int.random(in: 0...40, using: &numbers)).flatMap { _ in
            Array((pieces.randomElement(using: &numbers) ?? "").utf8)
        }
    }

    /// Maximal runs of bytes, one after the other.
    private static func runs(of bytes: [UInt8], where isPart: (UInt8) -> Bool) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for index in bytes.indices where isPart(bytes[index]) {
            if let last = runs.last, last.upperBound == index {
                runs[runs.count - 1] = last.lowerBound..<(index + 1)
            } else {
                runs.append(index..<(index + 1))
            }
        }
        return runs
    }

    @Test func borders() {
        var numbers = SeededNumbers(seed: 3)
        for _ in 0..<300 {
            let bytes = Self.line(&numbers)
            let line = GluedLine(bytes[...])
            #expect(Array(line.words) == Self.runs(of: bytes) { PageLexicon.isWordByte($0) })
            #expect(
                Array(line.tokens)
                    == Self.runs(of: bytes) { PageLexicon.isWordByte($0) && $0 != UInt8(ascii: "-") })
        }
        let every = GluedLine((0...255).flatMap { [UInt8($0), 0x20] }[...])
        #expect(every.words.count == (0...255).count { PageLexicon.isWordByte(UInt8($0)) })
    }

    /// What is turned down by its edges has no part that stands on the page.
    @Test func partsAreNeverMissed() {
        var numbers = SeededNumbers(seed: 4)
        var turnedDown = 0
        for _ in 0..<300 {
            let line = GluedLine(Self.line(&numbers)[...])
            let other = GluedLine(Self.line(&numbers)[...])
            var lexicon = PageLexicon(bytes: 64)
            lexicon.learn(other)
            if Bool.random(using: &numbers) { lexicon.learn(line) }
            for word in line.words {
                let may = Self.mayHaveParts(word, of: line, lexicon)
                for cut in word.dropFirst() {
                    let (left, right) = (word.lowerBound..<cut, cut..<word.upperBound)
                    if Self.stands(left, of: line, in: lexicon) {
                        #expect(may.begins, "\(line.bytes[word].string) at \(cut)")
                    }
                    if Self.stands(right, of: line, in: lexicon) {
                        #expect(may.ends, "\(line.bytes[word].string) at \(cut)")
                    }
                }
                if !may.begins || !may.ends { turnedDown += 1 }
            }
        }
        #expect(turnedDown > 100)
    }

    private static func mayHaveParts(
        _ word: Range<Int>, of line: GluedLine, _ lexicon: PageLexicon
    ) -> (begins: Bool, ends: Bool) {
        line.withHashes { hashes in
            lexicon.withWords {
                let (begins, ends) = $0.mayHaveParts(
                    word, of: hashes.bytes, hash: line.hash(word.lowerBound, word.upperBound))
                return (begins, ends)
            }
        }
    }

    /// Parts that stand anywhere say nothing: one byte, and two of small letters.
    private static func stands(_ part: Range<Int>, of line: GluedLine, in lexicon: PageLexicon) -> Bool {
        guard part.count > 2 || part.count == 2 && !(0x61...0x7F).contains(line.bytes[part.lowerBound]) else {
            return false
        }
        return lexicon.withWords { $0.stands(line.hash(part.lowerBound, part.upperBound)) }
    }

    /// A word of the names is a column's own until another column has it too.
    @Test func sharedWords() {
        let names = NameWords(
            names: ["Fuzzy Logic", "Fuzzy Sets", "Rough Sets", "SVM"], englishNames: [],
            slugs: ["x", "y", "z", "margin"])
        let line = GluedLine(Array("fuzzy logic, ROUGH sets, svm SVM margins margin".utf8)[...])
        let masks = line.tokens.map { names.mask(of: $0, in: line) }
        #expect(masks.map { $0 != 0 } == [true, true, true, true, false, true, false, true])
        func evidence(_ token: Int, _ column: Int) -> Double { names.evidence(masks[token], column: column) }
        #expect(evidence(0, 0) == 1 && evidence(0, 1) == 1 && evidence(0, 2) == 0)
        #expect(evidence(1, 0) == 2 && evidence(1, 1) == 0)
        #expect(evidence(2, 2) == 2 && evidence(3, 1) == 1 && evidence(3, 2) == 1)
        #expect(evidence(5, 3) == 2 && evidence(7, 3) == 2 && evidence(7, 4) == 0)
    }
}
