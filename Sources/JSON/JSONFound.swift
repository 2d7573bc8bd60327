/// Names what a reader met, for error messages.
enum JSONFound {
    /// A Unicode scalar as a reader of messages can see it: `'x'`, or `U+000A` when it does not show.
    static func described(_ scalar: Unicode.Scalar) -> String {
        switch scalar.properties.generalCategory {
        case .control: "the control character \(codePoint(scalar))"
        case .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate,
            .nonspacingMark, .enclosingMark:
            "the character \(codePoint(scalar))"
        case .spaceSeparator where scalar != " ": "the character \(codePoint(scalar))"
        default: "'\(scalar)'"
        }
    }

    /// `U+` and at least four hexadecimal digits.
    static func codePoint(_ scalar: Unicode.Scalar) -> String {
        "U+" + hexadecimal(scalar.value, width: 4)
    }

    /// Upper-case hexadecimal digits, filled with zeros to a width.
    static func hexadecimal(_ value: UInt32, width: Int) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
