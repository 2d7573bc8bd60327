public import JSON
internal import Yams

/// Reads YAML as JSON documents: the same tree, the same schemas and rules, places in the YAML text.
///
/// Scalars resolve by YAML 1.2's Core schema, so `no` is the language and not a truth value. Aliases are expanded within
/// a budget; a value that came through an alias has the place of its anchor. Keys must be strings.
public enum YAMLDocument {
    /// Arrays and objects inside each other, at most.
    static let maximumDepth = 64

    /// Reads one YAML document.
    ///
    /// - Parameters:
    ///   - bytes: the text in UTF-8; a byte order mark is skipped.
    ///   - file: the path that errors name.
    /// - Throws: ``YAMLError`` at the first place that is no YAML, or YAML that JSON can't hold.
    public static func parse(_ bytes: [UInt8], file: String) throws(YAMLError) -> JSONDocument {
        let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        let unmarked = isMarked ? bytes.dropFirst(3) : bytes[...]
        let text = try decoded(unmarked, file: file)
        if let document = PlainYAML.document(unmarked) { return document }
        return try parseByYams(text, file: file, size: bytes.count)
    }

    /// Reads a text whole by Yams, which decides what YAML means.
    static func parseByYams(_ text: String, file: String, size: Int) throws(YAMLError) -> JSONDocument {
        guard let root = try composed(text, file: file) else {
            throw YAMLError(
                "yaml-empty", file: file, line: 1, column: 1,
                message: "expected a YAML document, found nothing but white space and comments")
        }
        // A document without aliases has fewer values than bytes; ten times that is a bomb, not a document.
        var converter = YAMLConverter(file: file, budget: 10 * size + 1000)
        try converter.convert(root, depth: 0)
        do {
            return try converter.builder.finish()
        } catch {
            throw YAMLError("yaml-build", file: file, line: error.line, column: error.column, message: error.message)
        }
    }

    private static func decoded(_ bytes: ArraySlice<UInt8>, file: String) throws(YAMLError) -> String {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        // The decoder puts U+FFFD where the first invalid byte stands; a true U+FFFD before it only moves the place.
        let repaired = String(decoding: bytes, as: UTF8.self).unicodeScalars
        var line = 1
        var column = 1
        for scalar in repaired {
            if scalar == "\u{FFFD}" { break }
            column = scalar == "\n" ? 1 : column + 1
            if scalar == "\n" { line += 1 }
        }
        throw YAMLError(
            "yaml-utf8", file: file, line: line, column: column,
            message: "expected valid UTF-8, found bytes that are not; save the file as UTF-8")
    }

    private static func composed(_ text: String, file: String) throws(YAMLError) -> Node? {
        do {
            // The encoding is given because the default one asks the environment; the resolver without rules because
            // the default one follows YAML 1.1.
            return try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
        } catch let error as YamlError {
            throw YAMLError(error, file: file, text: text)
        } catch {
            throw YAMLError("yaml-syntax", file: file, line: 1, column: 1, message: "expected YAML, found \(error)")
        }
    }
}
