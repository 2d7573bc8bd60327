/// A title that begins with a quotation: the whole of it, or a part.
extension CitationReader {
    /// A title in quotation marks at the front; returns what follows it.
    mutating func takeQuotedTitle(_ body: Range<Int>) -> Range<Int>? {
        let first = tokens[body.lowerBound]
        guard first.mark == CitationMark.quote, first.partner > body.lowerBound, Int(first.partner) < body.upperBound
        else { return nil }
        let close = Int(first.partner)
        let title = span(body.lowerBound + 1, close)
        guard !title.isEmpty else { return nil }
        let next = close + 1
        // `“Who knows?” in Questions about Questions, J. Tanur, Ed.`: a question needs no comma.
        if work.issued == nil,
            mark(close - 1) == CitationMark.comma
                || (mark(close - 1) == CitationMark.question || mark(close - 1) == CitationMark.exclamation)
                    && isWord(next, "in") && tokens[next].isLower && mark(next + 1) != CitationMark.colon
        {
            evidence.isBetweenCommas = true
        }
        // A quotation at the front of a longer title is part of it.
        let endsInside =
            tokens[close - 1].kind == .mark && mark(close - 1) != CitationMark.close
            && mark(close - 1) != CitationMark.question
            && mark(close - 1) != CitationMark.exclamation
        if next < body.upperBound {
            if mark(next) == CitationMark.colon, !has(next + 1, .inside) || first.shape.contains(.easternQuote) {
                return nil
            }
            // `„Habits“, „Frames“ und „Rational Choice“`
            if mark(next) == CitationMark.comma, tokens[next + 1].mark == CitationMark.quote,
                Int(tokens[next + 1].partner) < body.upperBound, first.mark == CitationMark.quote
            {
                return nil
            }
            if mark(next) == CitationMark.dash || mark(next) == CitationMark.question
                || mark(next) == CitationMark.exclamation
            {
                return nil
            }
            let isFollowedByWord =
                tokens[next].isLower && !has(next, [.inside, .volume, .page, .issue]) && tokens[next].count > 2
                && !isCamel(next)
                // `“Migration,” geographische revue, vol. 5`
                && !((mark(close - 1) == CitationMark.comma || mark(close - 1) == CitationMark.period)
                    && startsContainer(next, before: body.upperBound))
                && !(mark(close - 1) == CitationMark.comma && isKindBehindQuote(next))
            if isFollowedByWord { return nil }
            // `"Heimliches Matriarchat" in Familien? Ergebnisse. In: Zeitschrift`: the container's `In` comes later.
            if has(next, .inside), tokens[next].isLower, mark(next + 1) != CitationMark.colon, !endsInside,
                span(next + 1, body.upperBound).contains(where: {
                    has($0, .inside) && mark($0 + 1) == CitationMark.colon && tokens[$0].isSpaced
                })
            {
                return nil
            }
            // `„Schreibt, was ihr wollt!“ Zur Gültigkeit …`, `"Research is work." Anselm Strauss in conversation. Journal, 5(3)`
            if kind(next) == .word, tokens[next].isCapital, !first.shape.contains(.easternQuote),
                has(next, [.small, .from]) && !has(next, .inside) && !isArticleWord(next)
                    && mark(close - 1) != CitationMark.period && mark(close - 1) != CitationMark.comma
                    || mark(close - 1) == CitationMark.period && goesOnBehindQuote(next, before: body.upperBound)
            {
                return nil
            }
            let isWordBehind =
                kind(next) == .word && !endsInside && !first.shape.contains(.easternQuote)
                && bytes[Int(first.start)] != 0x27 && !has(next, .inside)
            if isWordBehind, endOfWords(next, before: body.upperBound) != nil { return nil }
            if isWordBehind, goesOnToComma(next, before: body.upperBound) { return nil }
            // `"General Intelligence," Objectively Determined and Measured. The American Journal of Psychology, 15(2)`.
            if kind(next) == .word, mark(close - 1) == CitationMark.comma, !has(next, .inside),
                let end = endOfWords(next, before: body.upperBound), startsContainer(end + 1, before: body.upperBound)
            {
                return nil
            }
        }
        setTitle(title)
        evidence.isQuoted = true
        if takePublisherBehindBook(body.lowerBound, span(close + 1, body.upperBound)) {
            return body.upperBound..<body.upperBound
        }
        return span(close + 1, body.upperBound)
    }

    private static let articles = CitationWords(
        "the", "der", "die", "das", "la", "le", "les", "el", "il", "los", "las", "a")

    /// `The`, `Der`, `La`: a journal's name may begin so.
    private func isArticleWord(_ index: Int) -> Bool { isOne(index, of: Self.articles) }

    /// A sentence that is no source, and a container behind it.
    private func goesOnBehindQuote(_ start: Int, before end: Int) -> Bool {
        guard !has(start, .inside), let stop = endOfWords(start, before: end), startsContainer(stop + 1, before: end)
        else {
            return false
        }
        let part = span(start, stop)
        return !hasAny([.journal, .publisher, .conference, .thesis, .university, .reportNoun], in: part)
            && !isTitleCase(part) && contributors(part) == nil && CitationReport(self, part) == nil
            && commaOfContributors(span(stop + 1, end)) == nil
    }

    /// `“We are here to stay!” Migrant workers and the local press, Journal of Ethnic Studies, 36`: words in small letters up
    /// to a comma, a name behind it.
    private func goesOnToComma(_ start: Int, before end: Int) -> Bool {
        guard let comma = first(CitationMark.comma, in: span(start, end)), comma + 1 < end, tokens[comma + 1].isCapital,
            tokens[start].isCapital
        else { return false }
        let front = span(start, comma)
        return wordCount(front) > 2 && front.contains { tokens[$0].isLower && tokens[$0].classes.isEmpty }
            && !front.contains { tokens[$0].isCapital && has($0, [.journal, .publisher, .conference]) }
            && startsContainer(comma + 1, before: end)
    }

    /// Where the sentence ends that starts there; nil when a number stands in it.
    private func endOfWords(_ start: Int, before end: Int) -> Int? {
        for index in span(start, end) {
            if isNumeral(index) { return nil }
            if endsSentence(index, from: start, before: end) { return index }
        }
        return nil
    }

    /// Whether words follow, and then a number in the same sentence, as behind a journal's name.
    private func startsContainer(_ start: Int, before end: Int) -> Bool {
        guard start < end, kind(start) == .word else { return false }
        for index in span(start, end) {
            if isNumeral(index) { return true }
            if endsSentence(index, from: start, before: end) { return false }
        }
        return false
    }
}
