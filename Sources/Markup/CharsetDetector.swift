internal import CUchardet

/// Guesses the character encoding of a text from the frequencies of its letters, by uchardet. A guess is no proof.
public enum CharsetDetector {
    /// More bytes than these do not make the guess better.
    private static let window = 1 << 18

    /// The encoding's name as uchardet has it (`EUC-KR`, `WINDOWS-1252`); nil when it has no guess.
    public static func charset(of bytes: [UInt8]) -> String? {
        guard let detector = uchardet_new() else { return nil }
        defer { uchardet_delete(detector) }
        let status = bytes.prefix(window).withUnsafeBytes { text in
            uchardet_handle_data(detector, text.bindMemory(to: CChar.self).baseAddress, text.count)
        }
        guard status == 0 else { return nil }
        uchardet_data_end(detector)
        guard let name = uchardet_get_charset(detector) else { return nil }
        let text = String(cString: name)
        return text.isEmpty ? nil : text
    }
}
