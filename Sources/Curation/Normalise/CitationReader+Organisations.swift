/// Names of organisations.
extension CitationReader {
    /// Puts the pieces of an organisation's name together again: `Food and Agriculture Organization`, `Centers for
    /// Disease Control and Prevention`, `Ministry of Health, Labour and Welfare`.
    mutating func joinOrganisations() {
        guard pieces.count > 1 else { return }
        var index = 0
        while index + 1 < pieces.count {
            // `Family, I., Family, I.`: most lists have no two pieces of words side by side.
            if pieces[index].isInitials {
                index += 1
            } else if let length = lengthOfDivided(index) {
                join(index, upTo: index + length)
            } else if belongTogether(
                pieces[index], pieces[index + 1], next: index + 2 < pieces.count ? pieces[index + 2] : nil)
            {
                join(index, upTo: index + 1)
            } else {
                index += 1
            }
        }
    }

    private mutating func join(_ index: Int, upTo last: Int) {
        let joined = span(pieces[index].range.lowerBound, pieces[last].range.upperBound)
        pieces[index].range = joined
        pieces[index].words = wordCount(joined)
        pieces[index].isCutBehind = pieces[last].isCutBehind
        pieces[index].isInitials = false
        pieces.removeSubrange(index + 1...last)
    }

    /// `National Heart, Lung, and Blood Institute`: single words between the front of an organisation and its end behind `and`.
    private func lengthOfDivided(_ index: Int) -> Int? {
        guard index + 2 < pieces.count, !pieces[index + 1].isInitials, pieces[index + 1].range.count == 1,
            pieces[index].words > 1, isOrganisation(pieces[index].range)
        else { return nil }
        var next = index + 1
        while next < pieces.count, pieces[next].separator == .comma, pieces[next].range.count == 1,
            !pieces[next].isInitials,
            tokens[pieces[next].range.lowerBound].isCapital,
            !tokens[pieces[next].range.lowerBound].shape.contains(.capitals),
            !has(pieces[next].range.lowerBound, .organisation)
        { next += 1 }
        guard next > index + 1, next < pieces.count, pieces[next].separator.rawValue >= 3, pieces[next].words > 1,
            let last = pieces[next].range.last, has(last, .organisation), !isWord(pieces[next].range.lowerBound, "the")
        else { return nil }
        return next - index
    }

    private static let corporateForms = CitationWords(
        "inc", "llc", "ltd", "limited", "gmbh", "corp", "corporation", "plc", "pbc", "lp", "llp")

    /// `The MathWorks, Inc.`, `NCSS, LLC`
    private func isCorporateForm(_ range: Range<Int>) -> Bool {
        isOne(range.lowerBound, of: Self.corporateForms) && tokens[range.lowerBound].isCapital
            && (range.count == 1 || range.count == 2 && mark(range.upperBound - 1) == CitationMark.period)
    }

    private func belongTogether(_ left: CitationNamePiece, _ right: CitationNamePiece, next: CitationNamePiece?) -> Bool
    {
        guard !left.isInitials, !left.isCutBehind else { return false }
        if right.separator == .comma, tokens[right.range.lowerBound].count > 1, isCorporateForm(right.range) {
            return true
        }
        guard !right.isInitials else { return false }
        if let next, next.separator == .comma,
            next.isInitials || right.words == 1 && isKnownGivenName(next.range.lowerBound)
        {
            return false
        }
        let isLeft = isOrganisation(left.range)
        // Looked for only where it decides.
        var isRight: Bool { isOrganisation(right.range) }
        switch right.separator {
        case .and:
            guard isLeft || isRight else { return false }
            // `Sociaal en Cultureel Planbureau`, `Trial Recruitment and Retention Working Group`
            if !isLeft, left.separator == .start, !isWord(right.range.lowerBound, "the"), !hasInitial(left.range),
                !isKnownGivenName(left.range.lowerBound)
            {
                return true
            }
            // `World Health Organization and OECD` stays two.
            let bothWhole =
                hasAny(.organisation, in: left.range) && hasAny(.organisation, in: right.range) && right.words > 1
                && !endsOpen(left.range)
            return !bothWhole && !isPersonLike(left.range)
                && !(right.words > 1 && isPersonLike(right.range) && hasInitial(right.range))
        case .comma:
            // A comma parts two organisations, but not the subject or the division of one.
            guard isLeft else { return false }
            if isDivision(right.range) { return true }
            let isSubject = right.words <= 2 && endsOpen(left.range) && !hasInitial(right.range)
            guard isSubject || !isPersonLike(right.range) || isRight else { return false }
            if tokens[right.range.lowerBound].shape.contains(.capitals), right.words == 1 { return false }
            if next?.separator == .and { return !isRight || endsOpen(left.range) }
            return endsOpen(left.range) || !isRight && right.words > 0 && right.words <= 3 && left.words > 2
        case .ampersand:
            // `McKinsey & Company`; `Muthén & Muthén` sell a program, `Geman & Geman` are two.
            if right.words == 1, left.words == 1,
                isOne(right.range.lowerBound, of: Self.partners)
                    || text(left.range) == text(right.range)
                        && tokens.indices.contains(where: { isWord($0, "software") || isWord($0, "program") })
            {
                return true
            }
            // `Bill & Melinda Gates Foundation`
            if left.words == 1, right.words > 2, isRight, !isLeft,
                isKnownGivenName(left.range.lowerBound) || isKnownGivenName(right.range.lowerBound)
            {
                return true
            }
            return isLeft && !isRight && right.words == 1 && !hasInitial(left.range) && endsOpen(left.range)
        default: return false
        }
    }

    private static let partners = CitationWords("partners", "company", "co", "sons", "associates", "brothers")

    /// `Health Canada`, `Sport England`, `AG Methoden der DGfE`: an organisation by its last word, a country or the short form
    /// of another behind an article.
    func isNamedByItsPlace(_ range: Range<Int>) -> Bool {
        guard range.count > 1, range.count <= 6, let last = range.last, kind(last) == .word, tokens[last].count > 1,
            tokens[range.lowerBound].count > 1
        else { return false }
        let isCountry = tokens[range.lowerBound].count > 2 && isOne(last, of: Self.countries)
        guard isCountry || range.count > 2 && tokens[last - 1].isLower,
            range.allSatisfy({ tokens[$0].kind == .word }), !isKnownGivenName(range.lowerBound)
        else { return false }
        if isCountry { return true }
        // `Projekt Panel des DIW`
        let start = Int(tokens[last].start)
        return range.count > 2 && tokens[last - 1].isLower && tokens[last].isCapital && tokens[last].count > 2
            && bytes[start + 1].isUpper && bytes[Int(tokens[last].end) - 1].isUpper
            && tokens[last - 2].isCapital && !tokens[last - 2].shape.contains(.capitals)
    }

    /// Countries that are no family names.
    private static let countries = CitationWords(
        "canada", "england", "wales", "scotland", "norway", "sweden", "denmark", "finland", "netherlands", "australia",
        "zealand",
        "austria", "switzerland", "estonia", "africa", "europe", "uk", "deutschland", "österreich", "schweiz", "españa",
        "méxico",
        "colombia", "italia", "nederland", "sverige", "danmark", "norge", "polska", "brasil", "québec", "quebec",
        "ireland")

    /// `Ministry of Health`, `Department of Education`: the name may go on behind a comma or an `and`.
    private func endsOpen(_ range: Range<Int>) -> Bool {
        for index in range.dropFirst().dropLast()
        where isWord(index, "of") || isWord(index, "for") || isWord(index, "für") || isWord(index, "de")
            || isWord(index, "on")
        {
            return true
        }
        return false
    }

    private static let organisationsLikeWords = CitationWords(
        "nice", "who", "rand", "nist", "cdc", "nih", "ilo", "imf", "un", "nato")

    /// `NICE`, `WHO`, `RAND`, but not the family name `Nice`.
    private func isWordOfOrganisation(_ index: Int) -> Bool {
        guard has(index, .organisation) else { return false }
        guard tokens[index].count <= 4, !tokens[index].shape.contains(.capitals) else { return true }
        return !isOne(index, of: Self.organisationsLikeWords)
    }

    func isOrganisation(_ range: Range<Int>) -> Bool {
        if hasAny(.organisation, in: range), range.contains(where: { isWordOfOrganisation($0) }) {
            // `Lab` may be a family name in front of initials, and `Bell, J.` is a person.
            return range.count > 1 || tokens[range.lowerBound].shape.contains(.capitals)
                || tokens[range.lowerBound].shape.contains(.eastAsian)
                || !hasAny(.particle, in: range)
        }
        // `भारत का महापंजीयक`: no person's name has the Hindi `of`.
        if range.count > 2, tokens[range.lowerBound].shape.contains(.caseless),
            range.contains(where: { isWord($0, "का") || isWord($0, "की") || isWord($0, "के") })
        {
            return true
        }
        return isNewspaper(range) || hasShortFormBehind(range)
    }

    /// `Haute Autorité de santé (HAS)`: capitals in a bracket that begin as the name does.
    private func hasShortFormBehind(_ range: Range<Int>) -> Bool {
        guard range.count >= 5, let last = range.last, mark(last) == CitationMark.close,
            tokens[last].partner == Int32(last - 2),
            tokens[last - 1].shape.contains(.capitals), (3...10).contains(tokens[last - 1].count),
            mark(range.lowerBound + 1) != CitationMark.comma
        else { return false }
        return bytes[Int(tokens[last - 1].start)] == bytes[Int(tokens[range.lowerBound].start)]
            && !hasInitial(span(range.lowerBound, last - 2)) && !hasSentences(span(range.lowerBound, last - 2))
    }

    private static let openersOfNewspapers = CitationWords("der", "die", "the", "le", "la", "el", "neue")

    /// `Der Spiegel`, `Frankfurter Allgemeine Zeitung`: a newspaper that stands where authors do.
    private func isNewspaper(_ range: Range<Int>) -> Bool {
        guard (2...5).contains(range.count), hasAny(.newspaper, in: range) else { return false }
        if isOne(range.lowerBound, of: Self.openersOfNewspapers) && tokens[range.lowerBound].isCapital { return true }
        let last = range.upperBound - 1
        if isWord(last, "news") { return tokens[range.lowerBound].shape.contains(.capitals) }
        return isWord(last, "zeitung") || isWord(last, "rundschau") || isWord(last, "tribune") || isWord(last, "times")
    }

    func hasInitial(_ range: Range<Int>) -> Bool {
        for index in range where tokens[index].shape.contains([.single, .capital]) { return true }
        return false
    }

    private func isPersonLike(_ range: Range<Int>) -> Bool {
        if isOrganisation(range) { return false }
        return range.allSatisfy { isNameToken($0) }
    }

    /// `Bureau of X`: capitals with small words between, not ending in one.
    func isTitledOrganisation(_ range: Range<Int>) -> Bool {
        var capitals = 0
        var smalls = 0
        for index in range where tokens[index].isWordLike {
            if tokens[index].isUpperOrCaseless { capitals += 1; continue }
            guard has(index, [.small, .and, .particle]) else { return false }
            smalls += 1
        }
        return capitals >= 2 && smalls >= 1 && smalls <= capitals && tokens[range.lowerBound].isUpperOrCaseless
            && tokens[range.upperBound - 1].isUpperOrCaseless
    }

    private static let easternEndings = [
        "中心", "办公室", "辦公室", "研究室", "总局", "管理局", "统计局", "課題組", "课题组", "编写组", "联合会", "事务所", "学校", "科学院", "本部", "研究会",
        "委員会", "機構", "センター", "ネットワーク", "연구단", "센터", "공단", "은행", "본부", "진흥원", "연합회", "재단", "학회", "부처", "개발원", "평가원",
        "정보원",
        "교육부", "복지부", "협의회", "공사",
    ].map { Array($0.utf8) }

    /// `国务院人口普查办公室`, `한국교육개발원 통계센터`: four signs or more with an ending that no person's name has.
    func endsLikeEasternOrganisation(_ range: Range<Int>) -> Bool {
        guard let last = range.last, Int(tokens[last].end) - Int(tokens[range.lowerBound].start) >= 12 else {
            return false
        }
        let word = bytes[Int(tokens[range.lowerBound].start)..<Int(tokens[last].end)]
        return Self.easternEndings.contains { word.suffix($0.count).elementsEqual($0) }
    }

    /// A period or a colon between words: more than a name.
    func hasSentences(_ range: Range<Int>) -> Bool {
        for index in range.dropLast() {
            if mark(index) == CitationMark.colon { return true }
            if mark(index) == CitationMark.period, tokens[index + 1].isSpaced,
                tokens[index - (index > range.lowerBound ? 1 : 0)].count > 3
            {
                return true
            }
        }
        return false
    }

    private static let divisions = CitationWords(
        "department", "division", "section", "branch", "directorate", "unit")

    /// `Department of X`, `Statistics Division`: a part of the organisation in front.
    private func isDivision(_ range: Range<Int>) -> Bool {
        for index in [range.lowerBound, range.upperBound - 1] {
            if isOne(index, of: Self.divisions) { return true }
        }
        return false
    }

    /// Whether a word is a given name that is common enough to be known.
    func isKnownGivenName(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .word, token.isCapital else { return false }
        let word = bytes[Int(token.start)..<Int(token.end)]
        return GivenNames.table.contains(word) || GivenNames.capital.contains(word)
    }
}
