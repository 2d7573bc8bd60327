/// Handbooks and encyclopaedias: what is printed in one is a part of a book, also without `In`.
extension CitationReader {
    /// `Handbook of Social Psychology`, `International Encyclopedia of the Social Sciences`
    func namesHandbook(_ title: Range<Int>) -> Bool {
        guard tokens.classes.contains(.handbook) else { return false }
        let last = title.upperBound - 1
        return hasAny(.handbook, in: title) && (!has(last, .journal) || isWord(last, "science"))
    }

    /// `International Encyclopedia of the Social Sciences`, `The Oxford Handbook of Panels`: three words or more with capitals.
    func isTitleOfHandbook(_ part: Range<Int>) -> Bool {
        namesHandbook(part) && wordCount(part) > 2 && isTitleCase(part) && tokens[part.lowerBound].isCapital
            && first(CitationMark.colon, in: part) == nil && first(CitationMark.comma, in: part) == nil
            && !part.contains { isNumeral($0) }
    }

    /// `Finite mixtures. Encyclopedia of Statistics. Wiley`: a book in capitals behind a title in small letters.
    func isHandbookAlone(_ part: Range<Int>, behind title: Range<Int>) -> Bool {
        isTitleOfHandbook(part) && (!isTitleCase(title) || wordCount(title) == 1)
    }
}
