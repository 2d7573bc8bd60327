/// Text as one line of output that can't steer the terminal or look like another line.
enum TerminalLine {
    /// Controls, line separators and direction controls come out as `\u{a}`; right-to-left runs are isolated.
    static func shown(_ text: String) -> String {
        var output = ""
        for scalar in text.unicodeScalars {
            if isControl(scalar) {
                output += "\\u{\(String(scalar.value, radix: 16))}"
            } else {
                output.unicodeScalars.append(scalar)
            }
        }
        return RightToLeftText.isolated(output)
    }

    /// What is no text: controls, line and paragraph separators, and what changes the direction of what follows.
    static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }
}
