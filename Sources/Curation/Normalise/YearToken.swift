/// A word, number or mark of a text about years, digits of all scripts already in ASCII.
enum YearToken: Equatable {
    case number(Int, digits: Int)
    /// `1920s`
    case decade(Int)
    /// `18th century` is an ordinal and a word.
    case ordinal(Int)
    case word(Range<Int>)
    case dash, slash, semicolon, comma, open, close, tilde, question, plus
    /// The Thai mark of the Buddhist era.
    case buddhistEra

    /// The tokens of a text; marks that mean nothing here (period, colon) are left out.
    static func tokens(of text: PrintedText) -> [YearToken] {
        var tokens: [YearToken] = []
        var index = 0
        while index < text.bytes.count {
            let (token, end) = token(text, at: index)
            if let token { tokens.append(token) }
            index = end
        }
        return tokens
    }

    private static func token(_ text: PrintedText, at index: Int) -> (YearToken?, Int) {
        let dash = text.dashLength(at: index)
        if dash > 0 { return (.dash, index + dash) }
        let byte = text[index]
        if byte.isDigit { return numeral(text, at: index) }
        if text.starts("\u{0E1E}.\u{0E28}.", at: index) { return (.buddhistEra, index + 8) }
        if text.starts("\u{2248}", at: index) { return (.tilde, index + 3) }
        if byte.isLetter { return word(text, at: index) }
        switch byte {
        case UInt8(ascii: "/"): return (.slash, index + 1)
        case UInt8(ascii: ";"): return (.semicolon, index + 1)
        case UInt8(ascii: ","), UInt8(ascii: "&"): return (.comma, index + 1)
        case UInt8(ascii: "("), UInt8(ascii: "["): return (.open, index + 1)
        case UInt8(ascii: ")"), UInt8(ascii: "]"): return (.close, index + 1)
        case UInt8(ascii: "~"): return (.tilde, index + 1)
        case UInt8(ascii: "?"): return (.question, index + 1)
        case UInt8(ascii: "+"): return (.plus, index + 1)
        default: return (nil, index + 1)
        }
    }

    /// A number with the letters that belong to it: `1920s`, `1920's`, `18th`, `1950年代`.
    private static func numeral(_ text: PrintedText, at start: Int) -> (YearToken?, Int) {
        var end = start
        var value = 0
        while end < text.bytes.count, text[end].isDigit {
            if end - start < 9 { value = value * 10 + Int(text[end] - 0x30) }
            end += 1
        }
        let digits = end - start
        for (suffix, isDecade) in decadeSuffixes where digits == 4 && text.starts(suffix, at: end) {
            let next = end + suffix.utf8CodeUnitCount
            guard isDecade == false || !text.byte(next).isLetter || text.byte(next) >= 0x80 else { continue }
            return (isDecade ? .decade(value) : .number(value, digits: 4), next)
        }
        let isOrdinal =
            ["st", "nd", "rd", "th"].contains { text.starts($0, at: end) }
            && (!text.byte(end + 2).isLetter || text.dashLength(at: end + 2) > 0)
        if digits <= 2, isOrdinal { return (.ordinal(value), end + 2) }
        return (.number(value, digits: digits), end)
    }

    /// `年` and `년` behind a year say only that it is one.
    private static let decadeSuffixes: [(StaticString, Bool)] = [
        ("s", true), ("'s", true), ("\u{2019}s", true), ("\u{5E74}\u{4EE3}", true), ("\u{B144}\u{B300}", true),
        ("\u{5E74}", false), ("\u{B144}", false),
    ]

    private static func word(_ text: PrintedText, at start: Int) -> (YearToken, Int) {
        var end = start
        while end < text.bytes.count, text.dashLength(at: end) == 0 {
            let byte = text[end]
            let isInner = byte == UInt8(ascii: "'") || byte == UInt8(ascii: ".") && text.byte(end + 1).isLetter
            guard byte.isLetter || byte.isDigit || isInner else { break }
            end += 1
        }
        return (.word(start..<max(end, start + 1)), max(end, start + 1))
    }
}
