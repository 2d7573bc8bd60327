/// Books whose title stands in front of their editors: `Handbook of Codes, A. Roe and B. Poe (Eds.), 12–24`.
extension CitationReader {
    /// The comma between a book's title and the names behind it, which begin with initials or given names; nil where the
    /// range may be a list of names.
    func commaOfBook(_ range: Range<Int>) -> Int? {
        guard range.count > 3, range.count < 90 else { return nil }
        var index = range.lowerBound
        var hasSmall = false
        while index < range.upperBound {
            let token = tokens[index]
            if token.mark == CitationMark.comma, index > range.lowerBound {
                if startsDirectName(index + 1) {
                    return isTitleInFront(span(range.lowerBound, index), hasSmall: hasSmall) ? index : nil
                }
                // `Roe, A.`, `Roe, Anna`: families in front.
                if index == range.lowerBound + 1 || !hasSmall && isKnownGivenName(index + 1) { return nil }
            }
            if token.kind == .word {
                // An initial: names begin here already.
                if token.shape.contains([.single, .capital]), mark(index + 1) == CitationMark.period { return nil }
                if token.isLower, has(index, .small), !has(index, .particle) { hasSmall = true }
            }
            index = behind(index, before: range.upperBound)
        }
        return nil
    }

    private func isTitleInFront(_ front: Range<Int>, hasSmall: Bool) -> Bool {
        guard tokens[front.lowerBound].isCapital, !isKnownGivenName(front.lowerBound) else { return false }
        if front.contains(where: {
            has($0, .others) || has($0, .suffix) && kind($0) == .word && mark($0 - 1) == CitationMark.comma
        }) {
            return false
        }
        return hasSmall
            || wordCount(front) > 1
                && (!hasAny(.organisation, in: front) || namesHandbook(front) || front.contains { has($0, .and) })
    }

    /// `A. Roe`, `A. B. Roe`, `J.-P. Roe`, `A. de Roe`: initials and a family name.
    func startsDirectName(_ start: Int) -> Bool {
        var index = start
        while tokens[index].shape.contains([.single, .capital]), mark(index + 1) == CitationMark.period {
            index += 2
            if mark(index) == CitationMark.dash { index += 1 }
        }
        guard index > start, index < tokens.count else { return false }
        return tokens[index].kind == .word
            && (tokens[index].isCapital && tokens[index].count > 1 || has(index, .particle))
    }

    /// `Roe A, Poe B`, `A. Roe, B. Poe`: nothing but names that have initials.
    mutating func areNamesWithInitials(_ range: Range<Int>) -> Bool {
        let shape = readNames(trimmed(range))
        return shape.isPlausible && shape.hasInitials && names.allSatisfy { $0.hasInitials }
    }

    /// The book in front of its editors; what stands behind them is left.
    mutating func readBookOfEditors(_ book: Range<Int>, rest: Range<Int>) -> Range<Int> {
        if let place = container(of: book), !place.title.isEmpty { takeContainer(place) } else { setContainer(book) }
        var index = rest.lowerBound
        split(rest)
        let list = sentences
        for sentence in list {
            takeSource(sentence)
            index = sentence.upperBound
        }
        return index..<index
    }

    mutating func isNamesBehind(_ start: Int, before end: Int) -> Bool {
        guard start < end, tokens[start].isCapital else { return false }
        var stop = start
        while stop < end, mark(stop) != CitationMark.comma, mark(stop) != CitationMark.open,
            !endsSentence(stop, from: start, before: end)
        { stop += 1 }
        let shape = readNames(trimmed(span(start, stop)))
        return shape.isStrict && shape.persons > 0 && names.allSatisfy { $0.kind == .direct }
    }

    /// `Book (eds Raman, T. & Holt, P.) 41–66 (Dekker, New York, 2000)`: editors, pages and imprint as Nature prints them.
    mutating func takeBookWithEditorsBehind(_ range: Range<Int>) -> Bool {
        guard work.editor.isEmpty, work.containerTitle == nil,
            let open = range.first(where: { mark($0) == CitationMark.open }), open > range.lowerBound,
            isWord(open + 1, "eds") || isWord(open + 1, "ed"), tokens[open + 1].isLower
        else { return false }
        let close = Int(tokens[open].partner)
        let start = mark(open + 2) == CitationMark.period ? open + 3 : open + 2
        guard close > start, close < range.upperBound, tokens[start].isCapital else { return false }
        let shape = readNames(span(start, close))
        guard shape.isPlausible, shape.persons == names.count, !names.isEmpty else { return false }
        setContainer(withoutVolume(withoutVolumeBehind(trimmed(span(range.lowerBound, open)))))
        work.editor = takeNames()
        claimSeparators()
        announce(span(open, start))
        var rest = trimmed(span(close + 1, range.upperBound))
        if let last = rest.last, mark(last) == CitationMark.close, Int(tokens[last].partner) >= rest.lowerBound,
            year(last - 1) != nil
        {
            let imprint = Int(tokens[last].partner)
            takePublisher(span(imprint + 1, last))
            rest = trimmed(span(rest.lowerBound, imprint))
        }
        guard !rest.isEmpty, endOfChapter(rest.lowerBound) != rest.upperBound else { return true }
        if let place = container(of: rest), place.title.isEmpty {
            takeNumbers(place.numbers)
        } else if isNumber(rest.lowerBound), rest.count == 3, mark(rest.lowerBound + 1) == CitationMark.dash {
            takeNumbers(rest)
        } else {
            takeSource(rest)
        }
        return true
    }

    /// `Statistics for the Century Vol. 2`: a volume right behind the title.
    private mutating func withoutVolumeBehind(_ title: Range<Int>) -> Range<Int> {
        guard title.count > 3, let last = title.last, isNumber(last), mark(last - 1) == CitationMark.period,
            has(last - 2, .volume), work.volume == nil
        else { return title }
        work.volume = numberText(last..<last + 1)
        announce(span(last - 2, last + 1))
        return trimmed(span(title.lowerBound, last - 2))
    }
}
