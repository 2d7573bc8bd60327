/// Notes beside the names at the front, and what stands there in place of names.
extension CitationReader {
    /// The nouns of `with the assistance of`, `unter Mitarbeit von`, `avec la collaboration de`.
    private static let helpNouns = CitationWords(
        "assistance", "help", "collaboration", "cooperation", "co-operation", "contributions", "contribution",
        "support",
        "mitarbeit", "zusammenarbeit", "mitwirkung", "beiträgen", "unterstützung", "colaboración", "colaboração",
        "collaborazione", "contributi", "medewerking", "samenwerking", "участии", "сотрудничестве",
        "współpracy",
        "współpracą", "spolupráci", "suradnju", "suradnji", "saradnji", "medverkan", "bidrag", "katkılarıyla",
        "col·laboració")

    /// Cuts off who helped: `Lamnek, S. unter Mitarbeit von C. Krell`, `Cochran, W. G., with the assistance of Jenkins, W. O.`;
    /// the words and the names stay residue.
    mutating func withoutAssistants(_ zone: Range<Int>) -> Range<Int> {
        guard
            let noun = zone.first(where: {
                tokens[$0].count > 3 && (tokens[$0].isLower || tokens[$0 - 1].isLower)
                    && isOne($0, of: Self.helpNouns)
            }),
            let start = startOfHelp(noun, from: zone.lowerBound), noun + 1 < zone.upperBound
        else { return zone }
        let front = trimmedComma(span(zone.lowerBound, start))
        let shape = readNames(front)
        // `Research in collaboration with users` is a title.
        let areOrganisations = shape.organisations == names.count && wordCount(front) > 1
        guard shape.isPlausible, shape.hasInitials || shape.isStrict || areOrganisations else { return zone }
        return front
    }

    /// The preposition in front of the noun, in small letters: `with the`, `in`, `unter`, `avec la`.
    private func startOfHelp(_ noun: Int, from start: Int) -> Int? {
        var index = noun - 1
        while index > start, noun - index <= 3, tokens[index].isLower, kind(index) == .word {
            if has(index, [.inside, .by, .from]) || isOne(index, of: Self.helpPrepositions) { return index }
            index -= 1
        }
        return nil
    }

    private static let helpPrepositions = CitationWords(
        "with", "in", "under", "unter", "mit", "avec", "con", "com", "met", "при", "в", "przy", "we", "ve", "uz", "u",
        "med", "amb")

    /// `Vygotsky, L. S. [Выготский, Л. С.]`, `Atteslander, Peter (unter Mitarbeit von J. Cromm)`, `Gosset, W. S. [Student]`:
    /// names, and a note behind.
    func withoutStrangeRemark(_ list: Range<Int>) -> (Range<Int>, remark: Range<Int>?) {
        guard let last = trimmedEnd(list).last,
            mark(last) == CitationMark.close || mark(last) == CitationMark.bracketClose
        else { return (list, nil) }
        let open = Int(tokens[last].partner)
        // One word must be a name's: `[Student]`, not `(WHO)`.
        let isWordOfName =
            last - open == 2 && tokens[open + 1].isCapital && !tokens[open + 1].shape.contains(.capitals)
            && tokens[open + 1].count > 2
        guard open > list.lowerBound, open > list.lowerBound + 1 || tokens[open - 1].isWordLike,
            last - open > 2 || isWordOfName
        else { return (list, nil) }
        return (span(list.lowerBound, open), span(open, last + 1))
    }

    /// Whether what was read in front of a remark is a name: of a person, or a pen name beside the bearer's own.
    func isNameBesideRemark(_ inner: NameListShape, _ remark: Range<Int>) -> Bool {
        if inner.persons > 0 { return inner.hasInitials || inner.isStrict }
        guard names.count == 1, names[0].kind == .single, names[0].main.count == 1 else { return false }
        return span(remark.lowerBound + 1, remark.upperBound - 1).contains {
            isKnownGivenName($0)
                || tokens[$0].shape.contains([.single, .capital]) && mark($0 + 1) == CitationMark.period
        }
    }

    /// `Reporting guidelines (2009). Journal of X, 3(1), 1–9`, `Handbook of X (2010). London: Sage`: what stands behind the date
    /// is the whole of a source, and what stands in front no name.
    func isTitle(_ list: Range<Int>, _ shape: NameListShape, beforeSource start: Int) -> Bool {
        guard shape.persons == 0, wordCount(list) > 1, !tokens[list.lowerBound].shape.contains(.caseless) else {
            return false
        }
        let isUnnamed =
            !shape.isPlausible || shape.hasTitled
            || isWord(list.lowerBound, "the") && !hasAny(.organisation, in: list)
            || hasAny(.description, in: list)
            // `Reading in libraries`: organisations write their words with capitals.
            || tokens[list.upperBound - 1].isLower && list.allSatisfy { tokens[$0].isLower || !has($0, .organisation) }
        guard isUnnamed, !hasInitial(list) || !shape.isPlausible && shape.persons == 0 else { return false }
        return isSourceAlone(start)
    }

    /// A container with its numbers, or a publication, and nothing behind it.
    private func isSourceAlone(_ start: Int) -> Bool {
        var end = start
        while end < tokens.count, kind(end) != .gap, !endsSentence(end, from: start, before: tokens.count) {
            end = behind(end, before: tokens.count)
        }
        let part = trimmed(span(start, end))
        guard !part.isEmpty, tokens[part.lowerBound].isUpperOrCaseless || isNumeral(part.lowerBound) else {
            return false
        }
        let rest = span(min(end + 1, tokens.count), tokens.count)
        let isLast = !rest.contains { tokens[$0].isWordLike && !tokens[$0].shape.contains(.taken) }
        if let place = container(of: part), !place.title.isEmpty, isLast {
            return isTitleCase(place.title) && wordCount(place.title) <= 10
                && first(CitationMark.comma, in: place.numbers) != nil
        }
        // `2nd ed. Oxford University Press`
        if editionNumber(part) != nil, !rest.isEmpty { return isSourceAlone(end + 1) }
        guard isLast else { return false }
        if hasAny(.website, in: part), wordCount(part) <= 3 { return true }
        if hasAny(.publisher, in: part), wordCount(part) <= 5, isTitleCase(part), !hasAny(.journal, in: part) {
            return true
        }
        return placeAndPublisher(part) != nil && hasAny([.publisher, .place], in: part)
            && !hasAny([.small, .description], in: part)
    }
}
