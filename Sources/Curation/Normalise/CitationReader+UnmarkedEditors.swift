/// Editors behind `In` that no `(Eds.)` marks: their initials make them sure.
extension CitationReader {
    /// `In J. Smith & K. Jones, Book title`, `In Smith, J.: Buch`, `In: R. Miller & K. Brown. Cities`,
    /// `In Miller, R. and Brown, K. (2003) Cities`, `In Biemer, P., Groves, R. Measurement Errors`.
    mutating func takeUnmarkedEditors(_ range: Range<Int>) -> Range<Int> {
        guard work.editor.isEmpty, !isShortenedJournal(range) else { return range }
        var end: Int?
        var failures = 0
        var index = range.lowerBound
        let limit = min(range.upperBound, range.lowerBound + 60)
        while index < limit, failures < 2 {
            let token = tokens[index]
            if token.kind == .gap { break }
            if index > range.lowerBound, token.kind == .mark {
                let isEnd = isEndOfEditors(index, before: range.upperBound)
                if isEnd {
                    if areInitialed(span(range.lowerBound, behindLastInitial(index))) {
                        end = index
                        failures = 0
                        // Behind a mark that ends a list the book begins.
                        if token.mark != CitationMark.comma { break }
                    } else if end != nil || index > range.lowerBound + 12 {
                        failures += 1
                    }
                }
                if token.mark == CitationMark.colon || isEnd && token.mark == CitationMark.open { break }
            }
            index = behind(index, before: range.upperBound)
        }
        guard let end, end + 1 < range.upperBound else { return range }
        // `In: Roczniki Nauk Rolniczych X, S. 1–51`: where numbers follow no book is left.
        if mark(end) == CitationMark.comma, startsNumbers(end + 1, before: range.upperBound, isBehindWord: false) {
            return range
        }
        _ = readNames(span(range.lowerBound, behindLastInitial(end)))
        claimSeparators()
        work.editor = takeNames()
        return behindYearOfBook(span(mark(end) == CitationMark.open ? end : end + 1, range.upperBound))
    }

    /// `J. R. Stat. Soc. B 39 (1)`, `Ann. Math. Stat. 9`, `Qual. Health Res., vol. 15`: words with periods up to a number.
    func isShortenedJournal(_ range: Range<Int>) -> Bool {
        var shortened = 0
        var index = range.lowerBound
        let limit = min(range.upperBound, index + 16)
        while index < limit {
            if isNumber(index) || mark(index) == CitationMark.comma && (has(index + 1, .volume) || isNumber(index + 1))
            {
                return shortened > 1
            }
            let isPeriodBehind = mark(index + 1) == CitationMark.period
            if tokens[index].kind == .word, tokens[index].isCapital || isPeriodBehind {
                if isPeriodBehind { shortened += 1 }
                index += isPeriodBehind ? 2 : 1
            } else if mark(index) == CitationMark.open, Int(tokens[index].partner) > index {
                index = Int(tokens[index].partner) + 1
            } else {
                return false
            }
        }
        return false
    }

    /// A comma, a colon, the bracket of a year, or a period behind which a title begins.
    private func isEndOfEditors(_ index: Int, before end: Int) -> Bool {
        switch mark(index) {
        case CitationMark.comma, CitationMark.colon: return true
        case CitationMark.open: return date(inBracket: index)?.year != nil
        case CitationMark.period:
            let next = index + 1
            guard next + 1 < end, tokens[next].isSpaced, tokens[next].isCapital, tokens[next].count > 2,
                mark(next + 1) != CitationMark.comma
            else { return false }
            // `K. Brown. Cities of Europe`, and `Sudman, S. Measurement Errors` where the initials stand behind.
            if tokens[index - 1].count > 2 { return tokens[index - 1].isCapital }
            return tokens[index - 1].shape.contains([.single, .capital]) && hasCommaInFront(index - 1)
                && kind(next + 1) == .word && !has(next + 1, .and)
        default: return false
        }
    }

    /// Whether initials stand behind a comma: `Sudman, S.`, `Rao, C. R.`
    private func hasCommaInFront(_ initial: Int) -> Bool {
        var index = initial - 1
        while index > 1, mark(index) == CitationMark.period || tokens[index].shape.contains([.single, .capital]) {
            index -= 1
        }
        return mark(index) == CitationMark.comma
    }

    /// The period behind the last initial belongs to the list.
    private func behindLastInitial(_ end: Int) -> Int {
        mark(end) == CitationMark.period && tokens[end - 1].shape.contains(.single) ? end + 1 : end
    }

    private mutating func areInitialed(_ list: Range<Int>) -> Bool {
        let shape = readNames(list)
        return shape.isPlausible && shape.hasInitials && names.allSatisfy { $0.hasInitials }
    }

    /// `(2003) Cities and their Suburbs`: the year of the book, where it is that of the work.
    private mutating func behindYearOfBook(_ range: Range<Int>) -> Range<Int> {
        let rest = trimmed(range)
        guard let first = rest.first, let issued = work.issued, let date = date(inBracket: first),
            date.range.upperBound < rest.upperBound
        else { return rest }
        if date.year == issued { claim(date.range) }
        return trimmed(span(date.range.upperBound, rest.upperBound))
    }
}
