extension YearReader {
    /// The date that begins at a token, and where it ends. `context` is the year in front of a dash or comma, for short
    /// forms (`1998–99`, `1950s and 60s`).
    func point(at index: Int, after context: YearPoint?) -> (YearPoint, Int)? {
        switch token(index) {
        case .number(let value, let digits, let suffix):
            return number(value, digits, suffix, at: index, after: context)
        case .roman(let number): return century(number, at: index)
        case .word(let word): return date(word, at: index, after: context)
        default: return nil
        }
    }

    func date(_ word: YearWord, at index: Int, after context: YearPoint?) -> (YearPoint, Int)? {
        switch word {
        case .ordinal(let number): century(number, at: index)
        case .century: centuryBehindSign(index + 1)
        case .decadeSign: decadeBehindSign(index + 1).map { ($0.0.bySign, $0.1) }
        case .decade(let value): decadeInWords(value, at: index)
        case .month(let month): monthFirst(month, at: index)
        case .season(let season): seasonFirst(season, at: index)
        case .era(let offset): era(offset, at: index + 1)
        case .eraLetter(let offset): eraLetter(offset, at: index + 1)
        case .beforeChrist: beforeChrist(index + 1)
        case .beforeBehind where isShortNumber(index + 1): beforeChrist(index + 1)
        case .afterChrist: shortYear(index + 1)
        case .lunarHijri, .solarHijri: nil
        default: nil
        }
    }

    // MARK: - Numbers

    func number(
        _ value: Int, _ digits: Int, _ suffix: YearToken.Suffix, at index: Int, after context: YearPoint?
    ) -> (YearPoint, Int)? {
        switch suffix {
        case .decade: return decade(value, digits, at: index, after: context)
        case .hundreds where digits == 4:
            return value % 100 == 0 ? (.century(value / 100 + 1), index + 1) : (.decade(value), index + 1)
        case .masked:
            return digits == 3 ? (.decade(value * 10), index + 1) : (.century(value + 1), index + 1)
        case .approximate where digits == 4:
            var point = YearPoint.year(value)
            point.isApproximate = true
            return (point, index + 1)
        default: break
        }
        if let converted = eraBehind(value, at: index) { return converted }
        if let offset = context?.era, isBehindRangeMark(index), let year = year(value, digits, inEra: offset) {
            return (YearPoint.year(year).ofEra(offset), index + 1)
        }
        if let context, context.isBySign, isBehindRangeMark(index), value % 10 == 0, digits == 4 || digits == 2 {
            if digits == 4, (1000...2100).contains(value) { return (YearPoint.decade(value).bySign, index + 1) }
            if digits == 2 { return (YearPoint.decade(context.first - context.first % 100 + value).bySign, index + 1) }
        }
        if digits <= 2 {
            if let decade = decadeInFrontOfSign(value, digits, suffix, at: index) { return decade }
            if let month = monthOfYear(value, at: index) { return month }
            if let day = dayFirst(value, at: index) { return day }
            if let century = century(value, at: index) { return century }
            if let context, let short = shortForm(value, digits, suffix, at: index, after: context) { return short }
        }
        if let era = eraOfShortYear(value, digits, at: index) { return era }
        guard digits == 4, (1000...2100).contains(value) else {
            return thaiOrOld(value, digits, at: index, after: context)
        }
        return fullYear(value, at: index)
    }

    /// Czech and Slovak `90. léta 20. století`
    func decadeInFrontOfSign(_ value: Int, _ digits: Int, _ suffix: YearToken.Suffix, at index: Int) -> (
        YearPoint, Int
    )? {
        guard digits == 2, value % 10 == 0, value > 0, suffix == .ordinal, token(index + 1) == .word(.decadeSign) else {
            return nil
        }
        return decade(value, digits, at: index, after: nil)
    }

    /// `05/2007`
    func monthOfYear(_ month: Int, at index: Int) -> (YearPoint, Int)? {
        let mark = token(index + 1)
        guard (1...12).contains(month), mark == .slash || mark == .dot, token(index - 1) != mark,
            let (year, end) = yearNumber(index + 2), mark == .slash || year >= 1500
        else { return nil }
        return (Self.date(year, month, nil), end)
    }

    /// Four digits, perhaps with a month and a day behind.
    func fullYear(_ year: Int, at index: Int) -> (YearPoint, Int)? {
        if let date = monthBehind(year, at: index) { return date }
        if let date = wordBehind(year, at: index) { return date }
        if year % 10 == 0, isDecadeSignBehind(index + 1) { return (.decade(year), decadeSignEnd(index + 1)) }
        return (.year(year), index + 1)
    }

    /// `1998 May`, `1998 (spring)`, `1998 Q3`
    func wordBehind(_ year: Int, at index: Int) -> (YearPoint, Int)? {
        let isOpen = token(index + 1) == .open
        let start = isOpen || token(index + 1) == .comma ? index + 2 : index + 1
        guard !isOpen || token(start + 1) == .close else { return nil }
        let end = isOpen ? start + 2 : start + 1
        switch token(start) {
        case .word(.season(let season)) where yearNumber(skipArticles(start + 1)) == nil:
            return (YearPoint(first: year, last: year, unit: .season, month: season), end)
        case .word(.month(let month)) where yearNumber(skipArticles(start + 1)) == nil:
            if !isOpen, case .number(let day, let digits, let suffix)? = token(start + 1), digits <= 2,
                suffix == .none || suffix == .ordinal,
                (1...31).contains(day)
            {
                return yearNumber(skipArticles(start + 2)) == nil ? (Self.date(year, month, day), start + 2) : nil
            }
            return (Self.date(year, month, nil), end)
        default: return nil
        }
    }

    /// `1950 के दशक`: the sign of a decade behind the year, and nothing that it could belong to behind that.
    func isDecadeSignBehind(_ index: Int) -> Bool { decadeSignEnd(index) > index }

    func decadeSignEnd(_ index: Int) -> Int {
        var end = index
        while token(end) == .word(.article), end < index + 2 { end += 1 }
        guard token(end) == .word(.decadeSign), decadeBehindSign(end + 1) == nil else { return index }
        return end + 1
    }

    /// `2007-05`, `2007-05-03`, `2007/05/03`, `2007.5.3`, `2007年5月3日`, `2007 May 3`.
    func monthBehind(_ year: Int, at index: Int) -> (YearPoint, Int)? {
        if case .number(let month, _, .none)? = token(index + 1), token(index + 2) == .word(.monthSign),
            (1...12).contains(month)
        {
            if case .number(let day, _, .none)? = token(index + 3), token(index + 4) == .word(.daySign),
                (1...31).contains(day)
            {
                return (Self.date(year, month, day), index + 5)
            }
            return (Self.date(year, month, nil), index + 3)
        }
        guard case .number(let month, let digits, .none)? = token(index + 2), (1...12).contains(month), digits <= 2
        else { return nil }
        let mark = token(index + 1)
        guard mark == .hyphen || mark == .slash || mark == .dot else { return nil }
        if token(index + 3) == mark, case .number(let day, let size, .none)? = token(index + 4), size <= 2,
            (1...31).contains(day)
        {
            return (Self.date(year, month, day), index + 5)
        }
        // `2005-10` can be a month or a range; ISO 8601 makes it a month, unless the printer meant a short year.
        if mark == .dot, digits == 2, token(index + 3) != .dot { return (Self.date(year, month, nil), index + 3) }
        guard mark == .hyphen, digits == 2 else { return nil }
        let date = Self.date(year, month, nil)
        return (month > year % 100 ? date.assumed : date, index + 3)
    }

    static func date(_ year: Int, _ month: Int, _ day: Int?) -> YearPoint {
        // A day that the calendar does not have says no more than its month, and a person is to look.
        if let day, (1...12).contains(month), !CalendarDay.isDay(year, month, day) {
            return YearPoint(first: year, last: year, unit: .month, month: month).assumed
        }
        return YearPoint(first: year, last: year, unit: day == nil ? .month : .day, month: month, day: day)
    }

    /// `3 May 2007`, `3. Mai 2007`, `3 de mayo de 2007`, `03.05.2007`.
    func dayFirst(_ day: Int, at index: Int) -> (YearPoint, Int)? {
        guard (1...31).contains(day) else { return nil }
        if token(index + 1) == .dot, case .number(let month, _, .none)? = token(index + 2), token(index + 3) == .dot,
            case .number(let year, digits: 4, _)? = token(index + 4), (1...12).contains(month)
        {
            return (Self.date(year, month, day), index + 5)
        }
        if let date = numericDate(day, at: index) { return date }
        let start = skipArticles(index + 1)
        if case .word(.month(let month))? = token(start) {
            if let (year, end) = yearNumber(skipArticles(start + 1)) { return (Self.date(year, month, day), end) }
            // `18 June – 17 August 1956`
            guard isRangeDash(start + 1), case .number(_, let digits, _)? = token(start + 2), digits <= 2,
                case .word(.month)? = token(skipArticles(start + 3)),
                let (year, _) = yearNumber(skipArticles(skipArticles(start + 3) + 1))
            else { return nil }
            return (Self.date(year, month, day), start + 1)
        }
        // `3–5 May 2007`
        guard isRangeDash(index + 1), case .number(_, let digits, _)? = token(index + 2), digits <= 2,
            case .word(.month(let month))? = token(skipArticles(index + 3)),
            let (year, _) = yearNumber(skipArticles(skipArticles(index + 3) + 1))
        else { return nil }
        return (Self.date(year, month, day), index + 1)
    }

    func isRangeDash(_ index: Int) -> Bool { token(index) == .dash || token(index) == .hyphen }

    /// `25-12-1998`, `12/25/1998`: read where only one order is possible.
    func numericDate(_ first: Int, at index: Int) -> (YearPoint, Int)? {
        let mark = token(index + 1)
        guard mark == .slash || mark == .hyphen, token(index + 3) == mark,
            case .number(let second, let digits, .none)? = token(index + 2), digits <= 2,
            let (year, end) = yearNumber(index + 4)
        else { return nil }
        if first > 12, (1...12).contains(second) { return (Self.date(year, second, first), end) }
        return first <= 12 && (13...31).contains(second) ? (Self.date(year, first, second), end) : nil
    }

    /// `May 2007`, `May 3, 2007`.
    func monthFirst(_ month: Int, at index: Int) -> (YearPoint, Int)? {
        if let year = yearBehindRange(index + 1, isSeason: false) { return (Self.date(year, month, nil), index + 1) }
        let start = skipArticles(index + 1)
        if case .number(let day, let digits, _)? = token(start), digits <= 2, (1...31).contains(day),
            let (year, end) = yearNumber(skipArticles(start + 1))
        {
            return (Self.date(year, month, day), end)
        }
        // `June 18 – August 17, 1956`
        if case .number(let day, let digits, _)? = token(start), digits <= 2, (1...31).contains(day),
            isRangeDash(start + 1),
            case .word(.month)? = token(start + 2), case .number(_, let size, _)? = token(start + 3), size <= 2,
            let (year, _) = yearNumber(skipArticles(start + 4))
        {
            return (Self.date(year, month, day), start + 1)
        }
        return yearNumber(token(start) == .slash ? start + 1 : start).map { (Self.date($0.0, month, nil), $0.1) }
    }

    /// `January–March 1998`: the year of the second month is that of the first.
    func yearBehindRange(_ index: Int, isSeason: Bool) -> Int? {
        switch token(index) {
        case .dash, .hyphen, .word(.to): break
        default: return nil
        }
        switch token(index + 1) {
        case .word(.month) where !isSeason: break
        case .word(.season) where isSeason: break
        default: return nil
        }
        return yearNumber(skipArticles(index + 2))?.0
    }

    func seasonFirst(_ season: Int, at index: Int) -> (YearPoint, Int)? {
        if let year = yearBehindRange(index + 1, isSeason: true) {
            return (YearPoint(first: year, last: year, unit: .season, month: season), index + 1)
        }
        guard let (year, end) = yearNumber(skipArticles(index + 1)) else { return nil }
        return (YearPoint(first: year, last: year, unit: .season, month: season), end)
    }

    func yearNumber(_ index: Int) -> (Int, Int)? {
        if case .word(.era(let offset))? = token(index), case .number(let value, let digits, _)? = token(index + 1),
            let year = offset == 0 ? value : year(value, digits, inEra: offset)
        {
            return (year, index + 2)
        }
        guard case .number(let year, digits: 4, let suffix)? = token(index), suffix == .none || suffix == .year,
            (1000...2100).contains(year)
        else { return nil }
        return (year, index + 1)
    }

    /// Articles, commas and signs between the parts of a date.
    func skipArticles(_ start: Int) -> Int {
        var index = start
        while index < start + 4 {
            switch token(index) {
            case .word(.article), .word(.of), .word(.yearSign), .comma, .word(.to): index += 1
            default: return index
            }
        }
        return index
    }

    /// `1998–99`, `1805–9`, `1950s and 60s`; the context is the year before it.
    func shortForm(
        _ value: Int, _ digits: Int, _ suffix: YearToken.Suffix, at index: Int, after context: YearPoint
    ) -> (YearPoint, Int)? {
        guard suffix == .none || suffix == .year || suffix == .short, context.first > 0 else { return nil }
        let before = token(index - 1)
        guard before == .dash || before == .hyphen || before == .slash || suffix == .short, context.unit == .year else {
            return nil
        }
        let size = digits == 1 ? 10 : 100
        let year = context.first - context.first % size + value
        return year > context.first ? (.year(year), index + 1) : nil
    }
}
