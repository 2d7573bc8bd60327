/// Editions with the ending of their number behind a hyphen.
extension CitationReader {
    /// `a II-a`, `2-е изд`: an edition with its ending behind a hyphen.
    func endsOrdinalEdition(_ word: Int, from start: Int) -> Bool {
        let number = has(word, .edition) && word > start + 2 ? word - 3 : word - 2
        guard number >= start, mark(number + 1) == CitationMark.dash, !tokens[number + 1].isSpaced,
            tokens[number + 2].isLower, !tokens[number + 2].isSpaced, letterCount(number + 2) <= 2
        else { return false }
        return number + 2 == word
            ? (isRoman(number) || isNumber(number)) && span(start, number).contains { has($0, .edition) }
            : isNumber(number) && tokens[number].count <= 2
    }
}
