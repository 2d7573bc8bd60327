extension CitationReader {
    /// Takes `DOI ↗`, `link ↗` off the end.
    mutating func takeLinkMark() {
        var end = tokens.count
        var hasArrow = false
        while end > 0, tokens[end - 1].mark == CitationMark.arrow {
            hasArrow = true
            end -= 1
        }
        var last = end - 1
        while last >= 0, tokens[last].kind == .mark, tokens[last].mark != CitationMark.close { last -= 1 }
        guard last >= 0 else {
            if hasArrow { link = .link }
            return cut(end)
        }
        let isDOI = isWord(last, "doi")
        let isLink = isWord(last, "link") || isWord(last, "url")
        // Without its arrow the word is a mark only behind a finished sentence: a title may end in "link".
        let isMark = (isDOI || isLink) && (hasArrow || last == 0 || tokens[last - 1].kind == .mark)
        if isMark {
            link = isDOI ? .doi : .link
            end = last
        } else if hasArrow {
            link = .link
        }
        cut(end)
    }

    private mutating func cut(_ end: Int) {
        guard end < tokens.count else { return }
        tokens.cut(from: end)
        for index in tokens.indices where Int(tokens[index].partner) >= end { tokens[index].partner = -1 }
    }

    /// Takes DOI, ISBN, ISSN, arXiv number and addresses out, wherever they stand. A gap stays in their place.
    mutating func takeIdentifiers() {
        let hasSlash = tokens.mayHave(CitationMark.slash)
        let mayHaveWords = hasSlash || tokens.classes.contains(.identifier)
        var index = 0
        var isCut = false
        while index < tokens.count {
            let token = tokens[index]
            guard token.kind == .number || mayHaveWords else {
                index += 1
                continue
            }
            var taken: Range<Int>?
            if token.classes.contains(.identifier) {
                taken = labelled(index)
            } else if token.kind == .number {
                // `10.1000/x`, `2019.12.01.861234`, `978-3-…`, and ten digits or more: most numbers are nothing of these.
                if token.count >= 10 || mark(index + 1) == CitationMark.period || mark(index + 1) == CitationMark.dash {
                    taken = bareIdentifier(index)
                }
            } else if hasSlash, token.kind == .word {
                taken = token.isLower && isBareAddress(index) ? bareAddress(index) : corr(index)
            }
            guard let range = taken else {
                index += 1
                continue
            }
            let whole = withBrackets(range)
            claim(whole)
            for position in whole { tokens[position].kind = .gap }
            for position in whole where tokens[position].partner >= 0 {
                tokens[Int(tokens[position].partner)].partner = -1
            }
            for position in whole { tokens[position].mark = 0 }
            isCut = true
            index = range.upperBound
        }
        if isCut { closeGaps() }
    }

    /// With the brackets right around an identifier: `(doi: 10.1000/x)`.
    private func withBrackets(_ range: Range<Int>) -> Range<Int> {
        let open = range.lowerBound - 1
        guard open >= 0, mark(open) == CitationMark.open || mark(open) == CitationMark.bracket,
            Int(tokens[open].partner) == range.upperBound
        else { return range }
        return span(open, range.upperBound + 1)
    }

    /// Keeps one token of each gap, so that sentences end there, and the partners right.
    private mutating func closeGaps() {
        var kept = 0
        var moved = [Int32](repeating: -1, count: tokens.count)
        for index in tokens.indices {
            if tokens[index].kind == .gap, kept > 0, tokens[kept - 1].kind == .gap { continue }
            moved[index] = Int32(kept)
            tokens[kept] = tokens[index]
            kept += 1
        }
        tokens.cut(from: kept)
        for index in tokens.indices where tokens[index].partner >= 0 {
            tokens[index].partner = moved[Int(tokens[index].partner)]
        }
    }

    private mutating func labelled(_ index: Int) -> Range<Int>? {
        if isWord(index, "doi") { return doi(index) }
        if isWord(index, "http") || isWord(index, "https") || isWord(index, "ftp") { return address(index) }
        if isWord(index, "www") { return mark(index + 1) == CitationMark.period ? address(index) : nil }
        if isWord(index, "isbn") { return isbn(index) }
        if isWord(index, "issn") { return issn(index) }
        if isWord(index, "arxiv") { return arXiv(index) }
        if isWord(index, "pmid") || isWord(index, "pmcid") {
            let number = mark(index + 1) == CitationMark.colon ? index + 2 : index + 1
            guard isNumeral(number) else { return nil }
            spareIdentifiers.append(text(span(index, number + 1)))
            return span(index, number + 1)
        }
        return nil
    }

    /// `doi:10.1000/x`, `DOI 10.1000/x`, `doi: https://doi.org/10.1000/x`; the host's own `doi.org/` as well.
    mutating func doi(_ index: Int) -> Range<Int>? {
        var next = index + 1
        if mark(next) == CitationMark.period, isWord(next + 1, "org"), mark(next + 2) == CitationMark.slash {
            // `dx.doi.org/10.1000/x`
            let isPrefixed =
                mark(index - 1) == CitationMark.period && (isWord(index - 2, "dx") || isWord(index - 2, "www"))
            return identifier(next + 3, from: isPrefixed ? index - 2 : index)
        }
        while mark(next) == CitationMark.colon || mark(next) == CitationMark.period || isWord(next, "doi") { next += 1 }
        if isWord(next, "http") || isWord(next, "https") {
            guard let range = address(next) else { return nil }
            return span(index, range.upperBound)
        }
        return identifier(next, from: index)
    }

    mutating func identifier(_ start: Int, from first: Int) -> Range<Int>? {
        guard isWord(start, "10"), mark(start + 1) == CitationMark.period else { return nil }
        // `10.1037/ 0033-2909.103.3.411`: a space behind the prefix.
        if isNumber(start + 2), mark(start + 3) == CitationMark.slash, start + 4 < tokens.count,
            tokens[start + 4].isSpaced, isNumeral(start + 4)
        {
            let end = endOfAddress(start + 4)
            guard work.doi == nil, let front = slice(span(start, start + 4)), let back = slice(span(start + 4, end))
            else { return nil }
            work.doi = String(decoding: (front + back).map(\.lowercased), as: UTF8.self)
            return span(first, end)
        }
        let end = endOfAddress(start)
        guard let slice = slice(span(start, end)), DOI.isIdentifier(slice) else { return nil }
        if work.doi == nil {
            work.doi = String(decoding: slice.map(\.lowercased), as: UTF8.self)
        } else {
            spareIdentifiers.append(text(span(start, end)))
        }
        return span(first, end)
    }

    private mutating func bareIdentifier(_ index: Int) -> Range<Int>? {
        let token = tokens[index]
        if token.count == 2, token.value == 10, mark(index + 1) == CitationMark.period, isNumber(index + 2),
            tokens[index + 2].count >= 4
        {
            return identifier(index, from: index)
        }
        if let range = dayOfPreprint(index) { return range }
        // Four groups at least: no range of pages.
        let isHyphenated =
            token.count <= 5 && mark(index + 1) == CitationMark.dash && isNumber(index + 2)
            && (mark(index + 3) == CitationMark.dash || tokens[index + 3].isWordLike)
        guard token.count == 13 || token.count == 10 || isHyphenated, work.isbn == nil else { return nil }
        guard let (range, digits) = isbnRun(index), ISBN.verified(digits[...]) else { return nil }
        let isCode = digits.count == 13 || range.count >= 7 || range.upperBound == tokens.count || range.count == 1
        guard isCode, isHyphenated ? range.count >= 7 : true else { return nil }
        setISBN(digits, isAtEnd: range.upperBound >= tokens.count - 1)
        return range
    }

    /// `bioRxiv, 2019.12.01.861234`: the day and a number.
    private mutating func dayOfPreprint(_ index: Int) -> Range<Int>? {
        guard year(index) != nil, work.number == nil, index + 6 < tokens.count + 1,
            [1, 3, 5].allSatisfy({ mark(index + $0) == CitationMark.period && !tokens[index + $0].isSpaced }),
            [2, 4, 6].allSatisfy({ isNumber(index + $0) && !tokens[index + $0].isSpaced }),
            tokens[index + 2].count == 2, tokens[index + 4].count == 2, tokens[index + 6].count >= 5
        else { return nil }
        takeArXiv(text(span(index, index + 7)))
        return span(index, index + 7)
    }

    private mutating func isbn(_ index: Int) -> Range<Int>? {
        var next = index + 1
        // `ISBN-13:`
        if mark(next) == CitationMark.dash, isNumber(next + 1), tokens[next + 1].count == 2 { next += 2 }
        while mark(next) == CitationMark.colon || mark(next) == CitationMark.open || mark(next) == CitationMark.close
            || mark(next) == CitationMark.period
        { next += 1 }
        if isNumber(next), tokens[next].count == 2, mark(next + 1) == CitationMark.colon { next += 2 }
        guard let (range, digits) = isbnRun(next) else { return nil }
        let isAtEnd = range.upperBound >= tokens.count - 1
        if isAtEnd, link == .none { link = .isbn }
        // A number whose check digit is wrong is no ISBN.
        if ISBN.verified(digits[...]), work.isbn == nil {
            work.isbn = String(decoding: digits, as: UTF8.self)
        } else {
            spareIdentifiers.append(text(span(index, range.upperBound)))
        }
        return span(index, range.upperBound)
    }

    private mutating func setISBN(_ digits: [UInt8], isAtEnd: Bool) {
        work.isbn = String(decoding: digits, as: UTF8.self)
        if isAtEnd, link == .none { link = .isbn }
    }

    /// Digits in groups with hyphens or spaces, ten or thirteen in all, an X at the end.
    private func isbnRun(_ start: Int) -> (Range<Int>, [UInt8])? {
        var digits: [UInt8] = []
        var index = start
        while index < tokens.count, digits.count < 14 {
            let token = tokens[index]
            if token.kind == .number || token.kind == .mixed || isWord(index, "x") && digits.count == 9 {
                if token.isSpaced, index > start, digits.count == 10 || digits.count == 13 { break }
                for byte in bytes[Int(token.start)..<Int(token.end)] {
                    guard byte.isDigit || byte.lowercased == UInt8(ascii: "x") else { return nil }
                    digits.append(byte.isLower ? byte - 0x20 : byte)
                }
            } else if token.mark == CitationMark.dash, digits.count < 13 {
                if digits.count == 10, !isNumber(index + 1) { break }
            } else {
                break
            }
            index += 1
        }
        while index > start, tokens[index - 1].kind == .mark { index -= 1 }
        return digits.count == 10 || digits.count == 13 ? (span(start, index), digits) : nil
    }

    private mutating func issn(_ index: Int) -> Range<Int>? {
        var next = index + 1
        while mark(next) == CitationMark.colon { next += 1 }
        guard isNumber(next), tokens[next].count == 4, mark(next + 1) == CitationMark.dash, isNumeral(next + 2),
            tokens[next + 2].count == 4, work.issn == nil
        else { return nil }
        work.issn = numberText(next..<next + 3)
        return span(index, next + 3)
    }

    /// `arXiv:1706.03762`, `arXiv preprint arXiv:1706.03762v5 [cs.CL]`, `arXiv:math/0211159`.
    private mutating func arXiv(_ index: Int) -> Range<Int>? {
        var start = index
        if start > 0, isWord(start - 1, "preprint"), start > 1, isWord(start - 2, "arxiv") { start -= 2 }
        if start > 0, mark(start - 1) == CitationMark.comma || mark(start - 1) == CitationMark.colon, start > 1,
            isWord(start - 2, "arxiv")
        {
            start -= 2
        }
        // `arXiv e-prints, arXiv:1702.08608`
        if start > 4, mark(start - 1) == CitationMark.comma, isWord(start - 2, "prints") { start -= 1 }
        if start > 3, isWord(start - 1, "prints"), isWord(start - 3, "e"), isWord(start - 4, "arxiv") { start -= 4 }
        var next = index + 1
        if mark(next) == CitationMark.comma, isNumber(next + 1), tokens[next + 1].count == 4 { next += 1 }
        while mark(next) == CitationMark.colon || isWord(next, "e") && mark(next + 1) == CitationMark.dash
            || mark(next) == CitationMark.dash || isWord(next, "prints") || isWord(next, "abs")
            || mark(next) == CitationMark.slash
            || isWord(next, "id") || isWord(next, "identifier")
        { next += 1 }
        let isBracketed = mark(next) == CitationMark.open
        if isBracketed { next += 1 }
        guard var end = endOfArXivNumber(next) else { return nil }
        takeArXiv(text(span(next, end)))
        if isBracketed, mark(end) == CitationMark.close { end += 1 }
        // The subject class: `[cs.CL]`.
        if mark(end) == CitationMark.bracket, Int(tokens[end].partner) > end, Int(tokens[end].partner) <= end + 4 {
            let close = Int(tokens[end].partner)
            spareIdentifiers.append(text(span(end, close + 1)))
            end = close + 1
        }
        return span(start, end)
    }

    private func endOfArXivNumber(_ start: Int) -> Int? {
        if isNumber(start), tokens[start].count == 4, mark(start + 1) == CitationMark.period, isNumeral(start + 2),
            tokens[start + 2].count >= 4, !tokens[start + 2].isSpaced
        {
            return start + 3
        }
        var end = start
        while end < tokens.count, end < start + 8, end == start || !tokens[end].isSpaced {
            if mark(end) == CitationMark.slash, isNumeral(end + 1), tokens[end + 1].count >= 7 { return end + 2 }
            end += 1
        }
        return nil
    }

    /// `CoRR, abs/1706.03762`.
    private mutating func corr(_ index: Int) -> Range<Int>? {
        guard isWord(index, "abs"), mark(index + 1) == CitationMark.slash, let end = endOfArXivNumber(index + 2) else {
            return nil
        }
        evidence.isPreprint = true
        takeArXiv(text(span(index + 2, end)))
        return span(index, end)
    }

    private mutating func takeArXiv(_ number: String) {
        evidence.isPreprint = true
        if work.number == nil { work.number = number } else { spareIdentifiers.append(number) }
    }
}
