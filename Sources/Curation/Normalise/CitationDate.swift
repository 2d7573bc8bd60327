/// What a date says: `2017a, June 5`, `1925/1992`, `in press`.
struct CitationDate {
    var year: Int?
    var original: Int?
    var month: Int?
    var day: Int?
    var suffix: String?
    var status: String?
    /// Words of the date that no member takes.
    var leftover: Range<Int>?
    /// The tokens that it takes, brackets included.
    var range: Range<Int>
}

extension CitationReader {
    /// The date in the bracket that opens at `open`; nil when it holds none.
    func date(inBracket open: Int) -> CitationDate? {
        let token = tokens[open]
        guard token.partner > open, token.mark == CitationMark.open || token.mark == CitationMark.bracket else {
            return nil
        }
        let inside = open + 1..<Int(token.partner)
        guard !inside.isEmpty, inside.count <= 16, var date = date(in: inside) else { return nil }
        date.range = open..<Int(token.partner) + 1
        return date
    }

    /// The date that the range is, from its first to its last token.
    func date(in range: Range<Int>) -> CitationDate? {
        // `1977`, as most are.
        if range.count == 1, isNumber(range.lowerBound), tokens[range.lowerBound].count == 4,
            (1450...2100).contains(tokens[range.lowerBound].value)
        {
            return CitationDate(year: Int(tokens[range.lowerBound].value), range: range)
        }
        return longDate(in: range)
    }

    private func longDate(in range: Range<Int>) -> CitationDate? {
        if range.count == 5, let date = numericDate(in: range) ?? isoDate(in: range) { return date }
        var date = CitationDate(range: range)
        var index = range.lowerBound
        var others = 0
        var firstMonth: Int?
        while index < range.upperBound {
            let token = tokens[index]
            if token.kind == .mark {
                if token.mark == CitationMark.slash || token.mark == CitationMark.dash
                    || token.mark == CitationMark.bracket,
                    let first = date.year, let second = year(index + 1)
                {
                    take(second, behind: first, at: index, of: range, into: &date)
                    index += 1
                } else if token.mark == CitationMark.slash, let first = date.year, isNumber(index + 1),
                    tokens[index + 1].count == 2, Int(tokens[index + 1].value) == (first + 1) % 100
                {
                    // `1973/74`: a volume of two years.
                    index += 1
                }
            } else if date.year == nil, token.kind == .number, token.count == 4, (2400...2600).contains(token.value),
                index > range.lowerBound && isBuddhistEra(index)
                    || isThaiText && token.count == 4 && (2400...2600).contains(token.value)
            {
                date.year = Int(token.value) - 543
                date.leftover = nil
                others = 0
            } else if token.shape.contains(.caseless), isThaiEra(index) {
                // `พ.ศ.` and `ค.ศ.` name the era.
            } else if date.year == nil, token.count == 4 || token.count == 8, token.kind == .number,
                (1300...1420).contains(token.value), isPersianText
            {
                // The Iranian calendar begins its years in March.
                date.year = Int(token.value) + 621
            } else if date.year == nil, let year = eraYear(index) {
                date.year = year
                index += 1
            } else if let first = date.year, let second = year(index), date.original == nil {
                // `[1922] 1978`, `1908; 1992`, `1950, orig. 1908`
                if others > 0, let leftover = date.leftover, !isWord(leftover.lowerBound, "orig"),
                    !isWord(leftover.lowerBound, "original"), !isWord(leftover.lowerBound, "originally"),
                    !isWord(leftover.lowerBound, "zuerst")
                {
                    // `1951; presented 1947`: a note.
                    date.leftover = leftover.lowerBound..<range.upperBound
                    date.range = range
                    return date
                }
                date.original = min(first, second)
                date.year = max(first, second)
                if others == 1 || others == 2 && isWord(index - 1, "published"), let leftover = date.leftover,
                    isWord(leftover.lowerBound, "orig") || isWord(leftover.lowerBound, "original")
                        || isWord(leftover.lowerBound, "originally") || isWord(leftover.lowerBound, "zuerst")
                {
                    date.leftover = nil
                    others = 0
                }
            } else if let year = year(index), date.year == nil {
                date.year = year
                if token.kind == .mixed { date.suffix = String(decoding: [bytes[Int(token.end) - 1]], as: UTF8.self) }
            } else if token.kind == .word, date.year != nil, date.suffix == nil, token.shape.contains(.single),
                token.isLower, !token.isSpaced || mark(index - 1) == CitationMark.dash
            {
                date.suffix = text(index..<index + 1)
            } else if date.month == nil, firstMonth == nil, let month = month(index) {
                date.month = month
                firstMonth = index
            } else if let first = firstMonth, first + 4 > index, date.leftover == nil, month(index) != nil {
                // `mar./abr. 1995`, `Jun.-Aug. 2010`: no member has two months.
                date.month = nil
                date.leftover = first..<index + 1
            } else if token.kind == .number, date.day == nil, token.count <= 2, (1...31).contains(token.value) {
                date.day = Int(token.value)
            } else if token.shape.contains(.eastAsian), isEastAsianDateWord(index) {
                if let month = date.day, date.month == nil, isWord(index, "月") || isWord(index, "월") {
                    date.month = month
                    date.day = nil
                }
            } else if token.kind == .number, token.count <= 2, let month = date.day, month <= 12, date.month == nil,
                date.year != nil, year(range.lowerBound) != nil, mark(index - 1) == CitationMark.period,
                (1...31).contains(token.value)
            {
                // `2019. 5. 6.`
                date.month = month
                date.day = Int(token.value)
                firstMonth = index
            } else if date.month == nil, isWord(index, "tháng"), isNumber(index + 1), index + 1 < range.upperBound,
                (1...12).contains(tokens[index + 1].value)
            {
                date.month = Int(tokens[index + 1].value)
                firstMonth = index
                index += 1
            } else if date.day == nil, isWord(index, "1er") || isWord(index, "1º") || isWord(index, "1°") {
                date.day = 1
            } else if isJoiningDate(index, in: range) {
                // `5 de mayo de 2019`
            } else {
                others += 1
                date.leftover = (date.leftover?.lowerBound ?? index)..<index + 1
            }
            index += 1
        }
        guard date.year != nil else { return status(of: range, date) }
        // `2020, forthcoming`
        if others <= 2, let leftover = date.leftover, let status = status(of: leftover, date)?.status {
            date.status = status
            date.leftover = nil
            others = 0
        }
        guard others <= 3, others == 0 || isRemark(date.leftover, in: range) else { return nil }
        if date.month == nil { dropDay(of: &date, in: range) }
        return date
    }

    private static let joiningWords = CitationWords(
        "de", "del", "d", "d'", "ngày", "năm", "г", "року", "года", "tanggal")

    /// `5 de mayo de 2019`, `ngày 5 tháng 5 năm 2019`: small words beside a number or a month.
    private func isJoiningDate(_ index: Int, in range: Range<Int>) -> Bool {
        guard isOne(index, of: Self.joiningWords) else { return false }
        let isBehind = index > range.lowerBound && (isNumber(index - 1) || month(index - 1) != nil)
        return index + 1 < range.upperBound && (isNumber(index + 1) || month(index + 1) != nil)
            && (isBehind || index == range.lowerBound || mark(index - 1) == CitationMark.comma)
    }

    /// `03.10.2019`: day, month and year in the order of the Continent.
    private func numericDate(in range: Range<Int>) -> CitationDate? {
        let first = range.lowerBound
        guard range.count == 5, isNumber(first), isNumber(first + 2), tokens[first].count <= 2,
            tokens[first + 2].count <= 2, mark(first + 1) == CitationMark.period,
            mark(first + 3) == CitationMark.period, let year = year(first + 4), isNumber(first + 4),
            (1...31).contains(tokens[first].value), (1...12).contains(tokens[first + 2].value)
        else { return nil }
        var date = CitationDate(range: range)
        date.year = year
        date.month = Int(tokens[first + 2].value)
        date.day = Int(tokens[first].value)
        return date
    }

    /// `2021-02-03`
    private func isoDate(in range: Range<Int>) -> CitationDate? {
        let first = range.lowerBound
        guard range.count == 5, let year = year(first), isNumber(first + 2), isNumber(first + 4),
            mark(first + 1) == CitationMark.dash, mark(first + 3) == CitationMark.dash, tokens[first + 2].count == 2,
            tokens[first + 4].count == 2, (1...12).contains(tokens[first + 2].value),
            (1...31).contains(tokens[first + 4].value)
        else { return nil }
        var date = CitationDate(range: range)
        date.year = year
        date.month = Int(tokens[first + 2].value)
        date.day = Int(tokens[first + 4].value)
        return date
    }

    /// Thai references count years from the Buddha's passing, said or not.
    var isThaiText: Bool {
        guard let first = tokens.first, first.shape.contains(.caseless) else { return false }
        return (0xE00..<0xE80).contains(CitationLexer.decode(bytes, Int(first.start)).0)
    }

    /// Letters that Persian has and Arabic has not.
    var isPersianText: Bool {
        guard let first = tokens.first, first.shape.contains(.caseless) else { return false }
        return bytes.indices.dropLast().prefix(400).contains {
            bytes[$0] == 0xDA && (bytes[$0 + 1] == 0xA9 || bytes[$0 + 1] == 0xAF || bytes[$0 + 1] == 0x86)
                || bytes[$0] == 0xD9 && bytes[$0 + 1] == 0xBE || bytes[$0] == 0xDB && bytes[$0 + 1] == 0x8C
        }
    }

    private func isBuddhistEra(_ index: Int) -> Bool {
        var position = index - 1
        while position >= 0, tokens[position].kind == .mark { position -= 1 }
        return isWord(position, "ศ") || isWord(position, "พศ")
    }

    private func isThaiEra(_ index: Int) -> Bool {
        isWord(index, "พ") || isWord(index, "ศ") || isWord(index, "ค") || isWord(index, "พศ")
    }

    /// `1925/1992` is a new edition of an old work, `[1925] 1992` too; a dash is a work in several parts.
    private func take(
        _ second: Int, behind first: Int, at index: Int, of range: Range<Int>, into date: inout CitationDate
    ) {
        if tokens[index].mark == CitationMark.dash {
            date.leftover = min(date.leftover?.lowerBound ?? index + 1, index + 1)..<index + 2
        } else if tokens[index].mark == CitationMark.bracket {
            date.original = second
        } else {
            date.original = min(first, second)
            date.year = max(first, second)
        }
    }

    /// A number without a month is no day.
    private func dropDay(of date: inout CitationDate, in range: Range<Int>) {
        guard date.day != nil else { return }
        date.day = nil
        for index in range where isNumber(index) && tokens[index].count <= 2 {
            date.leftover =
                min(date.leftover?.lowerBound ?? index, index)..<max(date.leftover?.upperBound ?? 0, index + 1)
        }
    }

    /// `c.`, `circa`, `orig.`, seasons and words such as `published online`: anything else makes it no date.
    private func isRemark(_ leftover: Range<Int>?, in range: Range<Int>) -> Bool {
        guard let leftover else { return true }
        if leftover.count == 1, isNumeral(leftover.lowerBound) { return true }
        for index in leftover where tokens[index].isWordLike {
            let isKnown =
                has(index, [.season, .month]) || isWord(index, "c") || isWord(index, "ca") || isWord(index, "circa")
                || isWord(index, "orig") || isWord(index, "original") || isWord(index, "published")
                || isWord(index, "online")
                || isWord(index, "first") || isWord(index, "um") || isWord(index, "vers") || isWord(index, "updated")
                || isWord(index, "г")
            if !isKnown { return false }
        }
        return true
    }

    private static let eastAsianDateWords = CitationWords("年", "月", "日", "년", "월", "일")

    private func isEastAsianDateWord(_ index: Int) -> Bool {
        isOne(index, of: Self.eastAsianDateWords)
    }

    func month(_ index: Int) -> Int? {
        guard has(index, .month), tokens[index].count >= 3 else { return nil }
        return CitationVocabulary.month(bytes[Int(tokens[index].start)..<Int(tokens[index].end)])
    }

    /// `n.d.`, `in press` and their likes in other languages.
    private func status(of range: Range<Int>, _ empty: CitationDate) -> CitationDate? {
        guard wordCount(range) <= 4, !range.isEmpty else { return nil }
        var key = ""
        var end = range.upperBound
        var suffix: String?
        // `n.d.-a`
        if range.count >= 3, tokens[end - 1].shape.contains(.single), mark(end - 2) == CitationMark.dash {
            suffix = text(end - 1..<end)
            end -= 2
        }
        guard mayBeStatus(range.lowerBound..<end) else { return nil }
        for index in range.lowerBound..<end where tokens[index].isWordLike {
            key += text(index..<index + 1).lowercased()
        }
        if !key.utf8.allSatisfy({ $0 < 0x80 }) { key.unicodeScalars.removeAll { $0 == "\u{200C}" } }
        guard CitationStatuses.all.contains(key),
            !CitationStatuses.ofLetters.contains(key)
                || (range.lowerBound..<end).allSatisfy({ !tokens[$0].isWordLike || tokens[$0].shape.contains(.single) })
        else { return nil }
        var date = empty
        date.suffix = suffix
        date.leftover = nil
        date.month = nil
        date.day = nil
        date.status = CitationStatuses.english[key] ?? text(trimmedCommas(range.lowerBound..<end)).lowercased()
        return date
    }

    /// Whether the words are one of the statuses, or hold letters outside ASCII: most are not, and need no string for it.
    private func mayBeStatus(_ range: Range<Int>) -> Bool {
        let longest = CitationStatuses.longest
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longest) { key in
            var count = 0
            for index in range where tokens[index].isWordLike {
                if tokens[index].shape.contains(.beyondASCII) { return true }
                guard count + tokens[index].count <= longest else { return false }
                for byte in bytes[Int(tokens[index].start)..<Int(tokens[index].end)] {
                    key[count] = byte
                    count += 1
                }
            }
            return CitationStatuses.ofASCII.contains(UnsafeBufferPointer(rebasing: key[..<count]))
        }
    }

    private func trimmedCommas(_ range: Range<Int>) -> Range<Int> {
        var upper = range.upperBound
        while upper > range.lowerBound, mark(upper - 1) == CitationMark.comma { upper -= 1 }
        return range.lowerBound..<upper
    }

    /// Gives the work the date and claims its tokens.
    mutating func apply(_ date: CitationDate) {
        work.issued = date.year
        work.originallyIssued = date.original
        work.issuedMonth = date.month
        work.issuedDay = date.day
        work.yearSuffix = date.suffix
        if let status = date.status { work.status = status }
        for index in date.range where !(date.leftover?.contains(index) ?? false) {
            tokens[index].shape.formUnion([.taken, .kept])
        }
    }
}
