/// Imprints and editors in rarer forms.
extension CitationReader {
    /// `AAAI Press, Portland`: the comma parts a town that nobody knows from the word for a publisher.
    func isBehindPress(_ comma: Int, of part: Range<Int>) -> Bool {
        guard comma > part.lowerBound + 1, has(comma - 1, .publisher) else { return false }
        for word in ["press", "verlag", "publishers", "books", "publishing", "publications"] as [StaticString]
        where isWord(comma - 1, word) { return isNamedTown(trimmed(span(comma + 1, part.upperBound))) }
        return false
    }

    /// `New York et al.`
    func isPlaceWithOthers(_ place: Range<Int>) -> Bool {
        guard let et = place.first(where: { isWord($0, "et") && isWord($0 + 1, "al") }), et > place.lowerBound else {
            return false
        }
        return isPlace(span(place.lowerBound, et))
    }

    /// `Roger Tourangeau and Thomas J. Plewes, Editors`: names, a comma and the whole word.
    func namesBeforeEditors(_ part: Range<Int>) -> CitationContributors? {
        guard part.count > 4, let last = part.last, isWord(last, "editors") || isWord(last, "editor"),
            mark(last - 1) == CitationMark.comma, tokens[part.lowerBound].isCapital,
            part.allSatisfy({ isNameToken($0) || has($0, .and) || mark($0) == CitationMark.comma || $0 == last })
        else { return nil }
        return CitationContributors(
            label: span(last - 1, last + 1), names: span(part.lowerBound, last - 1), isEditor: true,
            isTranslator: false)
    }

    func isNamedTown(_ range: Range<Int>) -> Bool {
        (1...2).contains(wordCount(range)) && wordCount(range) == range.count && allCapitals(range)
            && !hasAny([.organisation, .university, .publisher, .thesis], in: range)
    }
}
