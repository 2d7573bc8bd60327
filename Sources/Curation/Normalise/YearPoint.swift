/// One date as a text gives it: a day, month, season, year, decade or century, with what is said of its certainty.
struct YearPoint: Equatable {
    /// From fine to coarse; the names are those of ``OriginYear/Precision``.
    enum Unit: Int { case day, month, season, year, decade, century }

    /// The first and the last year, astronomical (1 BC is 0).
    var first: Int
    var last: Int
    var unit: Unit
    /// 1 to 12, or the EDTF number of a season or quarter.
    var month: Int?
    var day: Int?
    var isApproximate = false
    var isUncertain = false
    /// True where the text leaves something open that was taken to be the usual: the century of `the fifties`.
    var isAssumed = false

    /// What was added to the printed number, where the year is of an era; a range goes on in it.
    var era: Int?

    /// True for a decade whose sign stands in front: more may follow (`les années 1920 et 1930`).
    var isBySign = false

    var bySign: YearPoint {
        var point = self
        point.isBySign = true
        return point
    }

    func ofEra(_ offset: Int) -> YearPoint {
        var point = self
        point.era = offset
        return point
    }

    static func == (left: YearPoint, right: YearPoint) -> Bool {
        left.first == right.first && left.last == right.last && left.unit == right.unit && left.month == right.month
            && left.day == right.day && left.mark == right.mark
    }

    /// The same, to be looked at by a person.
    var assumed: YearPoint {
        var point = self
        point.isAssumed = true
        return point
    }

    static func year(_ year: Int) -> YearPoint { YearPoint(first: year, last: year, unit: .year) }
    static func decade(_ first: Int) -> YearPoint { YearPoint(first: first, last: first + 9, unit: .decade) }

    /// The years of a century as EDTF has them: the 19th is 18XX.
    static func century(_ number: Int) -> YearPoint {
        YearPoint(first: (number - 1) * 100, last: (number - 1) * 100 + 99, unit: .century)
    }

    /// The same date before Christ.
    var beforeChrist: YearPoint {
        var point = self
        switch unit {
        // The 4th century BC is 400 to 301 BC, in astronomical years -399 to -300.
        case .century: (point.first, point.last) = (-last, -first)
        case .decade: (point.first, point.last) = (1 - last, 1 - first)
        default: (point.first, point.last) = (1 - first, 1 - last)
        }
        return point
    }

    /// The mark of EDTF for approximate, uncertain or both.
    var mark: String { isApproximate ? (isUncertain ? "%" : "~") : isUncertain ? "?" : "" }

    /// EDTF without a mark. A decade that starts at no round year (an era's) is an interval.
    var bareEDTF: String {
        switch unit {
        case .day, .month, .season:
            Self.four(first) + Self.two(month) + (unit == .day ? Self.two(day) : "")
        case .year: first == last ? Self.four(first) : Self.four(first) + "/" + Self.four(last)
        case .decade: isMasked ? Self.masked(first, 1) : Self.four(first) + "/" + Self.four(last)
        case .century: Self.masked(first, 2)
        }
    }

    /// A stretch that no mask can say: a decade of an era, a year of another calendar.
    var isRun: Bool { unit == .decade && !isMasked || unit == .year && first != last }

    var isMasked: Bool { unit == .century || unit == .decade && first >= 0 && first % 10 == 0 }

    /// Seasons take no mark: where one is not certain, the year is said, with the mark.
    var edtf: String {
        if isRun { return Self.four(first) + mark + "/" + Self.four(last) }
        if unit == .season, !mark.isEmpty { return Self.four(first) + mark }
        return bareEDTF + mark
    }

    /// As the border of an interval: years for decades and centuries.
    func edtf(asStart: Bool) -> String {
        switch unit {
        case .year, .decade, .century: Self.four(asStart ? first : last) + mark
        case .season where isQuarter: Self.four(first) + mark
        default: edtf
        }
    }

    /// A quarter or half of a year, which intervals don't take.
    var isQuarter: Bool { unit == .season && (month ?? 0) > 24 }

    /// As a border of a run of years in a set, which takes no marks.
    func run(asStart: Bool) -> String {
        unit == .day || unit == .month ? bareEDTF : Self.four(asStart ? first : last)
    }

    /// Four digits at least, as ISO 8601 wants it.
    static func four(_ year: Int) -> String {
        let size = year.magnitude
        let zeros = size < 10 ? "000" : size < 100 ? "00" : size < 1000 ? "0" : ""
        return (year < 0 ? "-" : "") + zeros + String(size)
    }

    private static func two(_ number: Int?) -> String {
        guard let number else { return "" }
        return (number < 10 ? "-0" : "-") + String(number)
    }

    /// `195X`, `18XX`, `-03XX`.
    private static func masked(_ year: Int, _ hidden: Int) -> String {
        String(four(year).dropLast(hidden)) + (hidden == 1 ? "X" : "XX")
    }
}
