internal import Markup

/// The form of a name in which two printings of the same name are equal bytes.
///
/// NFKC with case folding (Unicode TR 15 and 31), then: white space and dashes are one space, controls that nobody sees
/// are dropped (Persian copies lose their joiners), typographic apostrophes are `'`, the four Turkish letters for i are
/// one, and outer punctuation is gone. Keys are for comparing, never for showing.
public enum ComparisonKey {
    /// The key as UTF-8. Linear; ASCII takes a short way.
    public static func bytes(_ text: String, language: String? = nil) -> [UInt8] {
        let folded = UnicodeForm.nfkcCasefold(Array(text.utf8))
        return withoutOuterMarks(squeezed(folded))
    }

    /// The key as a string, for maps whose keys are strings. Compare ``bytes(_:)`` where canonical equality is too wide.
    public static func key(_ text: String) -> String {
        String(decoding: bytes(text), as: UTF8.self)
    }

    private static func squeezed(_ folded: [UInt8]) -> [UInt8] {
        var key: [UInt8] = []
        key.reserveCapacity(folded.count)
        var index = 0
        while index < folded.count {
            let (piece, length) = piece(of: folded, at: index)
            switch piece {
            case .gap:
                if let last = key.last, last != .space { key.append(.space) }
            case .nothing:
                break
            case .byte(let byte):
                key.append(byte)
            case .same:
                key += folded[index..<index + length]
            }
            index += length
        }
        if key.last == .space { key.removeLast() }
        return key
    }

    private enum Piece {
        case gap, nothing, same
        case byte(UInt8)
    }

    /// What the character at `index` becomes, and how many bytes it has.
    private static func piece(of folded: [UInt8], at index: Int) -> (Piece, Int) {
        let byte = folded[index]
        if byte < 0x80 {
            if byte <= 0x20 || byte == UInt8(ascii: "-") || byte == 0x7F { return (.gap, 1) }
            return byte == UInt8(ascii: "`") ? (.byte(UInt8(ascii: "'")), 1) : (.same, 1)
        }
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        guard index + length <= folded.count else { return (.same, folded.count - index) }
        let second = folded[index + 1]
        if length == 2 { return (twoBytes(byte, second, after: index > 0 ? folded[index - 1] : 0), 2) }
        if length == 3 { return (threeBytes(byte, second, folded[index + 2]), 3) }
        return (.same, length)
    }

    private static func twoBytes(_ first: UInt8, _ second: UInt8, after previous: UInt8) -> Piece {
        switch (first, second) {
        case (0xC4, 0xB1): .byte(UInt8(ascii: "i"))  // ı
        // İ folds to i and a dot above; the dot is dropped so that it meets i.
        case (0xCC, 0x87): previous == UInt8(ascii: "i") ? .nothing : .same
        case (0xC2, 0xAD): .nothing
        case (0xC2, 0xB4), (0xCA, 0xBC), (0xCA, 0xB9): .byte(UInt8(ascii: "'"))
        default: .same
        }
    }

    private static func threeBytes(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Piece {
        switch (first, second, third) {
        case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x88, 0x92), (0xEF, 0xB9, 0xA3): .gap
        case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE): .nothing
        case (0xE2, 0x81, 0xA0...0xA9), (0xEF, 0xBB, 0xBF): .nothing
        case (0xE2, 0x80, 0x98...0x9B), (0xE2, 0x80, 0xB2): .byte(UInt8(ascii: "'"))
        case (0xE2, 0x80, 0x9C...0x9F), (0xE2, 0x80, 0xB3): .byte(UInt8(ascii: "\""))
        default: .same
        }
    }

    /// Drops marks at both ends, and brackets there that enclose everything or have no partner.
    private static func withoutOuterMarks(_ key: [UInt8]) -> [UInt8] {
        let balance = key.reduce(0) { $0 + ($1 == UInt8(ascii: "(") ? 1 : $1 == UInt8(ascii: ")") ? -1 : 0) }
        var lower = 0
        var upper = key.count
        var spare = balance
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
            } else if encloses(key[lower..<upper]) {
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

    /// Whether the first byte opens a parenthesis that the last one closes.
    private static func encloses(_ key: ArraySlice<UInt8>) -> Bool {
        guard key.count >= 2, key.first == UInt8(ascii: "("), key.last == UInt8(ascii: ")") else { return false }
        var depth = 0
        for index in key.indices {
            if key[index] == UInt8(ascii: "(") { depth += 1 }
            if key[index] == UInt8(ascii: ")") { depth -= 1 }
            if depth == 0 { return index == key.endIndex - 1 }
        }
        return false
    }
}
