@testable import Markup

/// Any bytes in any encoding become UTF-8. The first byte chooses the label.
enum CharsetOracle {
    private static let labels = [
        "utf-8", "utf-16le", "utf-16be", "windows-1252", "windows-1254", "windows-874", "koi8-r", "iso-8859-8",
        "gb18030", "gbk", "big5", "euc-jp", "shift_jis", "iso-2022-jp", "euc-kr", "macintosh", "x-mac-cyrillic",
        "x-user-defined", "utf-32le", "utf-32be",
    ]

    static func check(_ bytes: [UInt8]) {
        guard let first = bytes.first else { return }
        guard let decoder = CharacterDecoder(label: labels[Int(first) % labels.count]) else { return }
        let (text, replacements) = decoder.utf8(from: Array(bytes.dropFirst()))
        if decoder.utf8(from: Array(bytes.dropFirst())).text != text { Finding.report("two runs differ") }
        if replacements < 0 || replacements > bytes.count { Finding.report("\(replacements) replacements") }
        let repaired = UTF8Repair.repaired(text).text
        if !UTF8Scan(repaired).isValid { Finding.report("repaired text is not UTF-8") }
        checkForm(repaired)
    }

    /// Normalising twice changes nothing more, and the result is UTF-8.
    private static func checkForm(_ text: [UInt8]) {
        let form = UnicodeForm.nfc(text)
        if !UTF8Scan(form).isValid { Finding.report("normalised text is not UTF-8") }
        if UnicodeForm.nfc(form) != form { Finding.report("normalising twice changes the text again") }
        let folded = UnicodeForm.nfkcCasefold(text)
        if !UTF8Scan(folded).isValid { Finding.report("folded text is not UTF-8") }
    }
}
