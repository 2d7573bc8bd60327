/// Sentences behind the source that say how or when it was got, and of what kind the work is.
extension CitationReader {
    private static let media = CitationWords("print", "web", "kindle", "pdf")

    /// `Print`, `Web`: the MLA's word for the medium, alone behind everything else.
    func isMediumAlone(_ part: Range<Int>) -> Bool {
        guard part.count == 1, work.title != nil, tokens[part.lowerBound].isCapital else { return false }
        return isOne(part.lowerBound, of: Self.media)
    }

    /// `Ljubljana, Slovenia, July 15-19, 1996`: the town of a meeting and its days, which are residue.
    func commaOfDays(_ part: Range<Int>) -> Int? {
        guard evidence.isConference, work.containerTitle != nil, work.publisherPlace == nil,
            let month = part.first(where: { has($0, .month) && mark($0 - 1) == CitationMark.comma }),
            month > part.lowerBound + 1, tokens[month].isCapital, isNumber(month + 1),
            span(part.lowerBound, month).allSatisfy({ tokens[$0].isCapital || mark($0) == CitationMark.comma }),
            span(month, part.upperBound).allSatisfy({
                isNumber($0) || tokens[$0].kind == .mark || has($0, .month)
            })
        else { return nil }
        return month - 1
    }

    /// `ZA7500 Data file Version 5.0.0`: an archive's number and the kind of work.
    mutating func takeDataFile(_ part: Range<Int>) -> Bool {
        let first = part.lowerBound
        // `ZA7600 Version 1.0.0`: the number in an archive, and nothing more.
        if kind(first) == .mixed, tokens[first].isCapital, isWord(first + 1, "version"), isNumeral(first + 2),
            part.count <= 8, wordCount(part) <= 5
        {
            return true
        }
        guard kind(first) == .mixed,
            isWord(first + 1, "data") && isWord(first + 2, "file") || isWord(first + 1, "datenfile"),
            work.genre == nil
        else { return false }
        work.genre = take(span(first + 1, isWord(first + 1, "data") ? first + 3 : first + 2))
        evidence.isSoftware = true
        return true
    }

    /// `R package version 1.1-7`: says that the work is software; no member holds it.
    func isVersionOfPackage(_ part: Range<Int>) -> Bool {
        isWord(part.lowerBound, "r") && isWord(part.lowerBound + 1, "package") && isWord(part.lowerBound + 2, "version")
    }

    /// `Available from ProQuest Dissertations and Theses database`
    func isNoteOfAccess(_ part: Range<Int>) -> Bool {
        isWord(part.lowerBound + 1, "from") && tokens[part.lowerBound].isCapital && part.count > 2
            && (isWord(part.lowerBound, "available") || isWord(part.lowerBound, "retrieved"))
    }

    /// `Disponible à l'adresse :`, `Verfügbar über:` in front of an address: words of the form.
    mutating func announceAccess(_ part: Range<Int>) -> Bool {
        guard work.url != nil || work.doi != nil, part.count <= 4, has(part.lowerBound, .retrieved),
            tokens[part.lowerBound].isCapital, mark(part.upperBound) == CitationMark.colon,
            kind(part.upperBound + 1) == .gap || part.upperBound + 1 >= tokens.count,
            part.allSatisfy({ tokens[$0].kind == .word && ($0 == part.lowerBound || tokens[$0].isLower) })
        else { return false }
        announce(part)
        return true
    }

    /// `AAPOR 70th Annual Conference, Hollywood, FL, United States`: the first comma behind the word for a meeting, when
    /// nothing but words with capitals follow.
    func commaOfMeeting(_ part: Range<Int>) -> Int? {
        guard
            let word = part.last(where: { has($0, .conference) || isWord($0, "meeting") || isWord($0, "convention") }),
            let comma = first(CitationMark.comma, in: span(word, part.upperBound)), comma + 1 < part.upperBound,
            span(comma + 1, part.upperBound).allSatisfy({
                tokens[$0].isCapital || mark($0) == CitationMark.comma || mark($0) == CitationMark.period
            }), (1...6).contains(wordCount(span(comma + 1, part.upperBound)))
        else { return nil }
        return comma
    }

    /// `First published 1950`, `Originally published in 1950`
    mutating func takeFirstPublished(_ part: Range<Int>) -> Bool {
        guard part.count <= 4, isWord(part.lowerBound, "first") || isWord(part.lowerBound, "originally"),
            isWord(part.lowerBound + 1, "published"), let last = part.last, let year = year(last),
            work.originallyIssued == nil
        else { return false }
        work.originallyIssued = year
        announce(part)
        return true
    }

    /// `(New York: Norton, 1996), chap. 3`: the imprint of a note; what stands behind is a page that somebody looked at.
    mutating func takeImprintInFront(_ part: Range<Int>) -> Bool {
        let open = tokens[part.lowerBound]
        guard open.mark == CitationMark.open, open.partner > part.lowerBound, work.issued == nil,
            work.publisher == nil
        else { return false }
        let close = Int(open.partner)
        guard close < part.upperBound, year(close - 1) != nil, close - 2 > part.lowerBound,
            placeAndPublisher(trimmedEnd(span(part.lowerBound + 1, close - 1))) != nil
        else { return false }
        takePublisher(span(part.lowerBound + 1, close))
        claim(part.lowerBound..<part.lowerBound + 1)
        return true
    }

    /// `[PubMed]`, `[Google Scholar]`: what pages print to click on.
    private static let buttons = CitationWords("pubmed", "google", "crossref", "pmc", "medline", "scopus")

    func isButton(_ part: Range<Int>) -> Bool {
        guard mark(part.lowerBound - 1) == CitationMark.bracket else { return false }
        // `[S.l.]`, `[s.n.]`, `[S.l.: s.n.]`: no place, no publisher.
        if isWord(part.lowerBound, "s"), mark(part.lowerBound + 1) == CitationMark.period,
            isWord(part.lowerBound + 2, "l") || isWord(part.lowerBound + 2, "n")
        {
            return true
        }
        return part.count <= 3 && isOne(part.lowerBound, of: Self.buttons)
    }

    /// `Updated December 2019`: the date of a work that has no other, else residue.
    mutating func takeUpdate(_ part: Range<Int>) -> Bool {
        // `Published online May 5, 2020`
        let isOnline = isWord(part.lowerBound, "published") && isWord(part.lowerBound + 1, "online")
        let first = isWord(part.lowerBound, "last") || isOnline ? part.lowerBound + 1 : part.lowerBound
        guard isOnline || isWord(first, "updated") || isWord(first, "modified") || isWord(first, "revised"),
            first + 1 < part.upperBound,
            let date = date(in: trimmed(span(first + 1, part.upperBound))), date.year != nil
        else { return false }
        if work.issued == nil {
            apply(date)
            announce(span(part.lowerBound, first + 1))
        }
        return true
    }

    /// `Journal of X, in press`
    mutating func takeStatusBehind(_ part: Range<Int>) -> Bool {
        guard work.status == nil, let comma = last(CitationMark.comma, in: part), comma > part.lowerBound else {
            return false
        }
        let words = trimmed(span(comma + 1, part.upperBound))
        guard let date = date(in: words), let status = date.status, date.year == nil else { return false }
        work.status = status
        announce(words)
        let front = span(part.lowerBound, comma)
        // `Cambridge University Press, forthcoming`
        if hasAny(.publisher, in: front), !hasAny([.journal, .conference], in: front), work.containerTitle == nil {
            takePublisher(front)
            return true
        }
        evidence.isLocated = true
        setContainer(front)
        return true
    }

    private static let preprintServers = CitationWords(
        "arxiv", "psyarxiv", "socarxiv", "medrxiv", "biorxiv", "ssrn", "chemrxiv", "edarxiv", "techrxiv", "preprints",
        "osf")

    func isPreprintServer(_ part: Range<Int>) -> Bool { isOne(part.lowerBound, of: Self.preprintServers) }

    /// `424 p.`, `300 с.`, `XII, 300 S.`
    func isPageCount(_ part: Range<Int>) -> Bool {
        if isRomanSmall(part.lowerBound), mark(part.lowerBound + 1) == CitationMark.comma, part.count > 3 {
            return isPageCount(span(part.lowerBound + 2, part.upperBound))
        }
        // `175p.`: Brazil.
        if part.count <= 2, tokens[part.lowerBound].kind == .mixed, (3...4).contains(tokens[part.lowerBound].count),
            bytes[Int(tokens[part.lowerBound].end) - 1] == UInt8(ascii: "p")
        {
            return true
        }
        return part.count >= 2 && part.count <= 3 && isNumber(part.lowerBound) && has(part.lowerBound + 1, .page)
            && tokens[part.lowerBound + 1].kind == .word
            && (part.count == 2 || mark(part.lowerBound + 2) == CitationMark.period)
    }

    private static let partsOfBook = CitationWords(
        "illustrated", "revised", "introduction", "introduced", "selected", "foreword", "preface")

    private static let reprints = CitationWords("neudruck", "nachdruck", "réimpression", "reimpresión", "ristampa")

    /// `Illustrated by Irving Geis`, `Reprint of the 1959 edition`, `With a foreword by …`: a note that no member holds.
    func isNoteOfBook(_ part: Range<Int>) -> Bool {
        let first = part.lowerBound
        guard tokens[first].isCapital else { return false }
        if isOne(first, of: Self.partsOfBook) { return isWord(first + 1, "by") }
        // `Cetakan Kelima`: which printing it is.
        if isWord(first, "cetakan"), part.count <= 4 { return true }
        // `Zugl.: Mannheim, Univ., Habil.-Schr., 1996`
        if isWord(first, "zugl") || isWord(first, "zugleich") { return true }
        // `Neudruck der 8. Aufl. von 1935`, `Réimpression de l'édition de 1935`
        if isOne(first, of: Self.reprints) { return part.count == 1 || tokens[first + 1].isLower }
        if isWord(first, "reprint") || isWord(first, "reprinted") {
            return isWord(first + 1, "of") || isWord(first + 1, "from")
        }
        return isWord(first, "with") && isWord(first + 1, "a")
            && (isWord(first + 2, "foreword") || isWord(first + 2, "preface") || isWord(first + 2, "new"))
    }

    /// `2 Bde.`, `6 Bände`: how many volumes a book has.
    func isVolumeCount(_ printed: Range<Int>) -> Bool {
        // `В 2 т.`
        let part = printed.count == 3 && has(printed.lowerBound, .inside) ? trimmed(printed.dropFirst()) : printed
        return part.count == 2 && isNumber(part.lowerBound) && tokens[part.lowerBound].count <= 2
            && has(part.lowerBound + 1, .volume) && tokens[part.lowerBound + 1].kind == .word
            && (tokens[part.lowerBound + 1].count > 2 || part.count < printed.count)
    }

    /// `جلد اول`, `الجزء الثاني`: a volume by its place in the row; nil for anything else.
    func volumeInWords(_ part: Range<Int>) -> Range<Int>? {
        guard part.count == 2, has(part.lowerBound, .volume), tokens[part.lowerBound].shape.contains(.caseless),
            tokens[part.lowerBound].count > 4, kind(part.lowerBound + 1) == .word,
            tokens[part.lowerBound + 1].shape.contains(.caseless)
        else { return nil }
        return span(part.lowerBound + 1, part.upperBound)
    }

    /// `В 2 т. Т. 1`, `в 3 кн.`: behind the number of volumes; nil where none stands at the front.
    func behindVolumeCount(_ part: Range<Int>) -> Int? {
        let start = part.lowerBound
        guard part.count > 2, has(start, .inside), isNumber(start + 1), isVolumeCount(span(start, start + 3)) else {
            return nil
        }
        return mark(start + 3) == CitationMark.period ? start + 4 : start + 3
    }

    /// `Прикладной анализ: В 2 кн. Кн. 1`: how many volumes there are, and which one it is.
    mutating func withoutVolumeCount(_ title: Range<Int>) -> Range<Int> {
        guard tokens.classes.contains(.volume), tokens.classes.contains(.inside),
            let colon = last(CitationMark.colon, in: title) ?? last(CitationMark.comma, in: title),
            colon > title.lowerBound, let end = behindVolumeCount(trimmed(span(colon + 1, title.upperBound)))
        else { return title }
        let rest = trimmed(span(min(end, title.upperBound), title.upperBound))
        guard !rest.isEmpty else { return span(title.lowerBound, colon) }
        guard let number = labelledNumber(rest, .volume), work.volume == nil else { return title }
        work.volume = numberText(number)
        announce(rest)
        return span(title.lowerBound, colon)
    }
}
