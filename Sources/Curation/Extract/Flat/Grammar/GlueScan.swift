/// A line as scalars with what they are, for finding the places where two cells touch.
struct GlueScan {
    /// What a scalar is, as far as the borders of cells are concerned.
    enum Kind: Equatable {
        case upper, lower, digit, space, open, close, stop, comma, dash, arrow, quote, apostrophe, mark, other
        /// A letter of a script without case.
        case caseless(script: UInt8)

        var isLetter: Bool {
            switch self {
            case .upper, .lower, .caseless: true
            default: false
            }
        }
    }

    struct Item {
        var place: Int
        var scalar: Unicode.Scalar
        var kind: Kind
        /// What a cell that ends here ends in: a combining mark counts as its base.
        var endKind: Kind
    }

    let text: TextBytes
    private(set) var items: [Item] = []

    init(_ text: TextBytes) {
        self.text = text
        items.reserveCapacity(text.count)
        var place = text.startIndex
        for scalar in text.string.unicodeScalars {
            let kind = Self.kind(of: scalar)
            let base = kind == .mark ? items.last?.endKind ?? kind : kind
            items.append(Item(place: place, scalar: scalar, kind: kind, endKind: base))
            place += UTF8.width(scalar)
        }
    }

    /// A place where one cell may end and the next begin.
    struct Touch {
        /// Index of the two scalars in ``items``.
        var leftIndex: Int
        var rightIndex: Int
        var left: Kind
        var right: Kind
        /// Index in the text's bytes of the right scalar.
        var place: Int
        /// True where white space that a page puts around its cells (no-break or double spaces) stands between the two.
        var isSpaced: Bool
    }

    /// The cuts where `score` has one for two scalars that touch.
    func cuts(_ score: (Touch) -> Double?) -> [Cut] {
        var cuts: [Cut] = []
        var left = 0
        while left < items.count {
            var right = left + 1
            var isWide = false
            while right < items.count, items[right].kind == .space {
                if items[right].scalar.value != 0x20 || right > left + 1 { isWide = true }
                right += 1
            }
            if right < items.count, items[right].kind != .mark, right == left + 1 || isWide {
                let touch = Touch(
                    leftIndex: left, rightIndex: right, left: items[left].endKind, right: items[right].kind,
                    place: items[right].place, isSpaced: right > left + 1)
                if let score = score(touch) { cuts.append(Cut(place: touch.place, score: score)) }
            }
            left = max(right, left + 1)
        }
        return cuts
    }

    /// No language's words are longer; scripts without spaces have "words" as long as the line.
    private static let wordReach = 256

    /// The word (letters, digits, hyphens, apostrophes) that spans the place between two bytes; of a very long one what
    /// lies within reach.
    func word(at place: Int) -> TextBytes {
        var start = place
        let first = max(text.startIndex, place - Self.wordReach)
        while start > first, PageLexicon.isWordByte(text[start - 1]) { start -= 1 }
        var end = place
        let last = min(text.endIndex, place + Self.wordReach)
        while end < last, PageLexicon.isWordByte(text[end]) { end += 1 }
        return text[start..<end]
    }

    private static func kind(of scalar: Unicode.Scalar) -> Kind {
        switch scalar.value {
        case 0x20, 0xA0, 0x3000, 0x2000...0x200B, 0x09...0x0D, 0x202F: return .space
        case 0x30...0x39: return .digit
        case 0x41...0x5A: return .upper
        case 0x61...0x7A: return .lower
        case 0x28, 0x5B, 0x7B, 0xFF08: return .open
        case 0x29, 0x5D, 0x7D, 0xFF09: return .close
        case 0x2E, 0x21, 0x3F, 0x2026, 0x3002, 0xFF01, 0xFF1F: return .stop
        case 0x2C, 0x3B, 0x3A, 0x25, 0x3001, 0xFF0C: return .comma
        case 0x2D, 0x2010...0x2015, 0x2F, 0x26, 0x7E: return .dash
        case 0x2197: return .arrow
        case 0x27, 0x2019: return .apostrophe
        case 0x22, 0x2018, 0x201A...0x201F, 0xAB, 0xBB: return .quote
        case ..<0x80: return .other
        default: return foreignKind(of: scalar)
        }
    }

    private static func foreignKind(of scalar: Unicode.Scalar) -> Kind {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .titlecaseLetter: .upper
        case .lowercaseLetter: .lower
        case .otherLetter, .modifierLetter: .caseless(script: script(of: scalar.value))
        case .nonspacingMark, .spacingMark, .enclosingMark, .format: .mark
        case .decimalNumber: .digit
        case .spaceSeparator: .space
        default: .other
        }
    }

    /// Blocks that are wide enough to tell scripts apart where cells of two languages touch.
    private static func script(of value: UInt32) -> UInt8 {
        switch value {
        case 0x0590..<0x0600: 1
        case 0x0600..<0x0780: 2
        case 0x0900..<0x0E00: UInt8(3 + (value - 0x0900) / 0x80)
        case 0x0E00..<0x0E80: 20
        case 0x1100..<0x1200, 0xAC00..<0xD7B0: 21
        case 0x3040..<0x3100: 22
        case 0x3400..<0xA000: 22
        default: 0
        }
    }
}
