extension CitationReader {
    /// Cuts a range into sentences at periods, question marks, exclamation marks and gaps.
    mutating func split(_ range: Range<Int>) {
        if !sentences.isEmpty { sentences.removeAll(keepingCapacity: true) }
        var start = range.lowerBound
        var index = start
        while index < range.upperBound {
            let token = tokens[index]
            if token.kind == .gap {
                addSentence(span(start, index))
                start = index + 1
            } else if CitationMark.mayEndSentence(token.mark),
                endsSentence(index, from: start, before: range.upperBound)
            {
                addSentence(span(start, index + 1))
                start = index + 1
            } else if token.shape.contains([.eastAsian, .spaced]), index > start,
                isSpacedSource(index, before: range.upperBound)
            {
                addSentence(span(start, index))
                start = index
            }
            index = behind(index, before: range.upperBound)
        }
        addSentence(span(start, range.upperBound))
    }

    private mutating func addSentence(_ range: Range<Int>) {
        if range.count > 3, !isOuter(range.lowerBound) { return sentences.append(range) }
        let part = trimmed(range)
        guard !part.isEmpty else { return }
        // `An unknown distance function. I. Psychometrika`: the part of a series of articles belongs to its title.
        if part.count == 1 && isRoman(part.lowerBound)
            || part.count == 2 && isWord(part.lowerBound, "part") && tokens[part.lowerBound].isCapital
                && (isNumber(part.upperBound - 1) || isRoman(part.upperBound - 1)),
            range.count == part.count + 1, let last = sentences.last,
            last.upperBound == range.lowerBound
        {
            sentences[sentences.count - 1] = span(last.lowerBound, range.upperBound)
        } else {
            sentences.append(range)
        }
    }

    /// `Frankfurt a. M. – New York`: the period of a shortened place in front of a dash.
    private func isPlaceInLetters(_ index: Int) -> Bool {
        index > 3 && isWord(index - 1, "m") && mark(index - 2) == CitationMark.period && isWord(index - 3, "a")
            && tokens[index - 3].isLower
    }

    /// Whether a sentence ends with the mark at `index`.
    func endsSentence(_ index: Int, from start: Int, before end: Int) -> Bool {
        let isPeriod = tokens[index].mark == CitationMark.period
        guard CitationMark.mayEndSentence(tokens[index].mark), index + 1 < end else { return false }
        let next = tokens[index + 1]
        if next.kind == .gap { return true }
        if !next.isSpaced { return isPeriod && endsWithoutSpace(index) }
        if next.kind == .mark, next.mark != CitationMark.quote, next.mark != CitationMark.open,
            next.mark != CitationMark.bracket
        {
            // `Title. – Berlin: Verlag` has a dash between its parts.
            return isPeriod && next.mark == CitationMark.dash && !isPlaceInLetters(index)
                || next.mark == CitationMark.slash && self.mark(index + 2) == CitationMark.slash
        }
        // `Oper. Syst. Des. Implement. (OSDI), Savannah`
        if evidence.isBetweenCommas, next.mark == CitationMark.open, next.partner == Int32(index + 3),
            tokens[index + 2].shape.contains(.capitals)
        {
            return false
        }
        if next.isLower, !startsSourceInSmallLetters(index + 1), !(isPeriod && endsWithWord(index)) { return false }
        if evidence.isBetweenCommas, isPeriod, isShortenedBetweenCommas(index, from: start, before: end) {
            return false
        }
        guard isPeriod, index > start else { return true }
        // `data via the EM algorithm. Journal`: as most sentences end.
        if next.isCapital, endsWithWord(index), !tokens[index - 1].shape.contains(.beyondASCII) { return true }
        return !isAbbreviation(index - 1, from: start, next: index + 1)
    }

    /// `Proc. 7th Eur. Conf. Principles Pract. Knowl. Discovery`: no comma yet, a short word, and no imprint behind.
    private func isShortenedBetweenCommas(_ index: Int, from start: Int, before end: Int) -> Bool {
        guard index > start, index - start < 60, tokens[index - 1].kind == .word, tokens[index - 1].count <= 7,
            first(CitationMark.comma, in: span(start, index)) == nil
        else { return false }
        var next = index + 1
        while next < min(end, index + 40), mark(next) != CitationMark.comma, mark(next) != CitationMark.colon {
            next += 1
        }
        return mark(next) == CitationMark.comma
            && (first(CitationMark.colon, in: span(next, min(end, next + 10))) == nil
                || !isPlace(trimmed(span(index + 1, next))))
    }

    /// A whole word in small letters stands in front of the period: no shortened one.
    private func endsWithWord(_ index: Int) -> Bool {
        guard index > 0, tokens[index - 1].isLower, tokens[index - 1].count > 3 else { return false }
        return !has(index - 1, .endingInPeriod)
    }

    /// Marks of the East, and a forgotten space between two words.
    private func endsWithoutSpace(_ index: Int) -> Bool {
        let previous = tokens[index - (index > 0 ? 1 : 0)]
        let next = tokens[index + 1]
        if tokens[index].count > 1 { return true }
        if !next.shape.isDisjoint(with: [.eastAsian]) { return true }
        if previous.shape.contains(.eastAsian), next.isWordLike || next.mark == CitationMark.quote { return true }
        guard previous.kind == .word, next.kind == .word, next.isCapital, next.count > 2 else { return false }
        return (previous.isLower && previous.count > 3 || previous.count > 5)
            && previous.classes.isDisjoint(with: .abbreviation)
    }

    /// Some containers and labels begin with a small letter.
    private func startsSourceInSmallLetters(_ index: Int) -> Bool {
        if has(index, [.page, .volume, .issue]) && mark(index + 1) == CitationMark.period
            && (isNumeral(index + 2) || isNumeral(index + 1))
        {
            return true
        }
        if isCamel(index) || isWithoutPlace(index) || startsSmallJournal(index) { return true }
        // `Free Press. xxiii, 702 pp.`
        if isRomanSmall(index), mark(index + 1) == CitationMark.comma, isNumber(index + 2), has(index + 3, .page) {
            return true
        }
        // `cemmap Working Paper CWP26/08`
        if has(index + 1, .reportKind), has(index + 2, .reportNoun) { return true }
        // `In: Book. de Gruyter, Berlin`
        if has(index, .particle), has(index + 1, .publisher), tokens[index + 1].isCapital { return true }
        // `(pp. 105–117). de Gruyter`
        if mark(index - 2) == CitationMark.close, has(index, .particle), tokens[index + 1].isCapital { return true }
        return isWord(index, "arxiv")
            || isWord(index, "in")
                && (mark(index + 1) == CitationMark.colon || tokens[min(index + 1, tokens.count - 1)].isCapital)
            || isWord(index, "biorxiv") || isWord(index, "medrxiv") || isWord(index, "psyarxiv")
    }

    /// `iScience`, `eLife`, `deMarrais`: a capital behind small letters.
    func isCamel(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.isLower, token.count > 3 else { return false }
        return bytes[Int(token.start) + 1..<Int(token.end)].contains { $0.isUpper }
    }

    /// Shortened words end in a consonant, as a rule.
    private func endsLikeWholeWord(_ word: Int) -> Bool {
        let vowels: StaticString = "aeouy"
        return tokens[word].count > 3 && vowels.holds(bytes[Int(tokens[word].end) - 1].lowercased)
    }

    /// A sentence in small letters ended in front, so that this one is no title.
    private func isBehindSentence(_ start: Int) -> Bool {
        start > 1 && mark(start - 1) == CitationMark.period && tokens[start - 2].isLower
    }

    /// `Qual. Health Res., 15(9)`: a short word, more words, one of them shortened too, and a number.
    private func startsShortenedJournal(_ word: Int, next: Int) -> Bool {
        guard tokens[word].isCapital, tokens[word].count <= 5, tokens[word].count > 2, !endsLikeWholeWord(word),
            !has(word, [.journal, .place]), tokens[next].isCapital
        else { return false }
        var index = next
        while index < min(tokens.count, next + 8), kind(index) == .word || mark(index) == CitationMark.period {
            if mark(index) == CitationMark.period, tokens[index - 1].count <= 8,
                mark(index + 1) == CitationMark.comma && isNumeral(index + 2) || isNumeral(index + 1)
            {
                return true
            }
            index += 1
        }
        return false
    }

    private func isAbbreviation(_ word: Int, from start: Int, next: Int, depth: Int = 0) -> Bool {
        let token = tokens[word]
        switch token.kind {
        case .number:
            // `3. Auflage`, `Verhandlungen des 25. Soziologentags`, `27. Beiheft`
            if has(next, .supplement), token.count <= 2 { return true }
            // `12. Jahrestagung der DGMF`, `5. Ulusal Psikometri Kongresi`: the number of a meeting at the front of its sentence.
            if word == start, start > 0, token.count <= 3, tokens[next].isCapital,
                has(next, .conference) || token.count <= 2 && tokens[next].count > 2 && namesMeeting(next)
            {
                return true
            }
            // `implications. Part 1. International Sociology`
            let isName = tokens[next].isCapital && !has(next, .edition.union(.volume)) && isWord(word - 1, "part")
            if has(next, .edition.union(.editionKind).union(.volume)), !has(next, .abbreviation) || token.count <= 2,
                !isName
            {
                return token.count <= 3
            }
            if isWord(next, "jahrgang") || isWord(next, "jg") { return true }
            if isNumberOfTitledVolume(word, next: next) { return true }
            // `am 9. Mai 2011`, `14. März 2005`
            if token.count <= 2, has(next, .month),
                tokens[next].count > 3 || isNumber(next + 1) || isMonthOfKnownYear(next, before: tokens.count)
            {
                return true
            }
            return token.count <= 2 && word > start && tokens[word - 1].isLower && has(word - 1, .small)
        case .word: break
        default: return false
        }
        // `“Paradata.” Public Opin. Q. 63:90–108`
        if evidence.isQuoted, tokens[word].isCapital, word - start < 8,
            isShortenedJournal(span(start, min(tokens.count, start + 16)))
        {
            return true
        }
        // `Advancing the state of the art. Sage, Newbury Park`
        if isWord(word, "art"), isWord(word - 1, "the"), tokens[next].isCapital || has(next, .particle) { return false }
        // `Héra, G., and Gy. Ligeti`: letters that Hungary, Russia and others shorten names to.
        if token.count == 2, token.isCapital, !token.shape.contains(.capitals), tokens[next].isCapital,
            mark(word - 1) == CitationMark.comma || has(word - 1, .and) && tokens[word - 1].isLower
        {
            return true
        }
        // `an unknown distance function. I. In: Psychometrika`
        if isWord(next, "in"), mark(next + 1) == CitationMark.colon { return false }
        // `Sociology Press, cap. 4`
        if token.isLower, token.count <= 8, isNumeral(next), endOfChapter(word) != nil { return true }
        // `пер. с англ. М.: АСТ`: behind the language stands the place.
        if token.shape.contains(.beyondASCII), isWord(word - 1, "с") || isWord(word - 1, "со"),
            has(next, .place), mark(next + 1) == CitationMark.period || mark(next + 1) == CitationMark.colon
        {
            return false
        }
        // `15. uud. p. Helsinki`: Finnish.
        if isWord(word, "p"), word > start + 1, mark(word - 1) == CitationMark.period, has(word - 2, .editionKind) {
            return false
        }
        // `Title. XIV. Ulusal Kongresi`: the number of a meeting at the front of its sentence.
        if word == start, start > 0, isRoman(word), token.count > 1, mark(word - 1) == CitationMark.period,
            tokens[next].isCapital, namesMeeting(next)
        {
            return true
        }
        // `Вестник МГУ. Серия: Социология`: the series of a journal.
        if token.shape.contains(.beyondASCII), isWord(next, "серия"), hasDoubleSlash(before: word) { return true }
        // `San Jose, CA. AAAI Press`, `Washington, D. C. Morgan Kaufmann`
        if token.classes.contains(.region), token.shape.contains(.capitals), token.count == 2,
            mark(word - 1) == CitationMark.comma, tokens[next].isCapital, tokens[next].count > 2
        {
            return false
        }
        if isWord(word, "c"), isWord(word - 2, "d"), mark(word - 3) == CitationMark.comma, has(word - 4, .place),
            tokens[next].isCapital, tokens[next].count > 2
        {
            return false
        }
        // `Estimating p. Field Methods, 3, 12`: the letter of a quantity ends a title.
        if token.shape.contains(.single), token.isLower, word > start, tokens[word - 1].kind == .word,
            tokens[word - 1].count > 2 || isWord(word - 1, "of"),
            !has(word - 1, .by.union(.translating).union(.editing)),
            tokens[next].isCapital,
            tokens[next].count > 2, isWord(word, "p") || isWord(word, "n") || isWord(word, "k") || isWord(word, "x")
        {
            return false
        }
        if token.shape.contains(.single), mark(word - 1) == CitationMark.ampersand, !token.isSpaced, word > start {
            return false
        }
        if token.shape.contains(.single), word > start + 1, isLastLetter(word, next: next) { return false }
        // `Catalogue no. 12-587-X. Ottawa`
        if token.shape.contains(.single), mark(word - 1) == CitationMark.dash, !token.isSpaced, isNumber(word - 2),
            tokens[next].isCapital, tokens[next].count > 2
        {
            return false
        }
        // `148 f. Dissertação`: how many leaves there are.
        if token.shape.contains(.single), token.isLower, word > start, isNumber(word - 1), has(word, .page),
            tokens[next].isCapital, tokens[next].count > 2
        {
            return false
        }
        // `Ediția a II-a. București`, `2-е изд. Москва`
        if endsOrdinalEdition(word, from: start), tokens[next].isCapital,
            tokens[next].count > 1 || mark(next + 1) == CitationMark.period
        {
            return false
        }
        // `A function. I. Psychometrika`: the part of a series of articles.
        if word == start, start > 0, isWord(word, "i") || isWord(word, "v") || isWord(word, "x"),
            tokens[next].isCapital, tokens[next].count > 2, mark(word - 1) == CitationMark.period,
            mark(next + 1) == CitationMark.comma && isNumeral(next + 2) || has(next, .journal)
        {
            return false
        }
        // `The Information Age, Vol. I. Oxford`
        if isRoman(word), mark(word - 1) == CitationMark.period, has(word - 2, .volume), tokens[word - 2].count > 1,
            word > start + 2,
            tokens[next].isCapital, tokens[next].count > 2
        {
            return false
        }
        // `एम. के.`
        if token.shape.contains(.caseless), bytes[Int(token.start)] >= 0xE0, letterCount(word) <= 2 { return true }
        if token.shape.contains(.single), !token.shape.contains(.eastAsian) {
            // An initial, unless a sentence of small letters ends with it (`vitamin D. Nature`).
            let isBehindSmall =
                word > start + 1 && tokens[word - 1].isLower && tokens[word - 1].count > 2 && tokens[word].isCapital
            // `serial correlation: I. Biometrika`, `World War I. Journal`
            if word > start, tokens[word - 1].shape.contains(.eastAsian), isRoman(word) { return false }
            let isCount =
                isWord(word, "i") && tokens[next].isCapital && tokens[next].count > 2
                && !has(next + 1, .and) && mark(next + 1) != CitationMark.period
            if isCount, word > start,
                mark(word - 1) == CitationMark.colon
                    || kind(word - 1) == .word && tokens[word - 1].count > 2 && mark(next + 1) != CitationMark.comma
            {
                return false
            }
            if isBehindSmall, !has(word - 1, .beforeInitial),
                !(has(word - 2, .from) && has(word - 3, .translating.union(.translator)))
            {
                return false
            }
            // `chained equations in R. Journal of Statistical Software`
            if word > start + 1, isWord(word - 1, "in"), tokens[word - 1].isLower, tokens[next].isCapital,
                tokens[next].count > 2, mark(next + 1) != CitationMark.period,
                mark(next + 1) != CitationMark.comma
                    ? has(next, .journal.union(.conference)) || tokens[next + 1].isCapital || isNumber(next + 1)
                    : isNumber(next + 2)
            {
                return false
            }
            // `Series B. 12`
            return true
        }
        if word == start && start > 0
            || word > start && mark(word - 1) == CitationMark.comma && evidence.isWholeUndated
            || word == start + 1 && isBehindSentence(start) && tokens[start].isCapital && tokens[start].count <= 6,
            startsShortenedJournal(word, next: next)
        {
            return true
        }
        // `Public Opin. Q. 63, 90–108`
        if token.isCapital, token.count <= 6, tokens[next].shape.contains(.single.union(.capital)),
            mark(next + 1) == CitationMark.period, isNumber(next + 2), word == start || isBehindSentence(start)
        {
            return true
        }
        // `Mach. Learn. 1, 1`
        if word == start, token.isCapital, token.count <= 6, tokens[next].isCapital, tokens[next].count <= 8,
            mark(next + 1) == CitationMark.period, isNumber(next + 2), year(next + 2) == nil, !has(next, .place)
        {
            return true
        }
        // `J. Gen. Microbiol.`: a short word behind a shortened one is shortened too.
        let isShort =
            token.count <= 6 || token.count <= 8 && mark(next + 1) == CitationMark.period && tokens[next].count <= 8
        if token.isCapital, isShort, word > start + 1, mark(word - 1) == CitationMark.period,
            kind(word - 2) == .word, tokens[word - 2].isCapital,
            !endsLikeWholeWord(word) || token.classes.contains(.abbreviation),
            // `H. A. Finch.` and `Henry A. Finch.` are persons.
            !(tokens[word - 2].shape.contains(.single) && word > start + 4 && tokens[word - 4].shape.contains(.single)
                && has(word - 5, .and.union(.by))),
            !(tokens[word - 2].shape.contains(.single) && word > start + 2 && kind(word - 3) == .word
                && tokens[word - 3].isCapital && tokens[word - 3].count > 2),
            tokens[next].isCapital || isNumber(next), !has(next, .place) || mark(next + 1) != CitationMark.colon,
            !(has(next + 1, .place) && mark(next + 2) == CitationMark.colon),
            has(word - 2, .abbreviation) || tokens[word - 2].shape.contains(.single)
                || depth < 4 && tokens[word - 2].count <= 6
                    && isAbbreviation(word - 2, from: start, next: word, depth: depth + 1)
        {
            return true
        }
        if token.classes.contains(.month), token.count <= 4, isNumber(next) { return true }
        if token.classes.contains(.editionKind), token.isLower, has(next, .edition.union(.editionKind)) { return true }
        // `2 Bde. Reinbek: Rowohlt`
        if token.classes.contains(.volume), isNumber(word - 1), word > start, tokens[next].isCapital,
            tokens[next].count > 2
        {
            return false
        }
        if isNumber(next), !token.classes.isDisjoint(with: .volume.union(.issue).union(.page)), letterCount(word) <= 6,
            token.isLower || token.shape.contains(.caseless)
                || token.shape.contains(.beyondASCII) && mark(word - 1) != CitationMark.period
        {
            return true
        }
        guard token.classes.contains(.abbreviation) else { return false }
        // `2nd ed.` ends what it belongs to, `Smith, ed.` doesn't.
        if token.classes.contains(.edition), word > start,
            has(word - 1, .ordinal.union(.editionKind)) || mark(word - 1) == CitationMark.period || isNumeral(word - 1)
        {
            return mark(word - 1) == CitationMark.period && !isNumeral(word - 2) && !has(word - 2, .editionKind)
        }
        // A long journal or publisher may end with a shortened word; a capital of a place or a year follows then.
        if token.isLower, !has(word, .labelInSmallLetters), letterCount(word) > 3, word > start,
            !has(word - 1, .from),
            tokens[word - 1].isLower,
            tokens[next].isCapital
        {
            return false
        }
        return true
    }
}
