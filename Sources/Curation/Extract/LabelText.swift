internal import Markup

/// How row labels, headings and the page's fixed words are compared.
///
/// Saving tools change what can't be seen: Persian copies lose their zero-width non-joiners, spaces become no-break
/// spaces, marks are decomposed. The key of a label is free of all that.
enum LabelText {
    /// The mark behind a row's label that says the row differs between the methods (U+2260).
    static let differsMark: [UInt8] = Array("≠".utf8)

    /// The comparison key: NFC, outer white space, the mark and a colon removed, inner spaces made plain, invisible
    /// characters dropped.
    static func key(_ label: TextBytes) -> [UInt8] {
        var text = UnicodeForm.nfc(label.trimmed)
        while true {
            if text.ends(withBytes: differsMark) {
                text = text.dropLast(3).trimmed
            } else if text.last == UInt8(ascii: ":") {
                text = text.dropLast().trimmed
            } else {
                break
            }
        }
        return isPlain(text) ? Array(text) : folded(text)
    }

    /// True for ASCII with single spaces: most labels of Latin script are their own keys.
    private static func isPlain(_ text: TextBytes) -> Bool {
        text.withUnsafeBufferPointer { text in
            var last: UInt8 = 0
            for byte in text {
                if byte >= 0x7F || byte < 0x20 || byte == 0x20 && last == 0x20 { return false }
                last = byte
            }
            return true
        }
    }

    private static func folded(_ text: TextBytes) -> [UInt8] {
        var key: [UInt8] = []
        key.reserveCapacity(text.count)
        var index = text.startIndex
        while index < text.endIndex {
            let byte = text[index]
            if (0x21...0x7E).contains(byte) {
                key.append(byte)
                index += 1
            } else if let length = invisibleLength(text, at: index) {
                index += length
            } else if let length = text.spaceLength(at: index) {
                if key.last != 0x20 { key.append(0x20) }
                index += length
            } else {
                key.append(byte)
                index += 1
            }
        }
        return key
    }

    /// True when the label carries `≠`.
    static func differs(_ label: TextBytes) -> Bool {
        label.firstIndex(ofBytes: differsMark) != nil
    }

    /// How many bytes of `line` the label with this key takes at the start of the line; nil when it does not stand
    /// there.
    static func prefixLength(of key: [UInt8], in line: TextBytes) -> Int? {
        var index = line.startIndex
        var position = 0
        while position < key.count {
            guard index < line.endIndex else { return nil }
            let byte = line[index]
            if (0x21...0x7E).contains(byte) {
                // Neither invisible nor white space: most bytes of most lines.
                guard byte == key[position] else { return nil }
                index += 1
                position += 1
            } else if let length = invisibleLength(line, at: index) {
                index += length
            } else if key[position] == 0x20, let length = line.spaceLength(at: index) {
                index += length
                position += 1
            } else if line[index] == key[position] {
                index += 1
                position += 1
            } else {
                return nil
            }
        }
        return index - line.startIndex
    }

    /// Where the first visible character of the line stands.
    static func visibleStart(of line: TextBytes) -> Int {
        var index = line.startIndex
        while index < line.endIndex, let length = invisibleLength(line, at: index) { index += length }
        return index
    }

    /// True where a small letter follows a label's last one: fields, families and most other values begin with capitals, so
    /// the label is the start of a longer word, perhaps of another language.
    static func goesOn(_ text: TextBytes, behind length: Int) -> Bool {
        let end = text.startIndex + length
        guard text.startIndex < end, end < text.endIndex else { return false }
        let (last, next) = (text[end - 1], text[end])
        // Most letters at the borders of labels are of ASCII, which says what they are without a look into tables.
        if last < 0x80, !(0x61...0x7A).contains(last) { return false }
        if next < 0x80, last < 0x80 || !(0x61...0x7A).contains(next) { return (0x61...0x7A).contains(next) }
        return text[..<end].suffix(4).string.unicodeScalars.last?.properties.isLowercase == true
            && text[end...].prefix(4).string.unicodeScalars.first?.properties.isLowercase == true
    }

    /// False when no invisible character starts with this byte.
    @inline(__always)
    static func mayBeInvisible(_ byte: UInt8) -> Bool { byte == 0xC2 || byte == 0xE2 }

    /// Zero-width (non-)joiners, bidi marks and soft hyphens: how many bytes the one at `index` takes.
    private static func invisibleLength(_ text: TextBytes, at index: Int) -> Int? {
        switch text[index] {
        case 0xC2 where index + 1 < text.endIndex && text[index + 1] == 0xAD: return 2
        case 0xE2 where index + 2 < text.endIndex:
            let pair = (text[index + 1], text[index + 2])
            switch pair {
            case (0x80, 0x8B...0x8F), (0x80, 0xAA...0xAE), (0x81, 0xA0), (0x81, 0xA6...0xA9): return 3
            default: return nil
            }
        default: return nil
        }
    }
}
