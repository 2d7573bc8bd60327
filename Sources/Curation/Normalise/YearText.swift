internal import Markup

/// A text about years made ready for reading: small letters, ASCII digits, one kind of each mark, single spaces.
///
/// The printed text is kept elsewhere, so lengths may change here.
struct YearText: Sendable {
    private(set) var bytes: [UInt8] = []
    /// For every byte, whether it comes from a capital letter.
    private(set) var capitals: [Bool] = []
    /// The script of the last digits that were not ASCII.
    private(set) var digits = DigitScript.ascii

    enum DigitScript { case ascii, arabic, thai, other }

    /// Stands for every dash that is longer than a hyphen, and for the wave dash.
    static let longDash: UInt8 = 0x1F

    init(_ text: String) {
        var text = text
        let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
        text.withUTF8 { source in
            bytes.reserveCapacity(source.count)
            capitals.reserveCapacity(source.count)
            if isASCII {
                for byte in source { append(ascii: byte) }
            } else {
                appendScalars(of: UnicodeForm.nfc(Array(source)))
            }
        }
        while bytes.last == .space {
            bytes.removeLast()
            capitals.removeLast()
        }
    }

    /// The form of a phrase in a table.
    static func folded(_ phrase: String) -> [UInt8] { YearText(phrase).bytes }

    func byte(_ index: Int) -> UInt8 { index >= 0 && index < bytes.count ? bytes[index] : .space }

    private mutating func append(ascii byte: UInt8) {
        if byte <= 0x20 || byte == 0x7F {
            if let last = bytes.last, last != .space { emit(.space) }
        } else {
            emit(byte.lowercased, isCapital: byte.isUpper)
        }
    }

    private mutating func emit(_ byte: UInt8, isCapital: Bool = false) {
        bytes.append(byte)
        capitals.append(isCapital)
    }

    private mutating func appendScalars(of source: [UInt8]) {
        var index = 0
        while index < source.count {
            if source[index] < 0x80 {
                append(ascii: source[index])
                index += 1
                continue
            }
            let (scalar, length) = UTF8Scalar.decode(source, at: index)
            if HanNumeral.digit(scalar) != nil, let (number, end) = HanNumeral.number(source, at: index) {
                for byte in String(number).utf8 { append(ascii: byte) }
                index = end
                continue
            }
            append(scalar)
            index += length
        }
    }

    private mutating func append(_ scalar: UInt32) {
        if scalar >= 0x660, let digit = DecimalDigits.value(of: scalar) {
            digits = scalar < 0x700 ? .arabic : (0xE50...0xE59).contains(scalar) ? .thai : .other
            return emit(0x30 + digit)
        }
        if let mark = YearMarks.ascii[scalar] {
            for byte in mark { append(ascii: byte) }
            return
        }
        if scalar >= 0xFF01, scalar <= 0xFF5E { return append(ascii: UInt8(scalar - 0xFEE0)) }
        if scalar == YearMarks.longDashSource || YearMarks.isLongDash(scalar) { return emit(Self.longDash) }
        if YearMarks.isHidden(scalar) { return }
        let small = SmallLetter.of(scalar)
        let start = bytes.count
        UTF8Scalar.append(small, to: &bytes)
        while capitals.count < bytes.count { capitals.append(small != scalar && capitals.count == start) }
    }
}

/// Marks of all scripts that mean the same around years.
enum YearMarks {
    static let longDashSource: UInt32 = 0x2015

    static func isLongDash(_ scalar: UInt32) -> Bool {
        (0x2012...0x2015).contains(scalar) || scalar == 0x2212 || scalar == 0x301C || scalar == 0xFF5E
            || scalar == 0x2E3A || scalar == 0xFE58 || scalar == 0x2192
    }

    /// Zero width, bidirectional and variation marks, tatweel and the vowel marks of Arabic, which nobody must write.
    static func isHidden(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xAD, 0x61C, 0x640, 0x64B...0x652, 0x670, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
            0xFE00...0xFE0F, 0xBF:
            true
        default: false
        }
    }

    static let ascii: [UInt32: [UInt8]] = {
        let table: [(String, String)] = [
            (
                "\u{A0}\u{85}\u{2002}\u{2003}\u{2004}\u{2005}\u{2006}\u{2007}\u{2008}\u{2009}\u{200A}\u{2028}\u{2029}",
                " "
            ),
            ("\u{202F}\u{205F}\u{3000}\u{1680}", " "), ("‐‑﹣", "-"), ("≈∼≃≅±", "~"), ("’‘ʼ′´＇‛", "'"), ("、،﹐", ","),
            ("؛", ";"), ("。｡।", ". "), ("〔【［「『“«", "("), ("〕】］」』”»", ")"), ("؟", "?"), ("…", "..."), ("º°", "o"),
            ("ª", "a"),
            ("ᵉ", "e"), ("⁄∕／", "/"), ("・·•", ";"),
        ]
        var map: [UInt32: [UInt8]] = [:]
        for (sources, target) in table {
            for scalar in sources.unicodeScalars { map[scalar.value] = Array(target.utf8) }
        }
        // Roman numerals as single characters.
        let roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]
        for (offset, text) in roman.enumerated() {
            map[0x2160 + UInt32(offset)] = Array(text.utf8)
            map[0x2170 + UInt32(offset)] = Array(text.utf8)
        }
        return map
    }()
}
