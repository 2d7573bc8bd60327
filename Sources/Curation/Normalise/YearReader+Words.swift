/// Words about years: `about`, `before`, `or`, `onward`.
extension YearReader {
    // MARK: - Words

    mutating func read(_ word: YearWord) {
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

    mutating func approximate(isMark: Bool) {
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

    mutating func uncertain() {
        if !isBehindSpan, hasPointInClause(position) {
            said.isUncertain = true
        } else if !spans.isEmpty, isBehindSpan || isRemarkBehindSpan || !hasPointInClause(position) {
            spans[spans.count - 1].mark { $0.isUncertain = true }
        } else {
            said.isUncertain = hasPointInClause(position)
            if !said.isUncertain { doubt() }
        }
    }

    mutating func part(mayBeBehind: Bool) {
        if isPoint(ahead: position) {
            said.isApproximate = true
        } else if mayBeBehind, isBehindSpan || isRemarkBehindSpan, !spans.isEmpty {
            spans[spans.count - 1].mark { $0.isApproximate = true }
        } else {
            break_()
        }
    }

    mutating func bound(_ word: YearWord) {
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

    mutating func openEnd() {
        guard isBehindSpan, let span = spans.last else { return }
        // `until 1950 onward` says two things at once.
        guard span.start.point != nil else { return doubt() }
        spans[spans.count - 1] = .interval(span.start, .open)
    }

    /// `–1950` at the start of a part: no beginning is known.
    mutating func readLeadingDash(_ token: YearToken) {
        if isBehindSpan, position >= tokens.count || Self.endsClause(self.token(position)) { return openEnd() }
        let isFirst = position == 1 || Self.endsClause(self.token(position - 2)) || self.token(position - 2) == .open
        if isFirst, isPoint(ahead: position) {
            said.bound = .upTo
        } else if isFirst {
            break_()
        }
    }

    static func endsClause(_ token: YearToken?) -> Bool {
        token == nil || token == .semicolon || token == .close || token == .comma
    }
}
