internal import Markup

/// The form of a name in which two printings of the same name are equal bytes.
///
/// NFKC with case folding (Unicode TR 15 and 31), then: white space and hyphens are one space, controls that nobody sees
/// are dropped, apostrophes and quotation marks are straight, digits are ASCII, outer punctuation is gone, and every
/// script and language has its own rules (``ComparisonLetters``). Marks on letters count. Keys are for comparing, never
/// for showing.
public enum ComparisonKey {
    /// The key as UTF-8. Takes linear time.
    ///
    /// - Parameters:
    ///   - language: BCP 47 tag of the text; only the main language counts. With a language keys join what that language
    ///     writes in two ways (German `ä` and `ae`, Serbian Cyrillic and Latin); without one they join less.
    ///   - joinsScripts: false keeps apart the scripts of Serbian and the forms of Han characters, for lists of names in
    ///     which both writings are of use.
    public static func bytes(_ text: String, language: String? = nil, joinsScripts: Bool = true) -> [UInt8] {
        var rules = ComparisonLanguage(tag: language)
        if !joinsScripts, rules == .serbian { rules = .other }
        if rules != .turkish, rules != .vietnamese, let key = text.utf8.withContiguousStorageIfAvailable(ascii), let key
        {
            return withoutOuterMarks(key)
        }
        var letters = ComparisonLetters(rules)
        var scalars = letters.read(folded(Array(text.utf8), rules))
        if joinsScripts { HanVariants.canonical(&scalars) }
        return withoutOuterMarks(squeezed(scalars, rules))
    }

    /// The key as a string, for maps whose keys are strings. Compare ``bytes(_:language:)`` where canonical equality is
    /// too wide.
    public static func key(_ text: String, language: String? = nil) -> String {
        String(decoding: bytes(text, language: language), as: UTF8.self)
    }

    /// What ``folded(_:_:)``, ``ComparisonLetters`` and ``squeezed(_:_:)`` make of a text in ASCII, in one pass; nil for
    /// other texts. Turkish and Vietnamese have rules of their own for these letters.
    private static func ascii(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard text.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else { return nil }
        var key: [UInt8] = []
        key.reserveCapacity(text.count)
        var previous: UInt8 = .space
        for index in text.indices {
            var byte = text[index].lowercased
            if byte == UInt8(ascii: "`") { byte = UInt8(ascii: "'") }
            if byte == UInt8(ascii: "-") {
                let isNumber = index + 1 < text.count && text[index + 1].isDigit
                if !isNumber || previous != .space && previous != UInt8(ascii: "(") { byte = .space }
            }
            if byte != .space {
                if previous == .space, let last = key.last,
                    ComparisonLanguage.unknown.gapCounts(between: UInt32(last), and: UInt32(byte))
                {
                    key.append(.space)
                }
                key.append(byte)
            }
            previous = byte
        }
        return key
    }

    /// NFKC with case folding; capitals of the two Turkish letters i and exponents behind digits are told apart before.
    private static func folded(_ utf8: [UInt8], _ language: ComparisonLanguage) -> [UInt8] {
        guard language == .turkish || utf8.contains(where: { $0 >= 0x80 }) else {
            return UnicodeForm.nfkcCasefold(utf8)
        }
        var output: [UInt8] = []
        output.reserveCapacity(utf8.count + 8)
        var isBehindDigit = false
        for scalar in String(decoding: UnicodeForm.nfc(utf8), as: UTF8.self).unicodeScalars {
            let isRaised = Exponents.contains(scalar)
            if isRaised, isBehindDigit { output.append(UInt8(ascii: "^")) }
            isBehindDigit = AliasWords.isDigit(scalar) || isRaised && isBehindDigit
            if language == .turkish, scalar == "I" {
                output += [0xC4, 0xB1]
            } else if scalar == "İ" {
                output.append(UInt8(ascii: "i"))
            } else if scalar.isASCII {
                output.append(UInt8(truncatingIfNeeded: scalar.value))
            } else if let units = UTF8.encode(scalar) {
                output.append(contentsOf: units)
            }
        }
        return UnicodeForm.nfkcCasefold(output)
    }

    /// One space for each gap that counts, and UTF-8.
    private static func squeezed(_ scalars: [UInt32], _ language: ComparisonLanguage) -> [UInt8] {
        var key: [UInt8] = []
        key.reserveCapacity(scalars.count + 8)
        var last: UInt32 = 0
        var isGap = false
        for scalar in scalars {
            if scalar == ComparisonLetters.gap {
                isGap = true
                continue
            }
            if isGap, last != 0, language.gapCounts(between: last, and: scalar) { key.append(.space) }
            isGap = false
            if scalar < 0x80 {
                key.append(UInt8(truncatingIfNeeded: scalar))
            } else if let letter = Unicode.Scalar(scalar), let units = UTF8.encode(letter) {
                key.append(contentsOf: units)
            }
            last = scalar
        }
        return key
    }

    /// Drops marks at both ends, and brackets there that enclose everything or have no partner.
    private static func withoutOuterMarks(_ key: [UInt8]) -> [UInt8] {
        let balance = key.reduce(0) { $0 + ($1 == UInt8(ascii: "(") ? 1 : $1 == UInt8(ascii: ")") ? -1 : 0) }
        var lower = 0
        var upper = key.count
        var spare = balance
        let closers = closers(key)
        while lower < upper {
            if isOuter(key[lower]) {
                lower += 1
            } else if isOuter(key[upper - 1]) {
                upper -= 1
            } else if key[lower] == UInt8(ascii: ")") {
                lower += 1
                spare += 1
            } else if key[upper - 1] == UInt8(ascii: "(") {
                upper -= 1
                spare -= 1
            } else if key[lower] == UInt8(ascii: "("), spare > 0 {
                lower += 1
                spare -= 1
            } else if key[upper - 1] == UInt8(ascii: ")"), spare < 0 {
                upper -= 1
                spare += 1
            } else if upper > lower, closers[lower] == upper - 1 {
                lower += 1
                upper -= 1
            } else {
                break
            }
        }
        return Array(key[lower..<upper])
    }

    private static func isOuter(_ byte: UInt8) -> Bool {
        let marks: StaticString = " .,;:!?'\"*_"
        return marks.holds(byte)
    }

    /// For each opening parenthesis the place of the one that closes it; -1 elsewhere.
    private static func closers(_ key: [UInt8]) -> [Int] {
        var closers = Array(repeating: -1, count: key.count)
        var open: [Int] = []
        for index in key.indices {
            if key[index] == UInt8(ascii: "(") { open.append(index) }
            if key[index] == UInt8(ascii: ")"), let start = open.popLast() { closers[start] = index }
        }
        return closers
    }

    /// Digits above and below the line: plain ones behind a letter (`χ²` is `χ2`), not behind a digit (`2⁴` is not `24`).
    private enum Exponents {
        static func contains(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar.value {
            case 0xB2, 0xB3, 0xB9, 0x2070...0x2079, 0x2080...0x2089: true
            default: false
            }
        }
    }
}
