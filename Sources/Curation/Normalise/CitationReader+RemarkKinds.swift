/// What kinds of remarks there are.
extension CitationReader {
    /// `(International Library of Sociology). Routledge`: words with capitals behind a book's title in small letters.
    func isNameOfSeries(_ part: Range<Int>) -> Bool {
        guard work.title == nil, work.collectionTitle == nil, mark(part.lowerBound - 1) == CitationMark.open,
            mark(part.upperBound) == CitationMark.close, (2...9).contains(wordCount(part)),
            wordCount(part) == part.count,
            wordCount(part) > 2 && hasAny(.small, in: part)
                || wordCount(part) == 2
                    && part.allSatisfy({ tokens[$0].isCapital && tokens[$0].count > 6 && tokens[$0].classes.isEmpty }),
            isTitleCase(part),
            tokens[part.lowerBound].isCapital, mark(part.upperBound + 1) == CitationMark.period
        else { return false }
        let rest = trimmed(span(part.upperBound + 2, tokens.count))
        let isBook =
            placeAndPublisher(rest) != nil || hasAny(.publisher, in: rest) && wordCount(rest) <= 6
        return isBook && container(of: rest) == nil
    }

    /// `Catalogue no. 12-587-X`, `Contract No. 400-86-0009`: a number of something that no member holds.
    func isForeignNumber(_ part: Range<Int>) -> Bool {
        part.count >= 3 && tokens[part.lowerBound].isCapital && isOne(part.lowerBound, of: Self.foreignNumbers)
            && part.contains { isNumeral($0) }
    }

    private static let foreignNumbers = CitationWords(
        "catalogue", "catalog", "contract", "grant", "project", "cat", "accession", "umi", "aat", "order", "eric")

    /// `(In Russian)`, `[in Chinese]`
    func isLanguageNote(_ part: Range<Int>) -> Bool {
        part.count == 2 && isWord(part.lowerBound, "in") && tokens[part.lowerBound + 1].isCapital
            && tokens[part.lowerBound + 1].count > 4
            && (mark(part.lowerBound - 1) == CitationMark.open || mark(part.lowerBound - 1) == CitationMark.bracket)
    }

    /// `U.S. Patent No. 395,782`: the kind and the number.
    func patent(_ part: Range<Int>) -> (genre: Range<Int>, number: Range<Int>)? {
        guard let word = part.first(where: { isWord($0, "patent") }), word > part.lowerBound,
            word - part.lowerBound <= 5, tokens[word].isCapital
        else { return nil }
        var number = word + 1
        if isWord(number, "application") { number += 1 }
        if has(number, .issue), kind(number) == .word { number += mark(number + 1) == CitationMark.period ? 2 : 1 }
        guard number < part.upperBound, span(number, part.upperBound).contains(where: { isNumeral($0) }),
            span(number, part.upperBound).allSatisfy({
                isNumeral($0) || tokens[$0].kind == .mark || tokens[$0].isCapital
            })
        else { return nil }
        return (span(part.lowerBound, word + 1), trimmed(span(number, part.upperBound)))
    }

    mutating func takePatent(_ part: Range<Int>) -> Bool {
        guard work.genre == nil, work.number == nil, let patent = patent(part) else { return false }
        claim(part)
        work.genre = take(patent.genre)
        work.number = take(patent.number)
        return true
    }

    /// `CMU-CS-94-163`, `WHO/HIS/2013.1`, `EUR 20408 EN`, `NCES 2012-046`: no short form of a thing has so many parts.
    func isReportCode(_ part: Range<Int>) -> Bool {
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
        // `WHO/HRH/HPN/10.3`
        if marks > 2, digits > 1, mark(part.lowerBound + 1) == CitationMark.slash { return true }
        return digits >= 4 && (marks >= 2 || marks == 1 && digits >= 6 || part.count == 3 && digits >= 5)
    }

    /// The first words of the names of series: `(Serie Estudios Estadísticos No. 23)`.
    static let wordsOfSeries = CitationWords(
        "serie", "série", "seria", "seri", "serija", "серия", "серія", "серија", "reeks", "colección", "coleção",
        "collection", "collana", "řada", "edice", "zbirka")

    private static let bodiesOfStandards = CitationWords(
        "iso", "jcgm", "iec", "din", "ieee", "astm", "ansi", "гост", "gost")

    /// `(ISO 9241-11:2018)`, `(ГОСТ 7.32-2017)`
    func isStandard(_ part: Range<Int>) -> Bool {
        part.count > 1 && isOne(part.lowerBound, of: Self.bodiesOfStandards)
            && tokens[part.lowerBound].shape.contains(.capitals) && part.contains { isNumeral($0) }
            && part.allSatisfy {
                isNumeral($0) || tokens[$0].shape.contains(.capitals)
                    || tokens[$0].kind == .mark && mark($0) != CitationMark.comma && mark($0) != CitationMark.semicolon
            }
    }

    /// `2008-09`, `3/2011`: digits with marks and nothing else.
    func isCode(_ part: Range<Int>) -> Bool {
        isNumeral(part.lowerBound) && part.count <= 5
            && part.allSatisfy {
                isNumeral($0) || mark($0) == CitationMark.dash || mark($0) == CitationMark.slash
                    || mark($0) == CitationMark.period
            }
    }

    func isMedium(_ part: Range<Int>) -> Bool {
        mark(part.lowerBound - 1) == CitationMark.bracket
            && (part.count == 1 && (isWord(part.lowerBound, "internet") || isWord(part.lowerBound, "online"))
                || part.count == 2
                    && (isWord(part.lowerBound, "электронный") || isWord(part.lowerBound, "electronic")
                        || isWord(part.lowerBound, "en")
                        || isWord(part.lowerBound, "em") || isWord(part.lowerBound, "recurso"))
                    && has(part.upperBound - 1, .retrieved))
    }

    private static let reports = CitationWords(
        "report", "rapport", "rapporto", "raport", "raportti", "rapor", "bericht", "abschlussbericht", "schlussbericht",
        "forschungsbericht", "endbericht", "zwischenbericht", "projektbericht", "informe", "relatório", "raportul",
        "zpráva", "správa", "verslag", "onderzoeksrapport", "eindrapport", "jelentés", "laporan", "izvještaj",
        "izveštaj", "rapporten", "raporu", "доклад", "доповідь", "דוח", "דו\"ח", "रिपोर्ट", "slutrapport",
        "forskningsrapport", "loppuraportti", "отчёт", "отчет", "звіт",
        "извештај", "έκθεση", "تقرير", "گزارش", "보고서", "최종보고서", "報告書", "最終報告書", "报告")

    /// `(Rapport)`, `(Informe final)`, `(Výzkumná zpráva)`, `(Raport z badań)`: a report's word at the front or the end, and
    /// small letters beside it.
    func isKindOfReport(_ part: Range<Int>) -> Bool {
        guard let last = part.last, part.count <= 4, wordCount(part) == part.count,
            tokens[part.lowerBound].isUpperOrCaseless, part.count == 1 || !isWord(part.lowerBound, "report"),
            part.dropFirst().allSatisfy({ tokens[$0].isLower || tokens[$0].shape.contains(.caseless) })
        else { return false }
        return isOne(part.lowerBound, of: Self.reports) || isOne(last, of: Self.reports)
            || isWord(part.lowerBound, "báo") && isWord(part.lowerBound + 1, "cáo")
    }

    /// `Trabajo de fin de grado`, `Trabalho de conclusão de curso`, `master rad`: what a student writes in the end.
    func isWorkForDegree(_ part: Range<Int>) -> Bool {
        isOne(part.lowerBound, of: Self.worksForDegree) && part.count <= 6
            && part.dropFirst().contains { isOne($0, of: Self.endsOfStudies) && tokens[$0].isLower }
    }

    private static let worksForDegree = CitationWords("trabajo", "trabalho", "treball", "lucrare", "master", "završni")
    private static let endsOfStudies = CitationWords(
        "fin", "fi", "final", "conclusão", "licență", "grado", "grau", "máster", "mestrado", "rad")

    /// `Computer software`, `Data set`, `Unpublished manuscript`, `preprint`.
    func isGenre(_ part: Range<Int>) -> Bool {
        guard wordCount(part) <= 6 else { return false }
        let first = part.lowerBound
        if wordCount(part) > 4, !isWord(first, "machine") { return false }
        if isWord(first, "manuscript"), mark(first - 1) == CitationMark.bracket { return true }
        if isWord(first, "computer") || isWord(first, "software") || isWord(first, "unpublished")
            || isWord(first, "preprint") || isKindOfReport(part)
        {
            return true
        }
        if isWord(first, "data") || isWord(first, "dataset") || isWord(first, "database") {
            return mark(first - 1) == CitationMark.bracket
        }
        // `[Machine-readable data file]`
        if mark(first - 1) == CitationMark.bracket, isWord(first, "machine"), isWord(first + 2, "readable") {
            return true
        }
        // Brackets say of what kind a thing is; parentheses may belong to the title.
        return mark(part.lowerBound - 1) == CitationMark.bracket && mark(part.upperBound) == CitationMark.bracketClose
            && tokens[first].isCapital && !hasAny(.small, in: part)
    }

    /// `Lecture Notes in Computer Science, Vol. 1234`: the number follows as a part of its own.
    func series(_ part: Range<Int>, earlier: [(Remark, Range<Int>)]) -> Remark? {
        let isNumbered =
            (mark(part.upperBound) == CitationMark.comma || mark(part.upperBound) == CitationMark.semicolon)
            && (isTitleCase(part) || isNumberOfSeriesLast(part.upperBound + 1)) && year(part.upperBound + 1) == nil
            && (has(part.upperBound + 1, [.volume, .issue])
                || has(part.upperBound + 1, .supplement) && isNumberOfSeriesLast(part.upperBound + 1)
                || isNumberOfSupplement(part.upperBound + 1)
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
            tokens[part.lowerBound].isCapital || isBehindPublisher
                || tokens[part.lowerBound].shape.contains(.eastAsian),
            mark(part.lowerBound - 1) == CitationMark.open || mark(part.lowerBound - 1) == UInt8(ascii: "=")
                || !earlier.isEmpty && hasAny(.series, in: part) && mark(part.lowerBound - 1) == CitationMark.comma
        else { return nil }
        if isNumeral(last), part.count >= 2 {
            var end = last
            // `07-078`
            while end - 2 > part.lowerBound, mark(end - 1) == CitationMark.dash, isNumeral(end - 2),
                !tokens[end].isSpaced, !tokens[end - 1].isSpaced
            { end -= 2 }
            let number = span(end, last + 1)
            if mark(end - 1) == CitationMark.period { end -= 1 }
            if has(end - 1, [.issue, .volume]) { end -= 1 }
            return .series(trimmedEnd(span(part.lowerBound, end)), number: number)
        }
        return .series(part, number: nil)
    }

    /// `41. Beiheft`
    func isNumberOfSupplement(_ index: Int) -> Bool {
        isNumber(index) && mark(index + 1) == CitationMark.period && has(index + 2, .supplement)
    }

    /// `Bd. 8)`, `Sonderband 4)`, `3)`: a number that ends the bracket, so that small letters in front are a name's.
    private func isNumberOfSeriesLast(_ index: Int) -> Bool {
        var number = index
        if has(number, [.volume, .supplement]), tokens[number].kind == .word {
            number += mark(number + 1) == CitationMark.period ? 2 : 1
        }
        return isNumeral(number) && mark(number + 1) == CitationMark.close
    }

    /// `No. RM-727-PR`: letters, digits and marks without a space.
    func codeBehindLabel(_ part: Range<Int>) -> Range<Int>? {
        var next = part.lowerBound + 1
        if mark(next) == CitationMark.period { next += 1 }
        guard next < part.upperBound, span(next, part.upperBound).contains(where: { isNumeral($0) }),
            !span(next + 1, part.upperBound).contains(where: { tokens[$0].isSpaced })
        else { return nil }
        return span(next, part.upperBound)
    }

    private static let firstEditions = CitationWords(
        "original", "originally", "orig", "first", "erstausgabe", "erstveröffentlichung", "originalausgabe",
        "orijinal", "zuerst", "ursprünglich", "urspr", "1re", "1ère", "1ª", "1ᵉ", "originale", "原著", "原書",
        "원서출판", "원저", "원전", "원서")

    /// `Original work published 1925`, `originally published 1925`.
    func originalYear(_ part: Range<Int>) -> Int? {
        guard var last = part.last, wordCount(part) <= 6 else { return nil }
        // `原著 2003 年`
        if isYearWord(last), last > part.lowerBound { last -= 1 }
        guard let year = year(last) else { return nil }
        // `ed. or. 1922`, `ed. orig. 1922`
        if isWord(part.lowerBound, "ed"), isWord(part.lowerBound + 2, "or") { return year }
        for index in part.prefix(3) {
            if isOne(index, of: Self.firstEditions) { return year }
        }
        return nil
    }

    private static let wordsOfOriginal = CitationWords(
        "original", "originally", "orig", "work", "published", "first", "in", "erstausgabe",
        "erstveröffentlichung", "originalausgabe", "obra", "publicada", "publicado", "en", "em", "orijinal",
        "eserin", "yayın", "tarihi", "originale", "opera", "pubblicata", "nel", "çalışma", "basım", "eser", "年",
        "原著", "原書", "出版", "원서출판", "원저", "원전", "원서", "출판", "출간", "년", "zuerst", "ursprünglich", "urspr",
        "erschienen", "trabalho", "trabajo", "ouvrage", "publié", "publiée", "œuvre", "paru", "or",
        "veröffentlicht", "1re", "1ère", "1ª", "1ᵉ", "éd", "édition", "ed", "edição", "edición")

    /// What announces the year of the original.
    func isWordOfOriginal(_ index: Int) -> Bool {
        isOne(index, of: Self.wordsOfOriginal)
    }

    /// What follows a label: `pp. 1–20`, `Vol. 3`, `Vols. 1–2`, `Bd. 2`, `S. 12`.
    func labelledNumber(_ part: Range<Int>, _ label: CitationWordClass) -> Range<Int>? {
        guard part.count >= 2, has(part.lowerBound, label), kind(part.lowerBound) == .word else { return nil }
        guard let (_, number) = self.label(part.lowerBound, before: part.upperBound) ?? shortLabel(part) else {
            return nil
        }
        let next = number
        if isGreekNumeral(next), next + 2 == part.upperBound { return span(next, part.upperBound) }
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

    /// `Proceedings of the 56th Annual Meeting (Volume 2: Short Papers)`: the bracket belongs to the name.
    func isBehindProceedings(_ index: Int) -> Bool {
        span(max(0, index - 24), index).contains { isWord($0, "proceedings") || isWord($0, "proc") }
    }

    /// With the period of `Rep.`
    func withShortenedReport(_ genre: Range<Int>) -> Range<Int> {
        isWord(genre.upperBound - 1, "rep") && mark(genre.upperBound) == CitationMark.period
            ? span(genre.lowerBound, genre.upperBound + 1) : genre
    }
}
