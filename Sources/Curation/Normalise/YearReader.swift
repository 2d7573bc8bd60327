/// Reads spans of years off the tokens of a text, from left to right.
///
/// Words in front of a year (`before`, `c.`, `early`) count only when nothing but articles stands between; otherwise the
/// reading is doubtful. Every number that is no year and not counted with a word (`5th ed.`) makes it doubtful as well.
struct YearReader {
    /// What a text may hold at most; more are not read, and the text is doubtful.
    static let mostSpans = 64

    let tokens: [YearToken]
    let digits: YearText.DigitScript
    var spans: [YearSpan] = []
    /// True when a word or number was met that the vocabulary doesn't know.
    var isDoubtful = false
    var position = 0
    var said = Said()
    var join = Join.none
    var joins: [Join] = []
    /// How many parentheses are open.
    var depth = 0
    /// Whether the last token belonged to a span, so that words behind it can speak of it.
    var isBehindSpan = false

    /// What was said in front of the next year.
    struct Said {
        var isApproximate = false
        var isUncertain = false
        var isBetween = false
        var isTurn = false
        var bound: YearWord?
    }

    enum Join { case none, comma, or, other }

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
        if let end = doiEnd(position) {
            position = end
            return break_()
        }
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

    /// The end of the DOI that begins there (`10.1000/1998.2`): its numbers are no years.
    private func doiEnd(_ start: Int) -> Int? {
        guard case .number(10, _, .none)? = token(start), token(start + 1) == .dot,
            case .number(_, let digits, .none)? = token(start + 2), digits >= 4, token(start + 3) == .slash
        else { return nil }
        var end = start + 4
        while true {
            switch token(end) {
            case .number, .unknown, .roman: end += 1
            default: return end
            }
            guard token(end) == .dot || token(end) == .hyphen || token(end) == .slash else { return end }
            end += 1
        }
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

    func isBareShortNumber(_ index: Int) -> Bool {
        if case .number(_, let digits, .none)? = token(index) { digits <= 2 } else { false }
    }

    /// Something stands between this and the last span that is more than a comma.
    mutating func break_() {
        isBehindSpan = false
        join = .other
    }

    /// A word of the text that no year follows.
    mutating func dropBound() {
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
    func hasPointInClause(_ start: Int) -> Bool {
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
