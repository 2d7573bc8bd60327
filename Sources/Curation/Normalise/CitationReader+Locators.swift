extension CitationReader {
    /// Where a container's title ends and its numbers begin (`Machine Learning, 45(1), 5–32`); nil without numbers.
    func container(of sentence: Range<Int>) -> (title: Range<Int>, numbers: Range<Int>)? {
        guard !sentence.isEmpty else { return nil }
        if startsNumbers(sentence.lowerBound, before: sentence.upperBound, isBehindWord: false),
            !isPartOfTitle(sentence.lowerBound, sentence)
        {
            return (sentence.lowerBound..<sentence.lowerBound, sentence)
        }
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            let next = behind(index, before: sentence.upperBound)
            guard next < sentence.upperBound else { return nil }
            let token = tokens[index]
            if work.issued == nil, tokens[next].mark == CitationMark.open, next > sentence.lowerBound,
                let date = date(inBracket: next), date.year != nil,
                isNumbersBehindDate(date.range.upperBound, before: sentence.upperBound)
            {
                return (span(sentence.lowerBound, next), span(next, sentence.upperBound))
            }
            let isParted =
                token.mark == CitationMark.comma || token.mark == CitationMark.semicolon
                || token.mark == CitationMark.colon || token.mark == CitationMark.period
            if isParted, tokens[next].isSpaced || token.mark != CitationMark.period,
                startsNumbers(next, before: sentence.upperBound, isBehindWord: false)
            {
                // A period inside the sentence belongs to a shortened word.
                let isShortened =
                    token.mark == CitationMark.period && index > sentence.lowerBound && kind(index - 1) == .word
                    && year(next) == nil
                return (span(sentence.lowerBound, isShortened ? next : index), span(next, sentence.upperBound))
            }
            if !isParted, tokens[next].isSpaced || !tokens[index].shape.isDisjoint(with: [.eastAsian, .easternQuote]),
                startsNumbers(next, before: sentence.upperBound, isBehindWord: token.mark != CitationMark.quote),
                !isBehindSeries(index)
            {
                return (span(sentence.lowerBound, next), span(next, sentence.upperBound))
            }
            index = next
        }
        return nil
    }

    private func isNumbersBehindDate(_ index: Int, before end: Int) -> Bool {
        guard index + 1 < end else { return index == end }
        return (mark(index) == CitationMark.colon || mark(index) == CitationMark.comma)
            && startsNumbers(index + 1, before: end, isBehindWord: false)
    }

    private func isPartOfTitle(_ index: Int, _ sentence: Range<Int>) -> Bool { false }

    /// `Philosophical Magazine, Series 5, 50(302)`: the number counts the series, not the volume.
    private func isBehindSeries(_ index: Int) -> Bool {
        let word = mark(index) == CitationMark.period ? index - 1 : index
        return isWord(word, "series") || isWord(word, "ser") || isWord(word, "part") || isWord(word, "section")
            || isWord(word, "no") || isWord(word, "vol")
    }

    /// Whether a volume, an issue, pages, an article number or a year with them stands at `index`.
    func startsNumbers(_ index: Int, before end: Int, isBehindWord: Bool) -> Bool {
        guard index < end else { return false }
        if let (kind, number) = label(index, before: end) {
            return !(kind == .volume && isTitledVolume(number, before: end))
        }
        let token = tokens[index]
        if has(index, .supplement), !isBehindWord, let stop = endOfSupplement(index, before: end), stop > index + 1 {
            return true
        }
        if token.kind == .word {
            if let code = endOfCode(index, before: end) {
                return code == end && !isBehindWord || mark(code) == CitationMark.open && isIssueBracket(code)
                    || mark(code) == CitationMark.comma && (isNumeral(code + 1) || label(code + 1, before: end) != nil)
            }
            if isRoman(index), token.count > 1 || !isBehindWord, index + 1 < end {
                return mark(index + 1) == CitationMark.open && isNumeral(index + 2)
                    || mark(index + 1) == CitationMark.comma
                        && (isNumeral(index + 2) || label(index + 2, before: end) != nil)
                    || mark(index + 1) == CitationMark.colon && isNumeral(index + 2)
            }
            return !isBehindWord && has(index, .month) && hasYear(index + 1, before: end)
        }
        guard isNumeral(index) else { return false }
        if token.kind == .mixed, !isArticleNumber(index), !isIssueNumber(index), year(index) == nil { return false }
        let next = index + 1
        // `Verdi's Middle Period: 1849–1859: Studies`
        if mark(index - 1) == CitationMark.colon, year(index) != nil, mark(next) == CitationMark.dash,
            year(next + 1) != nil, next + 2 < end
        {
            return false
        }
        if next < end, has(next, [.volumeBehind, .issueBehind, .pageBehind]), tokens[next].shape.contains(.eastAsian) {
            return true
        }
        if isBehindWord, token.kind == .number, token.count <= 2, has(next, .month),
            tokens[next].isCapital || next + 1 >= end
        {
            return true
        }
        if isBehindWord { return isFollowedByNumbers(next, before: end) && !isYearOfName(index, next) }
        if next == end { return !isBehindWord }
        switch tokens[next].mark {
        case CitationMark.comma, CitationMark.semicolon, CitationMark.colon, CitationMark.period, CitationMark.slash:
            return true
        case CitationMark.dash: return isNumeral(next + 1) || next + 1 == end
        case CitationMark.open: return isIssueBracket(next) || date(inBracket: next) != nil
        default: break
        }
        return label(next, before: end) != nil && year(index) == nil
            || has(next, .month) && (token.count <= 2 || year(index) != nil)
    }

    /// `Band 1: Situationslogik und Handeln`: the volume's title goes on.
    private func isTitledVolume(_ number: Int, before end: Int) -> Bool {
        mark(number + 1) == CitationMark.colon && kind(number + 2) == .word && tokens[number + 2].isUpperOrCaseless
            && number + 2 < end && label(number + 2, before: end) == nil
    }

    /// A year behind a month, with a day or other months between.
    private func hasYear(_ start: Int, before end: Int) -> Bool {
        for index in start..<max(start, min(end, start + 5)) {
            if year(index) != nil { return true }
            guard tokens[index].kind == .mark || has(index, .month) || isNumber(index) && tokens[index].count <= 2
            else { return false }
        }
        return false
    }

    /// Where a volume such as `PAMI-6` or `SMC-3` ends; nil when none begins here.
    private func endOfCode(_ index: Int, before end: Int) -> Int? {
        guard kind(index) == .word, !has(index, .conference), tokens[index].shape.contains(.capitals),
            (2...6).contains(tokens[index].count), mark(index + 1) == CitationMark.dash, isNumber(index + 2),
            index + 2 < end,
            !tokens[index + 1].isSpaced, !tokens[index + 2].isSpaced
        else { return nil }
        return index + 3
    }

    /// `Conference 2019, 12–20`: the year belongs to the venue's name.
    private func isYearOfName(_ index: Int, _ next: Int) -> Bool {
        guard year(index) != nil else { return false }
        return mark(next) != CitationMark.semicolon && mark(next) != CitationMark.open
            || mark(next) == CitationMark.open && !isIssueBracket(next)
    }

    /// A number without a comma in front is a volume only when an issue or pages follow: `Journal 12(3), 45`.
    private func isFollowedByNumbers(_ index: Int, before end: Int) -> Bool {
        guard index < end else { return false }
        switch tokens[index].mark {
        case CitationMark.open: return isIssueBracket(index) || date(inBracket: index) != nil
        case CitationMark.colon, CitationMark.semicolon:
            return isNumeral(index + 1) || label(index + 1, before: end) != nil
        case CitationMark.comma:
            return isNumeral(index + 1) && !(year(index + 1) != nil && index + 2 >= end && false)
                || label(index + 1, before: end) != nil
        case CitationMark.period:
            return isNumeral(index + 1) && !tokens[index + 1].isSpaced
                && (mark(index + 2) == CitationMark.open || mark(index + 2) == CitationMark.colon
                    || mark(index + 2) == CitationMark.comma)
        case CitationMark.slash: return isNumeral(index + 1)
        default: return false
        }
    }

    /// Whether a bracket holds an issue: a number, or words that begin with one or with `Suppl`.
    func isIssueBracket(_ open: Int) -> Bool {
        let token = tokens[open]
        guard token.mark == CitationMark.open || token.mark == CitationMark.bracket, token.partner > open else {
            return false
        }
        let inside = open + 1..<Int(token.partner)
        guard !inside.isEmpty, inside.count <= 9 else { return false }
        if has(inside.lowerBound, .page) || has(inside.lowerBound, .conference) { return false }
        if editionNumber(inside) != nil { return false }
        if isWord(inside.lowerBound, "suppl") || isWord(inside.lowerBound, "supplement")
            || isWord(inside.lowerBound, "special") || isWord(inside.lowerBound, "pt")
        {
            return true
        }
        if has(inside.lowerBound, [.season, .month]), inside.count <= 5 { return true }
        for index in inside where isNumeral(index) || isRoman(index) { return true }
        return false
    }

    private func isArticleNumber(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .mixed else { return false }
        let start = Int(token.start)
        var letters = start
        while letters < Int(token.end), !bytes[letters].isDigit { letters += 1 }
        return (1...3).contains(letters - start) && bytes[Int(token.end) - 1].isDigit
    }

    /// `366a`, `2S`.
    private func isIssueNumber(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .mixed else { return false }
        let start = Int(token.start)
        guard bytes[start].isDigit else { return false }
        var letters = 0
        for byte in bytes[start..<Int(token.end)] where !byte.isDigit { letters += 1 }
        return letters <= 1
    }

    // MARK: Labels

    enum Label { case volume, issue, pages, article }

    /// A label with a number behind it (`Vol. 3`, `no. 2`, `pp. 1–20`, `№ 3`, `第12卷`), and where the number begins.
    func label(_ index: Int, before end: Int) -> (Label, Int)? {
        guard index < end else { return nil }
        let token = tokens[index]
        if token.mark == CitationMark.other, bytes[Int(token.start)] == UInt8(ascii: "#"), isNumber(index + 1),
            !tokens[index + 1].isSpaced
        {
            return (.issue, index + 1)
        }
        if token.shape.contains(.eastAsian), isWord(index, "第") || isWord(index, "제"), isNumber(index + 1) {
            let number = numberRange(index + 1, before: end)
            if has(number.upperBound, .pageBehind) { return (.pages, index + 1) }
        }
        guard token.kind == .word, !token.classes.isDisjoint(with: [.volume, .issue, .page, .article]) else {
            if token.shape.contains(.eastAsian), isWord(index, "第") || isWord(index, "제"), isNumber(index + 1),
                has(index + 2, [.volumeBehind, .issueBehind])
            {
                return (has(index + 2, .volumeBehind) ? .volume : .issue, index + 1)
            }
            return nil
        }
        var next = index + 1
        let hasPeriod = mark(next) == CitationMark.period
        if hasPeriod { next += 1 }
        // `Article number: 5233`
        if token.classes.contains(.article), isWord(next, "number") || isWord(next, "id") { next += 1 }
        if mark(next) == CitationMark.colon { next += 1 }
        // `pp.` and `ss.` may be printed with a space before the number or without.
        if next < end, token.classes.contains(.volume), token.count > 1, endOfCode(next, before: end) != nil {
            return (.volume, next)
        }
        guard next < end,
            isNumeral(next) || isRoman(next) && (token.count > 1 || hasPeriod && tokens[next].count > 1)
                || isRomanSmall(next) && token.classes.contains(.page)
        else { return nil }
        // A single letter needs its period; a capital word must be a real label (`Article 27`, `Band 2`).
        if token.shape.contains(.single), !hasPeriod, !token.classes.contains(.page), bytes[Int(token.start)] < 0x80,
            !isWord(index, "v"), !isWord(index, "n")
        {
            return nil
        }
        if token.shape.contains(.single), !hasPeriod, token.isCapital { return nil }
        if token.classes.contains(.page), !token.classes.contains(.volume) { return (.pages, next) }
        if token.classes.contains(.issue), !token.classes.contains(.volume) { return (.issue, next) }
        if token.classes.contains(.volume) { return (.volume, next) }
        guard
            isWord(index, "article") || isWord(index, "art") || isWord(index, "paper") || isWord(index, "artikel")
                || isWord(index, "artículo") || isWord(index, "статья")
        else { return nil }
        return (.article, next)
    }

    // MARK: Reading

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
                readBracket(
                    index, hasVolume: !bare.isEmpty || work.volume != nil || mark(index - 1) == CitationMark.semicolon)
                index = Int(token.partner) + 1
            } else if token.kind == .mark {
                index += 1
            } else if let (kind, start) = label(index, before: range.upperBound) {
                index = takeLabelled(kind, label: index, start, before: range.upperBound)
            } else if let end = endOfCode(index, before: range.upperBound) {
                bare.append(span(index, end))
                index = end
            } else if has(index, .supplement), work.issue == nil,
                let end = endOfSupplement(index, before: range.upperBound)
            {
                work.issue = numberText(span(index, end))
                claim(span(index, end))
                index = end
            } else if isNumeral(index) || isRoman(index) && token.isSpaced {
                index = takeBare(index, before: range.upperBound, &bare)
            } else if has(index, .month), let end = takeDate(index, before: range.upperBound) {
                index = end
            } else if isWord(index, "pp") || isWord(index, "p") || isWord(index, "vol") || isWord(index, "no") {
                claim(index..<index + 1)
                index += 1
            } else if has(index, .retrieved) {
                break
            } else {
                index = takeWords(index, before: range.upperBound)
            }
        }
        assign(bare)
    }

    /// `Suppl. 2`, `Beiheft 4`, `Supplement`.
    private func endOfSupplement(_ index: Int, before end: Int) -> Int? {
        var next = index + 1
        if mark(next) == CitationMark.period { next += 1 }
        if next < end, isNumeral(next) { return next + 1 }
        return next >= end || tokens[next].kind == .mark ? index + 1 : nil
    }

    private mutating func readBracket(_ open: Int, hasVolume: Bool) {
        let inside = open + 1..<Int(tokens[open].partner)
        // `51, 1 (January 2008), 107`
        if let date = date(inBracket: open), let month = date.month, date.year != nil, date.year == work.issued,
            work.issuedMonth == nil
        {
            work.issuedMonth = month
            work.issuedDay = date.day
            return claim(inside)
        }
        if work.issue == nil, hasVolume, isIssueBracket(open),
            !(work.issued == nil && inside.count == 1 && year(open + 1) != nil)
        {
            if work.issued == nil, let date = date(inBracket: open), date.year != nil { return apply(date) }
            if work.issued != nil, inside.count == 1, let value = year(open + 1), value == work.issued,
                !tokens[open].isSpaced == false
            {
                return claim(inside)
            }
            let number = issueNumber(inside)
            work.issue = numberText(number)
            claim(number.upperBound < inside.upperBound ? number : inside)
        } else if work.issued == nil, let date = date(inBracket: open) {
            apply(date)
        } else if inside.count == 1, let value = year(open + 1), value == work.issued {
            claim(inside)
        } else {
            _ = takeRemark(inside)
        }
    }

    /// Without the label in `45(no. 1)`.
    private func issueNumber(_ inside: Range<Int>) -> Range<Int> {
        // `70(18, Whole No. 425)`: words behind the number are a note.
        if isNumber(inside.lowerBound), mark(inside.lowerBound + 1) == CitationMark.comma, inside.count > 3,
            kind(inside.lowerBound + 2) == .word, label(inside.lowerBound + 2, before: inside.upperBound) == nil
        {
            return span(inside.lowerBound, inside.lowerBound + 1)
        }
        guard let (_, start) = label(inside.lowerBound, before: inside.upperBound) else { return inside }
        return span(start, inside.upperBound)
    }

    private mutating func takeLabelled(_ kind: Label, label: Int, _ start: Int, before end: Int) -> Int {
        let number = endOfCode(start, before: end).map { start..<$0 } ?? numberRange(start, before: end)
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
        if isTaken { claim(span(label, behind)) }
        return behind
    }

    private mutating func takeBare(_ index: Int, before end: Int, _ bare: inout [Range<Int>]) -> Int {
        if let dateEnd = takeDate(index, before: end) { return dateEnd }
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
            } else if has(behind, .pageBehind), work.page == nil, number.count > 1 {
                work.page = value
            } else {
                isTaken = false
            }
            if isTaken { claim(span(index, behind + 1)) }
            return behind + 1
        }
        // `300 p.`, `300 с.`: how many pages there are is no place in a container.
        if behind < end, number.count == 1, has(behind, .page),
            mark(behind + 1) == CitationMark.period || behind + 1 == end, label(behind, before: end) == nil
        {
            return behind + 1
        }
        // `8. Jg.`
        if number.count == 1, mark(behind) == CitationMark.period,
            has(behind + 1, .volume), tokens[behind + 1].count > 1, behind + 1 < end, !isNumeral(behind + 2),
            !(mark(behind + 2) == CitationMark.period && isNumeral(behind + 3)),
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
        // `4/1996`: issue and year; `16/2, 44–61`: volume and issue.
        if number.count == 3, mark(index + 1) == CitationMark.slash, isNumber(index), tokens[index].count <= 3 {
            if work.issued == nil, let value = year(index + 2) {
                work.issue = numberText(index..<index + 1)
                work.issued = value
                claim(number)
                return behind
            }
            if bare.isEmpty, work.volume == nil, work.issue == nil, tokens[index + 2].count <= 2,
                mark(behind) == CitationMark.comma
            {
                work.volume = numberText(index..<index + 1)
                work.issue = numberText(span(index + 2, index + 3))
                claim(number)
                return behind
            }
        }
        // `12.3` is volume and issue in the style of the MLA.
        if number.count == 1, mark(behind) == CitationMark.period, behind + 1 < end, isNumber(behind + 1),
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

    /// A date among the numbers: `2010;12`, `, 2010.`, `May 2010`, `12 May 2010`.
    private mutating func takeDate(_ index: Int, before end: Int) -> Int? {
        if let value = year(index), work.issued == value, !isFollowedByDash(index), isNumeral(index) {
            // The year again: `(2010). … 2010, 12(3)`.
            if mark(index - 1) != CitationMark.colon, !isOnlyNumber(index, end),
                !(mark(index + 1) == CitationMark.open && index + 1 < end && isIssueBracket(index + 1))
            {
                claim(index..<index + 1)
                return index + 1
            }
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
        guard work.issued == nil else { return takeMonth(index, before: end) }
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

    /// A month behind a known year: `, May`.
    private mutating func takeMonth(_ index: Int, before end: Int) -> Int? {
        guard work.issuedMonth == nil, let month = month(index), kind(index) == .word,
            mark(index + 1) != CitationMark.dash
        else { return nil }
        work.issuedMonth = month
        claim(index..<index + 1)
        guard index + 1 < end, isNumber(index + 1), tokens[index + 1].count <= 2,
            (1...31).contains(tokens[index + 1].value), index + 2 >= end || mark(index + 2) != CitationMark.open
        else { return index + 1 }
        work.issuedDay = Int(tokens[index + 1].value)
        claim(span(index + 1, index + 2))
        return index + 2
    }

    private func isFollowedByDash(_ index: Int) -> Bool { mark(index + 1) == CitationMark.dash && isNumeral(index + 2) }

    private func isOnlyNumber(_ index: Int, _ end: Int) -> Bool {
        index + 1 >= end && work.volume == nil && work.page == nil && mark(index - 1) != CitationMark.comma
    }

    /// A number with its dashes and slashes, also `45 – 67`, `e12–e20`, `123ff.`
    private func numberRange(_ start: Int, before end: Int) -> Range<Int> {
        var index = start + 1
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
            if isWord(index, "f") || isWord(index, "ff"), mark(index + 1) == CitationMark.period || index + 1 >= end {
                index += mark(index + 1) == CitationMark.period && index + 2 < end ? 2 : 1
                break
            }
            break
        }
        return span(start, min(index, end))
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
        stop = min(stop, end)
        let part = trimmed(span(index, stop))
        guard !part.isEmpty else { return max(stop, index + 1) }
        if isPlace(part), first(CitationMark.comma, in: part) != nil, work.publisherPlace == nil {
            work.publisherPlace = take(part)
            return max(stop, index + 1)
        }
        let isPublisher =
            hasAny([.publisher, .organisation, .university], in: part) || placeAndPublisher(part) != nil
            || isPlaceBehind(part)
        if isPublisher, work.publisher == nil {
            takePublisher(part)
        } else if isPlace(part), work.publisherPlace == nil {
            work.publisherPlace = take(part)
        } else if isWord(part.lowerBound, "article"), part.count == 1 {
            claim(part)
        }
        return max(stop, index + 1)
    }

    /// Five digits or a leading zero: no page.
    private func isLongNumber(_ index: Int) -> Bool {
        isNumber(index)
            && (tokens[index].count >= 5 || tokens[index].count > 1 && bytes[Int(tokens[index].start)] == 0x30)
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
        for (position, range) in bare.enumerated() {
            let value = numberText(range)
            let isRange = range.contains { mark($0) == CitationMark.dash }
            let isArticle =
                !isRange && (isArticleNumber(range.lowerBound) || position > 0 && isLongNumber(range.lowerBound))
            let isLonePages =
                position == 0 && bare.count == 1 && isRange
                && !(work.volume == nil && work.page != nil)
            if evidence.isNewspaper, position == 0, bare.count == 1, tokens[range.lowerBound].kind == .mixed,
                work.page == nil
            {
                work.page = value
            } else if isArticle, work.number == nil, position > 0 || work.volume != nil {
                work.number = value
            } else if work.volume == nil, !isLonePages,
                !(work.page != nil && work.issue == nil && work.containerTitle == nil)
            {
                work.volume = value
            } else if work.page == nil {
                work.page = value
            } else if work.issue == nil, position > 0, !isRange, work.volume != nil {
                work.issue = value
            } else {
                continue
            }
            claim(range)
        }
    }
}
