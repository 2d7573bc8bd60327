/// Lists of names as Vancouver prints them: `Mendes KDS, Silveira RCCP, Galvão CM. Title. Journal. 2008;17(4):758–764.`
extension CitationReader {
    /// Where the list ends: at the period behind initials that have none of their own, whatever follows.
    mutating func endOfVancouverNames(_ start: Int) -> Int? {
        guard tokens[start].kind == .word, hasVancouverYear(start) else { return nil }
        guard let list = vancouverNames(start), mark(list.end) == CitationMark.period, list.end + 1 < tokens.count,
            tokens[list.end + 1].isSpaced
        else { return nil }
        let end = list.end
        names = list.names
        // `Πετράκης Μ. Δειγματοληψία`: in other alphabets the one initial has its period.
        if names.count == 1, let given = names[0].given, given.count == 1, end == given.upperBound,
            tokens[given.lowerBound].shape.contains([.single, .beyondASCII]),
            bytes[Int(tokens[given.lowerBound].start)] >= Self.firstByteOfGreek
        {
            names[0].given = span(given.lowerBound, end + 1)
        }
        work.author = takeNames()
        return end + 1
    }

    private static let firstByteOfGreek: UInt8 = 0xCD

    /// The names from here on, comma by comma, and where the last one ends; nil when none is here.
    func vancouverNames(_ start: Int) -> (names: [CitationName], end: Int)? {
        var found: [CitationName] = []
        var end = start
        var index = start
        while let name = vancouverName(index) {
            found.append(name)
            end = name.suffix?.upperBound ?? name.given?.upperBound ?? index
            guard mark(end) == CitationMark.comma else { break }
            index = end + 1
        }
        return found.isEmpty || index > end ? nil : (found, end)
    }

    /// `2008;17(4)`, `London: Sage; 2007`: no other style parts the year so.
    private func hasVancouverYear(_ start: Int) -> Bool {
        guard tokens.mayHave(CitationMark.semicolon) else { return false }
        return span(start + 2, tokens.count).contains {
            mark($0) == CitationMark.semicolon && (year($0 - 1) != nil || year($0 + 1) != nil)
        }
    }

    /// `van der Meer P`, `Groothuis-Oudshoorn K`, `St. Clair R`, `Harrell FE Jr`: a family name and up to four capitals.
    private func vancouverName(_ start: Int) -> CitationName? {
        var index = start
        var capitals = 0
        while index < min(tokens.count, start + 9), !isVancouverInitials(index, isFirst: capitals == 0) {
            let token = tokens[index]
            if token.kind == .word, token.isCapital {
                capitals += 1
            } else if token.kind == .mark {
                let isInside =
                    token.mark == CitationMark.dash && !token.isSpaced
                    || token.mark == CitationMark.period && (isWord(index - 1, "st") || isShortParticle(index - 1))
                guard isInside, index > start else { return nil }
            } else if !has(index, .particle), !isShortParticle(index) {
                return nil
            }
            index += 1
        }
        guard capitals > 0, capitals <= 4, isVancouverInitials(index, isFirst: false),
            !isOrganisation(span(start, index))
        else { return nil }
        var name = CitationName(kind: .inverted, main: span(start, index))
        splitFamily(name.main, into: &name)
        var end = index + 1
        if mark(end) == CitationMark.dash, isVancouverInitials(end + 1, isFirst: false) { end += 2 }
        name.given = span(index, end)
        name.hasInitials = true
        if has(end, .suffix), !tokens[end].shape.contains(.single), tokens[end].isCapital {
            name.suffix = span(end, end + 1)
        }
        return name
    }

    private func isVancouverInitials(_ index: Int, isFirst: Bool) -> Bool {
        let token = tokens[index]
        guard !isFirst, token.kind == .word, token.isCapital, token.shape.contains(.capitals),
            !token.shape.contains(.eastAsian), letterCount(index) <= 4
        else { return false }
        let next = index + 1
        return mark(next) == CitationMark.comma || mark(next) == CitationMark.period || has(next, .suffix)
            || mark(next) == CitationMark.dash && tokens[next + 1].shape.contains([.single, .capital])
    }
}
