/// Remarks in parentheses or brackets behind a title: edition, volume, pages, report number, thesis, translators.
extension CitationReader {
    enum Remark {
        case edition(Range<Int>)
        case volume(Range<Int>), pages(Range<Int>), issue(Range<Int>)
        case originalYear(Int)
        case thesis(Range<Int>)
        case report(CitationReport)
        case genre(Range<Int>)
        case number(Range<Int>)
        case titledVolume(Range<Int>, colon: Int)
        case thesisInstitution(Range<Int>)
        case institution(Range<Int>)
        case translators(Range<Int>), editors(Range<Int>)
        case series(Range<Int>, number: Range<Int>?), seriesNumber(Range<Int>)
        /// `[Internet]`
        case medium
        /// Understood as something that no member holds.
        case leftover
    }

    /// Takes parentheses that the parser understands off the end of a range.
    mutating func withoutRemarks(_ range: Range<Int>) -> Range<Int> {
        var rest = trimmedEnd(range)
        while let last = rest.last, mark(last) == CitationMark.close || mark(last) == CitationMark.bracketClose {
            let open = Int(tokens[last].partner)
            guard open >= rest.lowerBound, takeRemark(span(open + 1, last)) else { break }
            rest = trimmedEnd(span(rest.lowerBound, open))
        }
        return rest
    }

    /// Takes a remark when every part of it is understood, else takes nothing and says false.
    mutating func takeRemark(_ inside: Range<Int>) -> Bool {
        guard !inside.isEmpty else { return false }
        // `(= Studienskripten zur Soziologie 30)`
        if mark(inside.lowerBound) == UInt8(ascii: "=") {
            let series = span(inside.lowerBound + 1, inside.upperBound)
            if takeRemark(series) { return true }
            guard work.collectionTitle == nil, wordCount(series) > 0, wordCount(series) <= 8 else { return false }
            takeSeries(trimmed(series))
            return true
        }
        // `(zugl. Diss., Univ. Göttingen, 2010)`: the year is that of the thesis, not of the book.
        if isWord(inside.lowerBound, "zugl") || isWord(inside.lowerBound, "zugleich"), let last = inside.last,
            inside.count > 3
        {
            let isShort = mark(inside.lowerBound + 1) == CitationMark.period
            let hasYear = year(last) != nil && work.issued == nil
            guard takeRemark(span(inside.lowerBound + (isShort ? 2 : 1), hasYear ? last - 1 : last + 1)) else {
                return false
            }
            announce(inside.lowerBound..<inside.lowerBound + 1)
            return true
        }
        // `Deutsches Jugendinstitut (DJI-Forschungsbericht)`
        if evidence.isBehindPublisher, work.genre == nil, inside.count <= 3, has(inside.upperBound - 1, .reportNoun),
            tokens[inside.lowerBound].isCapital
        {
            evidence.isReport = true
            work.genre = take(inside)
            return true
        }
        if takePatent(inside) { return true }
        if let report = CitationReport(self, inside), report.before.isEmpty, report.after.isEmpty,
            !report.number.isEmpty, work.number == nil,
            first(CitationMark.semicolon, in: inside) != nil
                || first(CitationMark.comma, in: inside) != nil
        {
            apply(.report(report), inside)
            return true
        }
        if let found = contributors(inside) {
            takeContributors(found)
            return true
        }
        if mark(inside.lowerBound - 1) == CitationMark.open, placeAndPublisher(inside) != nil, work.publisher == nil {
            takePublisher(inside)
            return true
        }
        if mark(inside.lowerBound - 1) == CitationMark.open, work.publisher == nil, isImprintWithComma(inside) {
            takePublisher(inside)
            return true
        }
        // `SAGE (Beverly Hills, CA)`
        if evidence.isBehindPublisher, work.publisherPlace == nil, isPlace(inside) {
            work.publisherPlace = takePlace(inside)
            return true
        }
        // `K. Jones, Trans.; 2nd ed.`: every part must be understood.
        if let semicolon = first(CitationMark.semicolon, in: inside), semicolon > inside.lowerBound,
            semicolon + 1 < inside.upperBound
        {
            let saved = (work, evidence, inside.map { tokens[$0].shape })
            if takeRemark(span(inside.lowerBound, semicolon)) {
                // `Studientexte zur Soziologie; Bd. 6`
                let rest = trimmed(span(semicolon + 1, inside.upperBound))
                if work.collectionTitle != nil, saved.0.collectionTitle == nil, work.collectionNumber == nil,
                    let number = labelledNumber(rest, .volume) ?? labelledNumber(rest, .issue)
                {
                    apply(.seriesNumber(number), rest)
                    return true
                }
                if takeRemark(rest) { return true }
            }
            work = saved.0
            evidence = saved.1
            for (index, shape) in zip(inside, saved.2) { tokens[index].shape = shape }
        }
        // `13. Aufl., unter Mitarbeit von J. Cromm`: who helped is residue.
        if let comma = first(CitationMark.comma, in: inside).map({ secondComma(behind: $0, in: inside) }),
            isWord(comma + 1, "unter") && isWord(comma + 2, "mitarbeit")
                || isWord(comma + 1, "avec") || isWord(comma + 1, "con") && isWord(comma + 3, "colaboración"),
            let edition = editionNumber(span(inside.lowerBound, comma)), work.edition == nil
        {
            work.edition = editionText(edition)
            announce(span(inside.lowerBound, comma))
            return true
        }
        // `2nd rev. ed., J. Weinsheimer & D. G. Marshall, Trans.`
        if let comma = first(CitationMark.comma, in: inside), work.edition == nil,
            let edition = editionNumber(span(inside.lowerBound, comma)),
            remarkNames(span(comma + 1, inside.upperBound)) != nil,
            takeRemark(span(comma + 1, inside.upperBound))
        {
            work.edition = editionText(edition)
            announce(span(inside.lowerBound, comma))
            return true
        }
        // `2-е изд., испр., Т. 1`, `2., überarb. Aufl., Bd. 1`
        if work.edition == nil, work.volume == nil, let comma = last(CitationMark.comma, in: inside),
            let edition = editionNumber(span(inside.lowerBound, comma)),
            let volume = labelledNumber(trimmed(span(comma + 1, inside.upperBound)), .volume)
        {
            work.edition = editionText(edition)
            work.volume = numberText(volume)
            announce(inside)
            return true
        }
        if takeEasternContributors(inside) { return true }
        if let names = remarkNames(inside) {
            guard apply(names) else { return false }
            claimSeparators()
            claim(span(names.names.upperBound, inside.upperBound))
            return true
        }
        // `[Review of the book X, by Y]`, `[Letter to the editor]`
        if mark(inside.lowerBound - 1) == CitationMark.bracket, mark(inside.upperBound) == CitationMark.bracketClose,
            work.genre == nil,
            isWord(inside.lowerBound, "review") || isWord(inside.lowerBound, "letter")
                || isWord(inside.lowerBound, "editorial") || isWord(inside.lowerBound, "comment")
        {
            work.genre = take(inside)
            return true
        }
        // `12., überarb. Aufl.` has a comma inside.
        if work.edition == nil, let edition = editionNumber(inside) {
            work.edition = editionText(edition)
            announce(inside)
            return true
        }
        var remarks: [(Remark, Range<Int>)] = []
        var start = inside.lowerBound
        var isThesis = evidence.isThesis
        for index in inside.lowerBound..<inside.upperBound + 1 {
            let isEnd = index == inside.upperBound
            // What follows the kind of thesis is its institution, commas and all.
            if isThesis, !isEnd { continue }
            guard isEnd || mark(index) == CitationMark.comma || mark(index) == CitationMark.semicolon else { continue }
            let part = trimmed(span(start, index))
            start = index + 1
            if part.isEmpty { continue }
            guard let remark = remark(part, isThesis: isThesis, earlier: remarks) else { return false }
            if case .thesis = remark { isThesis = true }
            remarks.append((remark, part))
        }
        guard !remarks.isEmpty else { return false }
        for (remark, part) in remarks { apply(remark, part) }
        return true
    }

    /// The comma of `13., überarb. Aufl., unter` that ends the edition.
    private func secondComma(behind comma: Int, in inside: Range<Int>) -> Int {
        guard editionNumber(span(inside.lowerBound, comma)) == nil else { return comma }
        return first(CitationMark.comma, in: span(comma + 1, inside.upperBound)) ?? comma
    }

    private func remark(_ part: Range<Int>, isThesis: Bool, earlier: [(Remark, Range<Int>)]) -> Remark? {
        if let edition = editionNumber(part) ?? namedEdition(part), work.edition == nil { return .edition(edition) }
        if isForeignNumber(part) || isLanguageNote(part) || isButton(part) { return .leftover }
        if isWord(part.lowerBound, "cetakan"), part.count <= 4 { return .leftover }
        if earlier.isEmpty, mark(part.lowerBound - 1) == CitationMark.open, tokens[part.lowerBound].isLower,
            isWord(part.lowerBound, "see") || isWord(part.lowerBound, "cf") || isWord(part.lowerBound, "esp")
                || isWord(part.lowerBound, "especially") || isWord(part.lowerBound, "vgl")
                || isWord(part.lowerBound, "voir") || isWord(part.lowerBound, "insb")
        {
            return .leftover
        }
        if let last = earlier.last, case .report = last.0 {
            if isCode(part) { return .number(part) }
            if isWord(part.lowerBound, "version"), part.contains(where: { isNumeral($0) }) { return .leftover }
        }
        if let last = earlier.last, case .series(_, number: nil) = last.0,
            part.count == 1 && isNumber(part.lowerBound) || isCode(part)
        {
            return .seriesNumber(part)
        }
        if let last = earlier.last, case .series = last.0,
            let number = labelledNumber(part, .issue) ?? labelledNumber(part, .volume)
        {
            return .seriesNumber(number)
        }
        if let last = earlier.last, case .series(_, number: nil) = last.0, part.count == 3,
            isNumberOfSupplement(part.lowerBound)
        {
            return .seriesNumber(part)
        }
        // `(Soziale Welt, Sonderband 4)`: the word says what kind of number it is, and stays.
        if let last = earlier.last, case .series(_, number: nil) = last.0, has(part.lowerBound, .supplement),
            endOfSupplement(part.lowerBound, before: part.upperBound) == part.upperBound
        {
            return .seriesNumber(part)
        }
        if isWord(part.lowerBound, "part"), part.count == 2 { return .leftover }
        // `[54 Absätze]`: how long the text is.
        if part.count == 2, isNumber(part.lowerBound),
            isWord(part.lowerBound + 1, "absätze") || isWord(part.lowerBound + 1, "paragraphs")
        {
            return .leftover
        }
        // `2 vols.`
        if isNumber(part.lowerBound), has(part.lowerBound + 1, .volume), part.count <= 3 { return .leftover }
        if part.count >= 3, behindVolumeCount(part).map({ $0 >= part.upperBound }) ?? isVolumeCount(part) {
            return .leftover
        }
        // `Vol. 2: Inference and relationship`
        if has(part.lowerBound, .volume), let colon = first(CitationMark.colon, in: part),
            !isBehindProceedings(part.lowerBound)
                || mark(part.upperBound) == CitationMark.comma && has(part.upperBound + 1, .page),
            let number = labelledNumber(span(part.lowerBound, colon), .volume)
        {
            return .titledVolume(number, colon: colon)
        }
        if evidence.isChapter, part.count == 3, isNumber(part.lowerBound),
            mark(part.lowerBound + 1) == CitationMark.dash, isNumber(part.upperBound - 1), year(part.lowerBound) == nil
        {
            return .pages(part)
        }
        if let pages = labelledNumber(part, .page) { return .pages(pages) }
        // `第12–20页`
        if isWord(part.lowerBound, "第"), let (kind, number) = label(part.lowerBound, before: part.upperBound),
            case .pages = kind
        {
            return .pages(numberRange(number, before: part.upperBound))
        }
        // `289-331쪽`
        if part.count == 4, mark(part.lowerBound + 1) == CitationMark.dash, isNumber(part.lowerBound),
            has(part.lowerBound + 3, .pageBehind)
        {
            return .pages(span(part.lowerBound, part.lowerBound + 3))
        }
        if let volume = labelledNumber(part, .volume) ?? volumeInWords(part) { return .volume(volume) }
        // `(IBL Forschung Bd. 1)`
        if earlier.isEmpty, work.collectionTitle == nil, let series = labelledSeries(part),
            has(series.label, .volume) || hasAny([.publisher, .series], in: series.title)
                || series.title.count > 1 && isOne(series.title.lowerBound, of: Self.wordsOfSeries),
            tokens[series.label].count > 1, tokens[series.label].isCapital, CitationReport(self, part) == nil
        {
            return .series(series.title, number: span(series.number, series.number + 1))
        }
        if isWord(part.lowerBound, "ch") || isWord(part.lowerBound, "chap") || isWord(part.lowerBound, "chapter")
            || isWord(part.lowerBound, "kap"), part.count <= 4, part.contains(where: { isNumeral($0) })
        {
            return .leftover
        }
        if let year = originalYear(part) { return .originalYear(year) }
        if hasAny(.thesis, in: part) || isWorkForDegree(part), wordCount(part) <= 8 { return .thesis(part) }
        if earlier.isEmpty, isDegreeOfUniversity(part) { return .thesis(part) }
        if isThesis { return .institution(part) }
        if let last = earlier.last, case .report = last.0, tokens[part.lowerBound].isCapital,
            !part.contains(where: { isNumeral($0) })
        {
            return .institution(part)
        }
        if let report = CitationReport(self, part), report.after.isEmpty { return .report(report) }
        if isReportCode(part) || isStandard(part) { return .number(part) }
        if let series = series(part, earlier: earlier) { return series }
        // `[Monographs on Statistics and Applied Probability 26]`
        if mark(part.lowerBound - 1) == CitationMark.bracket, let last = part.last, isNumber(last), year(last) == nil,
            wordCount(part) > 3, isTitleCase(part)
        {
            return .series(span(part.lowerBound, last), number: last..<last + 1)
        }
        if isNameOfSeries(part) { return .series(part, number: nil) }
        if isMedium(part) { return .medium }
        if isGenre(part) { return .genre(part) }
        if isWord(part.lowerBound, "no") || isWord(part.lowerBound, "nr"), let number = codeBehindLabel(part) {
            return .number(number)
        }
        if mark(part.lowerBound - 1) == CitationMark.bracket, mark(part.upperBound) == CitationMark.bracketClose,
            hasAny(.university, in: part), work.publisher == nil
        {
            return .thesisInstitution(part)
        }
        return nil
    }

    mutating func apply(_ remark: Remark, _ part: Range<Int>) {
        switch remark {
        case .edition(let range) where work.edition == nil:
            work.edition = editionText(range)
            announce(part)
        case .volume(let range):
            guard work.volume == nil else { break }
            work.volume = numberText(range)
            claim(part)
        case .pages(let range) where work.page == nil:
            work.page = numberText(range)
            claim(part)
        case .issue(let range) where work.issue == nil:
            work.issue = numberText(range)
            claim(part)
        case .originalYear(let year):
            work.originallyIssued = year
            // Only words that are known announce it: others are residue.
            for index in part where self.year(index) != nil || isWordOfOriginal(index) { announce(index..<index + 1) }
        case .thesis(let range):
            evidence.isThesis = true
            if work.genre == nil { work.genre = take(withAbbreviation(range)) }
        case .report(let report):
            evidence.isReport = true
            if work.genre == nil {
                work.genre = take(
                    withShortenedReport(
                        report.before.isEmpty
                            ? report.genre : span(report.before.lowerBound, report.genre.upperBound)))
            }
            if !report.number.isEmpty, work.number == nil {
                claim(report.label)
                work.number = take(report.number)
            }
        case .genre(let range) where work.genre == nil:
            if isWord(range.upperBound - 1, "report") || isKindOfReport(range) { evidence.isReport = true }
            work.genre = take(range)
        case .institution(let range): takePublisher(evidence.isThesis ? withoutOtherYear(range) : range)
        case .medium:
            evidence.isWebPage = true
            announce(part)
        case .titledVolume(let range, let colon) where work.volume == nil:
            work.volume = numberText(range)
            claim(span(part.lowerBound, colon))
        case .thesisInstitution(let range):
            evidence.isThesis = true
            takePublisher(range)
        case .number(let range) where work.number == nil:
            if !isStandard(range) { evidence.isReport = true }
            work.number = text(range)
            claim(part)
        case .series(let range, let number):
            guard work.collectionTitle == nil else { break }
            work.collectionTitle = take(range)
            if let number {
                work.collectionNumber = numberText(number)
                claim(part)
            }
        case .seriesNumber(let range) where work.collectionNumber == nil:
            work.collectionNumber = numberText(range)
            claim(part)
        default: break
        }
    }

    mutating func apply(_ found: (names: Range<Int>, isEditor: Bool, isTranslator: Bool)) -> Bool {
        let shape = readNames(found.names)
        guard shape.isPlausible, !names.isEmpty else { return false }
        let made = takeNames()
        if found.isEditor { work.editor += made }
        if found.isTranslator { work.translator += made }
        return true
    }

}
