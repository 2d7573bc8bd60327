/// A word, number or mark of a text about years.
enum YearToken: Equatable {
    /// What stands behind the digits, without a space.
    enum Suffix: Equatable {
        case none
        /// `1950s`, `1950er`, `1950年代`.
        case decade
        /// Swedish `1800-talet`: a century when it ends in two zeros, a decade otherwise.
        case hundreds
        /// `19th`, `19.`
        case ordinal
        /// `1950年`, Turkish `1950'de`.
        case year
        /// `1950ish`.
        case approximate
        /// `195x`, `19xx`: one or two digits are left open.
        case masked
        /// Two digits behind an apostrophe.
        case short
        /// Hungarian `1990-től` and `1990-ig`.
        case since, upTo
        /// `1987b` of a list of references.
        case letter
    }

    case number(Int, digits: Int, Suffix)
    case roman(Int)
    case word(YearWord)
    /// A word of no table; a capital is likely a name.
    case unknown(isCapital: Bool)
    case hyphen, dash, slash, semicolon, comma, open, close, tilde, question, plus, dot, dots, less, greater
}

/// Cuts a text about years into tokens. Marks that mean nothing here (period, colon, quotation marks) are left out.
struct YearLexer {
    private let text: YearText
    private var index = 0
    private(set) var tokens: [YearToken] = []

    init(_ text: YearText) {
        self.text = text
        tokens.reserveCapacity(text.bytes.count / 4 + 4)
        while index < text.bytes.count { step() }
    }

    private mutating func step() {
        let byte = text.bytes[index]
        if byte == .space {
            index += 1
        } else if byte.isDigit {
            numeral()
        } else if byte.isLetter {
            word()
        } else {
            mark(byte)
        }
    }

    private mutating func mark(_ byte: UInt8) {
        let start = index
        index += 1
        switch byte {
        case YearText.longDash: tokens.append(.dash)
        case UInt8(ascii: "-"):
            if text.byte(index) == UInt8(ascii: ">") {
                index += 1
                tokens.append(.dash)
            } else if text.byte(index) == UInt8(ascii: "-") {
                while text.byte(index) == UInt8(ascii: "-") { index += 1 }
                tokens.append(.dash)
            } else {
                let isSpaced = text.byte(start - 1) == .space && text.byte(index) == .space && start > 0
                tokens.append(isSpaced ? .dash : .hyphen)
            }
        case UInt8(ascii: "/"): tokens.append(.slash)
        case UInt8(ascii: ";"), UInt8(ascii: "|"): tokens.append(.semicolon)
        case UInt8(ascii: ","): tokens.append(.comma)
        case UInt8(ascii: "&"): tokens.append(.word(.and))
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): tokens.append(.open)
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): tokens.append(.close)
        case UInt8(ascii: "~"): tokens.append(.tilde)
        case UInt8(ascii: "?"): tokens.append(.question)
        case UInt8(ascii: "+"): tokens.append(.plus)
        // `n = 1500`
        case UInt8(ascii: "="): tokens.append(.word(.identifier))
        case UInt8(ascii: "<"): tokens.append(.less)
        case UInt8(ascii: ">"): tokens.append(.greater)
        case UInt8(ascii: "'"):
            if text.byte(index).isDigit { shortNumeral() }
        case UInt8(ascii: "."): period(start)
        default: break
        }
    }

    private mutating func period(_ start: Int) {
        if text.byte(index) == UInt8(ascii: ".") {
            while text.byte(index) == UInt8(ascii: ".") { index += 1 }
            tokens.append(.dots)
        } else if text.byte(start - 1).isDigit, text.byte(index).isDigit {
            tokens.append(.dot)
        }
    }

    private mutating func shortNumeral() {
        numeral()
        if case .number(let value, digits: 2, .none)? = tokens.last {
            tokens[tokens.count - 1] = .number(value, digits: 2, .short)
        }
    }

    private mutating func numeral() {
        // `2nd half of`, `1. Quartal`
        if let found = YearVocabulary.table.longest(in: text.bytes, at: index) {
            tokens.append(.word(found.meaning))
            index = found.end
            return
        }
        let start = index
        var value = 0
        while index < text.bytes.count, text.bytes[index].isDigit {
            if index - start < 9 { value = value * 10 + Int(text.bytes[index] - 0x30) }
            index += 1
        }
        var digits = index - start
        // `10,000` is no year, nor two of them.
        if digits <= 3, text.byte(index) == UInt8(ascii: ","), !text.byte(index + 4).isDigit,
            (1...3).allSatisfy({ text.byte(index + $0).isDigit })
        {
            index += 4
            digits = 9
        }
        if let hidden = maskLength(digits) {
            index += hidden
            tokens.append(.number(value, digits: digits, .masked))
            return
        }
        var suffix = YearToken.Suffix.none
        if let found = Self.suffixes.longest(in: text.bytes, at: index), fits(found.meaning, value, digits) {
            suffix = found.meaning
            index = found.end
        }
        if suffix == .letter { suffix = .year }
        if suffix == .decade, digits <= 2, value % 10 != 0 { suffix = .ordinal }
        tokens.append(.number(value, digits: digits, suffix))
    }

    private func fits(_ suffix: YearToken.Suffix, _ value: Int, _ digits: Int) -> Bool {
        switch suffix {
        case .ordinal: digits <= 2 && !(text.byte(index) == UInt8(ascii: ".") && text.byte(index + 1).isDigit)
        case .letter: digits == 4
        case .decade, .hundreds: digits == 4 || digits <= 2
        default: true
        }
    }

    /// `195x` and `19xx`; capital X as in EDTF, or `195-` is not meant.
    private func maskLength(_ digits: Int) -> Int? {
        guard digits == 2 || digits == 3 else { return nil }
        let hidden = 4 - digits
        for offset in 0..<hidden where text.byte(index + offset) != UInt8(ascii: "x") { return nil }
        return text.byte(index + hidden).isLetter ? nil : hidden
    }

    private mutating func word() {
        if let (value, end) = romanYear() {
            tokens.append(.number(value, digits: 4, .none))
            index = end
        } else if let (value, end) = roman() {
            tokens.append(.roman(value))
            index = end
        } else if let found = YearVocabulary.table.longest(in: text.bytes, at: index) {
            tokens.append(.word(found.meaning))
            index = found.end
        } else {
            unknownWord()
        }
    }

    private mutating func unknownWord() {
        let start = index
        let isCapital = text.capitals[index]
        if WordBorder.isSpaceless(text.bytes, at: index) {
            index += 1
            while index < text.bytes.count, text.bytes[index].isContinuation { index += 1 }
            if tokens.last != .unknown(isCapital: false) { tokens.append(.unknown(isCapital: false)) }
            return
        }
        while index < text.bytes.count {
            let byte = text.bytes[index]
            let isInner = byte == UInt8(ascii: "'") && text.byte(index + 1).isLetter
            guard byte.isLetter || isInner else { break }
            if byte >= 0xE0, index > start, WordBorder.isSpaceless(text.bytes, at: index) { break }
            index += 1
        }
        tokens.append(.unknown(isCapital: isCapital))
    }

    /// A Roman numeral in capitals up to XXI, with the ending that makes it an ordinal (`XIXe`, `XX-го`).
    private func roman() -> (value: Int, end: Int)? {
        var end = index
        var value = 0
        var previous = 0
        while end < text.bytes.count, text.capitals[end], let digit = Self.romanDigit(text.bytes[end]) {
            value += digit > previous ? digit - 2 * previous : digit
            previous = digit
            end += 1
        }
        guard end > index, (1...21).contains(value), end - index <= 5 else { return nil }
        if let ending = Self.romanEndings.longest(in: text.bytes, at: end) { end = ending.end }
        return text.byte(end).isLetter && !WordBorder.isSpaceless(text.bytes, at: end) ? nil : (value, end)
    }

    /// `MDCCLXIII`: a year in capitals, four letters at least.
    private func romanYear() -> (value: Int, end: Int)? {
        guard text.bytes[index] == UInt8(ascii: "m") else { return nil }
        var end = index
        var value = 0
        var previous = 0
        while end < text.bytes.count, text.capitals[end], let digit = Self.largeRomanDigit(text.bytes[end]) {
            value += digit > previous && previous > 0 ? digit - 2 * previous : digit
            previous = digit
            end += 1
        }
        guard end - index >= 4, end - index <= 15, (1000...2100).contains(value), !text.byte(end).isLetter else {
            return nil
        }
        // `MCMC` is an abbreviation; a number has one spelling only.
        return text.bytes[index..<end].elementsEqual(Self.spelt(value)) ? (value, end) : nil
    }

    private static func spelt(_ value: Int) -> [UInt8] {
        let parts: [(Int, StaticString)] = [
            (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
            (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
        ]
        var rest = value
        var letters: [UInt8] = []
        for (size, text) in parts {
            while rest >= size {
                text.withUTF8Buffer { letters += $0 }
                rest -= size
            }
        }
        return letters
    }

    private static func largeRomanDigit(_ byte: UInt8) -> Int? {
        switch byte {
        case UInt8(ascii: "l"): 50
        case UInt8(ascii: "c"): 100
        case UInt8(ascii: "d"): 500
        case UInt8(ascii: "m"): 1000
        default: romanDigit(byte)
        }
    }

    private static func romanDigit(_ byte: UInt8) -> Int? {
        switch byte {
        case UInt8(ascii: "i"): 1
        case UInt8(ascii: "v"): 5
        case UInt8(ascii: "x"): 10
        default: nil
        }
    }

    private static let romanEndings = PhraseTable<Bool>(
        [(true, "e|è|ème|eme|ième|th|o|a|.|-го|-й|-м|-lea|-ти|-те|-е|er")], folding: YearText.folded)

    private static let suffixes = PhraseTable<YearToken.Suffix>(
        [
            (
                .decade,
                """
                s|'s|er|ers|ern|'er|er-jahre|er-jahren|-er|er jahre|er jahren|-es|-as|-os|-ös|-es évek|-as évek|\
                -es években|-as években|-an|an|-е|-х|-ые|-ых|е|х|-ті|-их|-і|-ми|-та|-ih|-tih|'ler|'lar|'lerde|'larda|\
                'lerin|'ların|'li|'lı|'lu|'lü|'li yıllar|'lı yıllar|'lu yıllar|'li yılların|'lı yılların|\
                'lu yılların|'li yıllarda|'lerden|'lardan|'lere|'lara|ler|lar|lerin|ların|li yıllar|'erne|erne|\
                -årene|年代|년대|ies|-es évektől|-es évekig|'larin|'lerin|-tych|-te|-ых гг.|-х гг.|-е гг.|-х годов|\
                -е годы|-х годах|-ті роки|-х років|'li yılların|-luvun alku|-і роки|-এর দশক|এর দশক|-এর দশকে|-এর দশকের
                """
            ),
            (.hundreds, "-talet|-talets|-tallet|-luku|-luvulla|-luvun|-luvulta|-luvulle|-talen|-luvuilla|-tal"),
            (
                .ordinal,
                """
                st|nd|rd|th|.|e|è|ème|eme|ième|re|o|a|-й|-го|-м|-ый|वीं|वी|वें|-ші|-те|-ти|-lea|-ої|-ст|ος|ου|ο|\
                ός|ού|শ|শ|তম|ম
                """
            ),
            (
                .year,
                """
                年|년|г.|г|г.г.|-го|-го года|'den|'dan|'ten|'tan|'de|'da|'te|'ta|'e|'a|'ye|'ya|'in|'ın|'un|'ün|'nin|'nın|\
                'i|'ı|'u|'ü|'yi|'deki|'daki|'teki|'taki|-ben|-ban|-ból|-ből|r.|年度|년도
                """
            ),
            (.approximate, "ish|-ish"), (.letter, "b|c|d|f"), (.since, "-től|-tól|-tól kezdve|-től kezdve"),
            (.upTo, "-ig"),
        ], folding: YearText.folded)
}
