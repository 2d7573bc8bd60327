/// The statement of responsibility behind ` / ` (GOST 7.1, ISBD).
extension CitationReader {
    /// Takes it off a title: `Название / И. И. Иванов ; под ред. П. П. Петрова`, `Смысл / пер. с фр. А. Т. Бикбова`.
    mutating func withoutStatement(_ range: Range<Int>) -> Range<Int> {
        guard let slash = statementSlash(range) else { return range }
        var start = slash + 1
        var areAllTaken = true
        while start < range.upperBound {
            let end = endOfStatement(start, before: range.upperBound)
            if !takeStatement(trimmed(span(start, end))) { areAllTaken = false }
            start = end + 1
        }
        guard areAllTaken else { return range }
        claim(slash..<slash + 1)
        return withoutMedium(trimmedEnd(span(range.lowerBound, slash)))
    }

    /// A slash between spaces behind which names or a role stand.
    private mutating func statementSlash(_ range: Range<Int>) -> Int? {
        guard tokens.mayHave(CitationMark.slash) else { return nil }
        var index = range.lowerBound + 1
        var tries = 0
        while index + 1 < range.upperBound, tries < 6 {
            if mark(index) == CitationMark.slash, tokens[index].isSpaced, tokens[index + 1].isSpaced {
                tries += 1
                let end = endOfStatement(index + 1, before: range.upperBound)
                let part = trimmed(span(index + 1, end))
                if contributors(part) != nil || isStatementAlone(part) { return index }
                let shape = readNames(part)
                if shape.isPlausible, shape.hasInitials, shape.organisations == 0 { return index }
            }
            index = behind(index, before: range.upperBound)
        }
        return nil
    }

    /// Up to a semicolon or the next slash between spaces.
    private func endOfStatement(_ start: Int, before end: Int) -> Int {
        var index = start
        while index < end {
            if mark(index) == CitationMark.semicolon
                || mark(index) == CitationMark.slash && tokens[index].isSpaced && index + 1 < end
                    && tokens[index + 1].isSpaced
            {
                return index
            }
            index = behind(index, before: end)
        }
        return end
    }

    /// `Пер. с нем.`, `АН СССР, Ин-т …`: a translation without its translator, an institution; residue.
    private func isStatementAlone(_ part: Range<Int>) -> Bool {
        guard part.count >= 2, tokens[part.lowerBound].isCapital, isOfOtherScript(part.lowerBound) else { return false }
        if has(part.lowerBound, [.translator, .translating]), part.count <= 6, has(part.lowerBound + 2, .from) {
            return true
        }
        return isWord(part.lowerBound, "ан") || isWord(part.lowerBound, "ран")
            || isWord(part.lowerBound, "ин") && isWord(part.lowerBound + 2, "т")
            || hasAny([.organisation, .university], in: part) && wordCount(part) <= 8
    }

    private mutating func takeStatement(_ part: Range<Int>) -> Bool {
        if let found = contributors(part) {
            takeContributors(found)
            return true
        }
        if isStatementAlone(part) { return true }
        let shape = readNames(part)
        guard shape.isPlausible, shape.hasInitials else { return false }
        // Other names than those of the front are nobody that is known.
        let families = names.map { text($0.main) }
        guard work.author.allSatisfy({ author in families.contains { $0 == author.family } }) else { return false }
        claimSeparators()
        let made = takeNames()
        // The names of the front again, and those that it left out.
        if made.count > work.author.count, work.editor.isEmpty { work.author = made }
        if shape.isIncomplete { work.authorsIncomplete = true }
        return true
    }

    /// `[Текст]`, `[Электронный ресурс]`: what the thing is made of.
    private mutating func withoutMedium(_ range: Range<Int>) -> Range<Int> {
        guard let last = range.last, mark(last) == CitationMark.bracketClose, tokens[last].partner > range.lowerBound
        else { return range }
        let open = Int(tokens[last].partner)
        guard isWord(open + 1, "текст") || isWord(open + 1, "электронный") || isWord(open + 1, "электрон") else {
            return range
        }
        announce(span(open, last + 1))
        return trimmedEnd(span(range.lowerBound, open))
    }
}
