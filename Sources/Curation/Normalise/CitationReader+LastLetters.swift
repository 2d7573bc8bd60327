/// Single letters behind which a title ends: no initials.
extension CitationReader {
    /// `Ölçek Geliştirme-I. Ankara`, `dân số và nhà ở. Hà Nội`
    func isLastLetter(_ letter: Int, next: Int) -> Bool {
        let token = tokens[letter]
        guard tokens[next].isCapital else { return false }
        // The number of a part, joined to its word.
        if token.shape.contains(.capital), isRoman(letter), mark(letter - 1) == CitationMark.dash, !token.isSpaced {
            return kind(letter - 2) == .word && tokens[letter - 2].count > 3 && tokens[next].count > 2
        }
        // A Vietnamese word of one letter with its signs.
        return token.shape.contains(.beyondASCII) && token.isLower && bytes[Int(token.start)] == 0xE1
            && kind(letter - 1) == .word
    }

    /// A word for a meeting in the next few.
    func namesMeeting(_ index: Int) -> Bool {
        for word in index..<min(tokens.count, index + 10) {
            if mark(word) == CitationMark.period || mark(word) == CitationMark.comma { return false }
            if has(word, .conference) { return true }
        }
        return false
    }

    /// `// Вестник МГУ`: the container of GOST in the last few words.
    func hasDoubleSlash(before word: Int) -> Bool {
        (max(1, word - 12)..<max(1, word)).contains {
            mark($0) == CitationMark.slash && mark($0 - 1) == CitationMark.slash
        }
    }
}
