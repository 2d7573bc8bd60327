/// Words between and behind names: founders, places, times.
extension OriginatorReader {
    // MARK: - Around the names

    /// `Karl Jöreskog: LISREL`, `Founder: Jacob L. Moreno`, `Frank Yates – factorial designs`.
    mutating func readAround(_ mark: Int, _ run: Range<Int>) -> Bool {
        let left = trimmed(run.lowerBound..<mark)
        let right = trimmed(mark + 1..<run.upperBound)
        guard !left.isEmpty, !right.isEmpty else { return false }
        let before = names.names(left)
        let isRole = before == nil || left.contains { isRoleWord(tokens[$0]) || isFounder(tokens[$0]) }
        if !isRole, let before, !before.isEmpty,
            !(isStrong(right) && !names.isPerson(left) && !names.isOrganisation(left))
        {
            add(before)
            readBehindMark(right)
            return true
        }
        guard let after = names.names(right), !after.isEmpty, after.contains(where: { $0.kind != .unknown }) else {
            return false
        }
        let said = string(left)
        let outer = lead
        lead = [outer, said].compactMap { $0 }.joined(separator: "; ")
        readNames(right)
        lead = outer
        return true
    }

    private func isFounder(_ token: OriginatorToken) -> Bool { text.isWord(token.range, of: Self.founders) }
    private static let founders = WordTable(
        """
        founder founders originator originators author authors developer developers creator creators inventor
        inventors pioneer pioneers proponent proponents lead leader editor editors contributor contributors designer
        architect key main principal figure figures popularizer populariser theorist theory concept formula name
        practice fundador autor autores criador fondateur auteur auteurs begründer autor autoren urheber kurucu
        geliştiren автор авторы основатель разработчик tác giả penemu pencetus
        """)

    private mutating func readBehindMark(_ right: Range<Int>) {
        let remark = group
        readRemark(right)
        group = remark
    }

    private func isStrong(_ run: Range<Int>) -> Bool {
        guard let list = names.names(run), !list.isEmpty else { return false }
        return list.allSatisfy { $0.family != nil } && names.isPerson(run)
            || run.count > 1 && names.names(run)?.count ?? 0 > 1 && list.allSatisfy { $0.family != nil }
    }

    /// `Barbara Kitchenham in software engineering`, `Claude Shannon at Bell Labs`, `Gauss in 1809`.
    mutating func readTrailing(_ run: Range<Int>) -> Bool {
        guard
            let start = run.dropFirst().first(where: {
                tokens[$0].isLower && text.isWord(tokens[$0].range, of: OriginatorVocabulary.trailingWords)
            })
        else { return false }
        let end = trimmed(run.lowerBound..<start)
        // `Thales of Miletus`
        if end.count == 1, start + 2 == run.upperBound, text.string(tokens[start].range) == "of",
            tokens[start + 1].isNameLike,
            !names.isOrganisation(run)
        {
            add([Originator(literal: string(run), kind: .person)])
            return true
        }
        guard !end.isEmpty, !(end.count == 1 && startsDescription(end.lowerBound)),
            !names.hasOrganisationWord(end) || text.string(tokens[start].range) == "in"
                || isWithYear(start..<run.upperBound),
            let list = names.names(end), !list.isEmpty,
            list.allSatisfy({ $0.kind != .unknown })
        else { return false }
        if names.hasOrganisationWord(end), !isWithYear(start..<run.upperBound) { return false }
        add(list)
        // `X in design and Y in architecture`: names behind a conjunction begin again.
        if let and = (start..<run.upperBound).first(where: { tokens[$0].kind == .and || tokens[$0].kind == .comma }),
            and + 1 < run.upperBound, isNewName(and + 1, run.upperBound)
        {
            addTrailing(start..<and)
            readRun(and..<run.upperBound)
            return true
        }
        addTrailing(start..<run.upperBound)
        return true
    }

    private func isWithYear(_ words: Range<Int>) -> Bool { withoutYear(words).1 != nil }

    private func isNewName(_ start: Int, _ end: Int) -> Bool {
        var stop = start
        while stop < end, tokens[stop].isNameLike { stop += 1 }
        return stop - start >= 2 && names.isPerson(start..<stop)
    }

    /// Words behind names: a year, a place of work, or what they did.
    mutating func addTrailing(_ words: Range<Int>) {
        guard let last = group.last, let first = words.first else { return }
        let rest = words.dropFirst()
        if Self.isYear(text, tokens, words) != nil || !rest.isEmpty && isTimeWord(first) {
            if let year = Self.isYear(text, tokens, words) ?? Self.isYear(text, tokens, withoutArticle(rest)) {
                return setYear(year)
            }
        }
        if !rest.isEmpty, text.isWord(tokens[first].range, of: Self.placeWords), isAffiliation(withoutArticle(rest)) {
            for index in group where found[index].affiliation == nil {
                found[index].affiliation = string(withoutArticle(rest))
            }
            return
        }
        let (said, year) = withoutYear(words)
        if let year, found[last].year == nil, found[last].years == nil {
            setYear(year)
            if !said.isEmpty { addRole(string(said)) }
        } else {
            addRole(string(words))
        }
    }

    func isTimeWord(_ index: Int) -> Bool { text.isWord(tokens[index].range, of: Self.timeWords) }
    private static let timeWords = WordTable("in around during since")
    private static let placeWords = WordTable("at of from @ with")
}
