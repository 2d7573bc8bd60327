extension CitationBody {
    /// Takes one sentence behind the title: the strongest kind that fits gets it, else it is residue.
    mutating func take(_ sentence: Range<Int>, into work: inout Work, residue: inout [String]) {
        var part = withoutRemarks(text.trimmed(sentence, marks: ",;: "), into: &work)
        part = text.trimmed(part, marks: ".,;: ")
        guard !part.isEmpty else { return }
        if takeParenthesis(part, into: &work) { return }
        if let inside = inPrefix(part) { return takeBook(inside, into: &work, residue: &residue) }
        if text.hasWord(of: CitationVocabulary.thesisWords, in: part) {
            return takeThesis(part, into: &work, residue: &residue)
        }
        if let report = CitationReport(text, part) { return take(report, into: &work, residue: &residue) }
        if let edition = CitationRemark.edition(text, part), work.edition == nil {
            work.edition = edition
        } else if let place = container(of: part) {
            takeContainer(place, into: &work, residue: &residue)
        } else {
            takePlain(part, into: &work, residue: &residue)
        }
    }

    private mutating func takeParenthesis(_ part: Range<Int>, into work: inout Work) -> Bool {
        guard text[part.lowerBound] == UInt8(ascii: "(") || text[part.lowerBound] == UInt8(ascii: "["),
            text.closing(part.lowerBound, before: part.upperBound) == part.upperBound - 1
        else { return false }
        return CitationRemark.take(text, part.lowerBound + 1..<part.upperBound - 1, into: &work, evidence: &evidence)
    }

    /// What stands behind `In ` or `In: `.
    func inPrefix(_ sentence: Range<Int>) -> Range<Int>? {
        let start = sentence.lowerBound
        let length = text.starts("in: ", at: start) ? 4 : text.starts("in ", at: start) ? 3 : 0
        guard length > 0, sentence.count > length else { return nil }
        return start + length..<sentence.upperBound
    }

    /// `A. Editor & B. Editor (Eds.), Book (2nd ed., pp. 1–5)`.
    private mutating func takeBook(_ range: Range<Int>, into work: inout Work, residue: inout [String]) {
        evidence.isChapter = true
        var book = range
        var index = range.lowerBound
        while let open = text.bytes[index..<range.upperBound].firstIndex(of: UInt8(ascii: "(")) {
            let (names, isMarked) = editors(range.lowerBound, open, range.upperBound)
            if isMarked {
                work.editor = NameList(text, in: names).names
                let close = text.closing(open, before: range.upperBound) ?? open
                book = text.trimmed(close + 1..<range.upperBound, marks: ",.:;")
                break
            }
            index = open + 1
        }
        evidence.isConference = evidence.isConference || text.hasWord(of: CitationVocabulary.conferenceWords, in: book)
        if let place = container(of: book), place.title.count > 0 {
            takeContainer(place, into: &work, residue: &residue)
        } else {
            setContainer(withSeriesVolume(book, into: &work), into: &work, residue: &residue)
        }
    }

    private func editors(_ start: Int, _ open: Int, _ end: Int) -> (Range<Int>, Bool) {
        guard let close = text.closing(open, before: min(end, open + 20)) else { return (start..<start, false) }
        return CitationHead.withoutEditorMark(text, start..<close + 1)
    }

    /// `Advances in Neural Information Processing Systems 30`: the number is the volume.
    private func withSeriesVolume(_ book: Range<Int>, into work: inout Work) -> Range<Int> {
        guard text.starts("advances in ", at: book.lowerBound), work.volume == nil, let last = text.words(book).last,
            last.count <= 3, text[last].allSatisfy(\.isDigit)
        else { return book }
        work.volume = text.string(last)
        return text.trimmedEnd(book.lowerBound..<last.lowerBound)
    }

    private mutating func takeThesis(_ part: Range<Int>, into work: inout Work, residue: inout [String]) {
        evidence.isThesis = true
        let comma = text.bytes[part].firstIndex(of: UInt8(ascii: ","))
        work.genre = text.string(text.trimmed(part.lowerBound..<(comma ?? part.upperBound), marks: "().,"))
        if let comma { takePublisher(text.trimmed(comma + 1..<part.upperBound), into: &work, residue: &residue) }
    }

    private mutating func take(_ report: CitationReport, into work: inout Work, residue: inout [String]) {
        evidence.isReport = true
        if let genre = work.genre { residue.append(genre) }
        work.genre = text.string(report.genre)
        if !report.number.isEmpty {
            if let number = work.number { residue.append(number) }
            work.number = text.string(report.number)
        }
        let around = [report.before, report.after].filter { !$0.isEmpty }
        for part in around { takePublisher(part, into: &work, residue: &residue) }
    }

    private mutating func takeContainer(
        _ place: (title: Range<Int>, numbers: Range<Int>), into work: inout Work, residue: inout [String]
    ) {
        evidence.isLocated = true
        if !place.title.isEmpty {
            let title = withoutRemarks(place.title, into: &work)
            setContainer(withSeriesVolume(title, into: &work), into: &work, residue: &residue)
        }
        for rest in CitationLocators.read(text, place.numbers, into: &work, evidence: &evidence) {
            let part = text.trimmed(rest, marks: ".,;:")
            if part.isEmpty { continue }
            if work.publisher == nil, text.hasWord(of: CitationVocabulary.publisherWords, in: part) {
                takePublisher(part, into: &work, residue: &residue)
            } else {
                residue.append(text.string(part))
            }
        }
    }

    private mutating func setContainer(_ range: Range<Int>, into work: inout Work, residue: inout [String]) {
        let title = text.trimmed(range, marks: ".,;:")
        guard !title.isEmpty else { return }
        evidence.isConference = evidence.isConference || text.hasWord(of: CitationVocabulary.conferenceWords, in: title)
        evidence.isJournal = evidence.isJournal || text.hasWord(of: CitationVocabulary.journalWords, in: title)
        // `UIST '21`
        if let last = text.words(title).last, text[last.lowerBound] == UInt8(ascii: "'"), last.count == 3 {
            evidence.isConference = true
        }
        if text.starts("proceedings of the national academy", at: title.lowerBound) { evidence.isJournal = true }
        if work.containerTitle == nil {
            work.containerTitle = text.string(title)
        } else {
            residue.append(text.string(title))
        }
    }

    /// A sentence without numbers: publisher, venue or journal by its words; a container when nothing is known of it.
    private mutating func takePlain(_ part: Range<Int>, into work: inout Work, residue: inout [String]) {
        let isPublisher =
            text.hasWord(of: CitationVocabulary.publisherWords, in: part) || placeAndPublisher(part) != nil
        if text.starts("unpublished manuscript", at: part.lowerBound), work.genre == nil {
            work.genre = text.string(part)
            return
        }
        let isVenue =
            text.hasWord(of: CitationVocabulary.conferenceWords, in: part)
            || text.hasWord(of: CitationVocabulary.journalWords, in: part)
        if isVenue, work.containerTitle == nil, !isPublisher {
            return setContainer(part, into: &work, residue: &residue)
        }
        let isOrganisation =
            evidence.isReport || evidence.isThesis
            || text.hasWord(of: NameVocabulary.organisationWords, in: part) && work.volume == nil
        if isOrganisation, work.publisher == nil { return takePublisher(part, into: &work, residue: &residue) }
        let isBook = work.isbn != nil || work.edition != nil || work.containerTitle != nil
        if isPublisher || isBook || isPlaceBehind(part) { return takePublisher(part, into: &work, residue: &residue) }
        setContainer(part, into: &work, residue: &residue)
    }
}
