/// Organisations in front, where a comma parts them from the title and the date stands at the end.
extension CitationReader {
    /// `National Research Council, Scientific Research in Education. Washington, DC: National Academies Press, 2002`.
    mutating func endOfLeadingOrganisations(_ start: Int) -> Int? {
        guard tokens.classes.isSuperset(of: .organisation), let last = trimmedEnd(span(start, tokens.count)).last,
            year(last) != nil, mark(last - 1) == CitationMark.comma
        else { return nil }
        var end: Int?
        var index = start
        let limit = min(tokens.count, start + 40)
        while index < limit, tokens[index].kind != .gap, tokens[index].mark != CitationMark.quote {
            if mark(index) == CitationMark.comma {
                if areOrganisations(span(start, index)) { end = index } else if end != nil { break }
            } else if mark(index) == CitationMark.colon
                || mark(index) == CitationMark.period && endsSentence(index, from: start, before: limit)
            {
                break
            }
            index = behind(index, before: limit)
        }
        guard let end, isTitleBeforeImprint(end + 1) else { return nil }
        let shape = readNames(span(start, end))
        giveNames(areEditors: false, shape)
        return end + 1
    }

    private mutating func areOrganisations(_ list: Range<Int>) -> Bool {
        guard wordCount(list) > 1, !hasAny([.journal, .conference, .description, .reportNoun, .publisher], in: list)
        else { return false }
        let shape = readNames(list)
        return shape.isPlausible && shape.persons == 0
            && names.allSatisfy { $0.kind == .organisation && hasAny(.organisation, in: $0.main) }
    }

    /// A title of two words or more, and behind its sentence, or behind its edition, the rest of the reference.
    private func isTitleBeforeImprint(_ start: Int) -> Bool {
        guard start < tokens.count, tokens[start].isCapital else { return false }
        let rest = span(start, tokens.count)
        let comma = first(CitationMark.comma, in: rest) ?? rest.upperBound
        return wordCount(span(start, comma)) > 1 && sentenceCount(trimmedEnd(rest)) > 1
    }
}
