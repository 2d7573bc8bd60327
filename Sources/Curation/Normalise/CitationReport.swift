/// The words that name a report (`Technical Report No. 12`, `Working Paper 34`) and what stands around them.
struct CitationReport {
    var genre: Range<Int>
    /// `No.` in front of the number.
    var label: Range<Int>
    var number: Range<Int>
    var before: Range<Int>
    var after: Range<Int>

    init?(_ reader: borrowing CitationReader, _ range: Range<Int>) {
        guard reader.tokens.classes.contains(.reportNoun) else { return nil }
        var found: Range<Int>?
        for index in range where reader.has(index, .reportNoun) && reader.kind(index) == .word {
            // `IZA DP No. 156`, `NBER WP 1234`: in capitals, behind a name in capitals.
            if reader.isWord(index, "dp") || reader.isWord(index, "wp"),
                !reader.tokens[index].shape.contains(.capitals) || index == range.lowerBound
                    || !reader.tokens[index - 1].isCapital
            {
                continue
            }
            // `Policy Brief`, `Issue Brief 12`, but `Education in Brief`
            if reader.isWord(index, "brief"),
                index == range.lowerBound || !reader.has(index - 1, .reportKind) && !reader.isWord(index - 1, "issue")
            {
                continue
            }
            // `Scientific Reports` is a journal.
            let hasKind =
                index > range.lowerBound && reader.has(index - 1, .reportKind)
                && !(reader.isWord(index - 1, "scientific") && reader.isWord(index, "reports"))
                || reader.isWord(index, "brief")
            let nounEnd = Self.behindTail(reader, index, before: range.upperBound)
            let isJoined =
                index > range.lowerBound + 1 && reader.mark(index - 1) == CitationMark.period
                && reader.has(index - 2, .reportKind)
            let follower =
                reader.mark(nounEnd) == CitationMark.comma || reader.mark(nounEnd) == CitationMark.period
                    || reader.mark(nounEnd) == CitationMark.semicolon
                ? nounEnd + 1 : nounEnd
            // `Report ICLS/19/2013/1`
            let isCode =
                reader.tokens[index].isCapital && index + 2 < range.upperBound
                && reader.tokens[index + 1].shape.contains(.capitals) && !reader.tokens[index + 2].isSpaced
                && (reader.mark(index + 2) == CitationMark.slash || reader.mark(index + 2) == CitationMark.dash)
                && (reader.isWord(index, "report")
                    || reader.span(index + 3, min(range.upperBound, index + 8)).contains { reader.isNumeral($0) })
                // `Econometric Institute Report EI 2003-12`
                || reader.tokens[index].isCapital && reader.isWord(index, "report") && index + 4 < range.upperBound
                    && reader.tokens[index + 1].shape.contains(.capitals) && reader.tokens[index + 1].count <= 4
                    && reader.isNumber(index + 2) && reader.mark(index + 3) == CitationMark.dash
                    && !reader.tokens[index + 3].isSpaced
            let hasNumber =
                isCode
                || reader.has(follower, .issue) && follower < range.upperBound && reader.tokens[follower].count <= 6
                || follower == nounEnd + 1 && follower + 1 < range.upperBound && reader.isNumeral(follower)
                    && reader.mark(follower + 1) == CitationMark.slash && !reader.isWord(index, "paper")
                // `연구보고 RR 2010-22`
                || reader.tokens[index].shape.contains(.eastAsian) && nounEnd + 1 < range.upperBound
                    && reader.tokens[nounEnd].shape.contains(.capitals) && reader.tokens[nounEnd].count <= 4
                    && reader.isNumber(nounEnd + 1)
                || reader.isNumeral(nounEnd) && nounEnd < range.upperBound
                    && reader.tokens[index].isUpperOrCaseless
                    && !reader.isWord(index, "paper") && !reader.isWord(index, "papers")
                    && !reader.isWord(index, "note")
                    && !reader.isWord(index, "publication")
            // `Bell Labs., Murray Hill, NJ, Rep. 12`
            if reader.evidence.isBetweenCommas, reader.isWord(index, "rep"),
                reader.mark(index - 1) == CitationMark.comma,
                reader.mark(nounEnd) == CitationMark.period, nounEnd + 1 < range.upperBound,
                reader.isNumeral(nounEnd + 1) || reader.tokens[nounEnd + 1].shape.contains(.capitals)
            {
                found = index..<nounEnd
                break
            }
            // `Texto para discussão n. 12`, but `O texto`
            if reader.isWord(index, "texto") || reader.isWord(index, "textos"), nounEnd == index + 1 { continue }
            // `Abschlussbericht. Berlin: DIW`, `Endbericht an das BMBF`
            if index == range.lowerBound, reader.tokens[index].isCapital, reader.tokens[index].count > 9,
                reader.bytes[Int(reader.tokens[index].start)..<Int(reader.tokens[index].end)].suffix(7)
                    .elementsEqual("bericht".utf8),
                range.count == 1 || reader.isWord(index + 1, "an") || reader.isWord(index + 1, "für")
                    || reader.mark(index + 1) == CitationMark.comma
            {
                found = index..<index + 1
                break
            }
            // `MPRA Paper 70984`
            if reader.isWord(index, "paper"), index > range.lowerBound, reader.tokens[index].isCapital,
                reader.tokens[index - 1].shape.contains(.capitals) && reader.tokens[index - 1].count > 2
                    // `SSRI Workshop Paper 8927`
                    || index == range.lowerBound + 2 && reader.tokens[index - 1].isCapital
                        && reader.tokens[range.lowerBound].shape.contains(.capitals)
                        && reader.tokens[range.lowerBound].count > 2,
                reader.isNumber(nounEnd), reader.tokens[nounEnd].count > 3, reader.year(nounEnd) == nil
            {
                found = index..<nounEnd
                break
            }
            // `CLOSER Resource Report`: short, in capitals, with a name that is all capitals.
            if reader.isWord(index, "report"), index == range.upperBound - 1, (2...4).contains(range.count),
                range.allSatisfy({ reader.tokens[$0].kind == .word && reader.tokens[$0].isCapital }),
                reader.tokens[range.lowerBound].shape.contains(.capitals), reader.tokens[range.lowerBound].count > 2
            {
                found = range
                break
            }
            if reader.isWord(index, "publication"), !hasNumber { continue }
            // `Report to the Bureau`, `Report prepared for the Presidency`
            let hasReceiver =
                index == range.lowerBound && reader.isWord(index, "report")
                && (reader.isWord(index + 1, "to") || reader.isWord(index + 1, "for")
                    || reader.isWord(index + 1, "prepared") && reader.isWord(index + 2, "for"))
            if hasReceiver {
                found = index..<index + 1
            } else if hasKind {
                found = Self.firstKind(reader, index - 1, from: range.lowerBound)..<nounEnd
            } else if isJoined {
                found = index - 2..<nounEnd
            } else if hasNumber || nounEnd > index + 1 && reader.tokens[index].isCapital {
                // `FDZ-Methodenreport`
                let isHyphenated =
                    index > range.lowerBound + 1 && reader.mark(index - 1) == CitationMark.dash
                    && !reader.tokens[index].isSpaced && !reader.tokens[index - 1].isSpaced
                found = (isHyphenated ? index - 2 : index)..<nounEnd
            }
            if found != nil { break }
        }
        guard let found else { return nil }
        // `Working Paper Series No. 97-03`
        genre =
            reader.isWord(found.upperBound, "series") && found.upperBound < range.upperBound
            ? reader.span(found.lowerBound, found.upperBound + 1) : found
        if let end = Self.endOfSubject(reader, genre.upperBound, before: range.upperBound) {
            genre = reader.span(genre.lowerBound, end)
        }
        before = reader.trimmed(reader.span(range.lowerBound, genre.lowerBound))
        // `A White Paper`: a subtitle, no kind of report.
        if before.count == 1, reader.isWord(before.lowerBound, "a") || reader.isWord(before.lowerBound, "the") {
            return nil
        }
        var next = genre.upperBound
        if reader.mark(next) == CitationMark.comma || reader.mark(next) == CitationMark.period
            || reader.mark(next) == CitationMark.colon || reader.mark(next) == CitationMark.semicolon
        {
            next += 1
        }
        label = next..<next
        let isLabelled = next < range.upperBound && reader.has(next, .issue) && reader.kind(next) == .word
        if isLabelled {
            next += 1
            if reader.mark(next) == CitationMark.period || reader.mark(next) == CitationMark.colon { next += 1 }
            // `n.º 8`
            if reader.isOrdinalSign(next) { next += 1 }
            label = reader.span(label.lowerBound, next)
        }
        var end = next
        var hasDigit = false
        while end < range.upperBound,
            end == next || !reader.tokens[end].isSpaced || !hasDigit && Self.isPartOfCode(reader, end),
            reader.tokens[end].isWordLike || reader.mark(end) == CitationMark.dash
                || reader.mark(end) == CitationMark.slash || reader.mark(end) == CitationMark.bar
                || (reader.mark(end) == CitationMark.period
                    || reader.mark(end) == CitationMark.colon && reader.isNumber(end + 1) && hasDigit)
                    && end + 1 < range.upperBound && !reader.tokens[end + 1].isSpaced
        {
            if reader.isNumeral(end) { hasDigit = true }
            end += 1
        }
        let isNumber = hasDigit || isLabelled && end > next && reader.tokens[next].shape.contains(.capitals)
        number = isNumber ? reader.span(next, end) : genre.upperBound..<genre.upperBound
        if !isNumber { label = genre.upperBound..<genre.upperBound }
        after = reader.trimmed(reader.span(isNumber ? end : genre.upperBound, range.upperBound))
    }

    /// `Working Papers in Economics 12`, `Discussion Papers on Business and Economics, no. 3`: the subject of a series, up to
    /// its number.
    private static func endOfSubject(_ reader: borrowing CitationReader, _ index: Int, before end: Int) -> Int? {
        guard index + 2 < end, reader.isWord(index, "in") || reader.isWord(index, "on"), reader.tokens[index].isLower,
            reader.tokens[index + 1].isCapital
        else { return nil }
        var next = index + 1
        while next < min(end, index + 8), reader.kind(next) == .word,
            reader.tokens[next].isCapital || reader.has(next, [.and, .small]), !reader.has(next, .issue)
        {
            next += 1
        }
        let number = reader.mark(next) == CitationMark.comma ? next + 1 : next
        guard number < end, reader.isNumeral(number) || reader.has(number, .issue) else { return nil }
        return next
    }

    /// `SP I 2006-203`, `FS III 97-404`: up to three capitals, the number of a department, the number of the paper.
    private static func isPartOfCode(_ reader: borrowing CitationReader, _ index: Int) -> Bool {
        reader.tokens[index - 1].shape.contains(.capitals) && reader.tokens[index - 1].count <= 3
            && (reader.isRoman(index) || reader.isNumber(index))
    }

    /// The first of the words for a kind: `Policy Research Working`.
    private static func firstKind(_ reader: borrowing CitationReader, _ kind: Int, from start: Int) -> Int {
        var index = kind
        while index > start, reader.has(index - 1, .reportKind) { index -= 1 }
        // `National Bureau of Economic Research Technical Working Paper 259`: the first word ends the institution's name.
        if index < kind, index > start + 1, reader.isWord(index, "research"), reader.tokens[index - 1].isCapital,
            reader.has(index - 2, .small)
        {
            index += 1
        }
        // `GESIS-Working Papers`
        if index > start + 1, reader.mark(index - 1) == CitationMark.dash, !reader.tokens[index].isSpaced,
            !reader.tokens[index - 1].isSpaced
        {
            index -= 2
        }
        return index
    }

    /// Behind the words that belong to a noun: `Document de travail`, `Informe técnico`, `Relatório de pesquisa`.
    private static func behindTail(_ reader: borrowing CitationReader, _ noun: Int, before end: Int) -> Int {
        var index = noun + 1
        while index < min(end, noun + 3), reader.has(index, [.small, .particle]), reader.tokens[index].isLower {
            index += 1
        }
        guard index < end, reader.has(index, .reportTail) else { return noun + 1 }
        return index + 1
    }
}
