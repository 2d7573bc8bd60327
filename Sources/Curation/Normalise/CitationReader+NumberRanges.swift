/// How far numbers in print go: ranges of pages, several pages, supplements.
extension CitationReader {
    /// A number with its dashes and slashes, also `45 – 67`, `e12–e20`, `123ff.`
    func numberRange(_ start: Int, before end: Int) -> Range<Int> {
        var index = start + (isGreekNumeral(start) ? 2 : 1)
        while index < end {
            let token = tokens[index]
            if token.mark == CitationMark.dash {
                // `12(3)–15` is no range, and a dash at the end is none either.
                var next = index + 1
                while next < end, mark(next) == CitationMark.dash { next += 1 }
                if next < end, isNumeral(next) || isRoman(next) || isRomanSmall(next) {
                    index = next + 1
                    continue
                }
                break
            }
            if isWord(index, "bis"), isNumber(index + 1), index + 1 < end {
                index += 2
                continue
            }
            if token.mark == CitationMark.slash, isNumeral(index + 1), !tokens[index + 1].isSpaced {
                index += 2
                continue
            }
            if isWord(index, "f") || isWord(index, "ff"),
                mark(index + 1) == CitationMark.period || index + 1 >= end || mark(index + 1) == CitationMark.comma
            {
                index += mark(index + 1) == CitationMark.period && index + 2 < end ? 2 : 1
                break
            }
            break
        }
        return span(start, min(index, end))
    }

    /// `34, 1-2 (1947), 28–35`, `24, Spring (1974), 43–51`: between a volume and the year in parentheses stands the issue (ACM).
    func issueBeforeYear(behindVolume volume: Int, before end: Int) -> Range<Int>? {
        guard work.volume == nil, work.issue == nil, isNumeral(volume) || isRoman(volume), volume + 4 < end,
            mark(volume + 1) == CitationMark.comma, !has(volume + 2, [.page, .volume])
        else { return nil }
        var open = volume + 2
        while open < min(end, volume + 8), mark(open) != CitationMark.open {
            guard
                isNumeral(open) || has(open, [.season, .month, .supplement, .abbreviation]) || isWord(open, "part")
                    || isWord(open, "special") || isWord(open, "issue") || mark(open) == CitationMark.dash
                    || mark(open) == CitationMark.slash || mark(open) == CitationMark.period
            else { return nil }
            open += 1
        }
        guard open > volume + 2, mark(open) == CitationMark.open, year(open + 1) != nil,
            Int(tokens[open].partner) == open + 2, mark(open + 3) == CitationMark.comma, open + 4 < end,
            isNumeral(open + 4)
        else { return nil }
        return span(volume + 2, open)
    }

    /// `Unemployment policies in Denmark, 1980–2000`: two years behind words in small letters belong to the title.
    func areYearsOfTitle(_ index: Int, behind title: Range<Int>, before end: Int) -> Bool {
        guard index + 3 == end, let issued = work.issued, let first = year(index),
            mark(index + 1) == CitationMark.dash, let last = year(index + 2), first < last, last <= issued
        else { return false }
        return work.title == nil && !isTitleCase(title)
    }

    /// Five digits or a leading zero: no page.
    func isLongNumber(_ index: Int) -> Bool {
        isNumber(index)
            && (tokens[index].count >= 5 || tokens[index].count > 1 && bytes[Int(tokens[index].start)] == 0x30)
    }

    /// `Suppl. 2`, `Beiheft 4`, `Supplement`.
    func endOfSupplement(_ index: Int, before end: Int) -> Int? {
        var next = index + 1
        if mark(next) == CitationMark.period || isWord(next, "issue") { next += 1 }
        if next < end, isNumeral(next) { return next + 1 }
        return next >= end || tokens[next].kind == .mark ? index + 1 : nil
    }

    /// `Part 2`, `Pt. 1`: a part of a volume.
    func endOfPart(_ index: Int, before end: Int) -> Int? {
        guard work.issue == nil, tokens[index].isCapital, isWord(index, "part") || isWord(index, "pt") else {
            return nil
        }
        let number = mark(index + 1) == CitationMark.period ? index + 2 : index + 1
        guard number < end, isNumber(number) || isRoman(number), tokens[number].count <= 3 else { return nil }
        return number + 1
    }

    /// `Α'`, `Β΄`: Greek counts with letters.
    func isGreekNumeral(_ index: Int) -> Bool {
        tokens[index].shape.contains([.single, .capital, .beyondASCII]) && tokens[index].count == 2
            && bytes[Int(tokens[index].start)] == 0xCE && kind(index + 1) == .mark && !tokens[index + 1].isSpaced
            && (mark(index + 1) == CitationMark.other || mark(index + 1) == CitationMark.unquote)
    }

    /// `23rd vol.`: the volume by its place in the row.
    func isOrdinalVolume(_ index: Int) -> Bool {
        guard kind(index) == .mixed, (3...5).contains(tokens[index].count), has(index + 1, .volume),
            isWord(index + 1, "vol") || isWord(index + 1, "volume")
        else { return false }
        let word = bytes[Int(tokens[index].start)..<Int(tokens[index].end)]
        return word.dropLast(2).allSatisfy { $0.isDigit } && word.suffix(2).allSatisfy { $0.isLower }
    }

    /// `D1, D4`, `55-73, 243-244`: pages that go on behind a comma; a year is none.
    func withMorePages(_ first: Range<Int>, before end: Int) -> Range<Int> {
        var pages = first
        while mark(pages.upperBound) == CitationMark.comma, pages.upperBound + 1 < end, isNumeral(pages.upperBound + 1)
        {
            let next = numberRange(pages.upperBound + 1, before: end)
            guard year(next.lowerBound) == nil || next.count > 1,
                next.upperBound >= end
                    || tokens[next.upperBound].kind != .word
                        && mark(next.upperBound) != CitationMark.open && mark(next.upperBound) != CitationMark.slash
            else { break }
            pages = span(pages.lowerBound, next.upperBound)
        }
        return pages
    }

    /// Most words are known at a glance not to begin any numbers: no digit, no label, no month, no capitals only.
    @inline(__always)
    func mayStartNumbers(_ index: Int) -> Bool {
        let token = tokens[index]
        switch token.kind {
        case .word:
            return !token.shape.isDisjoint(with: [.capitals, .eastAsian, .caseless])
                || !token.classes.isDisjoint(with: .numbering)
                || mark(index - 1) == CitationMark.comma && token.isLower
        case .mark: return token.mark == CitationMark.open || token.mark == CitationMark.other
        case .number, .mixed, .gap: return true
        }
    }

    /// `e1000097`, `L12`.
    func isArticleNumber(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .mixed else { return false }
        let start = Int(token.start)
        var letters = start
        while letters < Int(token.end), !bytes[letters].isDigit { letters += 1 }
        return (1...3).contains(letters - start) && bytes[Int(token.end) - 1].isDigit
    }

    /// `a. 52`, `ano 20`, `año 3`: Italy, Brazil and Spain count the years of a journal.
    func isYearOfJournal(_ index: Int, before end: Int) -> Bool {
        guard mark(index - 1) == CitationMark.comma else { return false }
        if tokens[index].shape.contains(.caseless) { return isYearOfEasternJournal(index, before: end) }
        guard tokens[index].isLower else { return false }
        let hasPeriod = mark(index + 1) == CitationMark.period
        let number = hasPeriod ? index + 2 : index + 1
        return number < end && (isNumber(number) && tokens[number].count <= 3 || isRoman(number))
            && (isWord(index, "a") && hasPeriod || isWord(index, "ano") || isWord(index, "año")
                || isWord(index, "anno"))
    }

    /// `366a`, `2S`.
    func isIssueNumber(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .mixed else { return false }
        let start = Int(token.start)
        guard bytes[start].isDigit else { return false }
        var letters = 0
        for byte in bytes[start..<Int(token.end)] where !byte.isDigit { letters += 1 }
        return letters <= 1
    }

    /// `سال ۱۳`, `سال سیزدهم`, `السنة 5`, `س 13`: as a number or as a word behind which a comma stands.
    private func isYearOfEasternJournal(_ index: Int, before end: Int) -> Bool {
        guard index + 2 < end,
            isWord(index, "سال") || isWord(index, "س") || isWord(index, "السنة") || isWord(index, "سنة")
        else { return false }
        return isNumber(index + 1) && tokens[index + 1].value < 1000
            || kind(index + 1) == .word && mark(index + 2) == CitationMark.comma && label(index + 3, before: end) != nil
    }

    /// `τχ. Α, σσ. 67–94`: a capital counts the issues.
    func isLetterOfIssue(_ next: Int, label: Int, before end: Int) -> Bool {
        tokens[next].shape.contains([.single, .capital]) && tokens[label].classes.contains(.issue)
            && tokens[label].count > 2 && mark(next + 1) == CitationMark.comma && next + 2 < end
            && has(next + 2, .page)
    }
}
