/// Sentences behind the title that are known by what stands in front: a note, a bracket, a date.
extension CitationReader {
    /// A sentence that says how or when the work was got, or in which form: most is residue.
    mutating func takeNote(_ part: Range<Int>) -> Bool {
        // `Текст : непосредственный`: the medium of GOST R 7.0.100.
        if isWord(part.lowerBound, "текст"), mark(part.lowerBound + 1) == CitationMark.colon, part.count == 3 {
            announce(part)
            return true
        }
        return isDateOfRetrieval(part) || isNoteOfAccess(part) || isMediumAlone(part) || takeUpdate(part)
            || announceAccess(part)
    }

    /// A bracket with the date of a page, or with the year again.
    mutating func takeDateInBracket(_ part: Range<Int>) -> Bool {
        // `(2021-02-03)[2021-05-06]`: the date of the page and the date of retrieval.
        if work.issued == nil, let date = date(inBracket: part.lowerBound), date.year != nil,
            date.range.upperBound == part.upperBound || mark(date.range.upperBound) == CitationMark.bracket
        {
            apply(date)
            return true
        }
        // `2015. Title. (2015).`: the year again.
        guard let issued = work.issued, tokens[part.lowerBound].mark == CitationMark.open, part.count == 3,
            year(part.lowerBound + 1) == issued
        else { return false }
        claim(part)
        return true
    }

    /// `Frankfurt/M. (Suhrkamp)`
    mutating func takeImprintWithBracket(_ part: Range<Int>) -> Bool {
        let last = part.upperBound - 1
        guard work.publisher == nil, Int(tokens[last].partner) > part.lowerBound, has(part.lowerBound, .place),
            isPlaceAlone(span(part.lowerBound, Int(tokens[last].partner))),
            isTitleCase(span(Int(tokens[last].partner), last)), !hasAny(.edition, in: part),
            !part.contains(where: { isNumeral($0) })
        else { return false }
        takePublisher(part)
        return true
    }

    /// A bracket in front of other words.
    mutating func takeBracketInFront(_ part: Range<Int>) -> Bool {
        let open = tokens[part.lowerBound]
        let close = Int(open.partner)
        guard close > 0, close < part.upperBound - 1 else { return false }
        let inside = span(part.lowerBound + 1, close)
        let isUnderstood: Bool
        switch open.mark {
        case CitationMark.open:
            // `（第3版）有斐閣`
            isUnderstood =
                editionNumber(inside) != nil || hasAny([.translator, .editor], in: inside)
                || tokens[close + 1].shape.contains(.eastAsian) && label(inside.lowerBound, before: close)?.0 == .pages
        case CitationMark.bracket:
            // `[dataset] JD Systems Institute`
            isUnderstood = tokens[close + 1].isCapital && (hasAny(.reportNoun, in: inside) || isGenre(inside))
        default: isUnderstood = false
        }
        guard isUnderstood, takeRemark(inside) else { return false }
        takeSource(span(close + 1, part.upperBound))
        return true
    }

    /// A bracket and nothing else: a remark, an imprint, a series.
    mutating func takeBracket(_ part: Range<Int>) -> Bool {
        let first = tokens[part.lowerBound]
        guard first.isOpening, first.mark != CitationMark.quote, Int(first.partner) == part.upperBound - 1 else {
            return false
        }
        let inside = span(part.lowerBound + 1, part.upperBound - 1)
        if takeRemark(inside) { return true }
        // `Title. (Chapman & Hall, New York, 1993).`
        if first.mark == CitationMark.open, work.issued == nil, work.publisher == nil, work.title != nil,
            hasAny(.publisher, in: inside), year(inside.upperBound - 1) != nil, !hasAny(.journal, in: inside)
        {
            takePublisher(inside)
            return true
        }
        // `2. Aufl. (Hand- und Lehrbücher der Sozialwissenschaften). Oldenbourg`
        guard first.mark == CitationMark.open, work.title != nil, work.collectionTitle == nil,
            work.containerTitle == nil,
            wordCount(inside) > 1, isTitleCase(inside) || isOfOtherScript(inside.lowerBound),
            kind(inside.lowerBound) == .word,
            !inside.contains(where: { isNumeral($0) || mark($0) == CitationMark.comma })
        else { return false }
        work.collectionTitle = take(inside)
        claim(part)
        return true
    }
}
