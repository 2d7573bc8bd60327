/// Where a title's edition or its container begins behind another mark than a period, or behind none.
extension CitationReader {
    /// `Title, 2nd edition`, `Title – Second edition`, `Title: 2nd Edition`.
    mutating func withoutEdition(_ range: Range<Int>) -> Range<Int> {
        guard work.edition == nil, tokens.classes.contains(.edition) else { return range }
        if let dash = dashOfEdition(range) {
            let part = trimmed(span(dash + 1, range.upperBound))
            guard let edition = editionNumber(part) else { return range }
            work.edition = editionText(edition)
            announce(part)
            return span(range.lowerBound, dash)
        }
        if let run = editionAtEnd(range), let edition = editionNumber(run) {
            work.edition = editionText(edition)
            announce(run)
            return span(range.lowerBound, run.lowerBound)
        }
        guard var comma = last(CitationMark.comma, in: range) else { return range }
        var part = trimmed(span(comma + 1, range.upperBound))
        // `2nd ed., enl.`
        if has(part.lowerBound, .editionKind), part.count <= 2,
            let before = last(CitationMark.comma, in: span(range.lowerBound, comma))
        {
            comma = before
            part = trimmed(span(comma + 1, range.upperBound))
        }
        guard let edition = editionNumber(part) else { return range }
        work.edition = editionText(edition)
        announce(part)
        return span(range.lowerBound, comma)
    }

    /// `Design and Analysis 2nd Edition`, `Research methods third edition`: an ordinal and the word, without any mark in front.
    private func editionAtEnd(_ range: Range<Int>) -> Range<Int>? {
        guard range.count > 3, let last = range.last, has(last, .edition), kind(last) == .word, tokens[last].count > 1,
            !isWord(last, "editions")
        else { return nil }
        let start = isOrdinal(last - 1) || has(last - 1, .ordinal) && tokens[last - 1].count > 2 ? last - 1 : nil
        guard let start, start > range.lowerBound + 1, kind(start - 1) == .word, !isWord(start - 1, "the") else {
            return nil
        }
        return span(start, last + 1)
    }

    /// The last dash between spaces or colon, where an edition follows it.
    private func dashOfEdition(_ range: Range<Int>) -> Int? {
        guard
            let dash = range.last(where: {
                mark($0) == CitationMark.dash && tokens[$0].isSpaced && tokens[$0 + 1].isSpaced
                    || mark($0) == CitationMark.colon || mark($0) == CitationMark.comma
            }), mark(dash) != CitationMark.comma, dash > range.lowerBound, range.upperBound - dash <= 6
        else { return nil }
        let part = trimmed(span(dash + 1, range.upperBound))
        return part.count > 1 && year(part.lowerBound) == nil && editionNumber(part) != nil ? dash : nil
    }

    /// Where a title ends and its journal begins that no period parts, for a container with its numbers: `the U.K. Journal of
    /// Tests, 3(1)`, `Title: Journal of Tests, 3(1)`, `the Study in Journal of Tests, 3(1)`.
    func borderOfJournal(_ title: Range<Int>, _ numbers: Range<Int>) -> (end: Int, journal: Int)? {
        guard
            first(CitationMark.comma, in: numbers) != nil || first(CitationMark.colon, in: numbers) != nil
                || mark(numbers.lowerBound + 1) == CitationMark.open
        else { return nil }
        var index = title.upperBound - 1
        while index > title.lowerBound + 1 {
            let rest = span(index + 1, title.upperBound)
            let isMark =
                mark(index) == CitationMark.colon || mark(index) == CitationMark.semicolon
                || mark(index) == CitationMark.period && tokens[index + 1].isSpaced
                || mark(index) == CitationMark.ellipsis
            if isMark, !rest.isEmpty {
                guard isNameOfJournal(rest, behind: mark(index)) else { return nil }
                let isAbbreviated = mark(index) == CitationMark.period && isInitialWithPeriod(index - 1)
                return (isAbbreviated ? index + 1 : index, rest.lowerBound)
            }
            // `the Study in Journal of Tests`
            if isWord(index, "in"), tokens[index].isLower, has(index + 1, .journal), tokens[index + 1].isCapital,
                isTitleCase(rest)
            {
                return (index, rest.lowerBound)
            }
            index -= 1
        }
        return journalBehindTitle(title, numbers).map { ($0, $0) }
    }

    /// `Care in the U.S.`, `Pens, pads, etc.`: the period belongs to the last word.
    func endsInAbbreviation(_ title: Range<Int>) -> Bool {
        guard let last = title.last, mark(title.upperBound) == CitationMark.period, title.count > 2 else {
            return false
        }
        if isWord(last, "etc") || isWord(last, "al") && isWord(last - 1, "et") { return true }
        return tokens[last].shape.contains([.single, .capital]) && mark(last - 1) == CitationMark.period
            && !tokens[last].isSpaced && tokens[last - 2].shape.contains([.single, .capital])
    }

    private func isNameOfJournal(_ name: Range<Int>, behind mark: UInt8) -> Bool {
        guard tokens[name.lowerBound].isCapital, tokens[name.lowerBound].count > 2, wordCount(name) <= 9,
            isTitleCase(name)
        else { return false }
        return hasAny(.journal, in: name)
            || mark != CitationMark.colon && (wordCount(name) > 1 || tokens[name.lowerBound].count > 5)
    }

    /// `(2nd ed.) London: Sage`: where the imprint begins behind the bracket of an edition or a volume.
    func imprintBehindEdition(_ range: Range<Int>) -> Int? {
        guard tokens.mayHave(CitationMark.close) else { return nil }
        for close in range
        where mark(close) == CitationMark.close && tokens[close + 1].isSpaced && tokens[close + 1].isCapital
            && close + 1 < range.upperBound && Int(tokens[close].partner) > range.lowerBound
        {
            let inside = span(Int(tokens[close].partner) + 1, close)
            let rest = trimmed(span(close + 1, range.upperBound))
            if editionNumber(inside) != nil || namedEdition(inside) != nil
                || label(inside.lowerBound, before: close) != nil,
                isImprint(rest)
            {
                return close + 1
            }
        }
        return nil
    }

    /// Where a journal in capitals begins behind a title in small letters: `studies Biometrika, 66(3)`, `models Statistics in
    /// Medicine 66, 403–411`.
    private func journalBehindTitle(_ title: Range<Int>, _ numbers: Range<Int>) -> Int? {
        guard title.count > 3,
            first(CitationMark.comma, in: numbers) != nil || first(CitationMark.colon, in: numbers) != nil,
            isNumber(numbers.lowerBound), year(numbers.lowerBound) == nil
        else { return nil }
        var index = title.upperBound
        var start: Int?
        while index > title.lowerBound {
            let token = tokens[index - 1]
            if token.kind == .word, token.isCapital {
                start = index - 1
            } else if mark(index - 1) == CitationMark.ampersand || token.isLower && has(index - 1, [.small, .and]) {
            } else {
                break
            }
            index -= 1
        }
        guard let start, start == index, tokens[index - 1].isLower, tokens[index - 1].count > 3,
            start > title.lowerBound + 2, (1...8).contains(wordCount(span(start, title.upperBound))),
            hasAny(.journal, in: span(start, title.upperBound)) || mark(numbers.lowerBound + 1) == CitationMark.open
                || title.upperBound - start > 1,
            !isTitleCase(span(title.lowerBound, start)),
            !hasAny([.journal, .conference], in: span(title.lowerBound, start))
        else { return nil }
        return start
    }

    /// `Τι είναι η έρευνα; Αθήνα: Κριτική`: the semicolon is the question mark of Greek behind a word in small letters, where
    /// what follows begins anew.
    mutating func markGreekQuestions(_ body: Range<Int>) {
        for index in body.dropFirst()
        where mark(index) == CitationMark.semicolon && endsGreekWord(index - 1)
            && (tokens[index + 1].isCapital || isNumeral(index + 1) || tokens[index + 1].mark == CitationMark.quote)
        {
            tokens.replace(index, by: CitationMark.question)
        }
    }

    private func endsGreekWord(_ index: Int) -> Bool {
        guard kind(index) == .word, tokens[index].isLower else { return false }
        let byte = bytes[Int(tokens[index].start)]
        return byte == 0xCE || byte == 0xCF || byte == 0xE1
    }

    /// `openSMILE – the`, `scikit-learn: Machine learning`, `pandas: a library`: a title in small letters.
    func isNameOfProgram(_ index: Int) -> Bool {
        guard tokens[index].isLower else { return false }
        if isCamel(index) { return true }
        var end = index + 1
        while end < min(tokens.count, index + 6), !tokens[end].isSpaced, mark(end) != CitationMark.colon { end += 1 }
        return mark(end) == CitationMark.colon && end + 1 < tokens.count && tokens[end + 1].isSpaced
            && tokens[index].count + end - index > 2 && !has(index, [.particle, .inside, .by, .editor])
    }
}
