extension YearSpan {
    /// The last point that was printed, for what is said behind it.
    var lastPoint: YearPoint? {
        switch self {
        case .point(let point): point
        case .interval(let start, let end): end.point ?? start.point
        }
    }

    var start: Border {
        switch self {
        case .point(let point): .at(point)
        case .interval(let start, _): start
        }
    }

    /// Changes the last printed point.
    mutating func mark(_ change: (inout YearPoint) -> Void) {
        switch self {
        case .point(var point):
            change(&point)
            self = .point(point)
        case .interval(let start, .at(var point)):
            change(&point)
            self = .interval(start, .at(point))
        case .interval(.at(var point), let end):
            change(&point)
            self = .interval(.at(point), end)
        case .interval: break
        }
    }
}
