/// Names at the front that a year without parentheses follows.
extension CitationReader {
    /// `Kohonen, T. 1982. Title`, `Smith, J., 2010, Title`, `Müller, H. 2010: Titel`.
    mutating func readBareDatedHead(_ start: Int) -> Int? {
        var index = start
        let limit = min(tokens.count, start + 90)
        while index < limit {
            let token = tokens[index]
            if token.kind == .gap || token.mark == CitationMark.quote && token.partner > 0 { return nil }
            if let body = readReleasedHead(index, from: start) { return body }
            if year(index) != nil, index > start {
                return readNames(beforeBareYear: index, from: start)
            }
            if token.kind == .word, isWord(index, "n"), mark(index + 1) == CitationMark.period, isWord(index + 2, "d"),
                mark(index + 3) == CitationMark.period, index > start,
                let date = date(in: index..<index + 4)
            {
                return accept(date, from: start)
            }
            index += 1
        }
        return nil
    }

    mutating func readNames(beforeBareYear index: Int, from start: Int) -> Int? {
        var end = index + 1
        // `1982a.` as two tokens, `2010/11`, `1925 [1992]`
        if mark(end) == CitationMark.slash, year(end + 1) != nil { end += 2 }
        if mark(end) == CitationMark.bracket, tokens[end].partner == Int32(end + 2), year(end + 1) != nil { end += 3 }
        let next = end < tokens.count ? tokens[end] : nil
        let isParted =
            next.map {
                $0.kind == .gap || $0.mark == CitationMark.period || $0.mark == CitationMark.comma
                    || $0.mark == CitationMark.colon || $0.mark == CitationMark.quote
                    || $0.kind == .word && $0.isUpperOrCaseless
            } ?? true
        // `国家统计局. 2010年第六次全国人口普查`: the year begins the title.
        if let next, next.shape.contains(.eastAsian), next.kind == .word, !next.isSpaced,
            !isYearWord(end) || tokens[end + 1].shape.contains(.eastAsian) && !tokens[end + 1].isSpaced
        {
            return nil
        }
        guard isParted, let date = date(in: span(index, end)) else { return nil }
        return accept(date, from: start)
    }

    private mutating func accept(_ date: CitationDate, from start: Int) -> Int? {
        guard !hasWordsOfTitle(span(start, date.range.lowerBound)) else { return nil }
        let zone = withoutAssistants(withoutEasternTranslators(trimmedComma(span(start, date.range.lowerBound))))
        guard !zone.isEmpty, zone.count < 80 else { return nil }
        let claimed = tokens.shapes(of: zone)
        let (list, areEditors) = withoutEditorMark(zone)
        // `DPT. 2001. Sekizinci beş yıllık kalkınma planı`: no initials, as nothing else is there.
        if list.count == 2, mark(list.upperBound - 1) == CitationMark.period,
            tokens[list.lowerBound].shape.contains(.capitals), (3...8).contains(letterCount(list.lowerBound))
        {
            names = [CitationName(kind: .organisation, main: span(list.lowerBound, list.lowerBound + 1))]
            work.author = takeNames()
            apply(date)
            return bodyStart(date)
        }
        let shape = readNames(list)
        // `L. Breiman, J.H. Friedman, Classification and Regression Trees, Wadsworth, Belmont, CA, 1984.`
        if isAtEnd(date), shape.hasInitials, names.contains(where: { !$0.hasInitials }) { return nil }
        let isDatedByMark =
            isNames(shape, list) || areOrganisationsAlone(list, shape, date) || isSingleAlone(list, date)
            || shape.isPlausible && areInitialsNames(list) || areFamiliesBeforeYear(shape, list, date)
        // `Irwig L, et al. STARD 2015: an updated list`: behind the others stands a title.
        let isBehindOthers =
            pieces.dropLast().contains(where: \.isCutBehind)
            && names.last.map { $0.kind == .single || $0.kind == .organisation } == true
        // `Lazarsfeld, P.F., The logical foundation of structures, in Measurement`: a title, and the year stands far behind.
        let hasTitle = names.dropFirst().contains {
            $0.kind == .organisation && isWord($0.main.lowerBound, "the") && tokens[$0.main.lowerBound].isCapital
                && (!hasAny(.organisation, in: $0.main)
                    || $0.main.contains { isWord($0, "in") && mark($0 - 1) == CitationMark.comma })
        }
        guard isDatedByMark, !isBehindOthers, !hasTitle else {
            tokens.restore(claimed, of: zone)
            return nil
        }
        giveNames(areEditors: areEditors, shape)
        apply(date)
        return bodyStart(date)
    }

    /// Four long words in small letters that no vocabulary has: more than any list of names and organisations, so that
    /// the year is not theirs.
    private func hasWordsOfTitle(_ zone: Range<Int>) -> Bool {
        var words = 0
        for index in zone where tokens[index].isLower && tokens[index].count > 3 && tokens[index].classes.isEmpty {
            words += 1
            if words == 4 { return true }
        }
        return false
    }

    /// `World Bank 2010`, `OECD, JRC European Commission, 2008.`, `Department for Education, Skills and Work. 2007.`
    private func areOrganisationsAlone(_ list: Range<Int>, _ shape: NameListShape, _ date: CitationDate) -> Bool {
        guard shape.persons == 0, shape.isPlausible, sentenceCount(trimmedEnd(list)) == 1,
            shape.organisations == names.count || areKnownOrganisations()
        else { return false }
        guard list.contains(where: { mark($0) == CitationMark.comma }) else { return true }
        // Behind commas a title may stand, unless a period parts the list from its date.
        let endsInPeriod = mark(date.range.lowerBound - 1) == CitationMark.period
        return !isAtEnd(date)
            && names.allSatisfy {
                $0.main.count == 1
                    || hasAny(.organisation, in: $0.main)
                        && (endsInPeriod || first(CitationMark.comma, in: $0.main) == nil)
            }
    }

    /// `Student 1908`, `INEGI, 2015`, `Sugiyono, 2013. Metode penelitian`
    private func isSingleAlone(_ list: Range<Int>, _ date: CitationDate) -> Bool {
        guard names.count == 1, names[0].kind == .single else { return false }
        if mark(date.range.lowerBound - 1) != CitationMark.comma { return true }
        guard list.count == 1 else { return false }
        return tokens[list.lowerBound].shape.contains(.capitals) && (3...7).contains(tokens[list.lowerBound].count)
            || mark(date.range.upperBound) == CitationMark.period && date.year != nil
                && sentenceCount(trimmedEnd(span(date.range.upperBound + 1, tokens.count))) > 1
    }

    /// `Banker, Charnes and Cooper, 1984.`, `Harris et al., 1987.`: family names joined by "and" or cut short, none a word of
    /// another meaning, with the year and a period behind.
    private func areFamiliesBeforeYear(_ shape: NameListShape, _ list: Range<Int>, _ date: CitationDate) -> Bool {
        guard names.allSatisfy({ $0.kind == .single && $0.main.count <= 3 }),
            shape.isIncomplete || names.count > 1 && pieces.last.map({ $0.separator.rawValue >= 3 }) ?? false,
            mark(date.range.upperBound) == CitationMark.period || mark(date.range.upperBound) == CitationMark.colon,
            date.range.upperBound + 2 < tokens.count
        else { return false }
        return names.allSatisfy {
            tokens[$0.main.lowerBound].isCapital && tokens[$0.main.lowerBound].count > 2
                && tokens[$0.main.lowerBound].classes.isDisjoint(with: [.description, .small, .journal, .reportNoun])
        }
    }
}
