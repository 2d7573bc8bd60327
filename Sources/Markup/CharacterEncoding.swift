/// One encoding of the WHATWG Encoding Standard with its labels, and the charset of the C library that decodes it.
struct CharacterEncoding: Sendable {
    enum Kind: Sendable {
        case utf8
        case singleByte
        /// `unit` is the number of bytes of a code unit.
        case multiByte(unit: Int)
    }

    let name: String
    /// The name for iconv.
    let charset: String
    let kind: Kind

    /// Finds the encoding with a label; outer white space and case don't matter.
    init?(label: String) {
        let key = CharacterEncoding.key(of: label)
        guard let index = CharacterEncoding.indexOfLabel[key] else { return nil }
        self = CharacterEncoding.all[index]
    }

    var isASCIICompatible: Bool {
        if case .multiByte(let unit) = kind { return unit == 1 && name != "iso-2022-jp" }
        return true
    }

    /// Whether the bytes 0x80 to 0x9F that have no character are read as C1 controls.
    var hasC1Gaps: Bool { name.utf8.starts(with: "windows-".utf8) }

    // MARK: - Table

    private let labels: String

    private init(name: String, charset: String, kind: Kind, labels: String) {
        self.name = name
        self.charset = charset
        self.kind = kind
        self.labels = labels
    }

    private static func key(of label: String) -> String {
        let white: [UInt8] = [0x09, 0x0A, 0x0C, 0x0D, 0x20]
        var bytes = label.utf8.drop { white.contains($0) }
        while let last = bytes.last, white.contains(last) { bytes.removeLast() }
        return String(decoding: bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }

    private static let indexOfLabel: [String: Int] = {
        var index: [String: Int] = [:]
        for (number, encoding) in all.enumerated() {
            for label in encoding.labels.split(separator: " ") { index[String(label)] = number }
        }
        return index
    }()

    /// The standard's encodings, and UTF-32, which it leaves out. A few labels of Microsoft's code pages are added.
    private static let all: [CharacterEncoding] = [
        CharacterEncoding(
            name: "utf-8", charset: "UTF-8", kind: .utf8,
            labels: "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8"),
        CharacterEncoding(
            name: "ibm866", charset: "IBM866", kind: .singleByte,
            labels: "866 cp866 csibm866 ibm866"),
        CharacterEncoding(
            name: "iso-8859-2", charset: "ISO-8859-2", kind: .singleByte,
            labels: "csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2"),
        CharacterEncoding(
            name: "iso-8859-3", charset: "ISO-8859-3", kind: .singleByte,
            labels: "csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3"),
        CharacterEncoding(
            name: "iso-8859-4", charset: "ISO-8859-4", kind: .singleByte,
            labels: "csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4"),
        CharacterEncoding(
            name: "iso-8859-5", charset: "ISO-8859-5", kind: .singleByte,
            labels: "csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988"),
        CharacterEncoding(
            name: "iso-8859-6", charset: "ISO-8859-6", kind: .singleByte,
            labels: """
                arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 iso-8859-6-e \
                iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987
                """),
        CharacterEncoding(
            name: "iso-8859-7", charset: "ISO-8859-7", kind: .singleByte,
            labels: """
                csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 iso88597 \
                iso_8859-7 iso_8859-7:1987 sun_eu_greek
                """),
        CharacterEncoding(
            name: "iso-8859-8", charset: "ISO-8859-8", kind: .singleByte,
            labels: """
                csiso88598e csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-ir-138 iso8859-8 iso88598 \
                iso_8859-8 iso_8859-8:1988 visual
                """),
        CharacterEncoding(
            name: "iso-8859-8-i", charset: "ISO-8859-8", kind: .singleByte,
            labels: "csiso88598i iso-8859-8-i logical"),
        CharacterEncoding(
            name: "iso-8859-10", charset: "ISO-8859-10", kind: .singleByte,
            labels: "csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6"),
        CharacterEncoding(
            name: "iso-8859-13", charset: "ISO-8859-13", kind: .singleByte,
            labels: "iso-8859-13 iso8859-13 iso885913"),
        CharacterEncoding(
            name: "iso-8859-14", charset: "ISO-8859-14", kind: .singleByte,
            labels: "iso-8859-14 iso8859-14 iso885914"),
        CharacterEncoding(
            name: "iso-8859-15", charset: "ISO-8859-15", kind: .singleByte,
            labels: "csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9"),
        CharacterEncoding(
            name: "iso-8859-16", charset: "ISO-8859-16", kind: .singleByte,
            labels: "iso-8859-16"),
        CharacterEncoding(
            name: "koi8-r", charset: "KOI8-R", kind: .singleByte,
            labels: "cskoi8r koi koi8 koi8-r koi8_r"),
        CharacterEncoding(
            name: "koi8-u", charset: "KOI8-U", kind: .singleByte,
            labels: "koi8-ru koi8-u"),
        CharacterEncoding(
            name: "macintosh", charset: "MACINTOSH", kind: .singleByte,
            labels: "csmacintosh mac macintosh x-mac-roman"),
        CharacterEncoding(
            name: "windows-874", charset: "CP874", kind: .singleByte,
            labels: "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874 cp874 tis620"),
        CharacterEncoding(
            name: "windows-1250", charset: "CP1250", kind: .singleByte,
            labels: "cp1250 windows-1250 x-cp1250"),
        CharacterEncoding(
            name: "windows-1251", charset: "CP1251", kind: .singleByte,
            labels: "cp1251 windows-1251 x-cp1251"),
        CharacterEncoding(
            name: "windows-1252", charset: "CP1252", kind: .singleByte,
            labels: """
                ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 \
                iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252
                """),
        CharacterEncoding(
            name: "windows-1253", charset: "CP1253", kind: .singleByte,
            labels: "cp1253 windows-1253 x-cp1253"),
        CharacterEncoding(
            name: "windows-1254", charset: "CP1254", kind: .singleByte,
            labels: """
                cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 \
                latin5 windows-1254 x-cp1254
                """),
        CharacterEncoding(
            name: "windows-1255", charset: "CP1255", kind: .singleByte,
            labels: "cp1255 windows-1255 x-cp1255"),
        CharacterEncoding(
            name: "windows-1256", charset: "CP1256", kind: .singleByte,
            labels: "cp1256 windows-1256 x-cp1256"),
        CharacterEncoding(
            name: "windows-1257", charset: "CP1257", kind: .singleByte,
            labels: "cp1257 windows-1257 x-cp1257"),
        CharacterEncoding(
            name: "windows-1258", charset: "CP1258", kind: .singleByte,
            labels: "cp1258 windows-1258 x-cp1258"),
        CharacterEncoding(
            name: "x-mac-cyrillic", charset: "MAC-UK", kind: .singleByte,
            labels: "x-mac-cyrillic x-mac-ukrainian"),
        CharacterEncoding(
            name: "gb18030", charset: "GB18030", kind: .multiByte(unit: 1),
            labels: "gb18030"),
        // The standard reads GBK with the decoder of its superset.
        CharacterEncoding(
            name: "gbk", charset: "GB18030", kind: .multiByte(unit: 1),
            labels: """
                chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk cp936 ms936
                """),
        CharacterEncoding(
            name: "big5", charset: "BIG5-HKSCS", kind: .multiByte(unit: 1),
            labels: "big5 big5-hkscs cn-big5 csbig5 x-x-big5 cp950"),
        CharacterEncoding(
            name: "euc-jp", charset: "EUC-JP-MS", kind: .multiByte(unit: 1),
            labels: "cseucpkdfmtjapanese euc-jp x-euc-jp"),
        CharacterEncoding(
            name: "iso-2022-jp", charset: "ISO-2022-JP", kind: .multiByte(unit: 1),
            labels: "csiso2022jp iso-2022-jp"),
        CharacterEncoding(
            name: "shift_jis", charset: "CP932", kind: .multiByte(unit: 1),
            labels: "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis cp932"),
        CharacterEncoding(
            name: "euc-kr", charset: "UHC", kind: .multiByte(unit: 1),
            labels: """
                cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 \
                windows-949 cp949 ms949 uhc
                """),
        CharacterEncoding(
            name: "utf-16be", charset: "UTF-16BE", kind: .multiByte(unit: 2),
            labels: "unicodefffe utf-16be"),
        CharacterEncoding(
            name: "utf-16le", charset: "UTF-16LE", kind: .multiByte(unit: 2),
            labels: "csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le"),
        CharacterEncoding(
            name: "utf-32be", charset: "UTF-32BE", kind: .multiByte(unit: 4),
            labels: "utf-32be"),
        CharacterEncoding(
            name: "utf-32le", charset: "UTF-32LE", kind: .multiByte(unit: 4),
            labels: "utf-32 utf-32le"),
    ]
}
