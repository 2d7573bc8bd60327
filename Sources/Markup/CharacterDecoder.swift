/// Turns bytes of a legacy character encoding into UTF-8.
///
/// Labels and names are those of the WHATWG Encoding Standard, as browsers use them: `iso-8859-1` and `ascii` mean
/// windows-1252, `iso-8859-9` means windows-1254, `gb2312` means gb18030, `euc-kr` means the Unified Hangul Code.
/// Over the C library's iconv; single-byte encodings go through a table.
public struct CharacterDecoder: Sendable {
    private enum Method: Sendable {
        case utf8
        case singleByte(CharacterEncoding)
        case iconv(charset: String, unit: Int)
    }

    /// The encoding's name in lower case, such as `windows-1254`.
    public let name: String
    /// True when bytes below 0x80 mean ASCII in every context, so that ASCII text needs no decoding.
    public let isASCIICompatible: Bool
    private let method: Method

    /// Finds the encoding for a label as it stands in a header or `<meta>`; case and outer white space don't matter.
    ///
    /// Returns nil for an unknown label, and for the encodings that the standard forbids (`utf-7`, `iso-2022-kr`, ...).
    public init?(label: String) {
        guard let encoding = CharacterEncoding(label: label) else { return nil }
        name = encoding.name
        switch encoding.kind {
        case .utf8: method = .utf8
        case .singleByte: method = .singleByte(encoding)
        case .multiByte(let unit): method = .iconv(charset: encoding.charset, unit: unit)
        }
        isASCIICompatible = encoding.isASCIICompatible
    }

    /// Decodes all bytes.
    ///
    /// - Returns: UTF-8 text, and the number of U+FFFD that stand for input which is invalid in this encoding. When the C
    ///   library lacks the encoding (a stripped installation), ASCII is kept and every other byte replaced.
    public func utf8(from bytes: [UInt8]) -> (text: [UInt8], replacements: Int) {
        switch method {
        case .utf8: return UTF8Repair.repaired(bytes)
        case .singleByte(let encoding):
            return CharacterDecoder.decode(bytes, through: CharacterDecoder.table(of: encoding))
        case .iconv(let charset, let unit):
            guard var converter = CharacterConverter(charset: charset) else {
                return CharacterDecoder.decode(bytes, through: CharacterDecoder.emptyTable)
            }
            return converter.utf8(from: bytes, unit: unit)
        }
    }

    /// ASCII only.
    private static let emptyTable = (0...255).map { $0 < 0x80 ? [UInt8($0)] : [] }

    private static func decode(_ bytes: [UInt8], through table: [[UInt8]]) -> (text: [UInt8], replacements: Int) {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 2)
        var replacements = 0
        for byte in bytes {
            if byte < 0x80 {
                text.append(byte)
            } else if table[Int(byte)].isEmpty {
                text.append(contentsOf: UTF8Repair.replacement)
                replacements += 1
            } else {
                text.append(contentsOf: table[Int(byte)])
            }
        }
        return (text, replacements)
    }

    /// The UTF-8 of each of the 256 bytes; empty where the encoding has nothing.
    private static func table(of encoding: CharacterEncoding) -> [[UInt8]] {
        guard var converter = CharacterConverter(charset: encoding.charset) else { return emptyTable }
        return (0...255).map { value in
            let byte = UInt8(value)
            if byte < 0x80 { return [byte] }
            // One byte at a time: some of the C library's tables hold a base back to compose it with a mark.
            let (text, replacements) = converter.utf8(from: [byte], unit: 1)
            if replacements == 0 { return text }
            // Browsers read the gaps of the Windows code pages as C1 controls.
            return byte < 0xA0 && encoding.hasC1Gaps ? [0xC2, byte] : []
        }
    }
}
