/// Series that stand beside a volume or behind a publisher.
extension CitationReader {
    /// `LNCS (LNAI)`
    func isTwofoldSeries(_ title: Range<Int>) -> Bool {
        title.count == 4 && isWord(title.lowerBound, "lncs") && mark(title.lowerBound + 1) == CitationMark.open
            && tokens[title.lowerBound + 2].shape.contains(.capitals)
    }

    /// `Nathan, coll. « Essais & recherches »`: what stands in front of the collection is the publisher.
    func isPublisherBeforeCollection(_ part: Range<Int>) -> Bool {
        guard tokens.classes.contains(.collection), let comma = last(CitationMark.comma, in: part),
            tokens[comma + 1].isLower, has(comma + 1, .collection), comma + 3 < part.upperBound,
            mark(comma + 2) == CitationMark.period || tokens[comma + 2].mark == CitationMark.quote
        else { return false }
        let front = span(part.lowerBound, comma)
        return (1...4).contains(wordCount(front)) && isTitleCase(front) && tokens[part.lowerBound].isCapital
            && front.allSatisfy { tokens[$0].kind == .word || mark($0) == CitationMark.comma }
    }

    /// `volume 3 of Aire Series`, `number 12 in Lecture Notes in Statistics`: BibTeX counts the series so. Returns where the
    /// series ends.
    mutating func takeSeriesBehind(_ index: Int, _ kind: Label, before end: Int) -> Int {
        guard work.collectionTitle == nil, index + 1 < end, tokens[index + 1].isCapital,
            kind == .volume && isWord(index, "of") || kind == .issue && isWord(index, "in")
        else { return index }
        var stop = index + 1
        while stop < end, mark(stop) != CitationMark.comma, mark(stop) != CitationMark.period,
            mark(stop) != CitationMark.open
        {
            stop += 1
        }
        let series = trimmed(span(index + 1, stop))
        guard isTitleCase(series), !hasAny(.conference, in: series), wordCount(series) <= 10 else {
            return index
        }
        work.collectionTitle = take(series)
        announce(index..<index + 1)
        if kind == .volume {
            (work.collectionNumber, work.volume) = (work.volume, nil)
        } else {
            (work.collectionNumber, work.issue) = (work.issue, nil)
        }
        return stop
    }
}
