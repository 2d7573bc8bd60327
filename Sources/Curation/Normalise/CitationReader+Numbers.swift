/// Where a container's numbers begin, and what kind of numbers they are.
extension CitationReader {
    /// Where a container's title ends and its numbers begin (`Machine Learning, 45(1), 5–32`); nil without numbers.
    func container(of sentence: Range<Int>) -> (title: Range<Int>, numbers: Range<Int>)? {
        guard !sentence.isEmpty else { return nil }
        if mayStartNumbers(sentence.lowerBound),
            startsNumbers(sentence.lowerBound, before: sentence.upperBound, isBehindWord: false)
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
            if !mayStartNumbers(next) {
                index = next
                continue
            }
            let isParted =
                token.mark == CitationMark.comma || token.mark == CitationMark.semicolon
                || token.mark == CitationMark.colon || token.mark == CitationMark.period
            let isLabel =
                token.mark == CitationMark.period && has(index - 1, [.volume, .issue, .page])
                && index - 1 > sentence.lowerBound
                && (mark(index - 2) == CitationMark.comma || isTitledVolume(next, before: sentence.upperBound))
            if isParted, !isLabel, tokens[next].isSpaced || token.mark != CitationMark.period,
                startsNumbers(next, before: sentence.upperBound, isBehindWord: false),
                !areYearsOfTitle(next, behind: span(sentence.lowerBound, index), before: sentence.upperBound)
            {
                // A period inside the sentence belongs to a shortened word.
                let isShortened =
                    token.mark == CitationMark.period && index > sentence.lowerBound && kind(index - 1) == .word
                    && (year(next) == nil
                        // `Матем. сб. 1932. Т. 39`
                        || has(index - 1, .abbreviation)
                            && span(sentence.lowerBound, index - 1).contains { mark($0) == CitationMark.period })
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
        // `ACL, Prague (2007) 410–420`
        if index + 3 == end, isNumber(index), mark(index + 1) == CitationMark.dash, isNumber(index + 2) { return true }
        return (mark(index) == CitationMark.colon || mark(index) == CitationMark.comma)
            && startsNumbers(index + 1, before: end, isBehindWord: false)
    }

    /// `Philosophical Magazine, Series 5, 50(302)`: the number counts the series, not the volume.
    private func isBehindSeries(_ index: Int) -> Bool {
        let word = mark(index) == CitationMark.period ? index - 1 : index
        return isWord(word, "series") || isWord(word, "ser") || isWord(word, "part") || isWord(word, "section")
            || isWord(word, "no") || isWord(word, "vol")
            || tokens[word].isCapital && isPartOfJournal(span(word, word + 2))
    }

    /// Whether a volume, an issue, pages, an article number or a year with them stands at `index`.
    func startsNumbers(_ index: Int, before end: Int, isBehindWord: Bool) -> Bool {
        guard index < end else { return false }
        if let (kind, number) = label(index, before: end) {
            return !(kind == .volume && isTitledVolume(number, before: end))
        }
        let token = tokens[index]
        // `Социология: 4М, (42), 7–60`
        if token.mark == CitationMark.open, !isBehindWord, isIssueBracket(index), isNumeral(index + 1),
            Int(token.partner) + 2 < end,
            mark(Int(token.partner) + 1) == CitationMark.comma || mark(Int(token.partner) + 1) == CitationMark.colon
        {
            return isNumeral(Int(token.partner) + 2) || label(Int(token.partner) + 2, before: end) != nil
        }
        if has(index, .supplement), !isBehindWord, let stop = endOfSupplement(index, before: end), stop > index + 1 {
            return true
        }
        if token.kind == .word {
            // `Elsevier, ch. 12, pp. 12–24`
            if mark(index - 1) == CitationMark.comma, endOfChapter(index) != nil { return true }
            if letteredIssue(index, before: end) != nil { return true }
            if !isBehindWord, isHebrewNumber(index, before: end) { return true }
            if let code = endOfCode(index, before: end) {
                return code == end && !isBehindWord || mark(code) == CitationMark.open && isIssueBracket(code)
                    || mark(code) == CitationMark.comma && (isNumeral(code + 1) || label(code + 1, before: end) != nil)
            }
            if isRoman(index), index + 1 < end,
                token.count > 1 || !isBehindWord
                    || mark(index + 1) == CitationMark.comma && label(index + 2, before: end)?.0 == .issue
                    || mark(index + 1) == CitationMark.slash && !tokens[index + 1].isSpaced
                    || isIssueBracket(index + 1) && year(index + 2) == nil
            {
                return (mark(index + 1) == CitationMark.open || mark(index + 1) == CitationMark.slash)
                    && isNumeral(index + 2)
                    || mark(index + 1) == CitationMark.comma
                        && (isNumeral(index + 2) || label(index + 2, before: end) != nil)
                    || mark(index + 1) == CitationMark.colon && isNumeral(index + 2)
            }
            // The month behind a day is no beginning.
            return !isBehindWord && has(index, .month)
                && (hasYear(index + 1, before: end) || isDayOfKnownYear(index, before: end))
                && !(mark(index - 1) == CitationMark.period && isNumber(index - 2))
        }
        guard isNumeral(index) else { return false }
        if token.kind == .mixed, !isBehindWord, isOrdinalVolume(index) { return true }
        if token.kind == .mixed, letteredIssue(index, before: end) != nil { return true }
        if token.kind == .mixed, !isArticleNumber(index), !isIssueNumber(index), year(index) == nil { return false }
        let next = index + 1
        // `Montreal, 8–13 December 2014`: days of a meeting.
        if tokens[index].count <= 2, areDaysOfMeeting(index, before: end) { return false }
        // `Verdi's Middle Period: 1849–1859: Studies`
        if mark(index - 1) == CitationMark.colon, year(index) != nil, mark(next) == CitationMark.dash,
            year(next + 1) != nil, next + 2 < end
        {
            return false
        }
        if next < end, year(index) != nil, isYearWord(next),
            label(next + 1, before: end) != nil || easternDay(index, before: end) != nil
        {
            return true
        }
        if next < end, has(next, [.volumeBehind, .issueBehind, .pageBehind]), tokens[next].shape.contains(.eastAsian) {
            return true
        }
        if isBehindWord, token.kind == .number, token.count <= 2, has(next, .month),
            tokens[next].isCapital || next + 1 >= end
        {
            return true
        }
        // `Süddeutsche Zeitung vom 14. März 2005`
        if token.kind == .number, token.count <= 2, mark(next) == CitationMark.period, has(next + 1, .month),
            hasYear(next + 2, before: end) || isMonthOfKnownYear(next + 1, before: end),
            !isBehindWord || isWord(index - 1, "vom") && isNameInFront(index - 1)
        {
            return true
        }
        // `Frankfurter Rundschau vom 12.03.2003`
        if isBehindWord, token.kind == .number, token.count <= 2, isWord(index - 1, "vom"), isNameInFront(index - 1),
            mark(next) == CitationMark.period,
            isNumber(next + 1), mark(next + 2) == CitationMark.period, year(next + 3) != nil, next + 3 < end
        {
            return true
        }
        // `Mittelweg 36, 10. Jg.`: the volume is still to come.
        if isBehindWord, mark(next) == CitationMark.comma, isNumber(next + 1), mark(next + 2) == CitationMark.period,
            has(next + 3, .volume), next + 3 < end
        {
            return false
        }
        if isBehindWord { return isFollowedByNumbers(next, before: end) && !isYearOfName(index, next) }
        if next == end { return !isBehindWord }
        switch tokens[next].mark {
        case CitationMark.colon:
            // `Diagnostic tests. 1: Sensitivity and specificity`
            return
                !(kind(next + 1) == .word && tokens[next + 1].isCapital && next + 1 < end
                && label(next + 1, before: end) == nil && !isRoman(next + 1))
        // `7. Aufl.`, `3.ª reimp.`, `12. Jahrestagung`
        case CitationMark.period where isOrdinalSign(next + 1): return false
        case CitationMark.period where has(next + 1, .conference) && tokens[next + 1].isCapital: return false
        case CitationMark.period where has(next + 1, .edition) && next + 1 < end && token.count <= 2: return false
        case CitationMark.comma, CitationMark.semicolon, CitationMark.period, CitationMark.slash: return true
        case CitationMark.dash: return isNumeral(next + 1) || next + 1 == end
        case CitationMark.open:
            return isIssueBracket(next) || date(inBracket: next) != nil
                || has(next + 1, .conference) && Int(tokens[next].partner) + 1 >= end
        default: break
        }
        return label(next, before: end) != nil && year(index) == nil
            || has(next, .month) && (token.count <= 2 || year(index) != nil)
    }

    /// The stroke behind a shortened Hebrew word.
    func hasGeresh(_ index: Int) -> Bool {
        tokens[index - 1].shape.contains(.caseless) && mark(index) == CitationMark.other && !tokens[index].isSpaced
            || mark(index) == CitationMark.unquote && tokens[index - 1].shape.contains(.caseless)
    }

    /// `Band 1: Situationslogik und Handeln`: the volume's title goes on.
    private func isTitledVolume(_ number: Int, before end: Int) -> Bool {
        (mark(number + 1) == CitationMark.colon || mark(number + 1) == CitationMark.period)
            && kind(number + 2) == .word && tokens[number + 2].isUpperOrCaseless
            && number + 2 < end && label(number + 2, before: end) == nil
    }

    /// A year behind a month, with a day or other months between.
    func hasYear(_ start: Int, before end: Int) -> Bool {
        for index in start..<max(start, min(end, start + 5)) {
            if year(index) != nil { return true }
            guard tokens[index].kind == .mark || has(index, .month) || isNumber(index) && tokens[index].count <= 2
            else { return false }
        }
        return false
    }

    /// Where a volume such as `PAMI-6` or `SMC-3` ends; nil when none begins here.
    func endOfCode(_ index: Int, before end: Int) -> Int? {
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
        // `CVPR 2001, vol. 1`
        if has(index - 1, .conference), tokens[index - 1].shape.contains(.capitals), has(next + 1, .volume) {
            return true
        }
        // `In: OSDI 2004; 2004. p. 137–150`
        if mark(next) == CitationMark.semicolon || mark(next) == CitationMark.comma, year(next + 1) == year(index) {
            return true
        }
        // `Wirtschaft und Statistik 1964, Heft 2, S. 71–77`
        if work.issued == nil, mark(next) == CitationMark.comma, has(next + 1, .issue), tokens[next + 1].count > 1,
            let (kind, _) = label(next + 1, before: tokens.count), case .issue = kind
        {
            return false
        }
        // `Science 2014, 343, 1203–1205`: the ACS and MDPI print the year in front of the volume.
        if work.issued == nil, evidence.isWholeUndated, mark(next) == CitationMark.comma {
            let isVolume =
                isNumeral(next + 1)
                && (mark(next + 2) == CitationMark.comma || mark(next + 2) == CitationMark.open)
            if isVolume || label(next + 1, before: tokens.count).map({ $0.0 == .issue || $0.0 == .volume }) == true {
                return false
            }
        }
        return mark(next) != CitationMark.semicolon && mark(next) != CitationMark.open
            || mark(next) == CitationMark.open && !isIssueBracket(next)
    }

    /// A number without a comma in front is a volume only when an issue or pages follow: `Journal 12(3), 45`.
    func isFollowedByNumbers(_ index: Int, before end: Int) -> Bool {
        guard index < end else { return false }
        switch tokens[index].mark {
        case CitationMark.open: return isIssueBracket(index) || date(inBracket: index) != nil
        case CitationMark.colon, CitationMark.semicolon:
            // `ICASSP 91: 1991 International Conference`
            if mark(index) == CitationMark.colon, year(index + 1) != nil, tokens[index + 2].isCapital, index + 2 < end {
                return false
            }
            return isNumeral(index + 1) || label(index + 1, before: end) != nil || isRomanRange(index + 1)
        case CitationMark.comma:
            return isNumeral(index + 1) || label(index + 1, before: end) != nil
                || issueBeforeYear(behindVolume: index - 1, before: end) != nil
        case CitationMark.period:
            // `12.Oct (2011)`, but `SmartPLS 3.0 (Edisi ke-2)`
            return !(isNumber(index + 1) && tokens[index + 1].value == 0)
                && (isNumeral(index + 1) || has(index + 1, [.month, .season, .supplement]))
                && !tokens[index + 1].isSpaced
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
        // `Proceedings of NAACL-HLT 2019 (Vol. 1, pp. 4171–4186)`
        if has(inside.lowerBound, .volume), inside.contains(where: { has($0, .page) && tokens[$0].count == 2 }) {
            return false
        }
        // `2014 (updated 2020)`
        if isWord(inside.lowerBound, "updated") || isWord(inside.lowerBound, "revised") { return false }
        if isWord(inside.lowerBound, "suppl") || isWord(inside.lowerBound, "supplement")
            || isWord(inside.lowerBound, "special") || isWord(inside.lowerBound, "pt")
        {
            return true
        }
        if has(inside.lowerBound, [.season, .month]), inside.count <= 5 { return true }
        for index in inside where isNumeral(index) || isRoman(index) { return true }
        return false
    }

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
        if isYearOfJournal(index, before: end) {
            return (.volume, mark(index + 1) == CitationMark.period ? index + 2 : index + 1)
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
        // `n.º 2`, `עמ' 17`
        if isOrdinalSign(next) || hasGeresh(next) { next += 1 }
        // `ص ص 61`, `S. S. 12`
        if token.classes.contains(.page), has(next, .page), tokens[next].kind == .word, !isNumeral(next) {
            next += mark(next + 1) == CitationMark.period ? 2 : 1
        }
        // `المجلد (44)`, `Cilt (3)`: the number stands in parentheses.
        if mark(next) == CitationMark.open, isNumber(next + 1), tokens[next].partner == Int32(next + 2),
            token.shape.contains(.caseless) || token.count > 3 && token.isCapital, tokens[next].isSpaced,
            !token.classes.contains(.article), tokens[next + 1].value < 1000
        {
            next += 1
        }
        // `Article number: 5233`
        if token.classes.contains(.article),
            isWord(next, "number") || isWord(next, "id") || isWord(next, "no") || isWord(next, "nr")
        {
            next += mark(next + 1) == CitationMark.period ? 2 : 1
        }
        if mark(next) == CitationMark.colon { next += 1 }
        // `pp.` and `ss.` may be printed with a space before the number or without.
        if next < end, token.classes.contains(.volume), token.count > 1, endOfCode(next, before: end) != nil {
            return (.volume, next)
        }
        guard next < end,
            isNumeral(next) || isGreekNumeral(next) || isLetterOfIssue(next, label: index, before: end)
                || isHebrewNumeral(next) && token.shape.contains(.caseless) && token.count > 2
                || isRoman(next)
                    && (token.count > 1
                        || hasPeriod
                            && (tokens[next].count > 1
                                // `t. X, s. 1–51`
                                || isWord(index, "t") && mark(next + 1) == CitationMark.comma
                                    && (isNumber(next + 2) || self.label(next + 2, before: end) != nil)))
                || isRomanSmall(next) && token.classes.contains(.page)
        else { return nil }
        // A single letter needs its period; a capital word must be a real label (`Article 27`, `Band 2`).
        if token.shape.contains(.single), !hasPeriod, !token.classes.contains(.page), bytes[Int(token.start)] < 0x80,
            !isWord(index, "v"), !isWord(index, "n")
        {
            return nil
        }
        if token.shape.contains(.single), !hasPeriod, token.isCapital {
            // `Социс. 1998. N 3. С. 103-113`
            let isIssue =
                isWord(index, "n") && mark(index - 1) == CitationMark.period && year(index - 2) != nil && isNumber(next)
            return isIssue ? (.issue, next) : nil
        }
        // `C. 33, S. 1-2, s. 1-12`: Turkish counts `Cilt` and `Sayı`.
        if token.shape.contains([.single, .capital]), isWord(index, "s"), mark(index - 1) == CitationMark.comma,
            isNumber(index - 2), isWord(index - 4, "c"), tokens[index - 4].isCapital
        {
            return (.issue, next)
        }
        // `Journal of Social Issues 2, 4 (1946)`
        if isWord(index, "issues"), token.isCapital, index > 0, tokens[index - 1].isCapital { return nil }
        if token.classes.contains(.page), !token.classes.contains(.volume) { return (.pages, next) }
        // `XLII, кн. 3-4` counts the issues of a journal, `Кн. 1` the volumes of a book.
        if token.classes.contains(.issue), !token.classes.contains(.volume) || token.isLower { return (.issue, next) }
        if token.classes.contains(.volume) { return (.volume, next) }
        guard
            isWord(index, "article") || isWord(index, "art") || isWord(index, "paper") || isWord(index, "artikel")
                || isWord(index, "artículo") || isWord(index, "статья")
        else { return nil }
        return (.article, next)
    }
}
