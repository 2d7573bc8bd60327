/// Where a repeated key stands again: Yams only tells where it stands first.
struct YAMLRepetition {
    private let lines: [Substring.UTF8View]
    private let forms: [[UInt8]]

    init(of key: String, in text: String) {
        lines = text[...].utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        forms = [key, "'\(key)'", "\"\(key)\""].map { Array($0.utf8) }
    }

    /// The place of the next key of the same mapping with this name; nil when there is none that is seen.
    ///
    /// - Parameter first: line and column of the first one, from 1.
    func place(after first: (line: Int, column: Int)) -> (line: Int, column: Int)? {
        guard lines.indices.contains(first.line - 1) else { return nil }
        return inBlock(after: first) ?? inFlow(after: first)
    }

    /// In block style it is the next line of the same mapping (nothing in between is indented less) that starts with the
    /// key in the same column.
    private func inBlock(after first: (line: Int, column: Int)) -> (line: Int, column: Int)? {
        for (number, line) in zip((first.line + 1)..., lines[first.line...]) {
            let body = line.drop { $0 == UInt8(ascii: " ") }
            let indentation = line.count - body.count
            if body.isEmpty || body.first == UInt8(ascii: "#") || body.first == UInt8(ascii: "\r") { continue }
            if indentation < first.column - 1 { return nil }
            if indentation == first.column - 1, isKey(Array(body)[...]) { return (number, first.column) }
        }
        return nil
    }

    /// Between braces it stands behind a comma, outside of quotation marks and inner brackets.
    private func inFlow(after first: (line: Int, column: Int)) -> (line: Int, column: Int)? {
        var depth = 0
        var quote: UInt8?
        var isBehindComma = false
        for (number, line) in zip(first.line..., lines[(first.line - 1)...]) {
            let bytes = Array(line)
            var column = 0
            for (index, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
                column += 1
                if number == first.line, column < first.column { continue }
                if let open = quote {
                    let isEscaped =
                        open == UInt8(ascii: "\"") && bytes[..<index].reversed().prefix { $0 == 0x5C }.count % 2 == 1
                    if byte == open, !isEscaped { quote = nil }
                    continue
                }
                if isBehindComma, byte != 0x20, byte != 0x0D {
                    isBehindComma = false
                    if depth == 0, isKey(bytes[index...]) { return (number, column) }
                }
                switch byte {
                case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
                case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
                case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
                case UInt8(ascii: ","): isBehindComma = true
                default: break
                }
                if depth < 0 { return nil }
            }
        }
        return nil
    }

    private func isKey(_ bytes: ArraySlice<UInt8>) -> Bool {
        forms.contains { form in
            bytes.starts(with: form)
                && bytes.dropFirst(form.count).drop { $0 == UInt8(ascii: " ") }.first == UInt8(ascii: ":")
        }
    }
}
