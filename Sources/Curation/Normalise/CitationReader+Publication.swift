/// The comma style of France, Italy and old Germany: `Title, Place, Publisher, Year, pages`.
extension CitationReader {
    /// What one part between commas says.
    enum PublicationPart {
        case year(Int, original: Int?)
        /// A year and, in parentheses, words and the year of the first edition.
        case reissued(Range<Int>, year: Int, original: Int)
        case edition(Range<Int>)
        case dated(Range<Int>, year: Int, at: Int)
        case pages(Range<Int>), volume(Range<Int>)
        case collection(Range<Int>)
        /// Words with capitals, a label and a number.
        case numberedSeries(Range<Int>)
        /// A town, or a town and a publisher on the two sides of a colon, or a publisher by its words.
        case publication(Range<Int>, year: Int?)
        /// Words with capitals beside a town.
        case unknown(Range<Int>)
        /// How many pages or volumes there are: residue.
        case extent
    }

    /// The parts of a range when all of it says how the work was published; nil otherwise.
    func publication(_ range: Range<Int>) -> [PublicationPart]? {
        guard let found = publicationTail(range, mayBeWhole: true), found.comma < range.lowerBound else { return nil }
        // `Didática, São Paulo, v. 26/27, p. 149-158`: a journal, its town and its numbers.
        var count = 0
        var isUnknown = false
        for part in found.parts {
            switch part {
            case .volume, .pages: count += 1
            case .unknown: isUnknown = true
            default: break
            }
        }
        // `“Rational Fools,” New Left Review, vol. 11, pp. 5–26`: a journal that is named like a publisher.
        let isQuotedArticle = evidence.isQuoted && work.containerTitle == nil
        return count > 1 && (isUnknown || isQuotedArticle) && !evidence.isChapter ? nil : found.parts
    }

    /// The comma behind the title, and the parts behind it in printed order; nil when none of them is a town, a publisher
    /// or an edition.
    func publicationTail(_ range: Range<Int>, mayBeWhole: Bool = false) -> (comma: Int, parts: [PublicationPart])? {
        // Most sentences have no such word: the look at them must be quick.
        guard
            !tokens.classes.isDisjoint(with: .ofPublication)
                && range.contains(where: { has($0, .ofPublication) })
                || range.contains(where: { isWord($0, "coll") })
        else { return nil }
        let whole = withoutCollectionBracket(trimmedEnd(range))
        let commas = topLevelCommas(whole)
        guard !commas.isEmpty || mayBeWhole else { return nil }
        var parts: [PublicationPart] = []
        var ranges: [Range<Int>] = []
        var end = whole.upperBound
        var hasUnknown = false
        var first = whole.upperBound
        var position = commas.count
        while position > (mayBeWhole ? -1 : 0) {
            position -= 1
            let start = position < 0 ? whole.lowerBound - 1 : commas[position]
            let part = trimmedEnd(span(start + 1, end))
            guard !part.isEmpty else { return nil }
            if let kind = publicationPart(part, isLast: end == whole.upperBound) {
                parts.append(kind)
            } else if !hasUnknown, isUnknownPublisher(part), isBesideTown(start, whole, behind: ranges.last) {
                parts.append(.unknown(part))
                hasUnknown = true
            } else {
                break
            }
            ranges.append(part)
            first = start
            end = start
        }
        // What is left in front must be a title, and something behind it sure.
        while let last = parts.last, case .unknown = last, !ranges.dropLast().contains(where: { isTown($0) }) {
            parts.removeLast()
            ranges.removeLast()
            guard let next = commas.first(where: { $0 > first }) else { return nil }
            first = next
        }
        guard parts.contains(where: { $0.isSure }) else { return nil }
        parts.reverse()
        return (first, parts)
    }

    /// `Paris, Nathan (coll. « 128 »)`: the bracket is read with the publisher.
    private func withoutCollectionBracket(_ range: Range<Int>) -> Range<Int> {
        guard let open = collectionBracket(range) else { return range }
        return trimmedEnd(span(range.lowerBound, open))
    }

    private func collectionBracket(_ range: Range<Int>) -> Int? {
        guard let last = range.last, mark(last) == CitationMark.close else { return nil }
        let open = Int(tokens[last].partner)
        guard open > range.lowerBound,
            isWord(open + 1, "coll") || isWord(open + 1, "collection") || isWord(open + 1, "col")
        else { return nil }
        return open
    }

    /// `(coll. « 128 »)`: takes the collection.
    mutating func takeCollectionBracket(_ range: Range<Int>) {
        guard let open = collectionBracket(trimmedEnd(range)), work.collectionTitle == nil else { return }
        let close = Int(tokens[open].partner)
        let start = mark(open + 2) == CitationMark.period ? open + 3 : open + 2
        work.collectionTitle = take(unquotedWhole(trimmed(span(start, close))))
        claim(span(open, close + 1))
    }

    private func topLevelCommas(_ range: Range<Int>) -> [Int] {
        var commas: [Int] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if mark(index) == CitationMark.comma { commas.append(index) }
            index = behind(index, before: range.upperBound)
        }
        return commas
    }

    private func publicationPart(_ part: Range<Int>, isLast: Bool) -> PublicationPart? {
        guard wordCount(part) <= 8 else { return nil }
        let first = part.lowerBound
        if part.count <= 2, let year = year(first), part.count == 1 || has(first + 1, .suffix) {
            return .year(year, original: nil)
        }
        // `1979 (1re éd. 1973)`
        if part.count > 3, let year = year(first), mark(first + 1) == CitationMark.open,
            Int(tokens[first + 1].partner) == part.upperBound - 1,
            let original = originalYear(span(first + 2, part.upperBound - 1))
        {
            return .reissued(part, year: year, original: original)
        }
        // `2002 [1998]`
        if part.count == 4, let year = year(first), mark(first + 1) == CitationMark.bracket,
            let original = self.year(first + 2)
        {
            return .year(year, original: original)
        }
        if let edition = editionNumber(part) { return .edition(edition) }
        // `3. Aufl. 2009`
        if part.count > 3, let last = part.last, let value = year(last),
            let edition = editionNumber(trimmedEnd(span(first, last)))
        {
            return .dated(edition, year: value, at: last)
        }
        // `« Repères »`
        if tokens[first].mark == CitationMark.quote, Int(tokens[first].partner) == part.upperBound - 1, part.count > 2,
            wordCount(part) <= 5
        {
            return .collection(part)
        }
        if isExtent(part) || isPrinting(part) || endOfChapter(first) == part.upperBound { return .extent }
        if isWord(first, "coll") || isWord(first, "collection"), part.count > 2 {
            let start = mark(first + 1) == CitationMark.period ? first + 2 : first + 1
            return .collection(span(start, part.upperBound))
        }
        if let (kind, number) = label(first, before: part.upperBound) {
            let isWhole = span(number, part.upperBound).allSatisfy {
                tokens[$0].kind == .mark || isNumeral($0) || isRoman($0) || isRomanSmall($0) || isWord($0, "ff")
                    || isWord($0, "f")
            }
            guard isWhole else { return nil }
            // `ss. 210`, `pp. 249`: a label in the plural and one number say how many pages a book has.
            if kind == .pages, number + 1 == part.upperBound, isNumber(number), isPluralOfPages(first),
                work.containerTitle == nil, !evidence.isChapter
            {
                return .extent
            }
            if kind == .pages { return .pages(span(number, part.upperBound)) }
            return kind == .volume ? .volume(span(number, part.upperBound)) : nil
        }
        // `Metodi e Norme n. 31`
        if wordCount(part) > 3, part.count <= 8, isSeriesSentence(part) || endsInIssue(part), isTitleCase(part) {
            return .numberedSeries(part)
        }
        if isLast, part.count == 3, isNumber(first), mark(first + 1) == CitationMark.dash, isNumber(first + 2),
            year(first) == nil
        {
            return .pages(part)
        }
        var front = part
        var year: Int?
        if part.count > 1, let last = part.last, let value = self.year(last), tokens[last - 1].kind != .gap {
            year = value
            front = trimmedEnd(span(first, last))
        }
        return isPublication(front) || isShortRegion(front) ? .publication(front, year: year) : nil
    }

    private func endsInIssue(_ part: Range<Int>) -> Bool {
        guard let last = part.last, isNumber(last), tokens[last].count <= 3, mark(last - 1) == CitationMark.period,
            has(last - 2, .issue), kind(part.lowerBound) == .word, tokens[part.lowerBound].isCapital
        else { return false }
        return !hasAny([.journal, .conference, .publisher, .reportNoun], in: part)
    }

    private static let pageLabels = CitationWords("ss", "pp", "pagg", "págs")

    private func isPluralOfPages(_ index: Int) -> Bool {
        isOne(index, of: Self.pageLabels)
    }

    private func isPublication(_ part: Range<Int>) -> Bool {
        guard !part.isEmpty else { return false }
        if isTown(part) || placeAndPublisher(part) != nil || unknownPlaceAndPublisher(part) != nil { return true }
        guard hasAny(.publisher, in: part), !part.contains(where: { isNumeral($0) }), !namesHandbook(part) else {
            return false
        }
        if tokens[part.lowerBound].isUpperOrCaseless {
            // `University of Chicago Press`
            return !hasAny(.small, in: part) || has(part.lowerBound, .publisher)
                || has(part.lowerBound, .university) && has(part.upperBound - 1, .publisher) && isTitleCase(part)
        }
        // `il Mulino`
        return part.count == 2 && tokens[part.lowerBound].count <= 3
    }

    func isTown(_ part: Range<Int>) -> Bool {
        var front = part
        if part.count > 1, let last = part.last, year(last) != nil { front = trimmedEnd(span(part.lowerBound, last)) }
        return isPlace(front) && tokens[front.lowerBound].isUpperOrCaseless
            || front.contains { mark($0) == CitationMark.slash || mark($0) == CitationMark.dash }
                && isListOfPlaces(front)
    }

    /// Up to four words with capitals and no number.
    private func isUnknownPublisher(_ part: Range<Int>) -> Bool {
        wordCount(part) <= 4 && tokens[part.lowerBound].isUpperOrCaseless && isTitleCase(part)
            && part.allSatisfy {
                tokens[$0].kind == .word || mark($0) == CitationMark.ampersand || mark($0) == CitationMark.slash
                    || mark($0) == CitationMark.dash || mark($0) == CitationMark.period
            }
            && !hasAny([.journal, .conference, .month], in: part)
    }

    /// A town stands in front of the comma, or behind the part.
    private func isBesideTown(_ comma: Int, _ range: Range<Int>, behind part: Range<Int>?) -> Bool {
        if let part, isTown(part) { return true }
        guard comma > range.lowerBound else { return false }
        let commas = topLevelCommas(span(range.lowerBound, comma))
        return isTown(trimmed(span(commas.last.map { $0 + 1 } ?? range.lowerBound, comma)))
    }

    /// `192 p.`, `249 pp`, `2 Bde.`
    private func isExtent(_ part: Range<Int>) -> Bool {
        let count = mark(part.upperBound - 1) == CitationMark.period ? part.count - 1 : part.count
        return (2...4).contains(count) && (isNumber(part.lowerBound) || isRoman(part.lowerBound))
            && has(part.lowerBound + count - 1, [.page, .volume]) && tokens[part.lowerBound + count - 1].kind == .word
            && label(part.lowerBound, before: part.upperBound) == nil
    }

    /// Takes the parts that were found.
    mutating func take(_ parts: [PublicationPart]) {
        var kept: Range<Int>?
        for part in parts {
            switch part {
            case .year(let year, let original): takeYear(year, original: original)
            case .reissued(let range, let year, let original):
                takeYear(year, original: original)
                for index in range where isWordOfOriginal(index) { announce(index..<index + 1) }
            case .edition(let front) where work.edition == nil:
                work.edition = editionText(front)
                claimEdition(front)
            case .dated(let front, let year, let place):
                if work.edition == nil {
                    work.edition = editionText(front)
                    claimEdition(front)
                }
                if work.issued == nil || work.issued == year {
                    work.issued = year
                    claim(place..<place + 1)
                }
            case .pages(let range) where work.page == nil:
                evidence.isLocated = true
                work.page = numberText(range)
                claimLabelled(range)
            case .volume(let range) where work.volume == nil:
                work.volume = numberText(range)
                claimLabelled(range)
            case .collection(let range):
                // `Armand Colin, coll. « 128 », Paris`: the publication goes on behind it.
                if let found = kept {
                    takeImprint(found)
                    kept = nil
                }
                work.collectionTitle = work.collectionTitle ?? take(unquotedWhole(range))
                var start = range.lowerBound
                if mark(start - 1) == CitationMark.period { start -= 1 }
                if isWord(start - 1, "coll") || isWord(start - 1, "collection") { start -= 1 }
                claim(span(start, range.upperBound))
            case .numberedSeries(let range):
                if work.collectionTitle == nil { takeSeries(range) }
            case .publication(let range, let year):
                if let year { takeYear(year, original: nil, at: range.upperBound) }
                kept = span(kept?.lowerBound ?? range.lowerBound, range.upperBound)
            case .unknown(let range): kept = span(kept?.lowerBound ?? range.lowerBound, range.upperBound)
            case .edition, .pages, .volume, .extent: break
            }
        }
        if let kept { takeImprint(kept) }
    }

    /// Publisher and place between commas, in either order.
    private mutating func takeImprint(_ range: Range<Int>) {
        if work.publisher == nil, takeFirm(range) { return }
        guard let comma = commaBehindTown(range), work.publisher == nil, placeAndPublisher(range) == nil else {
            return takePublisher(range)
        }
        let front = trimmedEnd(span(range.lowerBound, comma))
        let back = trimmed(span(comma + 1, range.upperBound))
        if let next = first(CitationMark.comma, in: back), next > back.lowerBound,
            isPlaceAlone(span(back.lowerBound, next)),
            isTown(front)
        {
            takePublisher(range)
        } else if isTown(front), !isRegion(back), !isTown(back) {
            work.publisherPlace = work.publisherPlace ?? takePlace(front)
            work.publisher = take(keepingAbbreviation(back))
        } else if isTown(back), !isTown(front) {
            work.publisher = take(keepingAbbreviation(front))
            work.publisherPlace = work.publisherPlace ?? takePlace(back)
        } else {
            takePublisher(range)
        }
    }

    /// The first comma, or the second where a state stands between them: `Glencoe, Ill, Free Press`.
    private func commaBehindTown(_ range: Range<Int>) -> Int? {
        guard let comma = first(CitationMark.comma, in: range) else { return nil }
        guard let second = first(CitationMark.comma, in: span(comma + 1, range.upperBound)),
            isRegion(trimmed(span(comma + 1, second))), !isRegion(trimmed(span(second + 1, range.upperBound)))
        else { return comma }
        return second
    }

    private mutating func takeYear(_ year: Int, original: Int?, at known: Int? = nil) {
        // `(1957), Miti d'oggi, Torino, Einaudi, 1974`: the year at the front is that of the first edition.
        if let first = work.issued, first + 1 < year, original == nil, work.originallyIssued == nil, known == nil {
            work.originallyIssued = first
            work.issued = year
        }
        guard work.issued == nil || work.issued == year else { return }
        if work.issued == nil { work.issued = year }
        if let original { work.originallyIssued = original }
        if let known {
            claim(span(known, known + 2))
            return
        }
        for index in tokens.indices where !tokens[index].shape.contains(.taken) {
            if let value = self.year(index), value == year || value == original, !isYearOfEvent(index) {
                claim(index..<index + 1)
            }
        }
    }

    private mutating func claimEdition(_ front: Range<Int>) {
        var end = front.upperBound
        // `ed. a III-a`
        if mark(end) == CitationMark.dash, isWord(end + 1, "a"), !tokens[end + 1].isSpaced { end += 2 }
        while end < tokens.count, mark(end) == CitationMark.period || has(end, .edition) { end += 1 }
        var start = front.lowerBound
        if start > 1, isWord(start - 1, "a"),
            has(mark(start - 2) == CitationMark.period ? start - 3 : start - 2, .edition)
        {
            start -= 1
        }
        while start > 0, has(start - 1, .edition) || mark(start - 1) == CitationMark.period && has(start - 2, .edition)
        {
            start -= 1
        }
        claim(span(start, end))
    }

    private mutating func claimLabelled(_ number: Range<Int>) {
        var start = number.lowerBound
        while start > 0,
            tokens[start - 1].kind == .mark && mark(start - 1) == CitationMark.period || hasGeresh(start - 1)
                || has(start - 1, [.page, .volume])
        { start -= 1 }
        claim(span(start, number.upperBound))
    }

    private func unquotedWhole(_ range: Range<Int>) -> Range<Int> {
        guard range.count > 2, tokens[range.lowerBound].mark == CitationMark.quote,
            Int(tokens[range.lowerBound].partner) == range.upperBound - 1
        else { return range }
        return trimmed(span(range.lowerBound + 1, range.upperBound - 1))
    }
}

extension CitationReader.PublicationPart {
    /// A town, a publisher or an edition: not every comma and year are a publication.
    var isSure: Bool {
        switch self {
        case .publication, .edition, .dated, .collection: true
        default: false
        }
    }
}
