/// A word or mark of a text about originators, with what can be seen from its letters alone.
struct OriginatorToken {
    enum Kind {
        case word
        /// `、` and `·` never stand inside a name turned round.
        case comma, listComma, semicolon, and, slash, colon, dash, open, close, etAl, ellipsis, quote
    }

    struct Traits: OptionSet {
        let rawValue: UInt16
        static let capital = Traits(rawValue: 1)
        static let lower = Traits(rawValue: 2)
        /// `A.`, `J.-P.`, `Ch.`: letters with periods.
        static let initials = Traits(rawValue: 4)
        /// Capitals only, two at least, no period.
        static let allCaps = Traits(rawValue: 8)
        /// A capital behind a small letter: `OpenAI`, `LeCun`.
        static let camel = Traits(rawValue: 16)
        static let number = Traits(rawValue: 32)
        /// Chinese, Japanese, Korean, Thai: whole names without a space.
        static let spaceless = Traits(rawValue: 64)
        /// Letters that know no capitals: Arabic, Hebrew, Devanagari.
        static let caseless = Traits(rawValue: 128)
        /// A single capital without a period.
        static let single = Traits(rawValue: 256)
    }

    var kind: Kind
    var range: Range<Int>
    var traits: Traits = []

    var isWord: Bool { kind == .word }
    var isLower: Bool { kind == .word && traits.contains(.lower) }
    /// May begin a name.
    var isNameLike: Bool {
        kind == .word && !traits.isDisjoint(with: [.capital, .initials, .spaceless, .caseless])
            && !traits.contains(.number)
    }
    var isInitials: Bool { !traits.isDisjoint(with: [.initials, .single]) }
}

/// Cuts a text about originators into tokens.
struct OriginatorLexer {
    private let text: PrintedText
    private var index = 0
    private(set) var tokens: [OriginatorToken] = []

    init(_ text: PrintedText) {
        self.text = text
        tokens.reserveCapacity(text.bytes.count / 5 + 4)
        while index < text.bytes.count { step() }
    }

    private mutating func step() {
        if text[index] == .space {
            index += 1
        } else if let end = OriginatorVocabulary.andOthers.longest(in: text.bytes, at: index)?.end,
            !text.byte(end).isLetter || mark(end) != nil
        {
            append(.etAl, end - index)
            skipCount()
            if text.byte(index) == UInt8(ascii: "."), text[index - 1] != UInt8(ascii: ".") { index += 1 }
        } else if let (kind, length) = mark(index) {
            append(kind, length)
        } else if let end = conjunction() {
            append(.and, end - index)
        } else {
            word()
        }
    }

    /// `외 3인`: how many others.
    private mutating func skipCount() {
        guard text.byte(index) == .space, text.byte(index + 1).isDigit, text[index - 1] >= 0x80 else { return }
        var end = index + 1
        while text.byte(end).isDigit { end += 1 }
        guard text.starts("\u{C778}", at: end) || text.starts("\u{BA85}", at: end) else { return }
        index = end + 3
        tokens[tokens.count - 1].range = tokens[tokens.count - 1].range.lowerBound..<index
    }

    private mutating func append(_ kind: OriginatorToken.Kind, _ length: Int) {
        tokens.append(OriginatorToken(kind: kind, range: index..<index + length))
        index += length
    }

    /// A conjunction between names; `y` and `e` only between spaces.
    private func conjunction() -> Int? {
        guard index == 0 || !text.byte(index - 1).isLetter, !tokens.isEmpty else { return nil }
        guard let end = OriginatorVocabulary.conjunctions.longest(in: text.bytes, at: index)?.end else { return nil }
        guard text.byte(end) == .space else { return nil }
        // `a`, `e`, `i`, `y` are words between two names only.
        if end - index == 1 {
            guard tokens[tokens.count - 1].isNameLike, end + 1 < text.bytes.count else { return nil }
            let next = UTF8Scalar.decode(text.bytes, at: end + 1).scalar
            return SmallLetter.isCapital(next) ? end : nil
        }
        return end
    }

    /// A mark that parts words, and its length.
    private func mark(_ at: Int) -> (OriginatorToken.Kind, Int)? {
        let byte = text[at]
        switch byte {
        case UInt8(ascii: ","): return (.comma, 1)
        case UInt8(ascii: ";"), UInt8(ascii: "|"): return (.semicolon, 1)
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): return (.open, 1)
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): return (.close, 1)
        case UInt8(ascii: "\""): return (.quote, 1)
        case UInt8(ascii: "'"): return isQuote(at, 1) ? (.quote, 1) : nil
        case UInt8(ascii: "&"), UInt8(ascii: "+"): return isInsideWord(at, 1) ? nil : (.and, 1)
        case UInt8(ascii: "/"): return isInsideWord(at, 1) && !startsCapital(at + 1) ? nil : (.slash, 1)
        case UInt8(ascii: ":"): return (.colon, 1)
        case UInt8(ascii: "-"):
            return text.byte(at - 1) == .space && text.byte(at + 1) == .space ? (.dash, 1) : nil
        case UInt8(ascii: "."): return text.starts("...", at: at) ? (.ellipsis, 3) : nil
        case 0xC2: return wideMark(at, 2)
        case 0xD8, 0xE2, 0xE3, 0xEF: return wideMark(at, byte == 0xD8 ? 2 : 3)
        default: return nil
        }
    }

    private func wideMark(_ at: Int, _ length: Int) -> (OriginatorToken.Kind, Int)? {
        let (scalar, size) = UTF8Scalar.decode(text.bytes, at: at)
        guard size == length else { return nil }
        switch scalar {
        case 0x30FB: return isInKatakana(at, size) ? nil : (.listComma, size)
        case 0x3001, 0xFF0C, 0xB7: return scalar == 0xB7 && !isBetweenHangul(at, size) ? nil : (.listComma, size)
        case 0x60C: return (.comma, size)
        case 0x61B, 0xFF1B: return (.semicolon, size)
        case 0xFF08, 0x3014, 0x3010, 0xFF3B: return (.open, size)
        case 0xFF09, 0x3015, 0x3011, 0xFF3D: return (.close, size)
        case 0xFF1A: return (.colon, size)
        case 0xFF06: return (.and, size)
        case 0xFF0F: return (.slash, size)
        case 0x2026: return (.ellipsis, size)
        case 0x2018, 0x2019: return isQuote(at, size) ? (.quote, size) : nil
        case 0x201C, 0x201D, 0x201E, 0xAB, 0xBB, 0x300C, 0x300D: return (.quote, size)
        case 0x2012...0x2015:
            let isSpaced = text.byte(at - 1) == .space || text.byte(at + size) == .space || scalar == 0x2014
            return isSpaced ? (.dash, size) : isNameDash(at, size) ? (.slash, size) : nil
        default: return nil
        }
    }

    /// The middle dot parts Korean names, and is a part of others (`卡尔·皮尔逊`).
    private func isBetweenHangul(_ at: Int, _ size: Int) -> Bool {
        text.byte(at - 3) >= 0xEA && text.byte(at - 3) <= 0xED && text.byte(at + size) >= 0xEA
            && text.byte(at + size) <= 0xED
    }

    /// The katakana dot is a part of foreign names (`カール・ピアソン`).
    private func isInKatakana(_ at: Int, _ size: Int) -> Bool {
        guard at >= 3, at + size < text.bytes.count else { return false }
        let sides = [
            UTF8Scalar.decode(text.bytes, at: at - 3).scalar, UTF8Scalar.decode(text.bytes, at: at + size).scalar,
        ]
        return sides.allSatisfy { (0x30A0...0x30FF).contains($0) }
    }

    /// Single quotation marks around a capital word (`'Student'`), which are no apostrophes.
    private func isQuote(_ at: Int, _ size: Int) -> Bool {
        let before = text.byte(at - 1)
        let after = text.byte(at + size)
        if !before.isLetter && before != UInt8(ascii: ".") { return after.isUpper && closesQuote(at + size) }
        return !after.isLetter && tokens.contains { $0.kind == .quote }
    }

    private func closesQuote(_ start: Int) -> Bool {
        for index in start..<min(start + 40, text.bytes.count) {
            let isMark = text[index] == UInt8(ascii: "'") || text.starts("\u{2019}", at: index)
            if isMark { return !text.byte(index + (text[index] == UInt8(ascii: "'") ? 1 : 3)).isLetter }
        }
        return false
    }

    /// `Neyman–Pearson`: a long dash between capital words joins two people.
    private func isNameDash(_ at: Int, _ size: Int) -> Bool {
        text.byte(at - 1).isLower && text.byte(at + size).isUpper && text.byte(at + size + 1).isLower
    }

    private func isInsideWord(_ at: Int, _ size: Int) -> Bool {
        text.byte(at - 1) != .space && text.byte(at + size) != .space
    }

    private func startsCapital(_ at: Int) -> Bool {
        at < text.bytes.count && SmallLetter.isCapital(UTF8Scalar.decode(text.bytes, at: at).scalar)
            && text.byte(at + 1).isLower
    }

    private mutating func word() {
        let start = index
        repeat {
            let (_, length) = UTF8Scalar.decode(text.bytes, at: index)
            index += length
        } while index < text.bytes.count && text[index] != .space && mark(index) == nil
        var end = index
        var traits = WordShape.traits(of: text.bytes, start..<end)
        if text[end - 1] == UInt8(ascii: "."), !keepsPeriod(start..<end, traits) {
            while end > start + 1, text[end - 1] == UInt8(ascii: ".") { end -= 1 }
            traits = WordShape.traits(of: text.bytes, start..<end)
        }
        if end == start + 1, text[start] == UInt8(ascii: ".") { return }
        if traits.contains(.spaceless), let short = withoutOthers(start..<end) {
            tokens.append(OriginatorToken(kind: .word, range: start..<short, traits: traits))
            tokens.append(OriginatorToken(kind: .etAl, range: short..<end))
            return
        }
        if let joint = joint(start..<end, traits) {
            if start < joint.lowerBound {
                tokens.append(OriginatorToken(kind: .word, range: start..<joint.lowerBound, traits: traits))
            }
            tokens.append(OriginatorToken(kind: .and, range: joint))
            tokens.append(OriginatorToken(kind: .word, range: joint.upperBound..<end, traits: traits))
            return
        }
        tokens.append(OriginatorToken(kind: .word, range: start..<end, traits: traits))
    }

    /// A conjunction that is written together with the names: `张三和李四`, `山田太郎と鈴木一郎`; Hebrew and Arabic have it in
    /// front of the second name.
    private func joint(_ word: Range<Int>, _ traits: OriginatorToken.Traits) -> Range<Int>? {
        if traits.contains(.caseless) { return prefixedAnd(word) }
        guard traits.contains(.spaceless), (15...30).contains(word.count) else { return nil }
        for start in stride(from: word.lowerBound + 6, through: word.upperBound - 9, by: 3) {
            let mark = text.string(start..<start + 3)
            let sides = [word.lowerBound..<start, start + 3..<word.upperBound]
            if mark == "と" { return start..<start + 3 }
            guard ["和", "与", "與", "及"].contains(mark) else { continue }
            if sides.allSatisfy({
                $0.count <= 12 && EastAsianFamilies.chinese.contains(text.string($0.lowerBound..<$0.lowerBound + 3))
            }) {
                return start..<start + 3
            }
        }
        return nil
    }

    private func prefixedAnd(_ word: Range<Int>) -> Range<Int>? {
        guard word.count > 6, let last = tokens.last, last.isWord else { return nil }
        if text.starts("\u{5D5}", at: word.lowerBound) { return word.lowerBound..<word.lowerBound + 2 }
        guard text.starts("\u{648}", at: word.lowerBound),
            OriginatorVocabulary.arabicGiven.contains(text.bytes[word.lowerBound + 2..<word.upperBound])
        else { return nil }
        return word.lowerBound..<word.lowerBound + 2
    }

    private func keepsPeriod(_ word: Range<Int>, _ traits: OriginatorToken.Traits) -> Bool {
        traits.contains(.initials) || text.isWord(word, of: OriginatorVocabulary.suffixes)
            || text.isWord(word, of: OriginatorVocabulary.honorifics)
            || text.isWord(word, of: OriginatorVocabulary.shortened)
    }

    /// `周志华等` is `周志华` and `等`, others.
    private func withoutOthers(_ word: Range<Int>) -> Int? {
        for ending in OriginatorVocabulary.otherEndings {
            let start = word.upperBound - ending.count
            if start > word.lowerBound + 5, text.bytes[start..<word.upperBound].elementsEqual(ending) { return start }
        }
        return nil
    }
}

/// What the letters of a word show.
enum WordShape {
    static func traits(of bytes: [UInt8], _ range: Range<Int>) -> OriginatorToken.Traits {
        var traits: OriginatorToken.Traits = []
        var letters = 0
        var capitals = 0
        var run = 0
        var longestRun = 0
        var periods = 0
        var hasSmall = false
        var index = range.lowerBound
        while index < range.upperBound {
            let (scalar, length) = UTF8Scalar.decode(bytes, at: index)
            let isCapital = SmallLetter.isCapital(scalar)
            let isLetter =
                scalar >= 0x80 ? scalar >= 0xC0 && !(0x2000...0x206F).contains(scalar) : bytes[index].isLetter
            if letters == 0, isLetter {
                if isCapital {
                    traits.insert(.capital)
                } else if WordBorder.isSpaceless(bytes, at: index) {
                    traits.insert(.spaceless)
                } else if isCaseless(scalar) {
                    traits.insert(.caseless)
                } else {
                    traits.insert(.lower)
                }
            }
            if letters == 0, capitals == 0, index == range.lowerBound, DecimalDigits.value(of: scalar) != nil {
                traits.insert(.number)
            }
            if isLetter {
                letters += 1
                run += 1
                longestRun = max(longestRun, run)
                capitals += isCapital ? 1 : 0
                if isCapital, hasSmall, run > 1 { traits.insert(.camel) }
                if !isCapital { hasSmall = true }
            } else {
                run = 0
                if scalar == 0x2E { periods += 1 }
            }
            index += length
        }
        return classified(traits, letters, capitals, longestRun, periods, bytes, range)
    }

    private static func classified(
        _ seen: OriginatorToken.Traits, _ letters: Int, _ capitals: Int, _ run: Int, _ periods: Int, _ bytes: [UInt8],
        _ range: Range<Int>
    ) -> OriginatorToken.Traits {
        var traits = seen
        guard traits.contains(.capital) else {
            if traits.contains(.caseless), letters <= 3, periods == 1 { traits.insert(.initials) }
            return traits
        }
        if letters == 1, periods == 0 { traits.insert(.single) }
        let endsWithPeriod = bytes[range.upperBound - 1] == UInt8(ascii: ".")
        if periods > 0, endsWithPeriod, run <= 1 || capitals == letters && run <= 2 || run == 2 && letters <= 3 {
            traits.insert(.initials)
        } else if periods > 0, run <= 1, !endsWithPeriod {
            // `J.-P` and `A.N`
            traits.insert(.initials)
        }
        if capitals == letters, letters > 1, periods == 0 { traits.insert(.allCaps) }
        return traits
    }

    private static func isCaseless(_ scalar: UInt32) -> Bool {
        (0x590...0xDFF).contains(scalar) || (0x10A0...0x137F).contains(scalar) || (0xFB1D...0xFDFF).contains(scalar)
            || (0xFE70...0xFEFC).contains(scalar)
    }
}
