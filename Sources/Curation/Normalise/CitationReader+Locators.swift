/// Volume, issue, pages and article number.
extension CitationReader {
    /// Reads volume, issue, pages, article number and date from numbers in print.
    mutating func readLocators(_ range: Range<Int>) {
        var bare: [Range<Int>] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let token = tokens[index]
            if token.kind == .gap { index += 1; continue }
            if token.mark == CitationMark.open || token.mark == CitationMark.bracket, token.partner > index,
                Int(token.partner) < range.upperBound
            {
                // `2005(2): 55-73`, `1997, (1): 60-65`: the issue of a year.
                let isBehindYear =
                    work.issued != nil && token.mark == CitationMark.open
                    && (year(index - 1) != nil || mark(index - 1) == CitationMark.comma && year(index - 2) != nil
                        || index == range.lowerBound)
                readBracket(
                    index,
                    hasVolume: !bare.isEmpty || work.volume != nil || mark(index - 1) == CitationMark.semicolon
                        || isBehindYear)
                index = Int(token.partner) + 1
            } else if token.kind == .mark || has(index, .season) && year(index + 1) != nil {
                // A season in front of a year is residue.
                index += 1
            } else if let (kind, start) = label(index, before: range.upperBound) {
                index = takeLabelled(kind, label: index, start, before: range.upperBound)
            } else if isNumber(index), mark(index + 1) == CitationMark.period, index + 2 < range.upperBound,
                tokens[index + 2].isLower || has(index + 2, .edition), work.edition == nil,
                let (run, front) = editionRun(span(index, range.upperBound)), run.lowerBound == index
            {
                // `Bd. 2, 3. Aufl., Stuttgart: Enke 1973, S. 66–190`
                work.edition = editionText(front)
                announce(run)
                index = run.upperBound
            } else if isHebrewNumber(index, before: range.upperBound) {
                bare.append(index..<index + 1)
                index += 1
            } else if let end = endOfPart(index, before: range.upperBound), !bare.isEmpty || work.volume != nil {
                // `18, Part 2, 211–230`: as with supplements the word stays.
                work.issue = numberText(span(index, end))
                announce(span(index, end))
                index = end
            } else if let end = letteredIssue(index, before: range.upperBound) {
                takeLetteredIssue(span(index, end))
                index = end
            } else if let end = endOfCode(index, before: range.upperBound) {
                bare.append(span(index, end))
                index = end
            } else if has(index, .supplement), work.issue == nil,
                let end = endOfSupplement(index, before: range.upperBound)
            {
                work.issue = numberText(span(index, end))
                claim(span(index, end))
                index = end
            } else if let end = takeJoinedPages(index) {
                index = end
            } else if bare.isEmpty, let issue = issueBeforeYear(behindVolume: index, before: range.upperBound) {
                work.volume = numberText(index..<index + 1)
                work.issue = issue.contains { tokens[$0].kind == .word } ? take(issue) : numberText(issue)
                claim(span(index, issue.upperBound))
                index = issue.upperBound
            } else if isNumeral(index) || isRomanRange(index)
                || isRoman(index) && (token.isSpaced || mark(index - 1) == CitationMark.semicolon)
            {
                index = takeBare(index, before: range.upperBound, &bare)
            } else if has(index, .month) || eraYear(index) != nil, let end = takeDate(index, before: range.upperBound) {
                index = end
            } else if isWord(index, "pp") || isWord(index, "p") || isWord(index, "vol") || isWord(index, "no") {
                claim(index..<index + 1)
                index += 1
            } else if let end = endOfChapter(index) {
                index = end
            } else if isWord(index, "vom"), isNumber(index + 1), index + 1 < range.upperBound {
                // `Nr. 52 vom 17.12.2003`
                announce(index..<index + 1)
                index += 1
            } else if has(index, .retrieved) {
                break
            } else {
                index = takeWords(index, before: range.upperBound)
            }
        }
        assign(bare)
    }

    private mutating func takeLabelled(_ kind: Label, label: Int, _ start: Int, before end: Int) -> Int {
        var number = endOfCode(start, before: end).map { start..<$0 } ?? numberRange(start, before: end)
        if kind == .pages { number = withMorePages(number, before: end) }
        // `№ 12 (332)`: the number within the year and the one from the first on.
        if kind == .issue, mark(number.upperBound) == CitationMark.open, isNumber(number.upperBound + 1),
            Int(tokens[number.upperBound].partner) == number.upperBound + 2, year(number.upperBound + 1) == nil,
            number.upperBound + 2 < end
        {
            number = span(number.lowerBound, number.upperBound + 3)
        }
        var behind = number.upperBound
        // `12卷`: the word behind belongs to the label.
        if has(behind, [.volumeBehind, .issueBehind, .pageBehind]) { behind += 1 }
        let value = numberText(number)
        var isTaken = true
        switch kind {
        case .volume where work.volume == nil: work.volume = value
        case .issue where work.issue == nil: work.issue = value
        case .pages where work.page == nil: work.page = value
        case .article where work.number == nil: work.number = value
        default: isTaken = false
        }
        if isTaken { announce(span(label, behind)) }
        return isTaken ? takeSeriesBehind(behind, kind, before: end) : behind
    }

    private mutating func takeBare(_ index: Int, before end: Int, _ bare: inout [Range<Int>]) -> Int {
        if let dateEnd = takeDate(index, before: end) { return dateEnd }
        if work.volume == nil, isOrdinalVolume(index) {
            work.volume = String(decoding: bytes[Int(tokens[index].start)..<Int(tokens[index].end) - 2], as: UTF8.self)
            announce(span(index, index + 2))
            return index + 2
        }
        let number = numberRange(index, before: end)
        let behind = number.upperBound
        if behind < end, tokens[behind].shape.contains(.eastAsian),
            has(behind, [.volumeBehind, .issueBehind, .pageBehind])
        {
            let value = numberText(number)
            var isTaken = true
            if has(behind, .volumeBehind), work.volume == nil {
                work.volume = value
            } else if has(behind, .issueBehind), work.issue == nil {
                work.issue = value
            } else if has(behind, .pageBehind), work.page == nil, number.count > 1 || isWord(behind, "面") {
                work.page = value
            } else {
                isTaken = false
            }
            if isTaken { claim(span(index, behind + 1)) }
            return behind + 1
        }
        // `61–77. o.`: Hungary prints the word behind.
        if number.count > 1, mark(behind) == CitationMark.period, isWord(behind + 1, "o") || isWord(behind + 1, "old"),
            work.page == nil
        {
            work.page = numberText(number)
            claim(span(index, behind + 2))
            return behind + 2
        }
        // `46. évf. 2–3. sz.`: Hungary counts issues so, too.
        if mark(behind) == CitationMark.period, isWord(behind + 1, "sz") || isWord(behind + 1, "szám"),
            work.issue == nil,
            behind + 1 < end
        {
            work.issue = numberText(number)
            claim(span(index, behind + 2))
            return min(end, mark(behind + 2) == CitationMark.period ? behind + 3 : behind + 2)
        }
        // `300 p.`, `300 с.`: how many pages there are is no place in a container.
        if behind < end, number.count == 1, has(behind, .page),
            mark(behind + 1) == CitationMark.period || behind + 1 == end, label(behind, before: end) == nil
        {
            return behind + 1
        }
        // `27. Beiheft`
        if number.count == 1, mark(behind) == CitationMark.period, has(behind + 1, .supplement), behind + 1 < end,
            work.issue == nil
        {
            work.issue = numberText(span(index, behind + 2))
            announce(span(index, behind + 2))
            return behind + 2
        }
        // `8. Jg.`
        if number.count == 1, mark(behind) == CitationMark.period,
            has(behind + 1, .volume), tokens[behind + 1].count > 1, behind + 1 < end,
            isWord(behind + 1, "évf") || isWord(behind + 1, "évfolyam")
                || !isNumeral(behind + 2) && !(mark(behind + 2) == CitationMark.period && isNumeral(behind + 3)),
            work.volume == nil
        {
            work.volume = numberText(number)
            let stop = min(end, mark(behind + 2) == CitationMark.period ? behind + 3 : behind + 2)
            claim(span(index, stop))
            return stop
        }
        // `43 (1997) 2, S. 191`: the issue stands behind the year.
        if number.count == 1, bare.count == 1, work.issue == nil, work.issued != nil,
            mark(index - 1) == CitationMark.close,
            mark(behind) == CitationMark.comma || mark(behind) == CitationMark.colon
        {
            work.issue = numberText(number)
            claim(number)
            return behind
        }
        // `21-22/2003`: two issues of a year.
        if number.count == 5, mark(index + 1) == CitationMark.dash, mark(index + 3) == CitationMark.slash,
            work.issue == nil,
            let value = yearOfIssue(index + 4), work.issued == nil || work.issued == value
        {
            work.issue = numberText(span(index, index + 3))
            work.issued = value
            claim(number)
            return behind
        }
        // `4/1996`: issue and year; `16/2, 44–61`: volume and issue.
        if number.count == 3, mark(index + 1) == CitationMark.slash, isNumber(index), tokens[index].count <= 3 {
            if work.issued == nil || work.issue == nil && yearOfIssue(index + 2) == work.issued,
                let value = yearOfIssue(index + 2)
            {
                work.issue = numberText(index..<index + 1)
                work.issued = value
                announce(number)
                return behind
            }
            if bare.isEmpty, work.volume == nil, work.issue == nil, tokens[index + 2].count <= 3,
                mark(behind) == CitationMark.comma || mark(behind) == CitationMark.colon
            {
                work.volume = numberText(index..<index + 1)
                work.issue = numberText(span(index + 2, index + 3))
                claim(number)
                return behind
            }
        }
        // `12.3` and `12.Oct` are volume and issue in the style of the MLA.
        if number.count == 1, mark(behind) == CitationMark.period, behind + 1 < end,
            isNumber(behind + 1)
                || has(behind + 1, [.month, .season, .supplement]) && mark(behind + 2) == CitationMark.open,
            !tokens[behind + 1].isSpaced, bare.isEmpty, work.volume == nil, work.issue == nil
        {
            work.volume = numberText(number)
            work.issue = numberText(span(behind + 1, behind + 2))
            claim(span(index, behind + 2))
            return behind + 2
        }
        bare.append(number)
        return behind
    }

    /// Words between numbers: a publisher, a place, or nothing that is known.
    private mutating func takeWords(_ index: Int, before end: Int) -> Int {
        var stop = index
        while stop < end {
            let token = tokens[stop]
            if token.kind == .gap { break }
            if token.mark == CitationMark.comma || token.mark == CitationMark.semicolon
                || token.mark == CitationMark.period
            {
                let next = stop + 1
                if next >= end || startsNumbers(next, before: end, isBehindWord: false) || year(next) != nil { break }
            }
            stop = behind(stop, before: end)
        }
        if let found = contributors(span(index, end)) {
            takeContributors(found)
            return end
        }
        stop = min(stop, end)
        let part = trimmed(span(index, stop))
        guard !part.isEmpty else { return max(stop, index + 1) }
        if isTownOfConference(part) || isPlace(part), first(CitationMark.comma, in: part) != nil,
            work.publisherPlace == nil
        {
            work.publisherPlace = takePlace(part)
            return max(stop, index + 1)
        }
        if work.publisher == nil, first(CitationMark.comma, in: part) != nil, let parts = publication(part) {
            take(parts)
            return max(stop, index + 1)
        }
        let isPublisher =
            hasAny([.publisher, .organisation, .university], in: part) || placeAndPublisher(part) != nil
            || isPlaceBehind(part) || isUniversityPress(part) || isShortFormWithName(part)
        if isPublisher, work.publisher == nil {
            takePublisher(part)
        } else if isPlace(part), work.publisherPlace == nil {
            work.publisherPlace = takePlace(part)
        } else if isWord(part.lowerBound, "article"), part.count == 1 {
            claim(part)
        }
        return max(stop, index + 1)
    }

    /// Numbers without a label: a lone range is pages, otherwise first volume, then pages.
    private mutating func assign(_ bare: [Range<Int>]) {
        if bare.count == 3, work.volume == nil, work.issue == nil, work.page == nil, bare[2].count > 1,
            bare[0].count == 1, bare[1].count == 1, isNumber(bare[1].lowerBound)
        {
            // `58, 301, 236–244`
            work.volume = numberText(bare[0])
            work.issue = numberText(bare[1])
            work.page = numberText(bare[2])
            for range in bare { claim(range) }
            return
        }
        // `XI-1`: volume and issue
        if let first = bare.first, first.count == 3, isRoman(first.lowerBound),
            mark(first.lowerBound + 1) == CitationMark.dash,
            isNumber(first.lowerBound + 2), work.volume == nil, work.issue == nil
        {
            work.volume = numberText(first.lowerBound..<first.lowerBound + 1)
            work.issue = numberText(first.lowerBound + 2..<first.lowerBound + 3)
            claim(first)
            return assign(Array(bare.dropFirst()))
        }
        var bare = bare
        if bare.count > 2 || bare.count == 2 && (work.volume != nil || work.issue != nil), let last = bare.last,
            last.lowerBound > 1,
            bare[bare.count - 2].count > 1, bare[bare.count - 2].upperBound == last.lowerBound - 1,
            mark(last.lowerBound - 1) == CitationMark.comma, year(last.lowerBound) == nil || last.count > 1
        {
            // `101–104, 110`
            bare.removeLast()
            bare[bare.count - 1] = span(bare[bare.count - 1].lowerBound, last.upperBound)
        }
        for (position, range) in bare.enumerated() {
            let value = numberText(range)
            let isRange = range.contains { mark($0) == CitationMark.dash }
            let isArticle =
                !isRange
                && (isArticleNumber(range.lowerBound)
                    || (position > 0 || work.volume != nil) && isLongNumber(range.lowerBound))
            let isLonePages =
                position == 0 && bare.count == 1 && isRange
                && !(work.volume == nil && work.page != nil)
            if position < bare.count - 1 || work.number != nil, position == bare.count - 1 || work.volume != nil,
                !isRange, work.volume != nil, work.issue == nil, work.page == nil,
                position < bare.count - 1 && bare[position + 1].count > 1 || position > 0 && work.number != nil
            {
                // `ZUMA-Nachrichten 44, Jg. 23, 7-24`, `41, 3, Article 15`
                work.issue = value
            } else if evidence.isNewspaper, position == 0, bare.count == 1, tokens[range.lowerBound].kind == .mixed,
                work.page == nil
            {
                work.page = value
            } else if bare.count == 1, work.publisher != nil, work.publisherPlace != nil, work.containerTitle == nil,
                work.page == nil
            {
                // `Edinburgh: Oliver and Boyd, 1925:43`
                work.page = value
            } else if isArticle || evidence.isPreprint && bare.count == 1 && isLongNumber(range.lowerBound),
                work.number == nil,
                position > 0 || work.volume != nil || evidence.isPreprint
            {
                work.number = value
            } else if work.volume == nil, !isLonePages,
                !(work.page != nil && work.issue == nil && work.containerTitle == nil)
            {
                work.volume = value
            } else if work.page == nil {
                work.page = value
            } else if work.issue == nil, position > 0 || bare.count == 1 && work.page != nil, !isRange,
                work.volume != nil
            {
                work.issue = value
            } else {
                continue
            }
            claim(range)
        }
    }
}
