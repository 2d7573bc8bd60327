/// Forms of the front that are read before the names are.
extension CitationReader {
    /// `Héran (François), « Titre »`: France's old style puts given names in parentheses; they are read as commas.
    mutating func openGivenNames(_ start: Int) {
        var index = start
        while index + 3 < tokens.count, index < start + 40 {
            var open = index
            while open < index + 4, tokens[open].isCapital || has(open, .particle) || mark(open) == CitationMark.dash {
                open += 1
            }
            guard open > index, mark(open) == CitationMark.open, isKnownGivenName(open + 1) else { return }
            let close = Int(tokens[open].partner)
            guard (open + 2...open + 5).contains(close), close + 1 < tokens.count,
                tokens[close + 1].kind == .mark || has(close + 1, .and),
                !isEditorMark(span(open + 1, close)),
                span(open + 1, close).allSatisfy({
                    (tokens[$0].isCapital || tokens[$0].kind == .mark) && !has($0, .organisation)
                })
            else { return }
            tokens.replace(open, by: CitationMark.comma)
            tokens[open].partner = -1
            tokens.replace(close, by: CitationMark.semicolon)
            tokens[close].partner = -1
            index = close + 2
        }
    }

    private static let sameAuthor = CitationWords("ders", "dies", "idem", "dieselben")

    func isSameAuthor(_ zone: Range<Int>) -> Bool {
        guard zone.count <= 2, kind(zone.lowerBound) == .word else { return false }
        return isOne(zone.lowerBound, of: Self.sameAuthor)
    }

    /// `Helmut Thome: Grundkurs Statistik. Köln: …`: one known given name and a word of no meaning.
    func isGivenFirst(_ list: Range<Int>, body: Int) -> Bool {
        guard names.count == 1, names[0].kind == .direct, list.count == 2, isKnownGivenName(list.lowerBound),
            tokens[list.lowerBound + 1].classes.isEmpty, tokens[list.lowerBound + 1].count > 3, tokens[body].isCapital
        else { return false }
        let rest = span(body, tokens.count)
        return sentenceCount(rest) > 1 && rest.contains { year($0) != nil }
    }

    /// `INSEE, Données sociales, Paris`: a known organisation by its capitals in front of a comma.
    mutating func endOfShortFormBeforeComma(_ start: Int) -> Int? {
        let token = tokens[start]
        guard token.kind == .word, mark(start + 1) == CitationMark.comma, token.shape.contains(.capitals),
            has(start, .organisation), (3...10).contains(letterCount(start)), start + 3 < tokens.count,
            tokens[start + 2].isCapital, !tokens[start + 2].shape.contains(.capitals), tokens[start + 3].kind == .word
        else { return nil }
        names = [CitationName(kind: .organisation, main: start..<start + 1)]
        work.author = takeNames()
        return start + 2
    }

    private static let frenchArticles = CitationWords("le", "la", "les", "un", "une", "des")

    func isFrenchArticle(_ index: Int) -> Bool {
        isOne(index, of: Self.frenchArticles)
    }

    /// `Higgins, J. (2011) (Eds.). Title`, `Müller, H. 2010 (Hrsg.): Titel`.
    mutating func takeEditorMarkInFront(_ range: Range<Int>) -> Range<Int> {
        guard mark(range.lowerBound) == CitationMark.open, let first = range.first, tokens[first].partner > 0 else {
            return range
        }
        let close = Int(tokens[first].partner)
        guard close < range.upperBound, isEditorMark(span(first + 1, close)), work.editor.isEmpty, !work.author.isEmpty
        else { return range }
        claim(span(first, close + 1))
        work.editor = work.author
        work.author = []
        return span(close + 1, range.upperBound)
    }

    /// `IBGE. Pesquisa Nacional …`, `ВЦИОМ. Методика …`, `BRASIL. Ministério da Saúde. Diretrizes …`: an organisation by its
    /// capitals, alone in front of a period.
    mutating func endOfShortForm(_ start: Int) -> Int? {
        let token = tokens[start]
        guard token.kind == .word, mark(start + 1) == CitationMark.period, tokens[start + 2].isSpaced,
            tokens[start + 2].isCapital, tokens[start + 2].count > 2 || tokens[start + 3].isWordLike,
            token.shape.contains(.capitals) && (3...10).contains(letterCount(start))
                || has(start, .organisation) && !token.shape.contains(.single) && token.isCapital,
            sentenceCount(span(start + 2, tokens.count)) > 1
                || span(start + 2, tokens.count).contains(where: { tokens[$0].kind == .gap })
        else { return nil }
        // The office of a state: `BRASIL. Ministério da Saúde.`
        var end = start + 1
        var index = start + 2
        while index < min(tokens.count, start + 16), !endsSentence(index, from: start + 2, before: tokens.count) {
            index += 1
        }
        if isOrganisation(span(start + 2, index)), wordCount(span(start + 2, index)) <= 6,
            mark(index) == CitationMark.period, has(start + 2, .organisation), letterCount(start) > 4
        {
            end = index
        }
        names = [CitationName(kind: .organisation, main: span(start, end))]
        work.author = takeNames()
        return end + 1
    }

    /// Whether a list in front of a bare year or a title surely is one of names.
    func isNames(_ shape: NameListShape, _ list: Range<Int>) -> Bool {
        guard shape.isPlausible, shape.persons > 0 else { return false }
        if sentenceCount(trimmedEnd(list)) > 1 { return false }
        return shape.hasInitials || shape.isStrict
    }

    /// `هومن، حیدرعلی، مدل‌یابی معادلات، تهران: سمت، ۱۳۸۴`: one name, a longer title, and an imprint with its year at the end.
    mutating func endOfCaselessName(_ start: Int) -> Int? {
        guard tokens[start].shape.contains(.caseless), !isThai(start..<start + 1), tokens.mayHave(CitationMark.colon),
            let last = trimmedEnd(span(start, tokens.count)).last, year(last) != nil,
            mark(last - 1) == CitationMark.comma,
            let comma = first(CitationMark.comma, in: span(start, min(tokens.count, start + 4))),
            let second = first(CitationMark.comma, in: span(comma + 1, min(tokens.count, comma + 4))),
            span(start, second).allSatisfy({ $0 == comma || tokens[$0].shape.contains(.caseless) }),
            let third = first(CitationMark.comma, in: span(second + 1, tokens.count)),
            wordCount(span(second, third)) > 2
        else { return nil }
        let shape = readNames(span(start, second))
        guard shape.isStrict, names.count == 1, names[0].kind == .inverted else { return nil }
        giveNames(areEditors: false, shape)
        return second + 1
    }

    /// `Who answers? (2004).`: no name ends so.
    func endsAsQuestion(_ list: Range<Int>) -> Bool {
        mark(list.upperBound - 1) == CitationMark.question && wordCount(list) > 2
    }
}
