/// The script of letters, by ISO 15924 code: what tells a label from the English value glued to it, and what a language's
/// file says of its script and direction.
enum WritingScript {
    /// The blocks of letters that are told apart, sorted; Han stands apart from kana and hangul.
    private static let blocks: [(range: ClosedRange<UInt32>, code: String)] = [
        (0x0041...0x005A, "Latn"), (0x0061...0x007A, "Latn"), (0x00AA...0x00AA, "Latn"), (0x00BA...0x00BA, "Latn"),
        (0x00C0...0x024F, "Latn"), (0x0250...0x02AF, "Latn"), (0x0370...0x03FF, "Grek"), (0x0400...0x052F, "Cyrl"),
        (0x0531...0x058F, "Armn"), (0x0590...0x05FF, "Hebr"), (0x0600...0x06FF, "Arab"), (0x0700...0x074F, "Syrc"),
        (0x0750...0x077F, "Arab"), (0x0780...0x07BF, "Thaa"), (0x07C0...0x07FF, "Nkoo"), (0x08A0...0x08FF, "Arab"),
        (0x0900...0x097F, "Deva"), (0x0980...0x09FF, "Beng"), (0x0A00...0x0A7F, "Guru"), (0x0A80...0x0AFF, "Gujr"),
        (0x0B00...0x0B7F, "Orya"), (0x0B80...0x0BFF, "Taml"), (0x0C00...0x0C7F, "Telu"), (0x0C80...0x0CFF, "Knda"),
        (0x0D00...0x0D7F, "Mlym"), (0x0D80...0x0DFF, "Sinh"), (0x0E00...0x0E7F, "Thai"), (0x0E80...0x0EFF, "Laoo"),
        (0x0F00...0x0FFF, "Tibt"), (0x1000...0x109F, "Mymr"), (0x10A0...0x10FF, "Geor"), (0x1100...0x11FF, "Kore"),
        (0x1200...0x139F, "Ethi"), (0x13A0...0x13FF, "Cher"), (0x1780...0x17FF, "Khmr"), (0x1800...0x18AF, "Mong"),
        (0x1C90...0x1CBF, "Geor"), (0x1E00...0x1EFF, "Latn"), (0x1F00...0x1FFF, "Grek"), (0x2C60...0x2C7F, "Latn"),
        (0x2D00...0x2D2F, "Geor"), (0x2D30...0x2D7F, "Tfng"), (0x2D80...0x2DDF, "Ethi"), (0x3040...0x30FF, "Jpan"),
        (0x3130...0x318F, "Kore"), (0x3400...0x9FFF, "Hani"), (0xA720...0xA7FF, "Latn"), (0xAC00...0xD7A3, "Kore"),
        (0xFB50...0xFDFF, "Arab"), (0xFE70...0xFEFF, "Arab"),
    ]

    private static let rightToLeft: Set<String> = ["Hebr", "Arab", "Syrc", "Thaa", "Nkoo"]

    /// The script of a letter; nil for what is no letter or of a block that is not told apart.
    static func code(of scalar: Unicode.Scalar) -> String? {
        let value = scalar.value
        guard value >= 0x41 else { return nil }
        var low = 0
        var high = blocks.count
        while low < high {
            let middle = (low + high) / 2
            if blocks[middle].range.upperBound < value { low = middle + 1 } else { high = middle }
        }
        guard low < blocks.count, blocks[low].range.contains(value) else { return nil }
        return scalar.properties.isAlphabetic ? blocks[low].code : nil
    }

    /// The script that most letters of the texts are of; Han beside kana is Japanese, beside hangul Korean. nil without
    /// letters.
    static func main(of texts: [String]) -> String? {
        var counts: [String: Int] = [:]
        for scalar in texts.joined().unicodeScalars {
            if let code = code(of: scalar) { counts[code, default: 0] += 1 }
        }
        for neighbour in ["Jpan", "Kore"] where counts[neighbour] != nil {
            counts[neighbour, default: 0] += counts.removeValue(forKey: "Hani") ?? 0
        }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    /// True when lines of this script run from right to left.
    static func isRightToLeft(_ code: String) -> Bool { rightToLeft.contains(code) }
}
