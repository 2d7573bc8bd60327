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
            let second = Self.repetition(of: key, after: first, in: text) ?? first
            let message =
                "expected every key once, found `\(key)` again; it stands first at \(first.line):\(first.column)"
            self.init("duplicate-key", file: file, line: second.line, column: second.column, message: message)
        default:
            self.init("yaml-syntax", file: file, line: 1, column: 1, message: "expected YAML, found: \(error)")
        }
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

    /// Yams only tells where a repeated key stands first. In block style the second one is the next line of the same
    /// mapping (nothing in between is indented less) that starts with the key in the same column; nil when there is none.
    private static func repetition(
        of key: String, after first: (line: Int, column: Int), in text: String
    ) -> (line: Int, column: Int)? {
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        guard first.line >= 1, first.line <= lines.count else { return nil }
        let forms = [key, "'\(key)'", "\"\(key)\""].map { Array($0.utf8) }
        for (number, line) in zip((first.line + 1)..., lines[first.line...]) {
            let body = line.drop { $0 == UInt8(ascii: " ") }
            let indentation = line.count - body.count
            if body.isEmpty || body.first == UInt8(ascii: "#") || body.first == UInt8(ascii: "\r") { continue }
            if indentation < first.column - 1 { return nil }
            guard indentation == first.column - 1 else { continue }
            for form in forms where body.starts(with: form) {
                let rest = body.dropFirst(form.count).drop { $0 == UInt8(ascii: " ") }
                if rest.first == UInt8(ascii: ":") { return (number, first.column) }
            }
        }
        return nil
    }
}
