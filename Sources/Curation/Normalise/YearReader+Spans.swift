/// From points to spans: marks behind a date, ranges and their ends.
extension YearReader {
    // MARK: - Spans

    mutating func take(_ read: YearPoint) {
        var point = read
        let said = said
        self.said = Said()
        point.isApproximate = point.isApproximate || said.isApproximate
        point.isUncertain = point.isUncertain || said.isUncertain
        if said.isTurn { point = YearPoint(first: point.first, last: point.first, unit: .year, isApproximate: true) }
        readMarks(&point)
        if point.isAssumed || isOfAnotherCalendar(point) { doubt() }
        append(span(point, said))
        isBehindSpan = true
        join = .none
    }

    /// Islamic years are converted to two years or, without a mark of their calendar, not at all; a person must look.
    private func isOfAnotherCalendar(_ point: YearPoint) -> Bool {
        if point.unit == .year, point.first != point.last { return true }
        return digits == .arabic && (1200...1500).contains(point.first) || point.first > 2060
    }

    private mutating func append(_ span: YearSpan) {
        if !spans.isEmpty { joins.append(join == .none ? .comma : join) }
        if !spans.isEmpty, join == .none { joins[joins.count - 1] = .other }
        if let first = span.first, let last = span.last, first > last { doubt() }
        spans.append(span)
    }

    mutating func span(_ point: YearPoint, _ said: Said) -> YearSpan {
        if case .number(_, _, let suffix)? = token(position - 1) {
            if suffix == .since { return .interval(.at(point), .open) }
            if suffix == .upTo { return .interval(.open, .at(point)) }
        }
        switch said.bound {
        case .before: return .interval(.open, .at(Self.before(point)))
        case .upTo: return .interval(.open, .at(point))
        case .after: return .interval(.at(Self.after(point)), .open)
        default: break
        }
        if let span = range(from: point, said) { return span }
        return said.bound == nil ? .point(point) : .interval(.at(point), .open)
    }

    /// `?`, `(?)`, `~`, `頃` directly behind a date.
    private mutating func readMarks(_ point: inout YearPoint) {
        while let token = token(position) {
            switch token {
            case .question: point.isUncertain = true
            case .open where self.token(position + 1) == .question && self.token(position + 2) == .close:
                point.isUncertain = true
                position += 2
            case .tilde where !isPoint(ahead: position + 1) && self.token(position + 1) != .word(.present):
                point.isApproximate = true
            case .word(.approximate) where !isPoint(ahead: position + 1): point.isApproximate = true
            case .word(.partBehind): point.isApproximate = true
            case .word(.yearSign) where !isPoint(ahead: position + 1): break
            case .word(.article) where isModifierBehind(position + 1): break
            default: return
            }
            position += 1
        }
    }

    /// `1990'ların başı`, `1950년대의 초반`: an article may stand in between.
    private func isModifierBehind(_ index: Int) -> Bool {
        switch token(index) {
        case .word(.partBehind): true
        case .word(.approximate): !isPoint(ahead: index + 1)
        default: false
        }
    }

    /// The last year in front of a date; the contract of `pre-20th century` is the year in front of 1901.
    static func before(_ point: YearPoint) -> YearPoint {
        switch point.unit {
        case .century: YearPoint(first: point.first, last: point.first, unit: .year, isApproximate: point.isApproximate)
        case .day, .month, .season: point
        default:
            YearPoint(
                first: point.first - 1, last: point.first - 1, unit: .year, isApproximate: point.isApproximate,
                isUncertain: point.isUncertain)
        }
    }

    static func after(_ point: YearPoint) -> YearPoint {
        switch point.unit {
        case .day, .month, .season: point
        default:
            YearPoint(
                first: point.last + 1, last: point.last + 1, unit: .year, isApproximate: point.isApproximate,
                isUncertain: point.isUncertain)
        }
    }

    /// The span when a range follows the point; the position is behind it then.
    mutating func range(from start: YearPoint, _ said: Said) -> YearSpan? {
        guard let mark = rangeMark(position, said) else { return nil }
        var index = mark
        var end = Said()
        skipToRangeEnd(&index, &end)
        if token(index) == .word(.present) || token(index) == .word(.onward) && !isPoint(ahead: index + 1) {
            position = index + 1
            return .interval(.at(start), .open)
        }
        if token(index) == .dots {
            position = index + 1
            return .interval(.at(start), .open)
        }
        if token(index) == .question, !isPoint(ahead: index + 1) {
            position = index + 1
            return .interval(.at(start), .unknown)
        }
        guard let (read, next) = point(at: index, after: start) else {
            guard token(position) == .dash || token(position) == .hyphen else { return nil }
            guard Self.endsClause(token(index)), index == mark else { return nil }
            position = index
            return .interval(.at(start), .open)
        }
        let saved = position
        var point = read
        position = next
        if point.isAssumed { doubt() }
        point.isApproximate = point.isApproximate || end.isApproximate
        point.isUncertain = point.isUncertain || end.isUncertain
        readMarks(&point)
        let first = Self.inEraOf(point, start, isMarked: isBeforeChrist(next))
        guard let ordered = Self.ordered(first, point) else {
            position = saved
            return nil
        }
        // `1950年から1960年まで`, `1950 ile 1960 arasında`
        if token(position) == .word(.upToBehind) || token(position) == .word(.between) { position += 1 }
        if case .word(.onward)? = token(position) {
            position += 1
            return .interval(.at(ordered), .open)
        }
        return .interval(.at(ordered), .at(point))
    }

    private func isBeforeChrist(_ end: Int) -> Bool { token(end - 1) == .word(.beforeChrist) }

    /// `350–300 BC`: the mark behind the range speaks of both.
    private static func inEraOf(_ end: YearPoint, _ start: YearPoint, isMarked: Bool) -> YearPoint {
        guard isMarked, end.first <= 0, start.first > 0 else { return start }
        return start.beforeChrist
    }

    private static func ordered(_ start: YearPoint, _ end: YearPoint) -> YearPoint? {
        start.first <= end.last && start.last <= end.last ? start : nil
    }

    /// Where the text goes on behind a mark of a range, nil when there is none.
    private func rangeMark(_ start: Int, _ said: Said) -> Int? {
        let index = behindRemark(start)
        switch token(index) {
        case .slash, .hyphen, .tilde, .word(.and), .word(.onward), .word(.before): if index != start { return nil }
        default: break
        }
        switch token(index) {
        case .dash, .hyphen, .tilde: return index + 1
        case .slash where token(index + 1) == .dots || isBareShortNumber(index + 1): return index + 1
        case .word(.to), .word(.upTo): return index + 1
        case .word(.before) where said.bound == .since || said.bound == .from: return index + 1
        case .word(.onward) where isRangeByParticle(index + 1): return index + 1
        case .word(.beforeBehind): return nil
        case .word(.and) where said.isBetween || isBetweenBehind(index + 1): return index + 1
        default: return nil
        }
    }

    /// `1998 (project) to 2004 (release)`: behind a remark that holds no year.
    private func behindRemark(_ start: Int) -> Int {
        guard token(start) == .open else { return start }
        var index = start + 1
        while index < tokens.count, index < start + 10 {
            switch tokens[index] {
            case .close:
                let mark = token(index + 1)
                guard mark == .dash || mark == .word(.to) || mark == .word(.upTo) else { return start }
                return index + 1
            case .open, .number, .semicolon, .question, .word(.uncertain), .word(.approximate), .tilde: return start
            default: index += 1
            }
        }
        return start
    }

    /// `から1960年まで`: a particle that means `since` alone.
    private func isRangeByParticle(_ index: Int) -> Bool {
        point(at: index, after: nil) != nil
    }

    private func isBetweenBehind(_ index: Int) -> Bool {
        guard let (_, next) = point(at: index, after: nil) else { return false }
        return token(next) == .word(.between)
    }

    private func skipToRangeEnd(_ index: inout Int, _ end: inout Said) {
        while true {
            switch token(index) {
            case .word(.part):
                end.isApproximate = true
                if token(index + 1) == .hyphen { index += 1 }
            case .word(.approximate), .tilde: end.isApproximate = true
            case .word(.uncertain): end.isUncertain = true
            case .word(.article), .word(.of), .word(.to), .word(.yearSign): break
            case .word(.upTo) where token(index - 1) != .word(.upTo): break
            default: return
            }
            index += 1
        }
    }
}
