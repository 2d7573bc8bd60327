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

    private func date(_ word: YearWord, at index: Int, after context: YearPoint?) -> (YearPoint, Int)? {
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

    private func number(
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
        guard digits == 4, (1000...2100).contains(value) else { return thaiOrOld(value, digits, at: index) }
        return fullYear(value, at: index)
    }

    /// Czech and Slovak `90. léta 20. století`
    private func decadeInFrontOfSign(_ value: Int, _ digits: Int, _ suffix: YearToken.Suffix, at index: Int) -> (
        YearPoint, Int
    )? {
        guard digits == 2, value % 10 == 0, value > 0, suffix == .ordinal, token(index + 1) == .word(.decadeSign) else {
            return nil
        }
        return decade(value, digits, at: index, after: nil)
    }

    /// `05/2007`
    private func monthOfYear(_ month: Int, at index: Int) -> (YearPoint, Int)? {
        guard (1...12).contains(month), token(index + 1) == .slash, token(index - 1) != .slash,
            let (year, end) = yearNumber(index + 2)
        else { return nil }
        return (Self.date(year, month, nil), end)
    }

    /// Four digits, perhaps with a month and a day behind.
    private func fullYear(_ year: Int, at index: Int) -> (YearPoint, Int)? {
        if let date = monthBehind(year, at: index) { return date }
        if let date = wordBehind(year, at: index) { return date }
        if year % 10 == 0, isDecadeSignBehind(index + 1) { return (.decade(year), decadeSignEnd(index + 1)) }
        return (.year(year), index + 1)
    }

    /// `1998 May`, `1998 (spring)`, `1998 Q3`
    private func wordBehind(_ year: Int, at index: Int) -> (YearPoint, Int)? {
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
    private func isDecadeSignBehind(_ index: Int) -> Bool { decadeSignEnd(index) > index }

    private func decadeSignEnd(_ index: Int) -> Int {
        var end = index
        while token(end) == .word(.article), end < index + 2 { end += 1 }
        guard token(end) == .word(.decadeSign), decadeBehindSign(end + 1) == nil else { return index }
        return end + 1
    }

    /// `2007-05`, `2007-05-03`, `2007/05/03`, `2007.5.3`, `2007年5月3日`, `2007 May 3`.
    private func monthBehind(_ year: Int, at index: Int) -> (YearPoint, Int)? {
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
        guard mark == .hyphen, digits == 2 else { return nil }
        let date = Self.date(year, month, nil)
        return (month > year % 100 ? date.assumed : date, index + 3)
    }

    static func date(_ year: Int, _ month: Int, _ day: Int?) -> YearPoint {
        YearPoint(first: year, last: year, unit: day == nil ? .month : .day, month: month, day: day)
    }

    /// `3 May 2007`, `3. Mai 2007`, `3 de mayo de 2007`, `03.05.2007`.
    private func dayFirst(_ day: Int, at index: Int) -> (YearPoint, Int)? {
        guard (1...31).contains(day) else { return nil }
        if token(index + 1) == .dot, case .number(let month, _, .none)? = token(index + 2), token(index + 3) == .dot,
            case .number(let year, digits: 4, _)? = token(index + 4), (1...12).contains(month)
        {
            return (Self.date(year, month, day), index + 5)
        }
        let start = skipArticles(index + 1)
        guard case .word(.month(let month))? = token(start), let (year, end) = yearNumber(skipArticles(start + 1))
        else {
            return nil
        }
        return (Self.date(year, month, day), end)
    }

    /// `May 2007`, `May 3, 2007`.
    private func monthFirst(_ month: Int, at index: Int) -> (YearPoint, Int)? {
        if let year = yearBehindRange(index + 1, isSeason: false) { return (Self.date(year, month, nil), index + 1) }
        let start = skipArticles(index + 1)
        if case .number(let day, let digits, _)? = token(start), digits <= 2, (1...31).contains(day),
            let (year, end) = yearNumber(skipArticles(start + 1))
        {
            return (Self.date(year, month, day), end)
        }
        return yearNumber(token(start) == .slash ? start + 1 : start).map { (Self.date($0.0, month, nil), $0.1) }
    }

    /// `January–March 1998`: the year of the second month is that of the first.
    private func yearBehindRange(_ index: Int, isSeason: Bool) -> Int? {
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

    private func seasonFirst(_ season: Int, at index: Int) -> (YearPoint, Int)? {
        if let year = yearBehindRange(index + 1, isSeason: true) {
            return (YearPoint(first: year, last: year, unit: .season, month: season), index + 1)
        }
        guard let (year, end) = yearNumber(skipArticles(index + 1)) else { return nil }
        return (YearPoint(first: year, last: year, unit: .season, month: season), end)
    }

    private func yearNumber(_ index: Int) -> (Int, Int)? {
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
    private func skipArticles(_ start: Int) -> Int {
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
    private func shortForm(
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

    // MARK: - Decades

    private func decade(_ value: Int, _ digits: Int, at index: Int, after context: YearPoint?) -> (YearPoint, Int)? {
        guard value % 10 == 0 else { return nil }
        let end = index + 1 + (token(index + 1) == .word(.decadeSign) ? 1 : 0)
        if digits == 4 {
            guard (1000...2100).contains(value) else { return nil }
            // `1800s` is a century; `2000s` is a decade where the text has only seen ten years of it.
            return value % 100 == 0 && value < 1900 ? (.century(value / 100 + 1), end) : (.decade(value), end)
        }
        if let (century, next) = centuryBehindDecade(end) { return (.decade(century.first + value), next) }
        guard let context, context.first > 0 else { return (YearPoint.decade(1900 + value).assumed, end) }
        return (.decade(context.first - context.first % 100 + value), end)
    }

    /// `20世紀50年代` has the century in front, `50-е годы XX века` behind.
    private func centuryBehindDecade(_ start: Int) -> (YearPoint, Int)? {
        let index = skipArticles(start)
        switch token(index) {
        case .roman(let number), .word(.ordinal(let number)): return century(number, at: index)
        case .number(let number, let digits, let suffix) where digits <= 2 && (suffix == .none || suffix == .ordinal):
            return century(number, at: index)
        case .word(.century): return centuryBehindSign(index + 1)
        default: return nil
        }
    }

    private func decadeBehindSign(_ start: Int) -> (YearPoint, Int)? {
        let index = skipArticles(start)
        switch token(index) {
        case .number(let value, digits: 4, let suffix)
        where suffix == .none || suffix == .decade || suffix == .year || suffix == .ordinal:
            guard value % 10 == 0, (1000...2100).contains(value) else { return nil }
            return (.decade(value), index + 1)
        case .number(let value, digits: 2, _) where value % 10 == 0:
            if let (century, end) = centuryBehindDecade(index + 1) { return (.decade(century.first + value), end) }
            return (YearPoint.decade(1900 + value).assumed, index + 1)
        case .word(.decade(let value)): return decadeInWords(value, at: index)
        default: return nil
        }
    }

    private func decadeInWords(_ value: Int, at index: Int) -> (YearPoint, Int)? {
        // `nineteen-fifties`
        if value >= 1000 { return (.decade(value), index + 1) }
        if let (century, end) = centuryBehindDecade(index + 1) { return (.decade(century.first + value), end) }
        return (YearPoint.decade(1900 + value).assumed, index + 1)
    }

    // MARK: - Centuries

    /// A number is a century when the word follows, also behind other numbers (`19th–20th century`).
    private func century(_ number: Int, at index: Int) -> (YearPoint, Int)? {
        guard (1...21).contains(number) else { return nil }
        if let sign = centurySign(index + 1) {
            let isNext = sign == skipJoins(index + 1)
            let end = isNext ? sign + 1 : index + 1
            let isBC = token(sign + 1) == .word(.beforeChrist)
            let point = isBC ? YearPoint.century(number).beforeChrist : YearPoint.century(number)
            return combined(point, isNext ? end + (isBC ? 1 : 0) : end)
        }
        return isBehindCenturySign(index) ? (.century(number), index + 1) : nil
    }

    private func skipJoins(_ start: Int) -> Int {
        var index = start
        while token(index) == .hyphen && token(index + 1) == .word(.century) || token(index) == .word(.article) {
            index += 1
        }
        return index
    }

    /// `20世紀50年代`
    private func combined(_ century: YearPoint, _ end: Int) -> (YearPoint, Int) {
        let index = skipArticles(end)
        if case .number(let value, digits: 2, .decade)? = token(index), value % 10 == 0, century.first >= 0 {
            return (.decade(century.first + value), index + 1)
        }
        return (century, end)
    }

    /// Where the word `century` stands behind this and perhaps other numbers.
    private func centurySign(_ start: Int) -> Int? {
        var index = start
        while index < start + 8 {
            switch token(index) {
            case .word(.century): return index
            // `19th c.` is no `circa`.
            case .word(.approximate) where isOrdinal(index - 1) && !isLongNumber(index + 1): return index
            case .hyphen, .dash, .slash, .comma, .word(.and), .word(.or), .word(.to), .word(.article), .word(.part),
                .word(.of),
                .word(.ordinal), .roman, .word(.upTo):
                index += 1
            case .number(let value, _, let suffix)
            where (1...21).contains(value) && (suffix == .ordinal || suffix == .none):
                index += 1
            default: return nil
            }
        }
        return nil
    }

    private func isLongNumber(_ index: Int) -> Bool {
        if case .number(_, let digits, _)? = token(index) { digits >= 3 } else { false }
    }

    private func isOrdinal(_ index: Int) -> Bool {
        switch token(index) {
        case .number(_, _, .ordinal), .roman: true
        default: false
        }
    }

    /// `siglo XIX`, `thế kỷ 19`.
    private func centuryBehindSign(_ start: Int) -> (YearPoint, Int)? {
        let index = skipArticles(token(start) == .hyphen ? start + 1 : start)
        let number: Int
        switch token(index) {
        case .roman(let value): number = value
        case .word(.ordinal(let value)): number = value
        case .number(let value, let digits, _) where digits <= 2: number = value
        default: return nil
        }
        guard (1...21).contains(number) else { return nil }
        let point = YearPoint.century(number)
        if token(index + 1) == .word(.beforeChrist) { return (point.beforeChrist, index + 2) }
        return combined(point, token(index + 1) == .word(.afterChrist) ? index + 2 : index + 1)
    }

    /// `siglos XIX y XX`: a numeral behind another one that has the word.
    private func isBehindCenturySign(_ start: Int) -> Bool {
        var index = start - 1
        var hasNumber = false
        while index >= 0, index > start - 8 {
            switch token(index) {
            case .word(.century): return hasNumber
            case .roman, .word(.ordinal): hasNumber = true
            case .number(let value, _, _) where (1...21).contains(value): hasNumber = true
            case .hyphen, .dash, .slash, .comma, .word(.and), .word(.or), .word(.to), .word(.article), .word(.part),
                .word(.of),
                .word(.upTo), .word(.yearSign):
                break
            default: return false
            }
            index -= 1
        }
        return false
    }

    // MARK: - Eras

    private func isNumeral(_ index: Int) -> Bool {
        switch token(index) {
        case .number, .roman, .word(.ordinal): true
        default: false
        }
    }

    func isShortNumber(_ index: Int) -> Bool {
        if case .number(_, let digits, _)? = token(index) { digits <= 3 } else { false }
    }

    private func beforeChrist(_ start: Int) -> (YearPoint, Int)? {
        let index = skipArticles(start)
        if case .number(let value, let digits, let suffix)? = token(index), suffix != .ordinal, digits <= 4, value > 0,
            centurySign(index + 1) == nil
        {
            return (YearPoint.year(value).beforeChrist, index + 1)
        }
        guard isNumeral(index) || token(index) == .word(.century), let (point, end) = point(at: index, after: nil)
        else { return nil }
        return (point.first > 0 ? point.beforeChrist : point, end)
    }

    private func shortYear(_ start: Int) -> (YearPoint, Int)? {
        guard case .number(let value, let digits, let suffix)? = token(start), digits <= 3,
            suffix == .none || suffix == .year,
            value > 0
        else {
            return isNumeral(start) ? point(at: start, after: nil) : nil
        }
        return (.year(value), start + 1)
    }

    /// `350 BC`, `850 CE`, and the first of `350–300 BC`.
    private func eraOfShortYear(_ value: Int, _ digits: Int, at index: Int) -> (YearPoint, Int)? {
        guard value > 0, digits <= 5 else { return nil }
        let next = token(index + 1) == .word(.yearSign) ? index + 2 : index + 1
        switch token(next) {
        case .word(.beforeChrist): return (YearPoint.year(value).beforeChrist, next + 1)
        case .word(.afterChrist) where digits <= 4: return (.year(value), next + 1)
        case .word(.era(0)) where digits <= 4 && !isShortNumber(next + 1): return (.year(value), next + 1)
        case .hyphen, .dash, .word(.to), .word(.and), .slash, .word(.upTo):
            guard digits <= 3, case .number(let end, _, .none)? = token(next + 1) else { return nil }
            if token(next + 2) == .word(.beforeChrist) {
                return end < value ? (YearPoint.year(value).beforeChrist, index + 1) : nil
            }
            return token(next + 2) == .word(.afterChrist) ? (.year(value), index + 1) : nil
        default: return nil
        }
    }

    /// `R2年`, `S63年`
    private func eraLetter(_ offset: Int, at index: Int) -> (YearPoint, Int)? {
        guard case .number(let value, let digits, .year)? = token(index), digits <= 2, value > 0 else { return nil }
        return (.year(value + offset), index + 1)
    }

    /// A year behind the name of its era: `昭和63年`, `พ.ศ. 2560`.
    private func era(_ offset: Int, at start: Int) -> (YearPoint, Int)? {
        let index = skipArticles(token(start) == .hyphen ? start + 1 : start)
        // The first year of an era has a name: `平成元年`.
        if token(index) == .word(.firstYear), offset > 0 { return (.year(offset + 1), index + 1) }
        guard case .number(let value, let digits, let suffix)? = token(index), digits <= 4, value > 0 else {
            return nil
        }
        if offset == 0 { return digits == 4 ? point(at: index, after: nil) : (.year(value), index + 1) }
        guard let year = year(value, digits, inEra: offset) else { return nil }
        if suffix == .decade { return (YearPoint(first: year, last: year + 9, unit: .decade), index + 1) }
        if let date = monthBehind(year, at: index) { return date }
        return (YearPoint.year(year).ofEra(offset), index + 1)
    }

    private func year(_ value: Int, _ digits: Int, inEra offset: Int) -> Int? {
        let fits = offset == -543 ? (2300...2700).contains(value) : offset < 0 ? digits == 4 : digits <= 3
        return fits ? value + offset : nil
    }

    private func isBehindRangeMark(_ index: Int) -> Bool {
        switch token(index - 1) {
        case .dash, .hyphen, .tilde, .comma, .slash, .word(.to), .word(.onward), .word(.upTo), .word(.and), .word(.or):
            true
        default: false
        }
    }

    /// `2560 BE`, `1365 AH`, `1357 ش`.
    private func eraBehind(_ value: Int, at index: Int) -> (YearPoint, Int)? {
        switch token(index + 1) {
        case .word(.eraBehind(let offset)) where (2300...2700).contains(value):
            return (YearPoint.year(value + offset).ofEra(offset), index + 2)
        case .word(.era(-543)) where (2300...2700).contains(value): return (.year(value - 543), index + 2)
        case .word(.lunarHijri) where (1...1500).contains(value):
            return (hijri(first: 621 + (value * 970_229 + 564_300) / 1_000_000), index + 2)
        case .word(.solarHijri) where (1...1500).contains(value): return (hijri(first: value + 621), index + 2)
        default: return nil
        }
    }

    /// A year of an Islamic calendar touches two Gregorian ones.
    private func hijri(first: Int) -> YearPoint {
        YearPoint(first: first, last: first + 1, unit: .year)
    }

    /// Thai digits without the name of the era count from the Buddha; three digits are a year behind `c.` only.
    private func thaiOrOld(_ value: Int, _ digits: Int, at index: Int) -> (YearPoint, Int)? {
        if self.digits == .thai, digits == 4, (2300...2700).contains(value) {
            return (YearPoint.year(value - 543).assumed, index + 1)
        }
        guard digits == 3, value > 99 else { return nil }
        switch token(index - 1) {
        case .word(.approximate), .tilde: return (.year(value), index + 1)
        default: return nil
        }
    }
}
