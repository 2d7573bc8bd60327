/// What the YAML reader's terse words mean for someone who edits the file.
enum YAMLMistake {
    /// What was expected and found; nil for words that nobody has explained yet.
    ///
    /// - Parameters:
    ///   - problem: what the reader says.
    ///   - scalar: the character at the place that it names, if any.
    static func message(_ problem: String, at scalar: Unicode.Scalar?) -> String? {
        if problem.hasPrefix("Maximum nesting level") {
            return "expected at most \(YAMLDocument.maximumDepth) lists and mappings inside each other, found more"
        }
        if problem.hasPrefix("found character that cannot start any token"), let scalar {
            return scalar == "\t"
                ? "expected spaces in front of the value, found a tab, which YAML does not allow here"
                : "expected a value, found `\(scalar)`, which begins none; put the text in quotation marks"
        }
        return messages.first { problem.hasPrefix($0.problem) }?.message
    }

    private static let messages: [(problem: String, message: String)] = [
        (
            "mapping values are not allowed in this context",
            "expected no `: ` here, found one; put the text in quotation marks, or correct the indentation"
        ),
        (
            "did not find expected key",
            "expected a key or the end of the mapping, found neither; compare the indentation with the lines above"
        ),
        ("could not find expected ':'", "expected `:` and a space behind the key, found none"),
        (
            "did not find expected '-' indicator",
            "expected `- ` or the end of the list, found neither; compare the indentation with the lines above"
        ),
        (
            "block sequence entries are not allowed in this context",
            "expected no `- ` here, found one; begin the list on a line of its own"
        ),
        ("did not find expected ',' or ']'", "expected `,` or `]` in the list, found neither"),
        ("did not find expected ',' or '}'", "expected `,` or `}` in the mapping, found neither"),
        ("found unexpected end of stream", "expected a closing quotation mark, found the end of the file"),
        ("found unknown escape character", "expected an escape that YAML knows behind `\\`, found another character"),
        (
            "found undefined alias",
            "expected an anchor before its alias, found none; put text with `*` in quotation marks"
        ),
        (
            "did not find expected alphabetic or numeric character",
            "expected a name behind `*` or `&`, found none; put the text in quotation marks"
        ),
        ("found a tab character", "expected spaces for indentation, found a tab"),
    ]
}
