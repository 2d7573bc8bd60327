extension CitationReader {
    /// Takes one sentence behind the title: the strongest kind that fits gets it; what fits nothing is residue.
    mutating func takeSource(_ sentence: Range<Int>) {
        var part = trimmed(sentence)
        guard !part.isEmpty else { return }
        if isDateOfRetrieval(part) { return }
        if takeBracket(part) { return }
        if evidence.expectsBook, work.containerTitle == nil {
            evidence.expectsBook = false
            if placeAndPublisher(part) == nil { return readContained(part) }
            evidence.isChapter = false
        }
        let hadPages = work.page != nil
        part = trimmed(withoutRemarks(part))
        guard !part.isEmpty else { return }
        // `Assessment in Context (2nd ed., pp. 440–446)`: pages in parentheses belong to a book, also without `In`.
        if !hadPages, work.page != nil, work.containerTitle == nil, inPrefix(part) == nil,
            placeAndPublisher(part) == nil, container(of: part) == nil, !hasEditorMark(part)
        {
            evidence.isChapter = true
            return setContainer(part)
        }
        // `Accessed 5 May 2019`: a date of retrieval is no number of a volume.
        if has(part.lowerBound, .retrieved), tokens[part.lowerBound].kind == .word,
            part.contains(where: { isNumber($0) })
        {
            return
        }
        if isPageCount(part) || isVolumeCount(part) || isNoteOfBook(part) { return }
        part = withoutPresentation(part)
        if let inside = inPrefix(part) {
            claim(span(part.lowerBound, inside.lowerBound))
            return readContained(inside)
        }
        if let names = contributors(part) { return takeContributors(names) }
        // `A. Yıldız ve Ş. Çelik (Ed.), Kitap içinde (ss. 71–95)`: editors make it a book without `In`.
        if work.containerTitle == nil, work.editor.isEmpty, work.title != nil, hasEditorMark(part),
            !startsWithLocators(part)
        {
            // `Mind in Society. M. Cole & S. Scribner (Eds.). Press`: nothing behind the names, the title is the book's.
            if let last = part.last, mark(last) == CitationMark.close, tokens[last].partner > part.lowerBound,
                isEditorMark(span(Int(tokens[last].partner) + 1, last))
            {
                _ = takeEditors(part)
                return
            }
            return readContained(part)
        }
        let front = span(part.lowerBound, first(CitationMark.comma, in: part) ?? part.upperBound)
        if hasAny(.thesis, in: part),
            hasAny(.thesis, in: front) && !hasAny(.journal, in: front) || !hasAny(.journal, in: part)
                || work.containerTitle != nil || evidence.isThesis
        {
            return takeThesis(part)
        }
        if let report = CitationReport(self, part), isReport(report, part) { return takeReport(report) }
        if let edition = editionNumber(part), work.edition == nil {
            work.edition = editionText(edition)
            claim(part)
        } else if work.edition == nil, let comma = first(CitationMark.comma, in: part),
            let edition = editionNumber(span(part.lowerBound, comma))
        {
            // `2nd ed., Oxford UP, 2010`
            work.edition = editionText(edition)
            claim(span(part.lowerBound, comma))
            takeSource(span(comma + 1, part.upperBound))
        } else if let (run, front) = editionRun(part) {
            takeEditionRun(run, front, of: part)
        } else if takeLoneDate(part) {
            return
        } else if let place = container(of: part) {
            takeContainer(place)
        } else {
            takePlain(part)
        }
    }

    /// `3., ergänzte Auflage, München: Oldenbourg`: what stands around the edition is read on its own.
    private mutating func takeEditionRun(_ run: Range<Int>, _ front: Range<Int>, of part: Range<Int>) {
        work.edition = editionText(front)
        claim(run)
        let before = trimmed(span(part.lowerBound, run.lowerBound))
        let after = trimmed(span(run.upperBound, part.upperBound))
        if !before.isEmpty { takeSource(before) }
        if !after.isEmpty { takeSource(after) }
    }

    /// `(accessed 12 June 2019)`, `(Stand: 17.08.2021)`, `Advance online publication`: notes that no member holds.
    private func isDateOfRetrieval(_ part: Range<Int>) -> Bool {
        let first =
            mark(part.lowerBound) == CitationMark.open || mark(part.lowerBound) == CitationMark.bracket
            ? part.lowerBound + 1 : part.lowerBound
        if isWord(first, "advance"), isWord(first + 1, "online") || isWord(first + 1, "publication") { return true }
        return first > part.lowerBound && has(first, .retrieved) && part.contains { isNumber($0) }
    }

    private mutating func takeBracket(_ part: Range<Int>) -> Bool {
        let first = tokens[part.lowerBound]
        guard first.isOpening, first.mark != CitationMark.quote, Int(first.partner) == part.upperBound - 1 else {
            return false
        }
        return takeRemark(span(part.lowerBound + 1, part.upperBound - 1))
    }

    /// A sentence that is only a date: `2010.`, `May 2010`.
    private mutating func takeLoneDate(_ part: Range<Int>) -> Bool {
        guard work.issued == nil, part.count <= 5, let date = date(in: part), date.leftover == nil,
            date.status == nil || work.status == nil
        else { return false }
        apply(date)
        return true
    }

    /// What stands behind `In `, `In: `, `Dans `.
    func inPrefix(_ part: Range<Int>) -> Range<Int>? {
        let start = part.lowerBound
        guard part.count > 1, has(start, .inside),
            !tokens[start].shape.contains(.single) || tokens[start].shape.contains(.beyondASCII) || hasEditorMark(part)
        else { return nil }
        var next = start + 1
        if mark(next) == CitationMark.colon {
            next += 1
        } else {
            // `In` without a colon needs a capital behind it, or a particle of an editor's name.
            let follower = tokens[next]
            let isTitle =
                follower.isUpperOrCaseless || follower.mark == CitationMark.quote || follower.kind == .number
                || follower.kind == .mixed || has(next, .particle)
                || follower.classes.contains(.editor)
            guard isTitle else { return nil }
        }
        guard next < part.upperBound else { return nil }
        return span(next, part.upperBound)
    }

    private func isPlainTitle(_ sentence: Range<Int>) -> Bool {
        let part = trimmed(sentence)
        return placeAndPublisher(part) == nil && unknownPlaceAndPublisher(part) == nil && container(of: part) == nil
            && editionNumber(part) == nil && !hasAny(.publisher, in: part)
            && contributors(part) == nil && mark(part.lowerBound) != CitationMark.open
    }

    func hasEditorMark(_ part: Range<Int>) -> Bool {
        part.contains { mark($0) == CitationMark.open && has($0 + 1, .editor) }
    }

    // MARK: Books and journals that contain the work

    /// `A. Editor & B. Editor (Eds.), Book (2nd ed., pp. 1–5)`, `Zeitschrift 12 (3), S. 1-20`, `Proceedings of …`.
    mutating func readContained(_ printed: Range<Int>) {
        evidence.isChapter = true
        var range = takeEditors(trimmed(printed))
        range = trimmed(range)
        // `Baur, N. (Hg.) (2014): Handbuch`
        if let first = range.first, work.issued == nil, let date = date(inBracket: first), date.year != nil {
            apply(date)
            range = trimmed(span(date.range.upperBound, range.upperBound))
        }
        if range.isEmpty { evidence.expectsBook = true }
        guard !range.isEmpty else { return }
        if tokens[range.lowerBound].mark == CitationMark.quote,
            Int(tokens[range.lowerBound].partner) < range.upperBound, tokens[range.lowerBound].partner > 0
        {
            let close = Int(tokens[range.lowerBound].partner)
            setContainer(span(range.lowerBound + 1, close))
            return readAfterContainer(span(close + 1, range.upperBound))
        }
        skipSameEditors(&range)
        guard !range.isEmpty else { return }
        // The book's title ends with its sentence, or where its numbers or its publisher begin.
        split(range)
        var list = sentences
        guard !list.isEmpty else { return }
        // `Diagnostizieren. Stärken entdecken. Berlin: Springer`: sentences in front of the publisher's are the title's.
        while list.count > 2, container(of: trimmed(list[0])) == nil, isPlainTitle(list[1]),
            kind(list[0].upperBound) != .gap,
            list[2...].contains(where: {
                placeAndPublisher(trimmed($0)) != nil || unknownPlaceAndPublisher(trimmed($0)) != nil
            })
        {
            list[0] = span(list[0].lowerBound, list[1].upperBound)
            list.remove(at: 1)
        }
        let first = list[0]
        let book = trimmed(first)
        if let place = container(of: book), !place.title.isEmpty {
            takeContainer(place)
        } else if list.count > 1, startsWithLocators(list[1]) {
            setContainer(withSeriesVolume(withoutRemarks(book)))
        } else if let found = innerContributors(book) {
            takeEdited(book, book.upperBound..<book.upperBound, found)
        } else if let comma = commaOfPublisher(book) {
            setContainer(withSeriesVolume(withoutRemarks(trimmed(span(book.lowerBound, comma)))))
            takePublisherOrNumbers(trimmed(span(comma + 1, book.upperBound)))
        } else {
            setContainer(withSeriesVolume(withoutRemarks(book)))
        }
        for sentence in list.dropFirst() { takeSource(sentence) }
    }

    /// `in: ders., Buchtitel`: the author's own book; the word is residue.
    private mutating func skipSameEditors(_ range: inout Range<Int>) {
        guard
            isWord(range.lowerBound, "ders") || isWord(range.lowerBound, "dies") || isWord(range.lowerBound, "idem")
                || isWord(range.lowerBound, "id")
        else { return }
        range = trimmed(span(range.lowerBound + 1, range.upperBound))
        // `dies. (Hg.): Buch`
        if mark(range.lowerBound) == CitationMark.open, Int(tokens[range.lowerBound].partner) < range.upperBound,
            isEditorMark(span(range.lowerBound + 1, Int(tokens[range.lowerBound].partner)))
        {
            let close = Int(tokens[range.lowerBound].partner)
            claim(span(range.lowerBound, close + 1))
            range = trimmed(span(close + 1, range.upperBound))
        }
    }

    private func startsWithLocators(_ sentence: Range<Int>) -> Bool {
        guard let place = container(of: trimmed(sentence)) else { return false }
        return place.title.isEmpty
    }

    private mutating func readAfterContainer(_ range: Range<Int>) {
        split(range)
        let list = sentences
        for sentence in list { takeSource(sentence) }
    }

    /// A comma behind which publisher and place stand: `Book, Routledge, London`.
    private func commaOfPublisher(_ range: Range<Int>) -> Int? {
        var index = range.lowerBound
        while index < range.upperBound {
            if mark(index) == CitationMark.comma {
                let rest = trimmed(span(index + 1, range.upperBound))
                if !rest.isEmpty, index > range.lowerBound + 1 {
                    let head = withoutTailYear(
                        span(rest.lowerBound, first(CitationMark.comma, in: rest) ?? rest.upperBound))
                    if placeAndPublisher(withoutTailYear(rest)) != nil || isPlace(trimmed(head))
                        || hasAny(.publisher, in: head) && wordCount(head) <= 6
                            && tokens[head.lowerBound].isUpperOrCaseless && !hasAny(.small, in: head)
                    {
                        return index
                    }
                }
            }
            index = behind(index, before: range.upperBound)
        }
        return nil
    }

    /// `Wiesbaden 2010` without its year.
    private func withoutTailYear(_ range: Range<Int>) -> Range<Int> {
        guard range.count > 1, year(range.upperBound - 1) != nil, kind(range.upperBound - 2) != .gap else {
            return range
        }
        return trimmed(span(range.lowerBound, range.upperBound - 1))
    }

    private mutating func takePublisherOrNumbers(_ part: Range<Int>) {
        if let place = container(of: part) { takeContainer(place) } else { takePublisher(part) }
    }

    /// Takes the editors off the front: names with `(Eds.)`, `(Hrsg.)`, `, editors.` or `, eds.,` behind them.
    private mutating func takeEditors(_ range: Range<Int>) -> Range<Int> {
        var index = range.lowerBound
        var words = 0
        while index < range.upperBound, words < 60 {
            let token = tokens[index]
            if token.kind == .gap || token.mark == CitationMark.quote { break }
            if token.mark == CitationMark.open || token.mark == CitationMark.bracket, token.partner > index,
                Int(token.partner) < range.upperBound, index > range.lowerBound,
                isEditorMark(index + 1..<Int(token.partner))
            {
                return acceptEditors(span(range.lowerBound, index), mark: index..<Int(token.partner) + 1, of: range)
            }
            if index > range.lowerBound + 1, token.kind == .word, token.classes.contains(.editor),
                token.isLower || token.isCapital && token.count <= 3, !isWord(index, "coordinador"),
                self.mark(index - 1) == CitationMark.comma || mark(index + 1) == CitationMark.comma
                    || mark(index + 1) == CitationMark.period || mark(index + 1) == CitationMark.colon,
                !isWord(index + 1, "by"), !isWord(index + 2, "by"), !isWord(index + 2, "von"), !isWord(index + 2, "v")
            {
                let end = min(range.upperBound, mark(index + 1) == CitationMark.period ? index + 2 : index + 1)
                // `Famulus Christi, ed. Gerald Bonner`: the names stand behind.
                if self.mark(index - 1) == CitationMark.comma, isNamesBehind(end, before: range.upperBound) { break }
                return acceptEditors(span(range.lowerBound, index), mark: span(index, end), of: range)
            }
            if token.isWordLike { words += 1 }
            index = behind(index, before: range.upperBound)
        }
        return takeUnmarkedEditors(range)
    }

    private mutating func isNamesBehind(_ start: Int, before end: Int) -> Bool {
        guard start < end, tokens[start].isCapital else { return false }
        var stop = start
        while stop < end, mark(stop) != CitationMark.comma, !endsSentence(stop, from: start, before: end) { stop += 1 }
        let shape = readNames(trimmed(span(start, stop)))
        return shape.isStrict && shape.persons > 0 && names.allSatisfy { $0.kind == .direct }
    }

    private mutating func acceptEditors(_ zone: Range<Int>, mark: Range<Int>, of range: Range<Int>) -> Range<Int> {
        let list = trimmedNameZone(zone)
        guard !list.isEmpty else { return range }
        let shape = readNames(list)
        guard shape.isPlausible || shape.hasInitials else { return range }
        if !work.editor.isEmpty { return range }
        if shape.isIncomplete { evidence.isChapter = true }
        claimSeparators()
        work.editor = takeNames()
        claim(mark)
        return trimmed(span(mark.upperBound, range.upperBound))
    }

    private func trimmedNameZone(_ zone: Range<Int>) -> Range<Int> {
        var upper = zone.upperBound
        while upper > zone.lowerBound, mark(upper - 1) == CitationMark.comma || mark(upper - 1) == CitationMark.colon {
            upper -= 1
        }
        return span(zone.lowerBound, upper)
    }

    /// `In J. Smith & K. Jones, Book title`, `In Smith, J.: Buch`: initials make names sure even without `(Eds.)`.
    private mutating func takeUnmarkedEditors(_ range: Range<Int>) -> Range<Int> {
        guard work.editor.isEmpty else { return range }
        var end: Int?
        var index = range.lowerBound
        let limit = min(range.upperBound, range.lowerBound + 40)
        while index < limit {
            let token = tokens[index]
            if token.mark == CitationMark.comma || token.mark == CitationMark.colon && index > range.lowerBound,
                index > range.lowerBound
            {
                let shape = readNames(span(range.lowerBound, index))
                let isSure = shape.isPlausible && shape.hasInitials && names.allSatisfy { $0.hasInitials }
                if isSure { end = index } else if end != nil || index > range.lowerBound + 12 { break }
                if token.mark == CitationMark.colon { break }
            }
            if token.kind == .gap { break }
            index = behind(index, before: range.upperBound)
        }
        guard let end, end + 1 < range.upperBound else { return range }
        _ = readNames(span(range.lowerBound, end))
        claimSeparators()
        work.editor = takeNames()
        return trimmed(span(end + 1, range.upperBound))
    }

    // MARK: Contributors in words

    /// `Edited by A. B. Editor`, `Translated by C. D. Name`, `Hrsg. von E. Name`.
    func contributors(_ part: Range<Int>) -> (label: Range<Int>, names: Range<Int>, isTranslator: Bool)? {
        var start = part.lowerBound
        guard kind(start) == .word else { return nil }
        let isEdited = isWord(start, "edited") || isWord(start, "herausgegeben")
        let isTranslated = isWord(start, "translated") || isWord(start, "übersetzt")
        let isShort = has(start, [.editor, .translator])
        guard isEdited || isTranslated || isShort else { return nil }
        let isTranslator = isTranslated || !isEdited && has(start, .translator) && !has(start, .editor)
        start += 1
        if mark(start) == CitationMark.period { start += 1 }
        if isWord(start, "and") && isWord(start + 1, "translated") { start += 2 }
        guard
            isWord(start, "by") || isWord(start, "von") || isWord(start, "v") || isWord(start, "par")
                || isWord(start, "por") || isWord(start, "de")
                || isShort && part.lowerBound + 1 < start
                    && (tokens[start].isCapital || tokens[start].shape.contains(.caseless))
        else {
            return nil
        }
        let hasBy = tokens[start].isLower
        var names = hasBy ? start + 1 : start
        if mark(names) == CitationMark.period { names += 1 }
        guard names < part.upperBound else { return nil }
        return (span(part.lowerBound, names), span(names, part.upperBound), isTranslator)
    }

    mutating func takeContributors(_ found: (label: Range<Int>, names: Range<Int>, isTranslator: Bool)) {
        var list = found.names
        // Pages may follow the names: `edited by A. Editor, 12–34`.
        var index = list.lowerBound
        while index < list.upperBound {
            if mark(index) == CitationMark.comma, startsNumbers(index + 1, before: list.upperBound, isBehindWord: false)
            {
                takeNumbers(span(index + 1, list.upperBound))
                list = span(list.lowerBound, index)
                break
            }
            index = behind(index, before: list.upperBound)
        }
        let shape = readNames(list)
        guard shape.isPlausible else { return }
        claim(found.label)
        claimSeparators()
        if found.isTranslator { work.translator += takeNames() } else { work.editor += takeNames() }
    }

    /// `Paper presented at the 15th Workshop on X, Town, Country`.
    private mutating func withoutPresentation(_ part: Range<Int>) -> Range<Int> {
        var index = part.lowerBound
        while index < min(part.upperBound, part.lowerBound + 3), !isWord(index, "presented") { index += 1 }
        guard isWord(index, "presented"), isWord(index + 1, "at") else { return part }
        index += 2
        if isWord(index, "the") { index += 1 }
        claim(span(part.lowerBound, index))
        evidence.isConference = true
        var rest = span(index, part.upperBound)
        if let comma = placeComma(rest), work.publisherPlace == nil {
            work.publisherPlace = take(trimmed(span(comma + 1, rest.upperBound)))
            rest = span(rest.lowerBound, comma)
        }
        setContainer(rest)
        return rest.upperBound..<rest.upperBound
    }

    // MARK: Thesis and report

    private mutating func takeThesis(_ part: Range<Int>) {
        evidence.isThesis = true
        var commas = part.lowerBound
        while commas < part.upperBound, mark(commas) != CitationMark.comma, mark(commas) != CitationMark.colon {
            commas = behind(commas, before: part.upperBound)
        }
        // `University of X, Doctoral dissertation` has it the other way round.
        let front = span(part.lowerBound, commas)
        let back = trimmed(span(min(commas + 1, part.upperBound), part.upperBound))
        let isReversed = !hasAny(.thesis, in: front)
        let genre = isReversed ? thesisPart(of: back) : trimmed(front)
        if work.genre == nil, !genre.isEmpty { work.genre = take(withAbbreviation(unbracketed(genre))) }
        let rest = isReversed ? front : back
        if !rest.isEmpty { takeInstitution(rest) }
        if isReversed {
            let tail = trimmed(span(genre.upperBound, part.upperBound))
            if !tail.isEmpty { takeInstitution(tail) }
        }
    }

    /// With the period of a shortened word: `PhD diss.`
    func withAbbreviation(_ range: Range<Int>) -> Range<Int> {
        guard let last = range.last, mark(last + 1) == CitationMark.period,
            isWord(last, "diss") || has(last, .abbreviation)
        else { return range }
        return span(range.lowerBound, last + 2)
    }

    private func thesisPart(of range: Range<Int>) -> Range<Int> {
        trimmed(span(range.lowerBound, first(CitationMark.comma, in: range) ?? range.upperBound))
    }

    private func unbracketed(_ range: Range<Int>) -> Range<Int> {
        guard range.count > 2, tokens[range.lowerBound].isOpening,
            Int(tokens[range.lowerBound].partner) == range.upperBound - 1
        else { return range }
        return span(range.lowerBound + 1, range.upperBound - 1)
    }

    /// `Research Papers 45(9): 1555–1573` is a journal.
    private func isReport(_ report: CitationReport, _ part: Range<Int>) -> Bool {
        guard let place = container(of: part) else { return true }
        if report.number.isEmpty { return false }
        let behind = report.number.upperBound
        return
            !(mark(behind) == CitationMark.open && isIssueBracket(behind)
            || (mark(behind) == CitationMark.colon || mark(behind) == CitationMark.comma) && isNumeral(behind + 1))
            || place.title.isEmpty
    }

    private mutating func takeReport(_ report: CitationReport) {
        var report = report
        evidence.isReport = true
        // `NBER Working Paper`: the short name of the institution belongs to the kind of report.
        if !report.before.isEmpty,
            report.before.allSatisfy({ tokens[$0].shape.contains(.capitals) && tokens[$0].kind == .word }),
            wordCount(report.before) == 1
        {
            report.genre = span(report.before.lowerBound, report.genre.upperBound)
            report.before = report.genre.lowerBound..<report.genre.lowerBound
        }
        if work.genre == nil { work.genre = take(report.genre) }
        if !report.number.isEmpty, work.number == nil {
            claim(report.label)
            work.number = take(report.number)
        }
        for part in [report.before, report.after] where !part.isEmpty { takeInstitution(part) }
    }

    mutating func takeInstitution(_ part: Range<Int>) {
        if let place = container(of: part) {
            if !place.title.isEmpty { takePublisher(place.title) }
            return takeNumbers(place.numbers)
        }
        takePublisher(part)
    }

    // MARK: Containers

    mutating func takeContainer(_ place: (title: Range<Int>, numbers: Range<Int>)) {
        var title = trimmed(withoutRemarks(containerTrimmed(place.title)))
        title = keepingPeriod(title, in: place.title)
        if place.title.isEmpty, let inner = innerBook(place.numbers) {
            takeNumbers(span(place.numbers.lowerBound, inner))
            claim(inner..<inner + 1)
            return readContained(span(inner + 1, place.numbers.upperBound))
        }
        if !title.isEmpty {
            if isOnlyYear(place.numbers), work.containerTitle == nil, !hasAny([.journal, .conference], in: title),
                !evidence.isChapter
            {
                takePublisher(title)
                return takeNumbers(place.numbers)
            }
            if let found = innerContributors(title) { return takeEdited(title, place.numbers, found) }
            if evidence.isChapter, work.containerTitle == nil, let comma = commaOfPublisher(title) {
                setContainer(span(title.lowerBound, comma))
                takePublisher(span(comma + 1, title.upperBound))
                return takeNumbers(place.numbers)
            }
            if let (label, names, isTranslator) = innerContributors(title) {
                return takeEdited(title, place.numbers, (label, names, isTranslator))
            }
            if let comma = commaOfSeries(title) { return takeInSeries(title, comma, place.numbers) }
            if isPublisherInFront(title) {
                takePublisher(title)
            } else if work.containerTitle != nil {
                return takeSecondContainer(title, place.numbers)
            } else {
                evidence.isLocated = true
                setContainer(withSeriesVolume(title))
            }
        }
        takeNumbers(place.numbers)
    }

    func isOnlyYear(_ numbers: Range<Int>) -> Bool {
        let rest = trimmed(numbers)
        return rest.count == 1 && year(rest.lowerBound) != nil && work.issued == nil
    }

    private func containerTrimmed(_ range: Range<Int>) -> Range<Int> { trimmed(range) }

    /// The period of a shortened last word belongs to the title when another mark follows it: `J. Gen. Microbiol., 17`.
    private func keepingPeriod(_ title: Range<Int>, in printed: Range<Int>) -> Range<Int> {
        guard !title.isEmpty, title.upperBound < tokens.count, mark(title.upperBound) == CitationMark.period,
            title.upperBound < printed.upperBound,
            kind(title.upperBound - 1) == .word
        else { return title }
        return span(title.lowerBound, title.upperBound + 1)
    }

    /// `pp. 1–28 in Book`: where `in` stands behind the pages.
    private func innerBook(_ numbers: Range<Int>) -> Int? {
        for index in numbers.prefix(8)
        where has(index, .inside) && tokens[index].isLower && index + 1 < numbers.upperBound
            && (tokens[index + 1].isUpperOrCaseless || mark(index + 1) == CitationMark.colon)
        { return index }
        return nil
    }

    /// `Book, edited by A. Editor, Press`: the comma, and the names.
    private func innerContributors(_ title: Range<Int>) -> (label: Range<Int>, names: Range<Int>, isTranslator: Bool)? {
        var index = title.lowerBound + 1
        while index < title.upperBound {
            if mark(index - 1) == CitationMark.comma,
                isWord(index, "edited") || isWord(index, "ed") || isWord(index, "translated") || isWord(index, "hrsg")
                    || isWord(index, "herausgegeben"),
                let found = contributors(span(index, title.upperBound))
            {
                return found
            }
            index = behind(index, before: title.upperBound)
        }
        return nil
    }

    private mutating func takeEdited(
        _ title: Range<Int>, _ numbers: Range<Int>, _ found: (label: Range<Int>, names: Range<Int>, isTranslator: Bool)
    ) {
        setContainer(span(title.lowerBound, found.label.lowerBound))
        evidence.isChapter = true
        // A publisher may follow the names behind a comma.
        var end = found.names.upperBound
        if let comma = last(CitationMark.comma, in: found.names),
            hasAny(.publisher, in: span(comma, end)) || isPlace(trimmed(span(comma + 1, end)))
        {
            takePublisher(span(comma + 1, end))
            end = comma
        }
        takeContributors((found.label, span(found.names.lowerBound, end), found.isTranslator))
        takeNumbers(numbers)
    }

    /// `Workshop 2003, Lecture Notes in Computer Science, vol. 2912`: the comma in front of the series.
    private func commaOfSeries(_ title: Range<Int>) -> Int? {
        guard let comma = last(CitationMark.comma, in: title), comma > title.lowerBound else { return nil }
        let series = trimmed(span(comma + 1, title.upperBound))
        guard !series.isEmpty,
            isWord(series.lowerBound, "lecture") || isWord(series.lowerBound, "lncs")
                || isWord(series.lowerBound, "lnai") || isWord(series.lowerBound, "ceur")
        else { return nil }
        return comma
    }

    private mutating func takeInSeries(_ title: Range<Int>, _ comma: Int, _ numbers: Range<Int>) {
        setContainer(span(title.lowerBound, comma))
        work.collectionTitle = take(trimmed(span(comma + 1, title.upperBound)))
        let volume = work.volume
        work.volume = nil
        takeNumbers(numbers)
        work.collectionNumber = work.volume
        work.volume = volume
    }

    /// `Berlin: Springer, S. 12–34`: the publisher stands in front of the pages.
    private func isPublisherInFront(_ title: Range<Int>) -> Bool {
        if placeAndPublisher(title) != nil { return true }
        if isPlace(title) { return true }
        if work.containerTitle != nil || evidence.isThesis || evidence.isReport {
            return hasAny(.publisher, in: title) || isPlaceBehind(title)
        }
        return hasAny(.publisher, in: title) && !hasAny([.journal, .conference], in: title)
            && !hasAny(.small, in: title) && isPlaceBehind(title)
    }

    /// `Lecture Notes in Computer Science, vol. 1234` behind a book's title is its series.
    private mutating func takeSecondContainer(_ title: Range<Int>, _ numbers: Range<Int>) {
        let isSeries = hasAny(.series, in: title) || wordCount(title) > 2 && !hasAny(.publisher, in: title)
        if work.collectionTitle == nil, isSeries, work.publisher == nil || hasAny(.series, in: title),
            !isPageLabel(numbers.lowerBound)
        {
            work.collectionTitle = take(title)
            let volume = work.volume
            work.volume = nil
            takeNumbers(numbers)
            work.collectionNumber = work.volume
            work.volume = volume
        } else {
            if work.publisher == nil { takePublisher(title) }
            takeNumbers(numbers)
        }
    }

    private func isPageLabel(_ index: Int) -> Bool { has(index, .page) }

    mutating func takeNumbers(_ numbers: Range<Int>) {
        evidence.isLocated = true
        readLocators(numbers)
    }

    /// `Advances in Neural Information Processing Systems 30`: the number is the volume.
    func withSeriesVolume(_ book: Range<Int>) -> Range<Int> { book }

    mutating func setContainer(_ range: Range<Int>) {
        var title = keepingPeriod(trimmed(range), in: range)
        if title.count > 2, tokens[title.lowerBound].mark == CitationMark.quote,
            Int(tokens[title.lowerBound].partner) == title.upperBound - 1
        {
            title = trimmed(span(title.lowerBound + 1, title.upperBound - 1))
        }
        guard !title.isEmpty else { return }
        if hasAny(.conference, in: title) { evidence.isConference = true }
        if hasAny(.journal, in: title) { evidence.isJournal = true }
        if hasAny(.newspaper, in: title) { evidence.isNewspaper = true }
        // `UIST '21`
        let last = title.upperBound - 1
        if isNumber(last), tokens[last].count == 2, last > title.lowerBound,
            mark(last - 1) == CitationMark.other || mark(last - 1) == CitationMark.unquote
        {
            evidence.isConference = true
        }
        if isJournalOfProceedings(title) { evidence.isJournal = true }
        if isWord(title.lowerBound, "advances"), title.contains(where: { isWord($0, "neural") }) {
            evidence.isConference = true
        }
        if let volume = volumeOfProceedings(title), work.volume == nil {
            work.volume = take(volume)
            title = trimmed(span(title.lowerBound, volume.lowerBound))
        }
        title = withoutEdition(title)
        title = withoutTown(withoutDays(title))
        title = withoutAdvance(title)
        if isWord(title.upperBound - 1, "içinde"), title.count > 1 {
            claim(span(title.upperBound - 1, title.upperBound))
            title = span(title.lowerBound, title.upperBound - 1)
        }
        if work.containerTitle == nil { work.containerTitle = take(title) }
    }

    /// `Area, online first`, `Journal, Article in advance`: a note of journals that no member holds.
    private mutating func withoutAdvance(_ title: Range<Int>) -> Range<Int> {
        guard let comma = last(CitationMark.comma, in: title), comma > title.lowerBound else { return title }
        let note = trimmed(span(comma + 1, title.upperBound))
        guard (2...4).contains(wordCount(note)),
            isWord(note.lowerBound, "advance") || isWord(note.lowerBound, "early") || isWord(note.lowerBound, "online")
                || isWord(note.upperBound - 1, "advance") && isWord(note.upperBound - 2, "in")
        else { return title }
        evidence.isJournal = true
        return trimmed(span(title.lowerBound, comma))
    }

    /// `ICML, Bonn, Germany, August 7–11`: the days of a conference are residue.
    private func withoutDays(_ title: Range<Int>) -> Range<Int> {
        guard evidence.isConference, let comma = last(CitationMark.comma, in: title), comma > title.lowerBound,
            has(comma + 1, .month), comma + 2 < title.upperBound,
            span(comma + 2, title.upperBound).allSatisfy({
                isNumber($0) || tokens[$0].kind == .mark || has($0, .month)
            })
        else { return title }
        return trimmed(span(title.lowerBound, comma))
    }

    /// `8th Conference of the Association, Zagreb, Croatia`: the town of a conference.
    private mutating func withoutTown(_ title: Range<Int>) -> Range<Int> {
        guard evidence.isConference, !evidence.isJournal, work.publisherPlace == nil, let comma = placeComma(title)
        else { return title }
        let place = trimmed(span(comma + 1, title.upperBound))
        // Two towns at the end are a town and a country only when the last is one.
        guard !place.isEmpty, !hasAny([.organisation, .university], in: place) else { return title }
        work.publisherPlace = take(place)
        return span(title.lowerBound, comma)
    }

    /// `Proceedings of the IEEE`, `Proceedings of the Royal Society B`: journals, whatever their name says.
    private func isJournalOfProceedings(_ title: Range<Int>) -> Bool {
        guard isWord(title.lowerBound, "proceedings") || isWord(title.lowerBound, "proc"), title.count <= 14 else {
            return false
        }
        for index in title
        where has(index, .conference) && index > title.lowerBound || isNumeral(index) || isWord(index, "annual")
            || isWord(index, "international") || isWord(index, "meeting")
        { return false }
        let last = title.upperBound - 1
        if isWord(last, "ieee") { return true }
        return title.contains {
            isWord($0, "society") || isWord($0, "academy") || isWord($0, "acad") || isWord($0, "soc")
        }
    }

    /// `Advances in Neural Information Processing Systems 30`: the number is the volume.
    private func volumeOfProceedings(_ title: Range<Int>) -> Range<Int>? {
        let last = title.upperBound - 1
        guard isWord(title.lowerBound, "advances"), isNumber(last), tokens[last].count <= 3, title.count > 3 else {
            return nil
        }
        return span(last, title.upperBound)
    }

    /// `Journal of X, in press`
    private mutating func takeStatusBehind(_ part: Range<Int>) -> Bool {
        guard work.status == nil, let comma = last(CitationMark.comma, in: part), comma > part.lowerBound else {
            return false
        }
        let words = trimmed(span(comma + 1, part.upperBound))
        guard let date = date(in: words), let status = date.status else { return false }
        work.status = status
        claim(words)
        evidence.isLocated = true
        setContainer(span(part.lowerBound, comma))
        return true
    }

    private func isWebPage(_ part: Range<Int>) -> Bool {
        work.url != nil && work.genre == nil && work.doi == nil && work.isbn == nil && work.edition == nil
            && work.containerTitle == nil
            && !evidence.isReport
    }

    private func isPreprintServer(_ part: Range<Int>) -> Bool {
        for name in [
            "psyarxiv", "socarxiv", "medrxiv", "biorxiv", "ssrn", "chemrxiv", "edarxiv", "techrxiv", "preprints", "osf",
        ] as [StaticString]
        where isWord(part.lowerBound, name) { return true }
        return false
    }

    /// Up to four words with capitals that no vocabulary knows, and no shortened name of a venue.
    private func isLikePublisher(_ part: Range<Int>) -> Bool {
        let words = wordCount(part)
        guard words <= 5, isTitleCase(part) else { return false }
        return !(words == 1 && tokens[part.lowerBound].shape.contains(.capitals)) && !part.contains { isNumeral($0) }
            && !hasInnerCapital(part.lowerBound)
    }

    private func hasInnerCapital(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.kind != .word || bytes[Int(token.start)..<Int(token.end)].dropFirst().contains { $0.isUpper }
    }

    /// A sentence without numbers: publisher, venue or journal by its words.
    private mutating func takePlain(_ part: Range<Int>) {
        if isWord(part.lowerBound, "unpublished"), work.genre == nil {
            let comma = first(CitationMark.comma, in: part) ?? part.upperBound
            work.genre = take(span(part.lowerBound, comma))
            let rest = trimmed(span(comma + 1, part.upperBound))
            if !rest.isEmpty { takePublisher(rest) }
            return
        }
        if takeStatusBehind(part) { return }
        if evidence.isQuoted, work.containerTitle == nil, let comma = commaOfPublisher(part),
            !isPlace(trimmed(span(comma + 1, part.upperBound)))
        {
            setContainer(withoutRemarks(trimmed(span(part.lowerBound, comma))))
            evidence.isChapter = true
            return takePublisher(trimmed(span(comma + 1, part.upperBound)))
        }
        let isPublisher = hasAny(.publisher, in: part) || placeAndPublisher(part) != nil
        let isVenue = hasAny([.conference, .journal], in: part)
        if isVenue, work.containerTitle == nil,
            !(isPublisher
                && (placeAndPublisher(part) != nil
                    || !hasAny(.conference, in: part) && hasAny(.publisher, in: part) && isPlaceBehind(part)))
        {
            if evidence.letter != UInt8(ascii: "M") { return setContainer(part) }
        }
        if !isPublisher, !isPlaceBehind(part), work.containerTitle == nil, work.isbn == nil, work.edition == nil,
            let status = work.status, status != "n.d.", isTitleCase(part),
            !hasAny(.university, in: part)
        {
            evidence.isJournal = true
            return setContainer(part)
        }
        let isOrganisation =
            evidence.isReport
            || evidence.isThesis && (hasAny([.organisation, .university], in: part) || work.publisher == nil)
            || hasAny([.organisation, .university], in: part) && work.volume == nil
                && !(isWebPage(part) && !isPlaceBehind(part) && !isPublisher)
        if isOrganisation, work.publisher == nil { return takePublisher(part) }
        let isBook =
            work.isbn != nil || work.edition != nil || work.containerTitle != nil || !work.editor.isEmpty
            || evidence.letter == UInt8(ascii: "M")
        // Behind a journal's numbers, or a second time, only what looks like a publisher is one.
        let isLikely = isPublisher || isPlaceBehind(part) || isPlace(part) || unknownPlaceAndPublisher(part) != nil
        if evidence.isThesis && !isLikely { return }
        if !isLikely, work.containerTitle != nil, !evidence.isChapter, !evidence.isConference { return }
        if isLikely { return takePublisher(part) }
        if isPreprintServer(part) {
            evidence.isPreprint = true
            return setContainer(part)
        }
        if isWebPage(part) { return setContainer(part) }
        // What is still to come is a paper: `Field Methods` behind `(in press)`.
        if work.containerTitle == nil, !isBook, let status = work.status, status != "n.d." {
            evidence.isJournal = true
            return setContainer(part)
        }
        if isBook { return takePublisher(part) }
        if isWord(part.lowerBound, "arxiv") {
            evidence.isPreprint = true
            return claim(part)
        }
        if isPreprintServer(part) {
            evidence.isPreprint = true
            return setContainer(part)
        }
        if isLikePublisher(part) { return takePublisher(part) }
        if work.doi == nil { evidence.isGuessed = true }
        setContainer(part)
    }
}
