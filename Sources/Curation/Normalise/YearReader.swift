/// Reads spans of years off a list of tokens, one token after the other.
struct YearReader {
    private let text: PrintedText
    private let tokens: [YearToken]
    private var position = 0
    private(set) var spans: [YearSpan] = []
    /// True when a word or number was met that the vocabulary doesn't know.
    private(set) var isDoubtful = false
    /// `1945 or 1947`: one of them, not both.
    private(set) var areAlternatives = false

    private var pending = Pending()
    /// How many parentheses are open.
    private var depth = 0

    /// What was said in front of the next year.
    private struct Pending {
        var isApproximate = false
        var isUncertain = false
        var isBefore = false
        var isSince = false
        var isUpTo = false
        var month: Int?
        var isBuddhist = false
    }

    init(_ text: PrintedText) {
        self.text = text
        tokens = YearToken.tokens(of: text)
        while position < tokens.count { step() }
        if pending.month != nil { isDoubtful = true }
    }

    private var current: YearToken? { position < tokens.count ? tokens[position] : nil }
    private func ahead(_ count: Int) -> YearToken? { position + count < tokens.count ? tokens[position + count] : nil }

    private mutating func step() {
        guard let token = current else { return }
        switch token {
        case .number, .decade, .ordinal:
            readSpan()
        case .word(let range):
            position += 1
            read(word: range)
        case .tilde:
            pending.isApproximate = true
            position += 1
        case .buddhistEra:
            pending.isBuddhist = true
            position += 1
        case .semicolon, .open, .close:
            depth = max(0, depth + (token == .open ? 1 : token == .close ? -1 : 0))
            pending.isBefore = false
            pending.isSince = false
            pending.isUpTo = false
            position += 1
        default:
            position += 1
        }
    }

    private mutating func read(word: Range<Int>) {
        if let month = CitationVocabulary.month(text.bytes[word]), case .number(_, digits: let digits)? = current,
            digits == 4
        {
            pending.month = month
        } else if isWord(word, YearVocabulary.approximate) {
            pending.isApproximate = true
        } else if isWord(word, YearVocabulary.uncertain) {
            pending.isUncertain = true
        } else if isWord(word, YearVocabulary.upTo) {
            pending.isUpTo = true
        } else if isWord(word, YearVocabulary.before) {
            pending.isBefore = true
        } else if isWord(word, YearVocabulary.since) {
            pending.isSince = isOpenEnded(word)
        } else if isWord(word, YearVocabulary.alternatives) {
            areAlternatives = !spans.isEmpty
        } else if !isKnown(word) {
            // A capital inside parentheses is somebody's name: `1967 (Glaser & Strauss)`.
            isDoubtful = isDoubtful || depth == 0 || text[word.lowerBound].isLower
        }
    }

    /// `since 1990` has no end; `from 1990 to 1995` and `dates from 1990` have one, `from 2000s onward` says so itself.
    private func isOpenEnded(_ word: Range<Int>) -> Bool { !text.starts("from", at: word.lowerBound) }

    private func isWord(_ word: Range<Int>, _ table: WordTable) -> Bool { text.isWord(word, of: table) }

    private func isKnown(_ word: Range<Int>) -> Bool {
        isWord(word, YearVocabulary.annotations) || isWord(word, YearVocabulary.ordinalPart)
            || isWord(word, YearVocabulary.conjunctions) || isWord(word, YearVocabulary.onward)
            || isWord(word, YearVocabulary.present)
    }

    /// A year, decade or century and, behind a dash, the other end of a range.
    private mutating func readSpan() {
        guard var span = readPoint(afterDash: nil) else { return }
        let said = pending
        pending = Pending()
        span.isApproximate = said.isApproximate
        span.isUncertain = said.isUncertain
        span.month = span.month ?? (span.isYear ? said.month : nil)
        if said.isBefore {
            // The last year in front of the year, decade or century.
            span = YearSpan(first: nil, last: span.first.map { $0 - 1 }, isInterval: true)
        } else if said.isUpTo {
            span = YearSpan(first: nil, last: span.last, isInterval: true)
        } else {
            readRangeEnd(of: &span)
        }
        readMarksBehind(&span)
        if said.isSince {
            span = YearSpan(first: span.first, last: nil, isInterval: true, isApproximate: span.isApproximate)
        }
        spans.append(span)
    }

    private mutating func readRangeEnd(of span: inout YearSpan) {
        guard isRangeMark(), let first = span.first else { return }
        let saved = position
        position += 1
        skipOrdinalParts()
        if case .word(let word)? = current, isWord(word, YearVocabulary.present) {
            position += 1
            span = YearSpan(first: first, last: nil, isInterval: true, isApproximate: span.isApproximate)
        } else if let end = readPoint(afterDash: span), let last = end.last, last >= first {
            if end.month != nil {
                span.month = end.month
            } else {
                span = YearSpan(first: first, last: last, isInterval: true, isApproximate: span.isApproximate)
            }
        } else {
            position = saved
        }
    }

    private mutating func skipOrdinalParts() {
        while true {
            if case .word(let word)? = current,
                isWord(word, YearVocabulary.ordinalPart) || text.starts("the", at: word.lowerBound) && word.count == 3
            {
                position += 1
            } else if current == .dash {
                position += 1
            } else {
                return
            }
        }
    }

    /// A dash, or `to` between two years.
    private func isRangeMark() -> Bool {
        switch current {
        case .dash: return true
        case .word(let word): return isWord(word, YearVocabulary.conjunctions) && ahead(1) != nil
        default: return false
        }
    }

    /// `?`, `+`, `onward`, `or later` behind a year.
    private mutating func readMarksBehind(_ span: inout YearSpan) {
        while let token = current {
            switch token {
            case .question: span.isUncertain = true
            case .tilde where ahead(1) == nil || ahead(1) == .close || ahead(1) == .semicolon: span.isApproximate = true
            case .plus: span = YearSpan(first: span.first, last: nil, isInterval: true)
            case .word(let word) where isWord(word, YearVocabulary.onward):
                span = YearSpan(first: span.first, last: nil, isInterval: true, isApproximate: span.isApproximate)
            default: return
            }
            position += 1
        }
    }

    /// One end of a range: a year, a decade, a century.
    private mutating func readPoint(afterDash start: YearSpan?) -> YearSpan? {
        defer { position += 1 }
        switch current {
        case .decade(let year): return decade(year)
        case .ordinal(let number): return century(number)
        case .number(let value, let digits): return number(value, digits: digits, after: start)
        default: return nil
        }
    }

    private mutating func decade(_ year: Int) -> YearSpan? {
        guard year % 10 == 0, (1000...2100).contains(year) else {
            isDoubtful = true
            return nil
        }
        return YearSpan(first: year, last: year + 9, isMasked: true)
    }

    /// An ordinal is a century when the word follows, also behind a dash (`19th–20th century`).
    private mutating func century(_ number: Int) -> YearSpan? {
        var next = 1
        if ahead(next) == .dash {
            next += 1
            if case .ordinal? = ahead(next) { next += 1 }
        }
        guard case .word(let word)? = ahead(next), text.starts("centur", at: word.lowerBound), (1...21).contains(number)
        else {
            // `5th ed.` and `2nd half` are no years and no doubt.
            if case .word(let word)? = ahead(1), isKnown(word) { return nil }
            isDoubtful = true
            return nil
        }
        let first = (number - 1) * 100
        if next == 1 { position += 1 }
        return YearSpan(first: first, last: first + 99, isMasked: true)
    }

    private mutating func number(_ value: Int, digits: Int, after start: YearSpan?) -> YearSpan? {
        if digits == 2, let start, start.isYear, let first = start.first { return shortEnd(value, of: first) }
        if case .word(let era)? = ahead(1) {
            if isWord(era, YearVocabulary.beforeChrist), digits <= 4 {
                position += 1
                return YearSpan(first: 1 - value, last: 1 - value)
            }
            if isWord(era, YearVocabulary.afterChrist), digits <= 4 {
                position += 1
                return YearSpan(first: value, last: value)
            }
        }
        let year = pending.isBuddhist ? value - 543 : value
        guard digits == 4, (1000...2100).contains(year) else {
            isDoubtful = true
            return nil
        }
        return YearSpan(first: year, last: year)
    }

    /// Two digits behind a dash: `1998–99` is a range, `2017-06` a month; `2005-10` can be both, so a person must look.
    private mutating func shortEnd(_ value: Int, of first: Int) -> YearSpan {
        let year = first - first % 100 + value
        let isMonth = (1...12).contains(value)
        if year > first {
            if isMonth { isDoubtful = true }
            return YearSpan(first: year, last: year)
        }
        if isMonth { return YearSpan(first: first, last: first, month: value) }
        isDoubtful = true
        return YearSpan(first: first, last: first)
    }
}
