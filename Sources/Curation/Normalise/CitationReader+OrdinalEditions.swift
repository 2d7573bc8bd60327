/// Rarer forms of editions.
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

    /// `社会調査演習 第2版`: a space parts the edition from the title.
    mutating func withoutEasternEdition(_ range: Range<Int>) -> Range<Int> {
        let start = range.upperBound - 3
        guard work.edition == nil, start > range.lowerBound, tokens[range.upperBound - 1].shape.contains(.eastAsian),
            tokens[start].isSpaced, let edition = editionNumber(span(start, range.upperBound))
        else { return range }
        work.edition = editionText(edition)
        announce(span(start, range.upperBound))
        return span(range.lowerBound, start)
    }

    private static let printings = CitationWords(
        "reimp", "reimpr", "reimpresión", "reimpressão", "ristampa", "rist", "nachdr", "nachdruck", "dodruk")

    /// `3.ª reimp.`, `2. Nachdr.`: which printing it is.
    func isPrinting(_ part: Range<Int>) -> Bool {
        guard part.count <= 6, isNumeral(part.lowerBound) else { return false }
        let last = mark(part.upperBound - 1) == CitationMark.period ? part.upperBound - 2 : part.upperBound - 1
        return isOne(last, of: Self.printings)
    }

    /// `3., ergänzte Auflage, München: Oldenbourg`: what stands around the edition is read on its own.
    mutating func takeEditionRun(_ run: Range<Int>, _ front: Range<Int>, of part: Range<Int>) {
        work.edition = editionText(front)
        announce(run)
        let before = trimmed(span(part.lowerBound, run.lowerBound))
        let after = trimmed(span(run.upperBound, part.upperBound))
        if !before.isEmpty { takeSource(before) }
        if !after.isEmpty { takeSource(after) }
    }
}
