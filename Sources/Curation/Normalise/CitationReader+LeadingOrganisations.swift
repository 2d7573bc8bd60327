/// Organisations in front, where a comma parts them from the title and the date stands at the end.
extension CitationReader {
    /// `National Research Council, Scientific Research in Education. Washington, DC: National Academies Press, 2002`.
    mutating func endOfLeadingOrganisations(_ start: Int) -> Int? {
        guard tokens.classes.isSuperset(of: .organisation), let last = trimmedEnd(span(start, tokens.count)).last,
            year(last) != nil, mark(last - 1) == CitationMark.comma
        else { return nil }
        var end: Int?
        var index = start
        while let comma = endOfOrganisation(index, isFirst: index == start) {
            guard isTitleBeforeImprint(comma + 1) else { break }
            end = comma
            index = comma + 1
        }
        // `OECD, and JRC European Commission. Handbook`: behind the comma the list goes on, up to a period.
        guard let end, !(has(end + 1, .and) && tokens[end + 1].isLower) else { return nil }
        let shape = readNames(span(start, end))
        giveNames(areEditors: false, shape)
        return end + 1
    }

    /// The comma behind one organisation: words with capitals, one of them of an organisation, or its capitals alone.
    private func endOfOrganisation(_ start: Int, isFirst: Bool) -> Int? {
        let first = has(start, .and) && tokens[start].isLower ? start + 1 : start
        var index = first
        let limit = min(tokens.count, first + 20)
        while index < limit, mark(index) != CitationMark.comma {
            let token = tokens[index]
            if token.kind == .gap || token.mark == CitationMark.quote || token.mark == CitationMark.colon
                || token.mark == CitationMark.period && endsSentence(index, from: first, before: limit)
            {
                return nil
            }
            index = behind(index, before: limit)
        }
        let part = span(first, index)
        guard index < limit, !part.isEmpty, tokens[first].isUpperOrCaseless, isTitleCase(part),
            !hasAny([.journal, .conference, .description, .reportNoun, .publisher], in: part)
        else { return nil }
        if part.count == 1 {
            return tokens[first].shape.contains(.capitals) && letterCount(first) > 2
                && (!isFirst || has(first, .organisation)) ? index : nil
        }
        return hasAny(.organisation, in: part) ? index : nil
    }

    /// A title of two words or more, and behind it the rest of the reference: a sentence, an edition or an imprint.
    private func isTitleBeforeImprint(_ start: Int) -> Bool {
        let first = has(start, .and) && tokens[start].isLower ? start + 1 : start
        guard first < tokens.count, tokens[first].isCapital else { return false }
        let rest = span(first, tokens.count)
        let comma = self.first(CitationMark.comma, in: rest) ?? rest.upperBound
        return wordCount(span(first, comma)) > 1
            && (sentenceCount(trimmedEnd(rest)) > 1 || publicationTail(rest).map { $0.comma > first } == true)
    }

    /// `OECD, and JRC European Commission`, `AERA, APA, and NCME`: each by its words or by its capitals.
    func areKnownOrganisations() -> Bool {
        names.allSatisfy {
            isKnownOrganisationAlone($0.main)
                || $0.main.count == 1 && tokens[$0.main.lowerBound].shape.contains(.capitals)
                    && letterCount($0.main.lowerBound) > 2
        }
    }

    func isKnownOrganisationAlone(_ list: Range<Int>, mayHaveCommas: Bool = false) -> Bool {
        let words = wordCount(list)
        return words >= 2 && words <= (isTitleCase(list) ? 16 : 8) && hasAny(.organisation, in: list)
            && !hasAny(
                [.journal, .conference],
                in: span(list.lowerBound, list.first { has($0, .organisation) } ?? list.upperBound))
            && (!hasAny([.journal, .conference], in: list) || isWord(list.lowerBound, "international"))
            && (mayHaveCommas || !list.contains { mark($0) == CitationMark.comma })
    }
}
