/// Talks: `Paper presented at the 15th Workshop on X, Town, Country`, `Vortrag auf der Jahrestagung, Freiburg`.
extension CitationReader {
    /// Takes the meeting where the part says that the work was presented at one; what is left of the part otherwise.
    mutating func withoutPresentation(_ part: Range<Int>) -> Range<Int> {
        guard let start = startOfMeeting(part) else { return withoutTurkishTalk(part) }
        if isWord(part.lowerBound, "unpublished"), work.genre == nil, start > part.lowerBound + 3 {
            work.genre = take(span(part.lowerBound, part.lowerBound + 2))
        }
        if start > part.lowerBound { announce(span(part.lowerBound, start)) }
        evidence.isConference = true
        var meeting = withoutDaysOfMeeting(span(start, part.upperBound))
        if let comma = placeComma(meeting) ?? commaOfNamedTown(meeting, in: part), work.publisherPlace == nil {
            let place = trimmed(span(comma + 1, meeting.upperBound))
            if !hasAny([.organisation, .university], in: place) {
                work.publisherPlace = take(place)
                meeting = withoutDaysOfMeeting(span(meeting.lowerBound, comma))
            }
        }
        setContainer(meeting)
        // `Meeting of the American Political Science Association`: no journal, though a word of its name is one's.
        evidence.isJournal = false
        return part.upperBound..<part.upperBound
    }

    /// `Conference of the Society, Cape Town, 7–10 July 2002`: between a meeting and its days stands its town.
    private func commaOfNamedTown(_ meeting: Range<Int>, in part: Range<Int>) -> Int? {
        guard meeting.upperBound + 1 < part.upperBound, mark(meeting.upperBound) == CitationMark.comma,
            let comma = last(CitationMark.comma, in: meeting), comma > meeting.lowerBound + 1,
            isNamedTown(trimmed(span(comma + 1, meeting.upperBound)))
        else { return nil }
        return comma
    }

    /// Behind `Paper presented at the`, `Paper prepared for the`, `Vortrag auf dem`; nil when no such words are in front.
    func startOfMeeting(_ part: Range<Int>) -> Int? {
        let first = part.lowerBound
        if part.count > 2, isAnnualMeeting(part) { return first }
        guard part.count > 3, tokens[first].kind == .word,
            tokens[first].isUpperOrCaseless || evidence.isBetweenCommas && isWord(first, "presented")
        else { return nil }
        if isOne(first, of: Self.germanTalks) { return startOfGermanMeeting(part) }
        if isOne(first, of: Self.foreignTalks), isOne(first + 1, of: Self.foreignVerbsOfTalk) {
            return startOfRomanceMeeting(part)
        }
        // `Presentation at the annual meeting of X`
        if isWord(first + 1, "at"), isWord(first + 2, "the"), isTalk(first) { return first + 3 }
        guard let verb = (first..<first + 4).first(where: { isOne($0, of: Self.verbsOfTalk) }),
            isWord(verb, "presented") || verb > first && isTalk(verb - 1)
        else { return nil }
        var index = verb + 1
        if isWord(index, "for"), isWord(index + 1, "presentation") || isWord(index + 1, "delivery") { index += 2 }
        guard
            isWord(index, "at") || isWord(index, "to") || isWord(index, "for") || isWord(index, "in")
                || isWord(index, "during")
        else { return nil }
        index += 1
        if isWord(index, "the") { index += 1 }
        return index < part.upperBound ? index : nil
    }

    /// `VI. Ulusal Ölçme Kongresinde sunulan bildiri, Prizren`: what was read at the meeting; without it and the ending.
    mutating func withoutTurkishTalk(_ part: Range<Int>) -> Range<Int> {
        guard !tokens.classes.isDisjoint(with: .conference),
            let read = part.first(where: {
                tokens[$0].isLower && has($0 - 1, .conference) && (isWord($0, "sunulan") || isWord($0, "sunulmuş"))
            }), read > part.lowerBound + 1
        else { return part }
        var end = read + 1
        while end < part.upperBound, tokens[end].isLower { end += 1 }
        let meeting = read - 1
        let word = bytes[Int(tokens[meeting].start)..<Int(tokens[meeting].end)]
        guard word.suffix(3).elementsEqual("nde".utf8) || word.suffix(3).elementsEqual("nda".utf8) else { return part }
        let name = word.dropLast(3)
        let apostrophe = name.last == UInt8(ascii: "'") ? 1 : name.suffix(3).elementsEqual("’".utf8) ? 3 : 0
        tokens[meeting].end -= Int32(3 + apostrophe)
        evidence.isConference = true
        announce(span(read, end))
        let rest = trimmed(span(end, part.upperBound))
        if !rest.isEmpty, work.publisherPlace == nil, wordCount(rest) <= 3, !rest.contains(where: { isNumeral($0) }) {
            work.publisherPlace = take(rest)
        }
        setContainer(span(part.lowerBound, read))
        evidence.isJournal = false
        return part.upperBound..<part.upperBound
    }

    private func startOfGermanMeeting(_ part: Range<Int>) -> Int? {
        var index = part.lowerBound + 1
        if mark(index) == CitationMark.comma { index += 1 }
        if isWord(index, "gehalten") { index += 1 }
        guard tokens[index].isLower else { return nil }
        index += tokens[index + 1].isLower ? 2 : 1
        return index < part.upperBound ? index : nil
    }

    /// `Ponencia presentada en el`, `Communication présentée au`, `Makalah disajikan pada`
    private func startOfRomanceMeeting(_ part: Range<Int>) -> Int? {
        var index = part.lowerBound + 2
        // `ورقة مقدمة إلى المؤتمر`
        if tokens[part.lowerBound].shape.contains(.caseless) { index += 1 }
        while index < part.upperBound, tokens[index].isLower, tokens[index].count <= 4 { index += 1 }
        return index < part.upperBound ? index : nil
    }

    private static let germanTalks = CitationWords("vortrag", "referat", "beitrag")

    private static let foreignTalks = CitationWords(
        "ponencia", "comunicación", "communication", "comunicação", "makalah", "relazione", "intervento",
        "comunicazione", "trabalho", "trabajo", "lucrare", "příspěvek", "příspěvok",
        "paper", "föredrag", "ورقة", "بحث", "مقاله")

    private static let foreignVerbsOfTalk = CitationWords(
        "presentada", "présentée", "apresentada", "disajikan", "dipresentasikan", "disampaikan", "presentado",
        "presentato", "presentata", "apresentado", "presenté", "prezentată", "wygłoszony", "přednesený", "prezentovaný",
        "gepresenteerd", "presenterat", "مقدمة", "مقدم")

    private static let verbsOfTalk = CitationWords("presented", "prepared", "delivered", "given", "read", "held")

    private static let talks = CitationWords(
        "paper", "lecture", "talk", "manuscript", "speech", "address", "presentation", "poster")

    private func isTalk(_ index: Int) -> Bool {
        isOne(index, of: Self.talks)
    }

    /// `…, 2–5 September 1999`: the days of a meeting are residue, its year is that of the work.
    private mutating func withoutDaysOfMeeting(_ meeting: Range<Int>) -> Range<Int> {
        var rest = trimmed(meeting)
        while let comma = last(CitationMark.comma, in: rest), comma > rest.lowerBound {
            let days = trimmed(span(comma + 1, rest.upperBound))
            guard !days.isEmpty, days.count <= 8,
                days.allSatisfy({
                    isNumber($0) || has($0, .month) || tokens[$0].kind == .mark || has($0, .and) || isWord($0, "de")
                })
            else { break }
            takeDaysOfMeeting(days)
            rest = trimmed(span(rest.lowerBound, comma))
        }
        return rest
    }

    /// A single day or month says when the talk was given.
    private mutating func takeDaysOfMeeting(_ days: Range<Int>) {
        if let date = date(in: days), date.month != nil, work.issuedMonth == nil,
            work.issued == nil ? date.year != nil : date.year == nil || date.year == work.issued,
            !days.contains(where: { mark($0) == CitationMark.dash || has($0, .and) })
        {
            work.issued = work.issued ?? date.year
            work.issuedMonth = date.month
            work.issuedDay = date.day
            return claim(days)
        }
        for index in days {
            guard let value = year(index), work.issued == nil || work.issued == value else { continue }
            work.issued = value
            claim(index..<index + 1)
        }
    }
}
