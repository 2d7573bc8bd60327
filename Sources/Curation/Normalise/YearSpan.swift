/// One part of a text about years: a point, or a stretch between two borders.
enum YearSpan: Equatable {
    /// A border of an interval; `unknown` is printed as a question mark.
    enum Border: Equatable {
        case open, unknown
        case at(YearPoint)

        var point: YearPoint? {
            if case .at(let point) = self { point } else { nil }
        }
    }

    case point(YearPoint)
    case interval(Border, Border)

    /// nil at an open end.
    var first: Int? {
        switch self {
        case .point(let point): point.first
        case .interval(let start, _): start.point?.first
        }
    }

    var last: Int? {
        switch self {
        case .point(let point): point.last
        case .interval(_, let end): end.point?.last
        }
    }

    var precision: OriginYear.Precision {
        switch self {
        case .point(let point): OriginYear.Precision(point.unit)
        case .interval(let start, let end):
            if let start = start.point, let end = end.point {
                max(OriginYear.Precision(start.unit), OriginYear.Precision(end.unit))
            } else {
                start == .open || end == .open ? .open : .unknown
            }
        }
    }

    /// EDTF of this part alone.
    var edtf: String {
        switch self {
        case .point(let point): point.edtf
        case .interval(let start, let end):
            Self.border(start, isStart: true) + "/" + Self.border(end, isStart: false)
        }
    }

    /// The same as a member of an EDTF set: a point, or a run of years.
    var setMember: String {
        switch self {
        case .point(let point):
            // Sets take no seasons, and no decade of an era.
            if point.unit == .season { return YearPoint.four(point.first) + point.mark }
            if point.isRun { return point.run(asStart: true) + ".." + point.run(asStart: false) }
            return point.edtf
        case .interval(let start, let end):
            // Both ends of a run are of one precision.
            let isMixed = start.point != nil && end.point != nil && start.point?.unit != end.point?.unit
            return Self.runBorder(start, isStart: true, asYear: isMixed) + ".."
                + Self.runBorder(end, isStart: false, asYear: isMixed)
        }
    }

    private static func runBorder(_ border: Border, isStart: Bool, asYear: Bool) -> String {
        guard let point = border.point else { return "" }
        return asYear ? YearPoint.four(isStart ? point.first : point.last) : point.run(asStart: isStart)
    }

    /// Whether an interval can't say all: EDTF has no quarters there.
    var losesInInterval: Bool {
        guard case .interval(let start, let end) = self else { return false }
        return start.point?.isQuarter == true || end.point?.isQuarter == true
    }

    /// The border of an open span that is a date.
    var printedBorder: String { lastPoint?.run(asStart: last == nil) ?? "" }

    /// Whether a set can't hold all that this part says: runs of years take no marks there.
    var losesInSet: Bool {
        switch self {
        case .point(let point): point.unit == .season || point.isRun && !point.mark.isEmpty
        case .interval(let start, let end):
            [start, end].contains { $0 == .unknown || $0.point?.mark.isEmpty == false }
        }
    }

    private static func border(_ border: Border, isStart: Bool) -> String {
        switch border {
        case .open: ".."
        case .unknown: ""
        case .at(let point): point.edtf(asStart: isStart)
        }
    }
}
