/// Years of eras and calendars, converted to Gregorian ones.
extension YearReader {
    func isNumeral(_ index: Int) -> Bool {
        switch token(index) {
        case .number, .roman, .word(.ordinal): true
        default: false
        }
    }

    func isShortNumber(_ index: Int) -> Bool {
        if case .number(_, let digits, _)? = token(index) { digits <= 3 } else { false }
    }

    func beforeChrist(_ start: Int) -> (YearPoint, Int)? {
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

    func shortYear(_ start: Int) -> (YearPoint, Int)? {
        guard case .number(let value, let digits, let suffix)? = token(start), digits <= 3,
            suffix == .none || suffix == .year,
            value > 0
        else {
            return isNumeral(start) ? point(at: start, after: nil) : nil
        }
        return (.year(value), start + 1)
    }

    /// `350 BC`, `850 CE`, and the first of `350–300 BC`.
    func eraOfShortYear(_ value: Int, _ digits: Int, at index: Int) -> (YearPoint, Int)? {
        guard value > 0, digits <= 4 else { return nil }
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
    func eraLetter(_ offset: Int, at index: Int) -> (YearPoint, Int)? {
        guard case .number(let value, let digits, .year)? = token(index), digits <= 2, value > 0 else { return nil }
        return (.year(value + offset), index + 1)
    }

    /// A year behind the name of its era: `昭和63年`, `พ.ศ. 2560`.
    func era(_ offset: Int, at start: Int) -> (YearPoint, Int)? {
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

    func year(_ value: Int, _ digits: Int, inEra offset: Int) -> Int? {
        let fits = offset == -543 ? (2300...2700).contains(value) : offset < 0 ? digits == 4 : digits <= 3
        return fits ? value + offset : nil
    }

    func isBehindRangeMark(_ index: Int) -> Bool {
        switch token(index - 1) {
        case .dash, .hyphen, .tilde, .comma, .slash, .word(.to), .word(.onward), .word(.upTo), .word(.and), .word(.or):
            true
        default: false
        }
    }

    /// `2560 BE`, `1365 AH`, `1357 ش`.
    func eraBehind(_ value: Int, at index: Int) -> (YearPoint, Int)? {
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
    func hijri(first: Int) -> YearPoint {
        YearPoint(first: first, last: first + 1, unit: .year)
    }

    /// Thai digits without the name of the era count from the Buddha; three digits are a year behind `c.` only.
    func thaiOrOld(_ value: Int, _ digits: Int, at index: Int, after context: YearPoint?) -> (YearPoint, Int)? {
        if self.digits == .thai, digits == 4, (2300...2700).contains(value) {
            return (YearPoint.year(value - 543).assumed, index + 1)
        }
        guard digits == 3, value > 99 else { return nil }
        // `c. 820–850`
        if let context, (100..<1000).contains(context.first), isBehindRangeMark(index) {
            return (.year(value), index + 1)
        }
        switch token(index - 1) {
        case .word(.approximate), .tilde: return (.year(value), index + 1)
        default: return nil
        }
    }
}
