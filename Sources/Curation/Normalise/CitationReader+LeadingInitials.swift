/// Lists of names with initials in front, where a comma parts them from the title (IEEE, physics, mathematics).
extension CitationReader {
    /// `C. Moustakas, Phenomenological Research Methods. Thousand Oaks, CA: Sage, 1994`, `M. Saunders, P. Lewis, and A.
    /// Thornhill, Research methods`: every name begins with an initial, so what does not is the title.
    mutating func endOfLeadingInitials(_ start: Int) -> Int? {
        guard let end = endOfInitialsNames(start), mark(end) == CitationMark.comma, startsTitleBehindNames(end + 1)
        else { return nil }
        let shape = readNames(span(start, end))
        guard shape.isPlausible, shape.organisations == 0, names.allSatisfy({ $0.kind == .direct && $0.hasInitials })
        else { return nil }
        giveNames(areEditors: false, shape)
        return end + 1
    }

    /// `S. al-Khatib and M. bin Rashid`, `G. E. P. BOX and D. R. COX`: all of the list.
    func areInitialsNames(_ list: Range<Int>) -> Bool {
        guard let end = endOfInitialsNames(list.lowerBound) else { return false }
        return trimmedEnd(list).upperBound == end || list.upperBound == end
    }

    /// Where the last of these names ends; nil when none begins here.
    private func endOfInitialsNames(_ start: Int) -> Int? {
        guard var end = endOfInitialsName(start) else { return nil }
        var isLast = false
        while !isLast {
            var next = end
            if mark(next) == CitationMark.comma || mark(next) == CitationMark.semicolon { next += 1 }
            if has(next, .and) && tokens[next].isLower || mark(next) == CitationMark.ampersand {
                next += 1
                isLast = true
            }
            guard next > end, let name = endOfInitialsName(next) else { break }
            end = name
        }
        return end
    }

    /// Behind `R. J. A. Little`, `J.-P. Benzécri`, `L. van der Maaten`, `H. M. Blalock Jr.`: initials with their periods, then
    /// up to three words of a family name.
    private func endOfInitialsName(_ start: Int) -> Int? {
        var index = start
        while index + 1 < tokens.count, isInitialWithPeriod(index) {
            index += 2
            if mark(index) == CitationMark.dash { index += 1 }
        }
        guard index > start else { return nil }
        while index < tokens.count, tokens[index].isLower, has(index, .particle) || isShortParticle(index) {
            index += 1
            if mark(index) == CitationMark.dash { index += 1 }
        }
        let family = index
        while index < tokens.count, index < family + 5,
            tokens[index].kind == .word && tokens[index].isCapital && !tokens[index].shape.contains(.single)
                || mark(index) == CitationMark.dash && !tokens[index].isSpaced && index > family
        {
            index += 1
        }
        guard index > family else { return nil }
        if mark(index) == CitationMark.period, has(index - 1, .suffix) { index += 1 }
        return index
    }

    /// A word that is neither a name's nor that of a source.
    private func startsTitleBehindNames(_ index: Int) -> Bool {
        guard index + 2 < tokens.count, tokens[index].kind == .word, tokens[index].isCapital, !has(index, .suffix),
            !tokens[index].shape.contains(.single)
        else { return false }
        // `A. Smith, Jones, B. and …`: initials behind the next name.
        if mark(index + 1) == CitationMark.comma { return !isInitialWithPeriod(index + 2) }
        // `U. Beck, Risikogesellschaft. Auf dem Weg`
        return mark(index + 1) != CitationMark.period || letterCount(index) > 4 && tokens[index + 2].isSpaced
    }
}
