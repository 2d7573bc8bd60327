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
        if mark(inside.lowerBound) == CitationMark.other,
            bytes[Int(tokens[inside.lowerBound].start)] == UInt8(ascii: "=")
        {
            return takeRemark(span(inside.lowerBound + 1, inside.upperBound))
        }
        if let found = contributors(inside) {
            takeContributors(found)
            return true
        }
        if mark(inside.lowerBound - 1) == CitationMark.open, placeAndPublisher(inside) != nil, work.publisher == nil {
            takePublisher(inside)
            return true
        }
        // `SAGE (Beverly Hills, CA)`
        if evidence.isBehindPublisher, work.publisherPlace == nil, isPlace(inside) {
            work.publisherPlace = take(inside)
            return true
        }
        // `K. Jones, Trans.; 2nd ed.`: every part must be understood.
        if let semicolon = first(CitationMark.semicolon, in: inside), semicolon > inside.lowerBound,
            semicolon + 1 < inside.upperBound
        {
            let saved = (work, evidence, inside.map { tokens[$0].shape })
            if takeRemark(span(inside.lowerBound, semicolon)), takeRemark(span(semicolon + 1, inside.upperBound)) {
                return true
            }
            work = saved.0
            evidence = saved.1
            for (index, shape) in zip(inside, saved.2) { tokens[index].shape = shape }
        }
        // `2nd rev. ed., J. Weinsheimer & D. G. Marshall, Trans.`
        if let comma = first(CitationMark.comma, in: inside), work.edition == nil,
            let edition = editionNumber(span(inside.lowerBound, comma)),
            remarkNames(span(comma + 1, inside.upperBound)) != nil,
            takeRemark(span(comma + 1, inside.upperBound))
        {
            work.edition = editionText(edition)
            claim(span(inside.lowerBound, comma))
            return true
        }
        if takeEasternContributors(inside) { return true }
        if let names = remarkNames(inside) {
            claim(inside)
            return apply(names)
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
            claim(inside)
            return true
        }
        var remarks: [(Remark, Range<Int>)] = []
        var start = inside.lowerBound
        var isThesis = evidence.isThesis
        for index in inside.lowerBound...inside.upperBound {
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

    private func remark(_ part: Range<Int>, isThesis: Bool, earlier: [(Remark, Range<Int>)]) -> Remark? {
        if let edition = editionNumber(part) ?? namedEdition(part), work.edition == nil { return .edition(edition) }
        if isForeignNumber(part) { return .leftover }
        if let last = earlier.last, case .report = last.0, isCode(part) { return .number(part) }
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
        if isWord(part.lowerBound, "part"), part.count == 2 { return .leftover }
        // `2 vols.`
        if isNumber(part.lowerBound), has(part.lowerBound + 1, .volume), part.count <= 3 { return .leftover }
        // `Vol. 2: Inference and relationship`
        if has(part.lowerBound, .volume), let colon = first(CitationMark.colon, in: part),
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
        if let volume = labelledNumber(part, .volume) { return .volume(volume) }
        if isWord(part.lowerBound, "ch") || isWord(part.lowerBound, "chap") || isWord(part.lowerBound, "chapter")
            || isWord(part.lowerBound, "kap"), part.count <= 4, part.contains(where: { isNumeral($0) })
        {
            return .leftover
        }
        if let year = originalYear(part) { return .originalYear(year) }
        if hasAny(.thesis, in: part), wordCount(part) <= 8 { return .thesis(part) }
        if isThesis { return .institution(part) }
        if let last = earlier.last, case .report = last.0, tokens[part.lowerBound].isCapital,
            !part.contains(where: { isNumeral($0) })
        {
            return .institution(part)
        }
        if let report = CitationReport(self, part), report.after.isEmpty { return .report(report) }
        if isReportCode(part) { return .number(part) }
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

    /// `(International Library of Sociology). Routledge`: words with capitals behind a book's title in small letters.
    private func isNameOfSeries(_ part: Range<Int>) -> Bool {
        guard work.title == nil, work.collectionTitle == nil, mark(part.lowerBound - 1) == CitationMark.open,
            mark(part.upperBound) == CitationMark.close, (3...9).contains(wordCount(part)),
            wordCount(part) == part.count, hasAny(.small, in: part), isTitleCase(part),
            tokens[part.lowerBound].isCapital, mark(part.upperBound + 1) == CitationMark.period
        else { return false }
        let rest = trimmed(span(part.upperBound + 2, tokens.count))
        let isBook =
            placeAndPublisher(rest) != nil || hasAny(.publisher, in: rest) && wordCount(rest) <= 6
        return isBook && container(of: rest) == nil
    }

    /// `Catalogue no. 12-587-X`, `Contract No. 400-86-0009`: a number of something that no member holds.
    private func isForeignNumber(_ part: Range<Int>) -> Bool {
        guard part.count >= 3, tokens[part.lowerBound].isCapital,
            isWord(part.lowerBound, "catalogue") || isWord(part.lowerBound, "catalog")
                || isWord(part.lowerBound, "contract") || isWord(part.lowerBound, "grant")
                || isWord(part.lowerBound, "project") || isWord(part.lowerBound, "cat")
                || isWord(part.lowerBound, "order") || isWord(part.lowerBound, "eric")
        else { return false }
        return part.contains { isNumeral($0) }
    }

    /// `CMU-CS-94-163`, `WHO/HIS/2013.1`, `EUR 20408 EN`, `NCES 2012-046`: no short form of a thing has so many parts.
    private func isReportCode(_ part: Range<Int>) -> Bool {
        let first = tokens[part.lowerBound]
        guard mark(part.lowerBound - 1) == CitationMark.open, first.shape.contains(.capitals),
            (2...6).contains(first.count),
            part.allSatisfy({
                isNumeral($0) || tokens[$0].shape.contains(.capitals) || mark($0) == CitationMark.dash
                    || mark($0) == CitationMark.slash || mark($0) == CitationMark.period
            })
        else { return false }
        let digits = part.reduce(0) { $0 + (isNumber($1) ? tokens[$1].count : 0) }
        let marks = part.reduce(0) { $0 + (tokens[$1].kind == .mark ? 1 : 0) }
        return digits >= 4 && (marks >= 2 || marks == 1 && digits >= 6 || part.count == 3 && digits >= 5)
    }

    /// `2008-09`, `3/2011`: digits with marks and nothing else.
    func isCode(_ part: Range<Int>) -> Bool {
        isNumeral(part.lowerBound) && part.count <= 5
            && part.allSatisfy {
                isNumeral($0) || mark($0) == CitationMark.dash || mark($0) == CitationMark.slash
                    || mark($0) == CitationMark.period
            }
    }

    private func isMedium(_ part: Range<Int>) -> Bool {
        mark(part.lowerBound - 1) == CitationMark.bracket && part.count == 1
            && (isWord(part.lowerBound, "internet") || isWord(part.lowerBound, "online"))
    }

    /// `Computer software`, `Data set`, `Unpublished manuscript`, `preprint`.
    private func isGenre(_ part: Range<Int>) -> Bool {
        guard wordCount(part) <= 4 else { return false }
        let first = part.lowerBound
        if isWord(first, "manuscript"), mark(first - 1) == CitationMark.bracket { return true }
        if isWord(first, "computer") || isWord(first, "software") || isWord(first, "unpublished")
            || isWord(first, "preprint") || isWord(first, "report") && wordCount(part) == 1
        {
            return true
        }
        if isWord(first, "data") || isWord(first, "dataset") || isWord(first, "database") {
            return mark(first - 1) == CitationMark.bracket
        }
        // Brackets say of what kind a thing is; parentheses may belong to the title.
        return mark(part.lowerBound - 1) == CitationMark.bracket && mark(part.upperBound) == CitationMark.bracketClose
            && tokens[first].isCapital && !hasAny(.small, in: part)
    }

    /// `Lecture Notes in Computer Science, Vol. 1234`: the number follows as a part of its own.
    func series(_ part: Range<Int>, earlier: [(Remark, Range<Int>)]) -> Remark? {
        let isNumbered =
            (mark(part.upperBound) == CitationMark.comma || mark(part.upperBound) == CitationMark.semicolon)
            && isTitleCase(part)
            && (wordCount(part) > 1 || work.title != nil || true)
            && (has(part.upperBound + 1, [.volume, .issue])
                || isNumber(part.upperBound + 1) && mark(part.upperBound + 2) == CitationMark.close
                || isNumber(part.upperBound + 1) && mark(part.upperBound + 2) == CitationMark.dash
                    && isNumber(part.upperBound + 3) && mark(part.upperBound + 4) == CitationMark.close)
            && part.contains { tokens[$0].kind == .word }
        let last = part.upperBound - 1
        // Behind the publisher words with a number at their end are a series: `(UTB 1040)`.
        let isBehindPublisher =
            evidence.isBehindPublisher && isNumber(last) && part.count >= 2 && tokens[last].count <= 5
            && year(last) == nil
            && kind(part.lowerBound) == .word
        guard hasAny(.series, in: part) || isNumbered || isBehindPublisher,
            tokens[part.lowerBound].isCapital || isBehindPublisher,
            mark(part.lowerBound - 1) == CitationMark.open || mark(part.lowerBound - 1) == CitationMark.other
                || !earlier.isEmpty && hasAny(.series, in: part) && mark(part.lowerBound - 1) == CitationMark.comma
        else { return nil }
        if isNumeral(last), part.count >= 2 {
            var end = last
            if mark(end - 1) == CitationMark.period { end -= 1 }
            if has(end - 1, [.issue, .volume]) { end -= 1 }
            return .series(span(part.lowerBound, end), number: last..<last + 1)
        }
        return .series(part, number: nil)
    }

    mutating func apply(_ remark: Remark, _ part: Range<Int>) {
        switch remark {
        case .edition(let range) where work.edition == nil:
            work.edition = editionText(range)
            claim(part)
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
            for index in part where isYearOfOriginal(index) { claim(index..<index + 1) }
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
        case .genre(let range) where work.genre == nil: work.genre = take(range)
        case .institution(let range): takePublisher(range)
        case .medium:
            evidence.isWebPage = true
            claim(part)
        case .titledVolume(let range, let colon) where work.volume == nil:
            work.volume = numberText(range)
            claim(span(part.lowerBound, colon))
        case .thesisInstitution(let range):
            evidence.isThesis = true
            takePublisher(range)
        case .number(let range) where work.number == nil:
            evidence.isReport = true
            work.number = text(range)
            claim(part)
        case .series(let range, let number):
            if work.collectionTitle == nil { work.collectionTitle = take(range) }
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

    /// With the period of `Rep.`
    private func withShortenedReport(_ genre: Range<Int>) -> Range<Int> {
        isWord(genre.upperBound - 1, "rep") && mark(genre.upperBound) == CitationMark.period
            ? span(genre.lowerBound, genre.upperBound + 1) : genre
    }

    /// `No. RM-727-PR`: letters, digits and marks without a space.
    private func codeBehindLabel(_ part: Range<Int>) -> Range<Int>? {
        var next = part.lowerBound + 1
        if mark(next) == CitationMark.period { next += 1 }
        guard next < part.upperBound, span(next, part.upperBound).contains(where: { isNumeral($0) }),
            !span(next + 1, part.upperBound).contains(where: { tokens[$0].isSpaced })
        else { return nil }
        return span(next, part.upperBound)
    }

    /// `J. Smith, Trans.`, `A. Editor & B. Editor, Eds.`, `Hrsg. A. Name`.
    private func remarkNames(_ inside: Range<Int>) -> (names: Range<Int>, isEditor: Bool, isTranslator: Bool)? {
        let last = mark(inside.upperBound - 1) == CitationMark.period ? inside.upperBound - 2 : inside.upperBound - 1
        guard last > inside.lowerBound + 1, has(last, [.editor, .translator]),
            tokens[last].isCapital || tokens[last].isLower
        else { return nil }
        var start = last
        var isEditor = has(last, .editor)
        var isTranslator = has(last, .translator)
        // `Eds. & Trans.`
        while start - 1 > inside.lowerBound {
            if tokens[start - 1].kind == .mark, mark(start - 1) != CitationMark.comma,
                mark(start - 1) != CitationMark.close
            {
                start -= 1
            } else if has(start - 1, [.editor, .translator]) {
                if has(start - 1, .editor) { isEditor = true }
                if has(start - 1, .translator) { isTranslator = true }
                start -= 1
            } else if has(start - 1, .and),
                has(start - 2, [.editor, .translator])
                    || mark(start - 2) == CitationMark.period && has(start - 3, [.editor, .translator])
            {
                start -= 1
            } else {
                break
            }
        }
        guard mark(start - 1) == CitationMark.comma else { return nil }
        return (span(inside.lowerBound, start - 1), isEditor, isTranslator)
    }

    /// `Original work published 1925`, `originally published 1925`.
    private func originalYear(_ part: Range<Int>) -> Int? {
        guard let last = part.last, let year = year(last), wordCount(part) <= 6 else { return nil }
        for index in part.prefix(3) {
            for word in [
                "original", "originally", "orig", "first", "erstausgabe", "erstveröffentlichung", "originalausgabe",
                "orijinal",
                "originale", "原著", "원서출판",
            ] as [StaticString]
            where isWord(index, word) { return year }
        }
        return nil
    }

    /// The year, and the words that announce it in English and German.
    private func isYearOfOriginal(_ index: Int) -> Bool {
        if isNumeral(index) { return true }
        for word in ["original", "originally", "orig", "work", "published", "first", "in", "erstausgabe"]
            as [StaticString]
        where isWord(index, word) { return true }
        return false
    }

    /// What follows a label: `pp. 1–20`, `Vol. 3`, `Vols. 1–2`, `Bd. 2`, `S. 12`.
    func labelledNumber(_ part: Range<Int>, _ label: CitationWordClass) -> Range<Int>? {
        guard part.count >= 2, has(part.lowerBound, label), kind(part.lowerBound) == .word else { return nil }
        guard let (_, number) = self.label(part.lowerBound, before: part.upperBound) ?? shortLabel(part) else {
            return nil
        }
        let next = number
        for index in span(next, part.upperBound) {
            let token = tokens[index]
            let isPart =
                isNumeral(index) || isRoman(index) || token.mark == CitationMark.dash
                || token.mark == CitationMark.slash
                || token.kind == .word && (token.count == 1 || has(index, .page)) || token.mark == CitationMark.period
                || token.kind == .word && isRomanSmall(index) || token.mark == CitationMark.ampersand
            if !isPart { return nil }
        }
        return isNumeral(next) || isRoman(next) || isRomanSmall(next)
            || part.upperBound - next == 1 && tokens[next].count <= 2 ? span(next, part.upperBound) : nil
    }

    /// `Vol. B`: a letter where a number is expected.
    private func shortLabel(_ part: Range<Int>) -> (Label, Int)? {
        let next = part.lowerBound + (mark(part.lowerBound + 1) == CitationMark.period ? 2 : 1)
        return next < part.upperBound ? (.volume, next) : nil
    }

    func isRomanSmall(_ index: Int) -> Bool {
        guard kind(index) == .word, tokens[index].count <= 8 else { return false }
        let letters: StaticString = "ivxlcdm"
        return bytes[Int(tokens[index].start)..<Int(tokens[index].end)].allSatisfy { letters.holds($0) }
    }
}
