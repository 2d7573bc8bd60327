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
}
