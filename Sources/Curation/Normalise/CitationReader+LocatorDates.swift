/// Dates among a container's numbers.
extension CitationReader {
    /// A date among the numbers: `2010;12`, `, 2010.`, `May 2010`, `12 May 2010`.
    mutating func takeDate(_ index: Int, before end: Int) -> Int? {
        if let end = takeEasternDay(index, before: end) { return end }
        // `人民日报, 2010-05-03(7)`
        if work.issued == nil, mark(index + 1) == CitationMark.dash, mark(index + 3) == CitationMark.dash,
            index + 4 < end,
            year(index) != nil, let date = date(in: span(index, index + 5)), date.day != nil
        {
            apply(date)
            return index + 5
        }
        if let value = year(index), work.issued == value, !isFollowedByDash(index), isNumeral(index) {
            // The year again: `(2010). … 2010, 12(3)`.
            if mark(index - 1) != CitationMark.colon, !isOnlyNumber(index, end),
                !(mark(index + 1) == CitationMark.open && index + 1 < end && isIssueBracket(index + 1))
            {
                claim(index..<index + 1)
                return index + 1
            }
        }
        // `26–31 July 2015`: the days of a meeting are residue.
        if evidence.isConference, isNumber(index), mark(index + 1) == CitationMark.dash, isNumber(index + 2),
            tokens[index].count <= 2, tokens[index + 2].count <= 2, has(index + 3, .month), index + 4 < end,
            let value = year(index + 4), work.issued == nil || work.issued == value
        {
            if work.issued == nil {
                work.issued = value
                claim(index + 4..<index + 5)
            }
            return index + 5
        }
        // `31.05.2012`
        if isNumber(index), tokens[index].count <= 2, mark(index + 1) == CitationMark.period, isNumber(index + 2),
            tokens[index + 2].count <= 2, mark(index + 3) == CitationMark.period,
            let value = year(index + 4), index + 4 < end,
            work.issued == nil || work.issued == value && work.issuedMonth == nil,
            (1...12).contains(tokens[index + 2].value),
            (1...31).contains(tokens[index].value)
        {
            work.issued = value
            work.issuedMonth = Int(tokens[index + 2].value)
            work.issuedDay = Int(tokens[index].value)
            claim(span(index, index + 5))
            return index + 5
        }
        if work.issued != nil, work.issuedMonth == nil, isNumber(index), tokens[index].count <= 2,
            (1...31).contains(tokens[index].value), let month = month(index + 1), index + 1 < end
        {
            work.issuedMonth = month
            work.issuedDay = Int(tokens[index].value)
            claim(index..<index + 2)
            return index + 2
        }
        // `14. März 2005`
        if isNumber(index), tokens[index].count <= 2, (1...31).contains(tokens[index].value),
            mark(index + 1) == CitationMark.period, let month = month(index + 2), index + 2 < end,
            work.issuedMonth == nil, work.issued != nil || year(index + 3) != nil && index + 3 < end
        {
            let value = index + 3 < end ? year(index + 3) : nil
            guard work.issued == nil || value == nil || value == work.issued else { return nil }
            work.issued = work.issued ?? value
            work.issuedMonth = month
            work.issuedDay = Int(tokens[index].value)
            let stop = value == nil ? index + 3 : index + 4
            claim(span(index, stop))
            return stop
        }
        guard work.issued == nil else { return takeMonth(index, before: end) }
        if let year = eraYear(index) {
            work.issued = year
            let stop = isYearWord(index + 2) ? index + 3 : index + 2
            claim(span(index, stop))
            return min(stop, end)
        }
        if let value = year(index), isYearWord(index + 1), index + 1 < end {
            work.issued = value
            claim(span(index, index + 2))
            return index + 2
        }
        if let value = year(index), !isFollowedByDash(index) {
            let next = index + 1
            let isYear =
                next >= end || mark(next) == CitationMark.semicolon || mark(next) == CitationMark.comma
                || mark(next) == CitationMark.period
                || mark(next) == CitationMark.open || mark(next) == CitationMark.colon || kind(next) == .gap
                || mark(next) == CitationMark.close || has(next, .month)
            guard isYear, value > 0 else { return nil }
            var stop = next
            if has(next, .month) || isNumber(next) && has(next + 1, .month) {
                while stop < end, isNumber(stop) || has(stop, .month) { stop += 1 }
            }
            guard let date = date(in: span(index, stop)) else { return nil }
            apply(date)
            return stop
        }
        // `May 2010`, `12 May 2010`, `May 5, 2010`, `Jun.-Aug. 2010`
        guard has(index, .month) || isNumber(index) && tokens[index].count <= 2 && has(index + 1, .month) else {
            return nil
        }
        var stop = index
        while stop < end, stop < index + 8 {
            if year(stop) != nil {
                if evidence.isConference, areDays(span(index, stop)) {
                    // `28 July–2 August 2019`: the days of a meeting are residue.
                    work.issued = year(stop)
                    claim(stop..<stop + 1)
                    return stop + 1
                }
                guard let date = date(in: span(index, stop + 1)) else { return nil }
                apply(date)
                return stop + 1
            }
            let isPart = has(stop, .month) || isNumber(stop) && tokens[stop].count <= 2 || tokens[stop].kind == .mark
            if !isPart { return nil }
            stop += 1
        }
        return nil
    }

    /// Two days with a dash between.
    private func areDays(_ range: Range<Int>) -> Bool {
        range.contains { mark($0) == CitationMark.dash } && range.reduce(0) { $0 + (isNumber($1) ? 1 : 0) } > 1
    }

    /// A month behind a known year: `, May`.
    private mutating func takeMonth(_ index: Int, before end: Int) -> Int? {
        guard work.issuedMonth == nil, let month = month(index), kind(index) == .word,
            mark(index + 1) != CitationMark.dash
        else { return nil }
        work.issuedMonth = month
        claim(index..<index + 1)
        // `August 1984`: the year again.
        if index + 1 < end, year(index + 1) == work.issued {
            claim(index + 1..<index + 2)
            return index + 2
        }
        guard index + 1 < end, isNumber(index + 1), tokens[index + 1].count <= 2,
            (1...31).contains(tokens[index + 1].value), index + 2 >= end || mark(index + 2) != CitationMark.open
        else { return index + 1 }
        work.issuedDay = Int(tokens[index + 1].value)
        claim(span(index + 1, index + 2))
        return index + 2
    }

    /// Behind `B 17/93`, `B 21-22/2003`: supplements of newspapers have a letter, a number and the year.
    func letteredIssue(_ index: Int, before end: Int) -> Int? {
        // `B40-41`
        if tokens[index].kind == .mixed, (2...3).contains(tokens[index].count), bytes[Int(tokens[index].start)].isUpper,
            mark(index + 1) == CitationMark.dash, isNumber(index + 2), tokens[index + 2].count <= 2, index + 3 < end,
            mark(index + 3) == CitationMark.colon || mark(index + 3) == CitationMark.comma
        {
            return index + 3
        }
        guard tokens[index].shape.contains([.single, .capital]), isNumber(index + 1), tokens[index + 1].count <= 2,
            tokens[index + 1].isSpaced
        else { return nil }
        let slash = mark(index + 2) == CitationMark.dash && isNumber(index + 3) ? index + 4 : index + 2
        // `B 21–22, S. 12–18`
        if slash == index + 4, mark(slash) == CitationMark.comma, has(slash + 1, .page), slash + 2 < end,
            tokens[index + 3].count <= 2, mark(index - 1) == CitationMark.comma
        {
            return slash
        }
        guard mark(slash) == CitationMark.slash, isNumber(slash + 1), slash + 1 < end,
            tokens[slash + 1].count == 2 || year(slash + 1) != nil
        else { return nil }
        return slash + 2
    }

    /// `מה(2)`, `ט"ו, 310–334`: letters that count the volumes, in front of an issue, or by their mark.
    func isHebrewNumber(_ index: Int, before end: Int) -> Bool {
        guard isHebrewNumeral(index), index + 1 < end else { return false }
        if mark(index + 1) == CitationMark.open, isNumber(index + 2), tokens[index + 1].partner == Int32(index + 3) {
            return true
        }
        let isMarked = bytes[Int(tokens[index].start)..<Int(tokens[index].end)].contains { $0 < 0x80 || $0 == 0xB4 }
        return isMarked && mark(index + 1) == CitationMark.comma && index + 2 < end
            && (isNumber(index + 2) || label(index + 2, before: end) != nil)
    }

    /// Up to three letters, with the mark of a number among them or without.
    func isHebrewNumeral(_ index: Int) -> Bool {
        tokens[index].shape.contains(.caseless) && bytes[Int(tokens[index].start)] == 0xD7 && letterCount(index) <= 4
            && kind(index) == .word
    }

    /// A year in four digits is the year of the work, and no part of the issue.
    mutating func takeLetteredIssue(_ range: Range<Int>) {
        guard work.issue == nil else { return }
        evidence.isJournal = true
        let last = range.upperBound - 1
        var issue = range
        if let value = year(last), work.issued == nil || work.issued == value {
            work.issued = value
            issue = span(range.lowerBound, last - 1)
        }
        work.issue = numberText(issue)
        claim(range)
    }

    private func isFollowedByDash(_ index: Int) -> Bool { mark(index + 1) == CitationMark.dash && isNumeral(index + 2) }

    private func isOnlyNumber(_ index: Int, _ end: Int) -> Bool {
        index + 1 >= end && !has(index - 1, .month) && work.volume == nil && work.page == nil
            && mark(index - 1) != CitationMark.comma
    }

    /// A sentence that is only a date: `2010.`, `May 2010`.
    mutating func takeLoneDate(_ printed: Range<Int>) -> Bool {
        var part = printed
        if part.count == 2, year(part.upperBound - 1) != nil {
            takeRaisedEdition(part.lowerBound)
            if tokens[part.lowerBound].mark == CitationMark.other { part = span(part.lowerBound + 1, part.upperBound) }
        }
        guard work.issued == nil, part.count <= 5, let date = date(in: part), date.leftover == nil,
            date.status == nil || work.status == nil
        else { return false }
        apply(date)
        return true
    }

    /// `Frankfurter Rundschau vom`, but not `Eine Analyse der Wahl vom`: no words in small letters in front.
    func isNameInFront(_ index: Int) -> Bool {
        var word = index - 1
        while word > 0, word > index - 6, kind(word) == .word {
            if tokens[word].isLower, has(word, .small) { return false }
            word -= 1
        }
        return true
    }

    /// `(2014). … New York Times, May 27, p. A3`: month and day of a year that stood in front.
    func isDayOfKnownYear(_ index: Int, before end: Int) -> Bool {
        work.issued != nil && work.issuedMonth == nil && tokens[index].isCapital && isNumber(index + 1)
            && index + 1 < end && (1...31).contains(tokens[index + 1].value)
            && (index + 2 >= end || mark(index + 2) == CitationMark.comma || mark(index + 2) == CitationMark.period)
    }
}
