/// Recognises bytes that are no text.
enum BinaryContent {
    private static let signatures: [(start: [UInt8], kind: String)] = [
        (Array("%PDF-".utf8), "a PDF document"),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "a PNG image"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        (Array("GIF87a".utf8), "a GIF image"), (Array("GIF89a".utf8), "a GIF image"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old Office document"),
        (Array("bplist00".utf8), "a Safari web archive or another binary property list"),
        (Array("SQLite format 3\0".utf8), "an SQLite database"),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7-Zip archive"),
        (Array("Rar!\u{1A}\u{07}".utf8), "a RAR archive"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"),
        (Array("wOFF".utf8), "a font"), (Array("wOF2".utf8), "a font"),
    ]

    /// What it is, in words with an article, when the first bytes tell.
    static func kind(bySignature bytes: [UInt8]) -> String? {
        signatures.first { bytes.starts(with: $0.start) }?.kind
    }

    /// Whether more than one byte in ten of the first 1024 is a control character that texts don't have.
    static func hasManyControls(_ bytes: [UInt8]) -> Bool {
        let window = bytes.prefix(1024)
        var controls = 0
        for byte in window where byte < 0x20 && byte != 0x0A && byte != 0x0D && byte != 0x09 {
            // Form feed and escape (of ISO-2022-JP) are met in texts.
            if byte != 0x0C && byte != 0x1B { controls += 1 }
        }
        return controls * 10 > window.count
    }

    /// The name of the UTF-16 or UTF-32 encoding that the places of zero bytes show, for text without a byte order mark.
    static func wideEncoding(_ bytes: [UInt8]) -> String? {
        let window = bytes.prefix(4096)
        guard window.count >= 4 else { return nil }
        var zeros = [0, 0, 0, 0]
        var groups = 0
        for start in stride(from: 0, to: window.count - 3, by: 4) {
            groups += 1
            for offset in 0..<4 where window[start + offset] == 0 { zeros[offset] += 1 }
        }
        // Planes 0 to 16 only: the most significant byte of UTF-32 is always zero, the next nearly always.
        if zeros[3] == groups && zeros[2] * 10 >= groups * 9 && zeros[0] * 20 <= groups { return "utf-32le" }
        if zeros[0] == groups && zeros[1] * 10 >= groups * 9 && zeros[3] * 20 <= groups { return "utf-32be" }
        let (even, odd) = (zeros[0] + zeros[2], zeros[1] + zeros[3])
        // Blanks and digits are ASCII in every script, so a few percent of zeros are sure to be there. Letters such as
        // U+AC00 have a zero in their other byte, but not many do.
        if odd * 50 >= groups * 2 && even * 20 <= odd { return "utf-16le" }
        if even * 50 >= groups * 2 && odd * 20 <= even { return "utf-16be" }
        return nil
    }
}
