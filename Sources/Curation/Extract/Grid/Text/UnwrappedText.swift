internal import Markup

/// Puts the text of a cell together that was wrapped to the width of its column.
///
/// Most wrapping programs break at spaces only. Some also break behind hyphens, inside words that are wider than the
/// column, and between characters of scripts that put no spaces: there the space may have been none.
struct UnwrappedText {
    private(set) var text: [UInt8] = []
    /// The same with the other choice at every doubtful break; nil when none is doubtful.
    private(set) var otherReading: [UInt8]?

    /// `width` is the widest piece of the column, in terminal columns; nil when the breaks are the page's own.
    /// - Parameter prefersSpaces: the lines were broken at spaces, it seems; then only a hyphen is taken for a break.
    init(_ pieces: [TextBytes], width: Int?, prefersSpaces: Bool = false) {
        guard pieces.count > 1, let width else {
            text = Array(pieces.joined(separator: [0x20]))
            return
        }
        var other: [UInt8] = []
        var isDoubtful = false
        for (index, piece) in pieces.enumerated() {
            if index > 0 {
                if Self.mayBeGlued(pieces[index - 1], piece, width: width) {
                    isDoubtful = true
                    if prefersSpaces, pieces[index - 1].last != UInt8(ascii: "-") {
                        text.append(0x20)
                    } else {
                        other.append(0x20)
                    }
                } else {
                    text.append(0x20)
                    other.append(0x20)
                }
            }
            text += piece
            other += piece
        }
        otherReading = isDoubtful ? other : nil
    }

    private static func mayBeGlued(_ left: TextBytes, _ right: TextBytes, width: Int) -> Bool {
        guard let last = left.last, let first = right.first else { return false }
        if last == UInt8(ascii: "-"), isWordByte(first), left.dropLast().last.map(isWordByte) == true { return true }
        if last >= 0x80 || first >= 0x80,
            left.suffix(4).string.unicodeScalars.last.map(hasNoSpaces) == true
                || right.prefix(4).string.unicodeScalars.first.map(hasNoSpaces) == true
        {
            return true
        }
        guard Self.width(of: left) >= width else { return false }
        let word = left.reversed().prefix { $0 != 0x20 }.count
        let lastWord = Self.width(of: left.suffix(word))
        return lastWord + Self.width(of: right.prefix { $0 != 0x20 }) > width
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
    }

    /// Han, kana, full-width forms, Thai, Lao, Khmer and Burmese.
    private static func hasNoSpaces(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3000...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF,
            0xFF00...0xFFEF, 0x20000...0x3FFFF:
            true
        default: false
        }
    }

    /// In terminal columns.
    static func width(of text: TextBytes) -> Int {
        text.withUnsafeBufferPointer { buffer in
            if buffer.allSatisfy({ $0 < 0x80 }) { return buffer.count }
            return String(decoding: buffer, as: UTF8.self).unicodeScalars.reduce(0) {
                $0 + UnicodeForm.displayWidth(of: $1)
            }
        }
    }
}
