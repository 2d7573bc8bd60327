/// Remarks in parentheses: years, roles, affiliations, other names.
extension OriginatorReader {
    // MARK: - Remarks

    /// Reads what stands in parentheses behind the last names.
    mutating func readRemark(_ all: Range<Int>) {
        let remark = trimmed(all)
        guard !remark.isEmpty else { return }
        if group.isEmpty {
            // Nothing stands in front: the remark is all there is.
            readRun(remark)
            return
        }
        let owner = group
        let pieces = pieces(remark)
        let years = pieces.filter { Self.isYear(text, tokens, $0) != nil }
        let words = pieces.filter { !years.contains($0) }
        if let first = words.first, let last = words.last {
            // Years only at the ends leave one stretch of words.
            let stretch = first.lowerBound..<last.upperBound
            let isWhole =
                words.count
                == pieces.filter { $0.lowerBound >= first.lowerBound && $0.upperBound <= last.upperBound }.count
            readWords(isWhole ? [stretch] : words, parts: words, owner, hasYears: !years.isEmpty)
        }
        if !years.isEmpty {
            let said = years.count == 1 ? string(years[0]) : years.map(string).joined(separator: ", ")
            setYear(OriginYearParser.parse(said))
        }
    }

    /// The pieces of a remark between commas and semicolons outside inner parentheses.
    private func pieces(_ remark: Range<Int>) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start = remark.lowerBound
        var index = start
        while index < remark.upperBound {
            if let close = closing[index] {
                index = max(close, index) + 1
                continue
            }
            if tokens[index].kind == .comma || tokens[index].kind == .semicolon || tokens[index].kind == .listComma {
                if start < index { pieces.append(start..<index) }
                start = index + 1
            }
            index += 1
        }
        if start < remark.upperBound { pieces.append(start..<remark.upperBound) }
        return pieces
    }

    private mutating func readWords(_ stretches: [Range<Int>], parts: [Range<Int>], _ owner: Range<Int>, hasYears: Bool)
    {
        if parts.count > 1, let first = parts.first, let last = parts.last, parts.allSatisfy(isAffiliation),
            owner.allSatisfy({ found[$0].kind == .person && found[$0].affiliation == nil })
        {
            for index in owner { found[index].affiliation = string(first.lowerBound..<last.upperBound) }
            return
        }
        // `Bell Labs, fuzzy sets`: words in small letters are no part of the place.
        let isMixed =
            stretches.count == 1 && parts.count > 1 && isAffiliation(parts[0])
            && parts.dropFirst().contains { tokens[$0.lowerBound].isLower }
        for stretch in stretches where isMixed || !readOtherName(stretch, owner) {
            var said: [Range<Int>] = []
            for part in stretches.count == 1 ? parts : [stretch] {
                if readOtherName(part, owner) || !hasYears && readRoleWithYear(part) { continue }
                if let last = said.last, last.upperBound + 1 == part.lowerBound {
                    said[said.count - 1] = last.lowerBound..<part.upperBound
                } else {
                    said.append(part)
                }
            }
            if !said.isEmpty { addRole(said.map(withPeriod).joined(separator: ", ")) }
        }
    }

    /// Names in a remark: another name of the same, the people of an organisation, a place of work.
    mutating func readOtherName(_ part: Range<Int>, _ owner: Range<Int>) -> Bool {
        guard let last = owner.last, let first = part.first else { return false }
        // `Various (including Karl Pearson)`
        if found[last].kind == .unknown, let end = leadEnd(first, before: part.upperBound),
            let list = names.names(end..<part.upperBound),
            !list.isEmpty, list.allSatisfy({ $0.kind == .person })
        {
            lead = string(first..<end)
            add(list)
            return true
        }
        if let end = OriginatorVocabulary.aliasWords.longest(in: text.bytes, at: tokens[first].range.lowerBound)?.end {
            let rest = trimmed(
                part.filter { tokens[$0].range.lowerBound >= end }.first.map { $0..<part.upperBound } ?? part
                    .upperBound..<part.upperBound)
            if !rest.isEmpty, let list = names.names(rest), list.count == 1, list[0].kind == .person {
                return setAlternative(list[0], last)
            }
        }
        if tokens[first].kind == .quote, let quoted = names.direct(part)?.name, found[last].alternative == nil {
            return setAlternative(quoted, last)
        }
        let isOrganisation = found[last].kind != .person
        if found[last].kind == .organisation, isAcronym(part) {
            return setAlternative(Originator(literal: string(part)), last)
        }
        if !isOrganisation, isAffiliation(part) {
            guard owner.contains(where: { found[$0].affiliation == nil }) else { return false }
            for index in owner where found[index].affiliation == nil { found[index].affiliation = string(part) }
            return true
        }
        guard let list = names.names(part), !list.isEmpty, list.allSatisfy({ $0.kind == .person }) else { return false }
        if isOrganisation {
            let isSure = names.isPerson(part) || list.contains(where: \.etAl)
            guard isSure || found[last].kind == .organisation && list.allSatisfy({ $0.family != nil }) else {
                return false
            }
            add(list)
            return true
        }
        guard list.count == 1, found[last].kind == .person, found[last].alternative == nil, owner.count == 1,
            isOtherName(list[0], part)
        else {
            return false
        }
        return setAlternative(list[0], last)
    }

    /// A second name must show that it is one: a known given name, initials, or another script.
    private func isOtherName(_ name: Originator, _ part: Range<Int>) -> Bool {
        if isMethodName(part) { return false }
        if let last = group.last, let literal = found[last].literal, name.family != nil,
            WordBorder.isSpaceless(Array(literal.utf8), at: 0)
        {
            return true
        }
        if name.family != nil {
            return names.isPerson(part) || tokens[part.lowerBound].traits.contains(.caseless)
                || isCyrillic(part.lowerBound)
        }
        let traits = tokens[part.lowerBound].traits
        return part.count == 1
            && (traits.contains(.spaceless) || traits.contains(.caseless) || isSecondSingle(part.lowerBound))
    }

    /// `川喜田二郎（KJ法）`: what ends so is called after its bearer, not the bearer.
    private func isMethodName(_ part: Range<Int>) -> Bool {
        guard let last = part.last else { return false }
        let word = text.bytes[tokens[last].range]
        return Self.methodEndings.contains { word.count > $0.count && word.suffix($0.count).elementsEqual($0) }
    }

    private static let methodEndings = [
        "法", "論", "论", "理論", "理论", "モデル", "模型", "分析", "検定", "检验", "テスト", "이론", "모형", "기법", "분석",
    ].map { Array($0.utf8) }

    /// `Ibn al-Haytham (Alhazen)`: a capital word behind a name that has no parts either.
    private func isSecondSingle(_ index: Int) -> Bool {
        guard let last = group.last, found[last].literal != nil else { return false }
        return tokens[index].traits.contains(.capital) && !tokens[index].traits.contains(.allCaps)
    }

    private func isCyrillic(_ index: Int) -> Bool {
        let byte = text[tokens[index].range.lowerBound]
        return byte >= 0xCE && byte <= 0xD4
    }

    private mutating func setAlternative(_ name: Originator, _ index: Int) -> Bool {
        guard found[index].alternative == nil else { return false }
        found[index].alternative = Originator.Alternative(
            literal: name.literal, family: name.family, given: name.given, particle: name.particle, suffix: name.suffix)
        return true
    }

    private func isAcronym(_ part: Range<Int>) -> Bool {
        part.count == 1 && (tokens[part.lowerBound].traits.contains(.allCaps) || isDotted(part.lowerBound))
    }

    private func isDotted(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.traits.contains(.initials) && token.range.count >= 6 || token.traits.contains(.camel)
    }

    /// A place of work: a name with an organisation's word, or a known organisation or university.
    func isAffiliation(_ part: Range<Int>) -> Bool {
        guard let first = part.first,
            !tokens[first].isLower || text.isWord(tokens[first].range, of: OriginatorVocabulary.articles)
        else { return false }
        if names.hasOrganisationWord(part) {
            return !part.contains { isRoleWord(tokens[$0]) && tokens[$0].isLower } && !startsDescription(first)
        }
        if part.count <= 3, text.isWord(tokens[first].range, of: OriginatorVocabulary.affiliations) {
            return part.allSatisfy { !tokens[$0].isLower }
        }
        if OriginatorVocabulary.organisationPhrases.longest(in: text.bytes, at: tokens[first].range.lowerBound) != nil {
            return true
        }
        guard part.allSatisfy({ !tokens[$0].isLower }) else { return false }
        return text.isWord(tokens[first].range, of: OriginatorVocabulary.organisations)
    }

    /// `published 1982`: words with a year at the end.
    private mutating func readRoleWithYear(_ part: Range<Int>) -> Bool {
        let (words, year) = withoutYear(part)
        guard let year, !words.isEmpty, let last = group.last, found[last].year == nil, found[last].years == nil else {
            return false
        }
        setYear(year)
        addRole(string(words))
        return true
    }

    /// `Eds.` keeps its period.
    private func withPeriod(_ words: Range<Int>) -> String {
        guard let last = words.last, tokens[last].range.count <= 5,
            text.byte(tokens[last].range.upperBound) == UInt8(ascii: ".")
        else {
            return string(words)
        }
        return string(words) + "."
    }

    mutating func addRole(_ role: String) {
        guard !role.isEmpty else { return }
        for index in group { found[index].role = [found[index].role, role].compactMap { $0 }.joined(separator: "; ") }
    }
}
