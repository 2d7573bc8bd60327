/// Decades and centuries, with their words in front, behind, or around several numbers.
extension YearReader {
    // MARK: - Decades

    func decade(_ value: Int, _ digits: Int, at index: Int, after context: YearPoint?) -> (YearPoint, Int)? {
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
    func centuryBehindDecade(_ start: Int) -> (YearPoint, Int)? {
        let index = skipArticles(start)
        switch token(index) {
        case .roman(let number), .word(.ordinal(let number)): return century(number, at: index)
        case .number(let number, let digits, let suffix) where digits <= 2 && (suffix == .none || suffix == .ordinal):
            return century(number, at: index)
        case .word(.century): return centuryBehindSign(index + 1)
        default: return nil
        }
    }

    func decadeBehindSign(_ start: Int) -> (YearPoint, Int)? {
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

    func decadeInWords(_ value: Int, at index: Int) -> (YearPoint, Int)? {
        // `nineteen-fifties`
        if value >= 1000 { return (.decade(value), index + 1) }
        if let (century, end) = centuryBehindDecade(index + 1) { return (.decade(century.first + value), end) }
        return (YearPoint.decade(1900 + value).assumed, index + 1)
    }

    // MARK: - Centuries

    /// A number is a century when the word follows, also behind other numbers (`19th–20th century`).
    func century(_ number: Int, at index: Int) -> (YearPoint, Int)? {
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

    func skipJoins(_ start: Int) -> Int {
        var index = start
        while token(index) == .hyphen && token(index + 1) == .word(.century) || token(index) == .word(.article) {
            index += 1
        }
        return index
    }

    /// `20世紀50年代`
    func combined(_ century: YearPoint, _ end: Int) -> (YearPoint, Int) {
        let index = skipArticles(end)
        if case .number(let value, digits: 2, .decade)? = token(index), value % 10 == 0, century.first >= 0 {
            return (.decade(century.first + value), index + 1)
        }
        return (century, end)
    }

    /// Where the word `century` stands behind this and perhaps other numbers.
    func centurySign(_ start: Int) -> Int? {
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

    func isLongNumber(_ index: Int) -> Bool {
        if case .number(_, let digits, _)? = token(index) { digits >= 3 } else { false }
    }

    func isOrdinal(_ index: Int) -> Bool {
        switch token(index) {
        case .number(_, _, .ordinal), .roman: true
        default: false
        }
    }

    /// `siglo XIX`, `thế kỷ 19`.
    func centuryBehindSign(_ start: Int) -> (YearPoint, Int)? {
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
    func isBehindCenturySign(_ start: Int) -> Bool {
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
}
