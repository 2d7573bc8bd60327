/// Plain text inside Markdown (CommonMark, and the tables of GitHub Flavored Markdown).
enum MarkdownText {
    /// The text with a backslash before every character that could begin markup inside a line, `|` among them; a line
    /// break becomes `<br>`, which is the only one that a table cell can hold.
    static func escaped(_ text: String) -> String {
        var output: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\n"): output += Array("<br>".utf8)
            case UInt8(ascii: "\r"): continue
            case UInt8(ascii: "\\"), UInt8(ascii: "|"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"),
                UInt8(ascii: "<"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "~"), UInt8(ascii: "&"):
                output += [UInt8(ascii: "\\"), byte]
            default: output.append(byte)
            }
        }
        return String(decoding: output, as: UTF8.self)
    }
}
