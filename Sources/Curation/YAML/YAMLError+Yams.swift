internal import Yams

extension YAMLError {
    /// Says in our words what Yams found.
    init(_ error: YamlError, file: String, text: String) {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            if context?.text.hasPrefix("expected a single document") == true {
                let message = "expected one document, found another behind it"
                self.init("yaml-documents", file: file, line: mark.line, column: mark.column, message: message)
                return
            }
            if let message = YAMLMistake.message(problem, at: Self.scalar(at: mark, in: text)) {
                let isTooDeep = problem.hasPrefix("Maximum nesting level")
                self.init(
                    isTooDeep ? "yaml-depth" : "yaml-syntax", file: file, line: mark.line, column: mark.column,
                    message: message)
                return
            }
            let during = context.map { " \($0.text) that starts at \($0.mark.line):\($0.mark.column)" } ?? ""
            let message = "expected YAML, found a mistake\(during): \(problem)"
            self.init("yaml-syntax", file: file, line: mark.line, column: mark.column, message: message)
        case .reader(let problem, let offset, let value, _):
            let place = Self.place(ofCharacter: offset ?? 0, in: text)
            let shown = value < 0 ? "" : " (U+" + Self.hexadecimal(value) + ")"
            let message = "expected text, found a character that YAML does not allow\(shown): \(problem)"
            self.init("yaml-syntax", file: file, line: place.line, column: place.column, message: message)
        case .duplicatedKeysInMapping(let keys, let context):
            let key = keys.first ?? ""
            let first = (line: context.mark.line, column: context.mark.column)
            let second = YAMLRepetition(of: key, in: text).place(after: first) ?? first
            let message =
                "expected every key once, found `\(key)` again; it stands first at \(first.line):\(first.column)"
            self.init("duplicate-key", file: file, line: second.line, column: second.column, message: message)
        default:
            self.init("yaml-syntax", file: file, line: 1, column: 1, message: "expected YAML, found: \(error)")
        }
    }

    private static func scalar(at mark: Mark, in text: String) -> Unicode.Scalar? {
        let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.indices.contains(mark.line - 1) else { return nil }
        return lines[mark.line - 1].dropFirst(mark.column - 1).first
    }

    /// Yams counts characters, not scalars, up to a byte that it can't read.
    private static func place(ofCharacter offset: Int, in text: String) -> (line: Int, column: Int) {
        var line = 1
        var column = 1
        for scalar in text.prefix(offset).unicodeScalars {
            column = scalar == "\n" ? 1 : column + 1
            if scalar == "\n" { line += 1 }
        }
        return (line, column)
    }

    private static func hexadecimal(_ value: Int32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
}
