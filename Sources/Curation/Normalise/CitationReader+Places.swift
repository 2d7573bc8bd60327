/// Towns, regions and lists of them.
extension CitationReader {
    /// `Beltz Juventa, 2010 (Grundlagentexte Soziologie)`: words in a bracket at the end of a book are its series.
    mutating func withoutSeriesBracket(_ range: Range<Int>) -> Range<Int> {
        let part = trimmedEnd(range)
        guard let last = part.last, mark(last) == CitationMark.close, work.collectionTitle == nil,
            trimmed(span(last + 1, tokens.count)).isEmpty
        else { return range }
        let open = Int(tokens[last].partner)
        let inside = span(open + 1, last)
        guard open > part.lowerBound + 1, wordCount(inside) >= 2, wordCount(inside) <= 9,
            tokens[inside.lowerBound].isCapital,
            isNumeral(open - 1) || mark(open - 1) == CitationMark.period || kind(open - 1) == .word,
            inside.allSatisfy({ tokens[$0].kind == .word || mark($0) == CitationMark.dash }),
            !isPlace(inside), !isLanguageNote(inside),
            !hasAny(
                [
                    .university, .thesis, .edition, .editionKind, .reportNoun, .retrieved, .editor, .translator,
                ],
                in: inside),
            !hasAny(.publisher, in: inside)
                || inside.contains(where: { isWord($0, "studies") || isWord($0, "series") }),
            year(open - 1) != nil || mark(open - 1) == CitationMark.period
                || wordCount(inside) > 3 && hasAny(.small, in: inside)
                    && hasAny(.publisher, in: span(part.lowerBound, open))
        else { return range }
        work.collectionTitle = take(inside)
        claim(span(open, last + 1))
        return span(range.lowerBound, open)
    }

    /// `Marburg 1995 (Marburger Beiträge zur Forschung 5)`: behind a town and a year stands the series.
    mutating func withoutSeriesBehindPlace(_ part: Range<Int>) -> Range<Int> {
        guard let last = part.last, mark(last) == CitationMark.close, work.containerTitle == nil,
            work.collectionTitle == nil
        else { return part }
        let open = Int(tokens[last].partner)
        guard open > part.lowerBound + 1, open - part.lowerBound <= 5, year(open - 1) != nil,
            isPlace(trimmedEnd(span(part.lowerBound, open - 1))), wordCount(span(open, last)) > 2
        else { return part }
        let rest = withoutSeriesBracket(part)
        if rest.upperBound < part.upperBound { return trimmed(rest) }
        evidence.isBehindPublisher = true
        defer { evidence.isBehindPublisher = false }
        guard takeRemark(span(open + 1, last)) else { return part }
        claim(span(open, last + 1))
        return trimmed(span(part.lowerBound, open))
    }

    /// `Frankfurt am Main u. a.`: without the words for further places.
    private func withoutOtherPlaces(_ range: Range<Int>) -> Range<Int> {
        guard range.count > 4, let last = range.last, mark(last) == CitationMark.period, isWord(last - 1, "a"),
            isWord(last - 3, "u")
        else { return range }
        return span(range.lowerBound, last - 3)
    }

    /// The text of a place, with the period of a shortened word at its end: `Frankfurt a. M.`, `М.`, `СПб.`
    mutating func takePlace(_ place: Range<Int>) -> String {
        // `Reading, Mass., Addison-Wesley`: a comma behind it shows that the period is the word's.
        if let last = place.last, mark(place.upperBound) == CitationMark.period, tokens[last].kind == .word,
            mark(place.upperBound + 1) == CitationMark.comma, has(last, .abbreviation), tokens[last].count <= 5
        {
            return take(span(place.lowerBound, place.upperBound + 1))
        }
        // `New York et al.`, `New York u.a.`
        if let last = place.last, mark(place.upperBound) == CitationMark.period, place.count > 2,
            isWord(last, "al") && isWord(last - 1, "et") || isWord(last, "a") && isWord(last - 2, "u")
        {
            return take(span(place.lowerBound, place.upperBound + 1))
        }
        // `Thousand Oaks, Calif.` at the end: no other word is shortened so.
        if let last = place.last, mark(place.upperBound) == CitationMark.period, has(last, .region),
            has(last, .abbreviation), tokens[last].count <= 5, !tokens[last].shape.contains(.capitals)
        {
            return take(span(place.lowerBound, place.upperBound + 1))
        }
        guard let last = place.last, mark(place.upperBound) == CitationMark.period,
            tokens[last].shape.contains(.single) && tokens[last].isCapital && place.upperBound > 1
                && (place.count == 1 && tokens[last].shape.contains(.beyondASCII)
                    || mark(last - 1) == CitationMark.slash
                    || mark(last - 1) == CitationMark.period
                        && (tokens[last - 2].isLower || tokens[last - 2].shape.contains(.single)))
                || isWord(last, "спб") || isWord(last, "br") && mark(last - 1) == CitationMark.period
        else { return take(place) }
        return take(span(place.lowerBound, place.upperBound + 1))
    }

    /// `25–29 June`, `8–13 December`: the days of a meeting.
    func areDaysOfMonth(_ part: Range<Int>) -> Bool {
        part.count <= 8 && part.contains { has($0, .month) } && part.contains { isNumber($0) }
            && part.allSatisfy { isNumber($0) || has($0, .month) || tokens[$0].kind == .mark }
    }

    /// `Conference on Empirical Methods (EMNLP), Doha, Qatar`, `Survey Methods Workshop, Rijeka`: the comma right behind the
    /// short form or the word for the meeting.
    func commaBehindMeeting(_ title: Range<Int>) -> Int? {
        guard let comma = first(CitationMark.comma, in: title), comma > title.lowerBound + 2,
            comma + 1 < title.upperBound,
            mark(comma - 1) == CitationMark.close && tokens[comma - 2].shape.contains(.capitals)
                || has(comma - 1, .conference) && !tokens[comma - 1].shape.contains(.capitals)
        else { return nil }
        let place = span(comma + 1, title.upperBound)
        return wordCount(place) <= 4 && place.allSatisfy { tokens[$0].isCapital || mark($0) == CitationMark.comma }
            && !namesOrganisation(place) && !hasAny([.conference, .publisher, .series], in: place) ? comma : nil
    }

    /// A word for an organisation, save that of `United States` and `United Kingdom`.
    func namesOrganisation(_ place: Range<Int>) -> Bool {
        place.contains { has($0, [.organisation, .university]) && !isWord($0, "united") }
    }

    /// `Washington, D.C.`
    func endsInInitials(_ part: Range<Int>) -> Bool {
        guard part.count > 4, let last = part.last else { return false }
        return tokens[last].shape.contains([.single, .capital]) && mark(last - 1) == CitationMark.period
            && tokens[last - 2].shape.contains([.single, .capital]) && mark(last - 3) == CitationMark.comma
    }

    func isNamedTown(_ range: Range<Int>) -> Bool {
        (1...2).contains(wordCount(range)) && wordCount(range) == range.count && allCapitals(range)
            && !hasAny([.organisation, .university, .publisher, .thesis], in: range)
    }

    func isRegion(_ range: Range<Int>) -> Bool {
        // `D.C.`
        if range.count >= 3, range.count <= 6,
            range.allSatisfy({ tokens[$0].shape.contains([.single, .capital]) || mark($0) == CitationMark.period })
        {
            return true
        }
        return isKnownRegion(range)
    }

    private func isKnownRegion(_ range: Range<Int>) -> Bool {
        !range.isEmpty && wordCount(range) <= 2 && has(range.lowerBound, .region) && tokens[range.lowerBound].isCapital
            && (tokens[range.lowerBound].count > 2 || wordCount(range) == 1
                || tokens[range.lowerBound].shape.contains(.capitals))
    }

    func isListOfPlaces(_ range: Range<Int>) -> Bool {
        var start = range.lowerBound
        var count = 0
        for index in range.lowerBound..<range.upperBound + 1 {
            let isEnd = index == range.upperBound
            if isEnd || mark(index) == CitationMark.comma || mark(index) == CitationMark.semicolon
                || mark(index) == CitationMark.slash || mark(index) == CitationMark.ampersand || has(index, .and)
                || mark(index) == CitationMark.dash && tokens[index].isSpaced
            {
                let part = span(start, index)
                if !part.isEmpty {
                    guard isPlace(part) || isRegion(part) else { return false }
                    count += 1
                }
                start = index + 1
            }
        }
        return count > 0
    }

    /// A town of the list, or words that end in a state: `Thousand Oaks, CA`, `Springfield, Ill.`, `Frankfurt a. M.`
    func isPlace(_ printed: Range<Int>) -> Bool {
        // Without a known place only a comma can make one, by what stands behind it.
        if tokens.classes.isDisjoint(with: .place.union(.region)), first(CitationMark.comma, in: printed) == nil {
            return false
        }
        let range = withoutOtherPlaces(printed)
        var first = -1
        var last = -1
        var words = 0
        for index in range where tokens[index].isWordLike {
            if tokens[index].kind != .word { return false }
            if first < 0 { first = index }
            last = index
            words += 1
            if words > 7 { return false }
        }
        // `'s-Gravenhage`
        if words == 2, isWord(first, "s") || isWord(first, "'s"), mark(first + 1) == CitationMark.dash {
            return has(last, .place)
        }
        guard words > 0, words <= 7, tokens[first].isUpperOrCaseless else { return false }
        if tokens.classes.contains(.handbook), hasAny(.handbook, in: range) { return false }
        if hasUnlistedPublisher(range) || isWord(first, "ann") && !isWord(first + 1, "arbor") { return false }
        let hasComma = self.first(CitationMark.comma, in: range) != nil
        if hasComma, let comma = self.last(CitationMark.comma, in: range), comma > first,
            isRegion(span(comma + 1, range.upperBound))
        {
            return true
        }
        let isRegionBehind =
            words > 1 && has(last, .region)
            && (tokens[last].shape.contains(.capitals) || tokens[last].count > 3 && tokens[last].isCapital) && hasComma
        if isRegionBehind { return true }
        if hasAny([.small, .journal, .conference, .thesis], in: range), !isJoinedPlace(range) { return false }
        if words == 1 { return has(first, .place) && tokens[first].isUpperOrCaseless }
        // Every word must be of a place, or a small one between (`Frankfurt am Main`).
        var known = 0
        for index in range where tokens[index].isWordLike {
            if has(index, [.place, .region]) || isNeutral(index) { known += 1 }
        }
        return known * 2 >= words && (has(first, .place) || has(last, .place) || hasComma)
    }

    private static let neutralWords = CitationWords(
        "a", "c", "m", "u", "etc", "tp", "am", "an", "der", "im", "main", "oder", "br", "breisgau", "d", "upon",
        "on", "de", "of")

    /// `Frankfurt a. M.`, `Freiburg im Breisgau`
    func isNeutral(_ index: Int) -> Bool {
        isOne(index, of: Self.neutralWords)
    }

    private func isJoinedPlace(_ range: Range<Int>) -> Bool {
        hasAny(.place, in: range) && wordCount(range) <= 4 && !hasAny([.journal, .conference], in: range)
    }

    /// A publisher's word that is not at the same time a place (`Cambridge`, `Stanford`).
    func hasUnlistedPublisher(_ range: Range<Int>) -> Bool {
        for index in range where has(index, [.publisher, .university]) && !has(index, .place) { return true }
        return false
    }
}
