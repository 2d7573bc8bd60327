/// Reads spans of years off the tokens of a text, from left to right.
///
/// Words in front of a year (`before`, `c.`, `early`) count only when nothing but articles stands between; otherwise the
/// reading is doubtful. Every number that is no year and not counted with a word (`5th ed.`) makes it doubtful as well.
struct YearReader {
    /// What a text may hold at most; more are not read, and the text is doubtful.
    static let mostSpans = 64

    let tokens: [YearToken]
    let digits: YearText.DigitScript
    private(set) var spans: [YearSpan] = []
    /// True when a word or number was met that the vocabulary doesn't know.
    private(set) var isDoubtful = false
    private var position = 0
    private var said = Said()
    private var join = Join.none
    private var joins: [Join] = []
    /// How many parentheses are open.
    private var depth = 0
    /// Whether the last token belonged to a span, so that words behind it can speak of it.
    private var isBehindSpan = false

    /// What was said in front of the next year.
    private struct Said {
        var isApproximate = false
        var isUncertain = false
        var isBetween = false
        var isTurn = false
        var bound: YearWord?
    }

    private enum Join { case none, comma, or, other }

    init(_ text: YearText) {
        tokens = YearLexer(text).tokens
        digits = text.digits
    }

    /// `1945 or 1947`: one of them, not both.
    var areAlternatives: Bool {
        joins.contains(.or) && joins.last == .or && joins.allSatisfy { $0 == .or || $0 == .comma }
    }

    mutating func read() {
        while position < tokens.count {
            if spans.count >= Self.mostSpans {
                isDoubtful = true
                break
            }
            step()
        }
        if joins.contains(.or), !areAlternatives { isDoubtful = true }
    }

    /// Whether no word of the text says anything but when.
    static func isPure(_ text: YearText) -> Bool {
        YearLexer(text).tokens.allSatisfy { token in
            switch token {
            case .unknown, .word(.neutral), .word(.dating), .word(.counted), .word(.identifier), .word(.pages),
                .word(.quantity), .word(.doubt),
                .word(.eraLetter), .word(.ordinal):
                false
            default: true
            }
        }
    }

    func token(_ index: Int) -> YearToken? { index >= 0 && index < tokens.count ? tokens[index] : nil }

    mutating func doubt() { isDoubtful = true }

    // MARK: - One token

    private mutating func step() {
        if isIdentifier(position) {
            position += 1
            if token(position - 2) == .word(.pages), token(position) == .dash || token(position) == .hyphen {
                position += 2
            }
            while token(position) == .hyphen || token(position) == .dot,
                isNumber(position + 1, butYear: token(position) == .hyphen)
            {
                position += 2
            }
            return break_()
        }
        let context = spans.last.flatMap { isBehindSpan || join != .other ? $0.lastPoint : nil }
        if let (point, end) = point(at: position, after: context) {
            position = end
            take(point)
            return
        }
        let token = tokens[position]
        position += 1
        switch token {
        case .word(let word): read(word)
        case .unknown(let isCapital):
            // A capital is likely a name, and a remark behind a year doesn't change it: `1967 (Glaser & Strauss)`,
            // `1986 (shallow)`. Words that do (`disputed`) are in the vocabulary.
            if !isCapital, depth == 0 || spans.isEmpty { doubt() }
            dropBound()
            break_()
        case .number(let value, _, let suffix): unreadNumber(value, suffix)
        case .roman: break_()
        case .tilde: approximate(isMark: true)
        case .question: uncertain()
        case .less: said.bound = .before
        case .greater: said.bound = .after
        case .dash, .hyphen: readLeadingDash(token)
        case .plus where isPoint(ahead: position): break
        case .plus, .dots: openEnd()
        case .comma: if join == .none { join = .comma }
        case .semicolon:
            dropBound()
            break_()
        case .open: depth += 1
        case .close:
            depth = max(0, depth - 1)
            dropBound()
        case .slash, .dot: break
        }
        if token == .slash { join = .other }
    }

    /// A number that is none of a year: `RFC 1951`, `1024 iterations`, `LNCS 1857 (2000)`.
    private func isIdentifier(_ index: Int) -> Bool {
        guard case .number(_, let digits, let suffix)? = token(index), suffix == .none else { return false }
        let before = token(index - 1) == .hyphen || token(index - 1) == .dot ? token(index - 2) : token(index - 1)
        if before == .word(.identifier) || before == .word(.pages) { return true }
        // `1706.03762`, and numbers that belong to a name: `Boeing 747`.
        if token(index + 1) == .dot, case .number(_, let size, _)? = token(index + 2), size >= 3,
            point(at: index, after: nil) == nil
        {
            return true
        }
        if digits != 4, case .unknown(isCapital: true)? = before, point(at: index, after: nil) == nil { return true }
        if token(index + 1) == .word(.quantity) || token(index + 1) == .hyphen && token(index + 2) == .word(.quantity) {
            return true
        }
        // A number behind a name, with the year in parentheses behind it.
        guard digits == 4, case .unknown(isCapital: true)? = token(index - 1), token(index + 1) == .open,
            case .number(_, digits: 4, .none)? = token(index + 2), token(index + 3) == .close
        else { return false }
        return true
    }

    private func isNumber(_ index: Int, butYear: Bool) -> Bool {
        guard case .number(_, let digits, .none)? = token(index) else { return false }
        return !butYear || digits != 4
    }

    private func isBareShortNumber(_ index: Int) -> Bool {
        if case .number(_, let digits, .none)? = token(index) { digits <= 2 } else { false }
    }

    /// Something stands between this and the last span that is more than a comma.
    private mutating func break_() {
        isBehindSpan = false
        join = .other
    }

    /// A word of the text that no year follows.
    private mutating func dropBound() {
        switch said.bound {
        case .before, .after, .since: doubt()
        default: break
        }
        said.bound = nil
        said.isBetween = false
        said.isTurn = false
        if said.isApproximate {
            said.isApproximate = false
            doubt()
        }
    }

    private mutating func unreadNumber(_ value: Int, _ suffix: YearToken.Suffix) {
        let before = token(position - 2)
        let after = token(position)
        let isCounted = before == .word(.counted) || after == .word(.counted)
        // `2nd revised version`: an ordinal counts something.
        if !isCounted, suffix != .ordinal || value > 31 { doubt() }
        dropBound()
        break_()
    }

    // MARK: - Words

    private mutating func read(_ word: YearWord) {
        switch word {
        case .approximate: approximate(isMark: false)
        case .uncertain: uncertain()
        case .part: part(mayBeBehind: token(position) == .close || token(position) == nil)
        case .partBehind: part(mayBeBehind: true)
        case .turn: said.isTurn = true
        case .before, .upTo, .since, .from, .after: bound(word)
        case .beforeBehind, .upToBehind, .afterBehind, .onward: boundBehind(word)
        // Vietnamese has one word for `between` and `the middle of`.
        case .between where token(position) == .word(.century) || token(position) == .word(.decadeSign):
            part(mayBeBehind: false)
        case .between: said.isBetween = true
        case .present where isBehindSpan: openEnd()
        case .or:
            if isPoint(ahead: position) { join = .or } else { break_() }
        case .orUncertain:
            if isPoint(ahead: position) { (join, said.isUncertain) = (.or, true) } else { break_() }
        case .of where isBehindSpan && isPoint(ahead: position): join = .or
        case .and: break
        case .doubt:
            doubt()
            break_()
        case .millennium:
            doubt()
            break_()
        case .century, .decade:
            // A century without its number.
            doubt()
            break_()
        case .article, .of, .to, .yearSign, .daySign, .monthSign, .decadeSign: break
        case .month, .season:
            // A month without its year.
            doubt()
            break_()
        case .neutral, .pages, .dating, .eraLetter, .counted, .identifier, .quantity, .ordinal, .present, .beforeChrist,
            .afterChrist, .era, .eraBehind,
            .lunarHijri, .solarHijri, .firstYear:
            dropBound()
            break_()
        }
    }

    private mutating func approximate(isMark: Bool) {
        if isPoint(ahead: position) {
            said.isApproximate = true
        } else if isBehindSpan || isRemarkBehindSpan {
            spans[spans.count - 1].mark { $0.isApproximate = true }
        } else if !isMark {
            // `about` in a description says nothing of a year.
            break_()
        }
    }

    /// Whether this is the first word of a parenthesis that follows a span.
    private var isRemarkBehindSpan: Bool { !spans.isEmpty && join == .none && depth <= 1 }

    private mutating func uncertain() {
        if !isBehindSpan, hasPointInClause(position) {
            said.isUncertain = true
        } else if !spans.isEmpty, isBehindSpan || isRemarkBehindSpan || !hasPointInClause(position) {
            spans[spans.count - 1].mark { $0.isUncertain = true }
        } else {
            said.isUncertain = hasPointInClause(position)
            if !said.isUncertain { doubt() }
        }
    }

    private mutating func part(mayBeBehind: Bool) {
        if isPoint(ahead: position) {
            said.isApproximate = true
        } else if mayBeBehind, isBehindSpan || isRemarkBehindSpan, !spans.isEmpty {
            spans[spans.count - 1].mark { $0.isApproximate = true }
        } else {
            break_()
        }
    }

    private mutating func bound(_ word: YearWord) {
        guard isPoint(ahead: position) else {
            if word == .before || word == .after || word == .since { doubt() }
            return break_()
        }
        // `ideas from the 1930s` and `dates from 1950` are points; `software from 1950` has no end.
        if word == .from, token(position - 2) == .word(.dating) { return }
        // `not before 1950` is a phrase of its own; `since before 1950` keeps the stronger word.
        if said.bound == nil || word != .from { said.bound = word }
    }

    private mutating func boundBehind(_ word: YearWord) {
        guard isBehindSpan, let span = spans.last, let point = span.lastPoint else {
            if word == .beforeBehind, isPoint(ahead: position) {
                said.bound = .before
            } else {
                break_()
            }
            return
        }
        switch word {
        case .beforeBehind: spans[spans.count - 1] = .interval(.open, .at(Self.before(point)))
        case .upToBehind:
            let start = span.start == .at(point) ? YearSpan.Border.open : span.start
            spans[spans.count - 1] = .interval(start, .at(point))
        case .afterBehind: spans[spans.count - 1] = .interval(.at(Self.after(point)), .open)
        default: openEnd()
        }
    }

    private mutating func openEnd() {
        guard isBehindSpan, let span = spans.last else { return }
        // `until 1950 onward` says two things at once.
        guard span.start.point != nil else { return doubt() }
        spans[spans.count - 1] = .interval(span.start, .open)
    }

    /// `–1950` at the start of a part: no beginning is known.
    private mutating func readLeadingDash(_ token: YearToken) {
        if isBehindSpan, position >= tokens.count || Self.endsClause(self.token(position)) { return openEnd() }
        let isFirst = position == 1 || Self.endsClause(self.token(position - 2)) || self.token(position - 2) == .open
        if isFirst, isPoint(ahead: position) {
            said.bound = .upTo
        } else if isFirst {
            break_()
        }
    }

    private static func endsClause(_ token: YearToken?) -> Bool {
        token == nil || token == .semicolon || token == .close || token == .comma
    }

    // MARK: - Spans

    private mutating func take(_ read: YearPoint) {
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

    private mutating func span(_ point: YearPoint, _ said: Said) -> YearSpan {
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
    private static func before(_ point: YearPoint) -> YearPoint {
        switch point.unit {
        case .century: YearPoint(first: point.first, last: point.first, unit: .year, isApproximate: point.isApproximate)
        case .day, .month, .season: point
        default:
            YearPoint(
                first: point.first - 1, last: point.first - 1, unit: .year, isApproximate: point.isApproximate,
                isUncertain: point.isUncertain)
        }
    }

    private static func after(_ point: YearPoint) -> YearPoint {
        switch point.unit {
        case .day, .month, .season: point
        default:
            YearPoint(
                first: point.last + 1, last: point.last + 1, unit: .year, isApproximate: point.isApproximate,
                isUncertain: point.isUncertain)
        }
    }

    /// The span when a range follows the point; the position is behind it then.
    private mutating func range(from start: YearPoint, _ said: Said) -> YearSpan? {
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

    // MARK: - Looking ahead

    /// Whether a date follows, with nothing but articles and words of certainty in between.
    func isPoint(ahead start: Int) -> Bool {
        var index = start
        while index < tokens.count, index < start + 12 {
            switch tokens[index] {
            case .word(.article), .word(.of), .word(.part), .word(.approximate), .word(.uncertain), .word(.yearSign),
                .tilde,
                .word(.turn), .word(.to):
                index += 1
            case .word(.since), .word(.from), .word(.before), .word(.after), .word(.upTo), .word(.between):
                index += 1
            case .hyphen where index > 0 && index == start || tokens[index - 1] == .word(.part): index += 1
            case .question, .less, .greater: index += 1
            default: return point(at: index, after: nil) != nil
            }
        }
        return false
    }

    /// Whether a date follows before the next comma, semicolon or parenthesis.
    private func hasPointInClause(_ start: Int) -> Bool {
        var index = start
        while index < tokens.count, index < start + 12 {
            switch tokens[index] {
            case .semicolon, .close, .comma, .open: return false
            default: if point(at: index, after: nil) != nil { return true }
            }
            index += 1
        }
        return false
    }
}

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
