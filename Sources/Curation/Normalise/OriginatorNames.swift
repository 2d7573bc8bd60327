/// Names read from a run of tokens without parentheses, in parts where the form allows.
struct OriginatorNames {
    let text: PrintedText
    let tokens: [OriginatorToken]

    /// A stretch of words between two separators.
    struct Piece {
        var words: Range<Int>
        /// What stands in front of it.
        var separator: OriginatorToken.Kind
        var isCutBehind = false
    }

    /// The names of a run; nil when the run is a description.
    func names(_ run: Range<Int>) -> [Originator]? {
        let pieces = joined(pieces(run))
        guard !pieces.isEmpty else { return [] }
        var found: [Originator] = []
        var index = 0
        while index < pieces.count {
            guard let (name, used) = name(pieces[index...]) else { return nil }
            found.append(name)
            shareFamily(&found, pieces[index])
            if pieces[index..<index + used].contains(where: \.isCutBehind) { found[found.count - 1].etAl = true }
            index += used
        }
        return found
    }

    /// `Frank and Lillian Gilbreth`: a known given name alone takes the family name behind the conjunction.
    private func shareFamily(_ found: inout [Originator], _ piece: Piece) {
        guard found.count == 2, piece.separator == .and, let family = found[1].family, found[1].given != nil,
            let first = found[0].literal, found[0].kind == .person, GivenNames.isKnown(Array(first.utf8)[...]),
            isPerson(piece.words), !tokens[piece.words.lowerBound].isInitials
        else { return }
        found[0] = Originator(
            family: family, given: first, particle: found[1].particle, kind: .person, etAl: found[0].etAl,
            needsReview: true)
    }

    // MARK: - Pieces

    private func pieces(_ run: Range<Int>) -> [Piece] {
        var pieces: [Piece] = []
        var start = run.lowerBound
        var separator = OriginatorToken.Kind.word
        func close(_ end: Int) {
            if start < end { pieces.append(Piece(words: start..<end, separator: separator)) }
        }
        for index in run {
            switch tokens[index].kind {
            case .word, .quote, .open, .close, .dash, .colon: continue
            case .etAl, .ellipsis:
                close(index)
                if !pieces.isEmpty { pieces[pieces.count - 1].isCutBehind = true }
                separator = .and
            default:
                // `, and` is one separator: the stronger one counts.
                let isEmpty = start == index && !pieces.isEmpty
                close(index)
                separator = isEmpty && tokens[index].kind == .comma ? separator : tokens[index].kind
            }
            start = index + 1
        }
        close(run.upperBound)
        return pieces
    }

    /// Pieces of one organisation's name that a conjunction or comma tore apart, and `Ramón y Cajal`, in one again.
    private func joined(_ pieces: [Piece]) -> [Piece] {
        guard pieces.count > 1 else { return pieces }
        var kept: [Piece] = []
        for piece in pieces {
            if let last = kept.last, !last.isCutBehind, belongs(piece, to: last) {
                kept[kept.count - 1].words = last.words.lowerBound..<piece.words.upperBound
                kept[kept.count - 1].isCutBehind = piece.isCutBehind
            } else {
                kept.append(piece)
            }
        }
        return kept
    }

    private func belongs(_ piece: Piece, to last: Piece) -> Bool {
        if startsPhrase(last.words, reaching: piece.words) { return true }
        let isOrganisation = hasOrganisationWord(piece.words)
        let wasOrganisation = hasOrganisationWord(last.words)
        if piece.separator == .and {
            if isAbbreviatedForm(piece.words) { return true }
            // `Food and Agriculture Organization`: its first half is no name of its own.
            if isOrganisation, !wasOrganisation { return isFragment(last.words) && !startsWithArticle(piece.words) }
            // `Centers for Disease Control and Prevention`
            if wasOrganisation {
                return endsOpen(last.words) && !isWholeOrganisation(piece.words) && !isPerson(piece.words)
            }
            return isSpanishFamily(last.words, piece.words)
        }
        // `Bell Labs, Murray Hill`, though Murray is a given name.
        if piece.separator == .comma, piece.words.count > 1, isPlace(piece.words), self.isOrganisation(last.words) {
            return true
        }
        if piece.separator == .comma, wasOrganisation, !isWholeName(piece.words) {
            if isOrganisation {
                return isSubunit(last.words) && isTail(piece.words) || endsOpen(last.words) && !isTail(piece.words)
            }
            // `Centre for Reviews and Dissemination, York`
            return isPlace(piece.words) || isAbbreviatedForm(piece.words)
        }
        return false
    }

    /// One capital word, or a known place of two: where an organisation is.
    private func isPlace(_ words: Range<Int>) -> Bool {
        let first = tokens[words.lowerBound]
        if words.count == 1 {
            return first.traits.contains(.capital) && !first.isInitials && !first.traits.contains(.allCaps)
                && !isKnownOrganisation(words)
                || text.isWord(first.range, of: Self.countries)
        }
        return words.count <= 3
            && Self.places.longest(in: text.bytes, at: first.range.lowerBound)?.end
                == tokens[words.upperBound - 1].range.upperBound
    }

    private static let countries = WordTable("usa uk ussr uae us u.s. u.k. u.s.a. ddr brd")
    private static let places = PhraseTable<Bool>(
        [
            (
                true,
                """
                Los Angeles|San Diego|San Francisco|New York|New York City|New Haven|Murray Hill|Ann Arbor|\
                Santa Monica|Santa Cruz|Santa Barbara|Santa Fe|Palo Alto|Menlo Park|Mountain View|Chapel Hill|\
                New Jersey|New Zealand|South Africa|South Korea|United Kingdom|United States|Hong Kong|The Hague|\
                São Paulo|Rio de Janeiro|Buenos Aires|Mexico City|New Delhi|Tel Aviv|St. Louis|St. Andrews|\
                St. Petersburg|Baton Rouge|College Park|College Station|Los Alamos|Oak Ridge|East Lansing|\
                West Lafayette|New Mexico|North Carolina|Costa Rica|Sri Lanka|Saudi Arabia|Czech Republic|\
                The Netherlands|Abu Dhabi
                """
            )
        ], folding: { Array($0.utf8) })

    /// `Inc.`, `Ltd` behind a comma.
    private func isAbbreviatedForm(_ words: Range<Int>) -> Bool {
        words.count == 1 && text.isWord(tokens[words.lowerBound].range, of: Self.companyForms)
    }

    private static let companyForms = WordTable("inc inc. ltd ltd. llc gmbh corp. corp co. ag s.a. plc")

    /// Whether a known phrase (`Procter & Gamble`) begins in the one piece and ends in the other.
    private func startsPhrase(_ first: Range<Int>, reaching second: Range<Int>) -> Bool {
        for index in first {
            let start = tokens[index].range.lowerBound
            if let end = OriginatorVocabulary.organisationPhrases.longest(in: text.bytes, at: start)?.end,
                end > tokens[second.lowerBound].range.lowerBound
            {
                return true
            }
        }
        return false
    }

    private func isFragment(_ words: Range<Int>) -> Bool {
        if isPerson(words) { return false }
        if words.count > 3 || words.contains(where: { tokens[$0].isInitials }) { return false }
        return !isKnownOrganisation(words)
    }

    private func startsWithArticle(_ words: Range<Int>) -> Bool {
        text.isWord(tokens[words.lowerBound].range, of: OriginatorVocabulary.articles)
    }

    /// Whether `of`, `for` or `on` stands in the name, so that it can go on behind a conjunction.
    private func endsOpen(_ words: Range<Int>) -> Bool {
        words.dropFirst().contains { tokens[$0].isLower && text.isWord(tokens[$0].range, of: Self.prepositions) }
    }

    private static let prepositions = WordTable(
        "of for on in de des du del para pour für di der della do da van voor för til para sur sobre")

    /// An organisation that needs nothing in front: its word is not the last of a list of things (`Human Services`).
    private func isWholeOrganisation(_ words: Range<Int>) -> Bool {
        hasOrganisationWord(words)
            && !(words.count <= 2 && text.isWord(tokens[words.upperBound - 1].range, of: Self.weakWords))
            || isKnownOrganisation(words) || startsWithArticle(words)
    }

    private static let weakWords = WordTable(
        "services service technologies systems technology union press community communities analytics software")

    private func isSubunit(_ words: Range<Int>) -> Bool {
        words.contains { text.isWord(tokens[$0].range, of: OriginatorVocabulary.subunits) }
    }

    private func isTail(_ words: Range<Int>) -> Bool {
        words.contains { text.isWord(tokens[$0].range, of: OriginatorVocabulary.institutionTails) }
    }

    /// `Santiago Ramón y Cajal`
    private func isSpanishFamily(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
        let and = tokens[second.lowerBound - 1]
        guard and.kind == .and, text.string(and.range) == "y", second.count == 1, first.count >= 2 else { return false }
        return isPerson(first) && !tokens[second.lowerBound].isInitials
    }

    // MARK: - Kinds

    func hasOrganisationWord(_ words: Range<Int>) -> Bool {
        for index in words where tokens[index].isWord {
            let range = tokens[index].range
            if text.isWord(range, of: OriginatorVocabulary.organisationWords) {
                // `Several research groups`: a small letter counts behind a capital only (`Google Research team`).
                if !tokens[index].isLower || index > words.lowerBound && (words.lowerBound..<index).allSatisfy(isProper)
                {
                    return true
                }
                // Other languages write the word small: `Московский университет`.
                if index > words.lowerBound, text[range.lowerBound] >= 0x80, isProper(words.lowerBound) { return true }
            }
            if text[range.lowerBound] >= 0x80, OriginatorVocabulary.organisationWordsCapital.contains(text.bytes[range])
            {
                return true
            }
            if range.count > 12, !tokens[index].isLower, Self.endsAsOrganisation(text.bytes[range]) { return true }
            if tokens[index].traits.contains(.spaceless), OriginatorNames.isSpacelessOrganisation(text.bytes[range]) {
                return true
            }
        }
        return false
    }

    /// German puts the word at the end of another: `Forschungsgemeinschaft`.
    private static func endsAsOrganisation(_ word: ArraySlice<UInt8>) -> Bool {
        endings.contains { word.suffix($0.count).elementsEqual($0, by: { $0.lowercased == $1 }) }
    }

    private static let endings = [
        "gemeinschaft", "gesellschaft", "institut", "verband", "verein", "anstalt", "ministerium", "universität",
        "hochschule", "zentrum", "behörde",
        "kommission", "stiftung", "akademie", "universiteit", "förbundet", "institutet", "universitetet", "genootschap",
        "yhdistys", "instituutti", "yliopisto",
    ].map { Array($0.utf8) }

    private func isProper(_ index: Int) -> Bool {
        tokens[index].traits.contains(.capital)
            && !text.isWord(tokens[index].range, of: OriginatorVocabulary.descriptionWords)
    }

    private static let spacelessOrganisations: [[UInt8]] = [
        "学会", "學會", "大学", "大學", "研究所", "研究院", "協会", "协会", "委員会", "委员会", "機構", "机构", "会社", "公司", "集团", "グループ", "チーム",
        "センター", "研究会", "連盟", "財団",
        "组织", "組織", "中心", "团队", "研究室", "実験室", "实验室", "科学院", "省", "庁", "部", "학회", "대학교", "대학", "연구소", "연구원", "협회", "위원회",
        "재단", "그룹", "팀", "센터", "공사",
        "기구", "기술원", "公社", "学院", "銀行", "银行", "มหาวิทยาลัย", "สถาบัน", "องค์การ", "สมาคม", "病院", "医院", "병원", "은행", "研究班",
        "学派",
    ].map { Array($0.utf8) }

    static func isSpacelessOrganisation(_ word: ArraySlice<UInt8>) -> Bool {
        spacelessOrganisations.contains { mark in
            word.count > mark.count + 3 && (word.suffix(mark.count).elementsEqual(mark) || word.starts(with: mark))
        }
    }

    /// A name that is an organisation although no word says so: `OpenAI`, `NASA`, `General Electric`.
    func isKnownOrganisation(_ words: Range<Int>) -> Bool {
        guard let first = words.first, tokens[first].isWord else { return false }
        let start = tokens[first].range
        if OriginatorVocabulary.organisationPhrases.longest(in: text.bytes, at: start.lowerBound) != nil { return true }
        // `Statistics Canada`, but the science alone is no organisation.
        let isKnown =
            text.isWord(start, of: OriginatorVocabulary.organisations)
            && (words.count > 1 || !text.starts("statistics", at: start.lowerBound))
        if isKnown, words.count == 1 || !(words.count == 2 && GivenNames.isKnown(text.bytes[start])) {
            return !tokens[first].isLower || text.bytes[start].contains(UInt8(ascii: "-"))
        }
        if words.count > 1, let last = words.last,
            text.isWord(tokens[last].range, of: OriginatorVocabulary.organisations),
            !words.contains(where: { tokens[$0].isLower }),
            tokens[last].traits.contains(.allCaps)
                || !tokens[first].isInitials && !GivenNames.isKnown(text.bytes[start])
        {
            return !isAllCapitals(words)
        }
        let traits = tokens[first].traits
        if words.count == 1 { return traits.contains(.allCaps) && start.count > 1 || isCamel(first) }
        return isCamel(first) && !GivenNames.isKnown(text.bytes[start])
    }

    private func isAllCapitals(_ words: Range<Int>) -> Bool {
        words.allSatisfy { tokens[$0].traits.contains(.allCaps) || tokens[$0].isInitials }
    }

    /// `OpenAI`, but not `McCulloch`, `LeCun`, `DeVellis`.
    private func isCamel(_ index: Int) -> Bool {
        guard tokens[index].traits.contains(.camel) else { return false }
        let word = text.bytes[tokens[index].range]
        return !Self.namePrefixes.contains { prefix in
            word.count > prefix.count + 1 && word.starts(with: prefix) && word[word.startIndex + prefix.count].isUpper
        } && !word.contains(UInt8(ascii: "-"))
    }

    private static let namePrefixes = [
        "Mc", "Mac", "Le", "La", "De", "Di", "Da", "Du", "Del", "Della", "Van", "Von", "Vander", "Ver", "Fitz", "O'",
        "O’", "D'", "D’", "Al", "El", "Ben", "St", "San", "Ap", "Ten", "Des", "Lo", "Li", "Jo", "Ro", "Te", "Vande",
        "Dos", "Mc'",
    ]
    .map { Array($0.utf8) }

    /// Whether the form shows a person: initials, a known given name.
    func isPerson(_ words: Range<Int>) -> Bool {
        guard words.count > 1, let first = words.first else { return false }
        if hasOrganisationWord(words) || isKnownOrganisation(words) { return false }
        return words.contains { tokens[$0].isInitials } || GivenNames.isKnown(text.bytes[tokens[first].range])
    }

    private func isWholeName(_ words: Range<Int>) -> Bool { isPerson(words) }

    func isOrganisation(_ words: Range<Int>) -> Bool { hasOrganisationWord(words) || isKnownOrganisation(words) }
}
