extension OriginatorParser {
    /// The names of a group without parentheses.
    static func names(_ text: PrintedText, _ range: Range<Int>) -> [Originator] {
        let (group, year) = withoutYear(text, text.trimmed(range))
        guard !group.isEmpty else { return [] }
        let list = NameList(text, in: group)
        guard !list.entries.isEmpty else { return [Originator(literal: text.string(group), year: year)] }
        if isOneDescription(list, text, group) { return [Originator(literal: text.string(group), year: year)] }
        var originators = list.entries.map { originator($0) }
        originators[originators.count - 1].year = year
        return originators
    }

    /// A year behind the names without parentheses: `Pearson, K. 1900` or `Fisher, 1925`.
    private static func withoutYear(_ text: PrintedText, _ range: Range<Int>) -> (Range<Int>, Int?) {
        guard range.count > 5, let last = text.words(range).last, last.count == 4, text[last].allSatisfy(\.isDigit),
            let year = Int(text.string(last)), (1000...2100).contains(year)
        else { return (range, nil) }
        let rest = text.trimmedEnd(range.lowerBound..<last.lowerBound, marks: ",")
        // `Formalized in 1950` is a description and stays whole.
        guard let word = text.words(rest).last, !text[word.lowerBound].isLower else { return (range, nil) }
        return (rest, year)
    }

    /// A list whose cutting would tear a description or an organisation's name apart.
    private static func isOneDescription(_ list: NameList, _ text: PrintedText, _ group: Range<Int>) -> Bool {
        if list.hasDescription { return true }
        guard list.entries.count > 1 else { return false }
        let organisations = list.entries.filter { text.hasWord(of: NameVocabulary.organisationWords, in: $0.range) }
        let fragments = list.entries.filter { $0.name.literal != nil && !organisations.map(\.range).contains($0.range) }
        // `Food and Agriculture Organization`: a single word in front of an organisation is its first half.
        return !organisations.isEmpty && !fragments.isEmpty
    }

    private static func originator(_ entry: NameList.Entry) -> Originator {
        let name = entry.name
        guard let family = name.family else { return Originator(literal: name.literal, etAl: entry.isCut) }
        let whole = [name.nonDroppingParticle, family].compactMap { $0 }.joined(separator: " ")
        let given = [name.given, name.suffix].compactMap { $0 }.joined(separator: ", ")
        return Originator(family: whole, given: given.isEmpty ? nil : given, etAl: entry.isCut)
    }
}
