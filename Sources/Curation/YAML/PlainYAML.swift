internal import JSON

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Reads the part of YAML that nearly all files of ours are written in, in one pass over their bytes; at the first doubt
/// it gives up, and Yams reads the file whole. Yams decides what a text means: a test damages files at random and
/// demands the same document both ways.
///
/// Read here are mappings and lists by indentation, one entry a line; plain scalars; quoted ones without escapes; `{}`,
/// `[]` and comments on lines of their own. Every program reads some forty such files before its first page, so this is
/// most of the time that it takes to start.
struct PlainYAML {
    private enum Kind { case mapping, sequence }

    /// A mapping or list that is still open.
    private struct Level {
        var kind: Kind
        /// White space before its keys or dashes, in bytes.
        var indent: Int
    }

    /// More than this inside each other is left to Yams, which knows the limit.
    private static let deepest = 32
    /// Keys of this length in bytes may be no keys any more (YAML says 1,024 characters).
    private static let longestKey = 256

    private let text: UnsafeBufferPointer<UInt8>
    private var builder = JSONDocumentBuilder()
    private var levels: [Level] = []
    /// True behind a key whose value starts on another line.
    private var awaitsValue = false
    /// Counted from 1.
    private var line = 0
    private var lineStart = 0

    private init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

    /// The document; nil when Yams must say what the text is.
    /// - Parameter bytes: valid UTF-8 without a byte order mark.
    static func document(_ bytes: ArraySlice<UInt8>) -> JSONDocument? {
        bytes.withUnsafeBufferPointer { text in
            guard holdsOnlyPlainCharacters(text) else { return nil }
            var reader = PlainYAML(text)
            guard reader.read(), let document = try? reader.builder.finish(), document.duplicateKeys.isEmpty else {
                return nil
            }
            return document
        }
    }

    /// False for characters that YAML forbids, or that break lines: controls, U+0085, U+2028, U+2029, U+FEFF and the
    /// like. White space other than spaces and line feeds is among them.
    private static func holdsOnlyPlainCharacters(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        // Sound: of valid UTF-8, what is looked at behind a lead byte belongs to its scalar.
        for index in text.indices {
            switch text[index] {
            case 0x0A, 0x20...0x7E: continue
            case 0x00..<0x20, 0x7F: return false
            case 0xC2: if text[index + 1] < 0xA0 { return false }
            case 0xE2: if text[index + 1] == 0x80, text[index + 2] & 0xFE == 0xA8 { return false }
            case 0xEF: if text[index + 1] == 0xBB || text[index + 1] == 0xBF { return false }
            default: continue
            }
        }
        return true
    }

    // MARK: - Lines

    private mutating func read() -> Bool {
        while lineStart < text.count {
            line += 1
            let end = text[lineStart...].firstIndex(of: 0x0A) ?? text.count
            guard readLine(to: end) else { return false }
            lineStart = end + 1
        }
        guard !awaitsValue, !levels.isEmpty else { return false }
        while !levels.isEmpty { close() }
        return true
    }

    private mutating func readLine(to end: Int) -> Bool {
        var start = lineStart
        while start < end, text[start] == 0x20 { start += 1 }
        guard start < end, text[start] != UInt8(ascii: "#") else { return true }
        guard text[start] == UInt8(ascii: "-") else {
            guard let colon = endOfKey(start..<end), openMapping(at: start) else { return false }
            return readMember(start..<end, colon: colon)
        }
        let entry = start + 2
        guard entry < end, text[start + 1] == 0x20, text[entry] != 0x20, openSequence(at: start) else { return false }
        guard let colon = endOfKey(entry..<end) else { return readScalar(entry..<end) }
        return open(.mapping, at: entry) && readMember(entry..<end, colon: colon)
    }

    /// `key: value`, or `key:` alone.
    private mutating func readMember(_ range: Range<Int>, colon: Int) -> Bool {
        builder.key(string(range.lowerBound..<colon), line: line, column: column(range.lowerBound))
        guard colon + 1 < range.upperBound else {
            awaitsValue = true
            return true
        }
        var start = colon + 2
        while start < range.upperBound, text[start] == 0x20 { start += 1 }
        return start < range.upperBound && readScalar(start..<range.upperBound)
    }

    /// Where the colon stands that makes what is before it a key; nil when none surely does. Keys other than ASCII may be
    /// equal though their bytes differ.
    private func endOfKey(_ range: Range<Int>) -> Int? {
        guard Self.mayStartPlain(text[range.lowerBound]) else { return nil }
        for index in range.prefix(Self.longestKey) {
            switch text[index] {
            case UInt8(ascii: ":") where index + 1 == range.upperBound || text[index + 1] == 0x20:
                let isKey = index > range.lowerBound && text[index - 1] != 0x20 && !isIndicator(range.lowerBound, index)
                return isKey ? index : nil
            case UInt8(ascii: "#") where text[index - 1] == 0x20: return nil
            case 0x80...: return nil
            default: continue
            }
        }
        return nil
    }

    /// True for `<<`, which has a meaning of its own, and for dots that may end a document.
    private func isIndicator(_ start: Int, _ end: Int) -> Bool {
        text[start] == UInt8(ascii: "<") || (start == lineStart && text[start] == UInt8(ascii: "."))
    }

    // MARK: - Mappings and lists

    private mutating func openMapping(at start: Int) -> Bool {
        let indent = start - lineStart
        if awaitsValue {
            guard let top = levels.last, indent > top.indent else { return false }
            return open(.mapping, at: start)
        }
        guard !levels.isEmpty else { return indent == 0 && open(.mapping, at: start) }
        while let top = levels.last, top.indent > indent || (top.indent == indent && top.kind == .sequence) { close() }
        return levels.last.map { $0.kind == .mapping && $0.indent == indent } ?? false
    }

    /// A list that is a key's value may stand as far left as the key.
    private mutating func openSequence(at start: Int) -> Bool {
        let indent = start - lineStart
        if awaitsValue {
            guard let top = levels.last, indent >= top.indent else { return false }
            return open(.sequence, at: start)
        }
        guard !levels.isEmpty else { return indent == 0 && open(.sequence, at: start) }
        while let top = levels.last, top.indent > indent { close() }
        return levels.last.map { $0.kind == .sequence && $0.indent == indent } ?? false
    }

    private mutating func open(_ kind: Kind, at start: Int) -> Bool {
        guard levels.count < Self.deepest else { return false }
        switch kind {
        case .mapping: builder.beginObject(line: line, column: column(start))
        case .sequence: builder.beginArray(line: line, column: column(start))
        }
        levels.append(Level(kind: kind, indent: start - lineStart))
        awaitsValue = false
        return true
    }

    private mutating func close() {
        switch levels.removeLast().kind {
        case .mapping: builder.endObject(line: line, column: 1)
        case .sequence: builder.endArray(line: line, column: 1)
        }
    }

    // MARK: - Scalars

    private mutating func readScalar(_ range: Range<Int>) -> Bool {
        let column = column(range.lowerBound)
        switch text[range.lowerBound] {
        case UInt8(ascii: "'"), UInt8(ascii: "\""):
            guard let value = quoted(range) else { return false }
            builder.string(value, line: line, column: column)
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            return readEmpty(range, column: column)
        default:
            guard isPlain(range) else { return false }
            return readPlain(string(range), column: column)
        }
        return true
    }

    private mutating func readPlain(_ value: String, column: Int) -> Bool {
        switch YAMLScalar(plain: value) {
        case .null: builder.null(line: line, column: column)
        case .bool(let value): builder.bool(value, line: line, column: column)
        case .number(let text): builder.number(text, line: line, column: column)
        case .string: builder.string(value, line: line, column: column)
        case .notFinite: return false
        }
        return true
    }

    /// `{}` and `[]`.
    private mutating func readEmpty(_ range: Range<Int>, column: Int) -> Bool {
        guard range.count == 2 else { return false }
        switch (text[range.lowerBound], text[range.lowerBound + 1]) {
        case (UInt8(ascii: "{"), UInt8(ascii: "}")):
            builder.beginObject(line: line, column: column)
            builder.endObject(line: line, column: column)
        case (UInt8(ascii: "["), UInt8(ascii: "]")):
            builder.beginArray(line: line, column: column)
            builder.endArray(line: line, column: column)
        default: return false
        }
        return true
    }

    /// The text between quotation marks that end the line; nil when something in it must be resolved.
    private func quoted(_ range: Range<Int>) -> String? {
        let mark = text[range.lowerBound]
        guard range.count >= 2, text[range.upperBound - 1] == mark else { return nil }
        let inner = (range.lowerBound + 1)..<(range.upperBound - 1)
        return inner.contains { text[$0] == mark || text[$0] == UInt8(ascii: "\\") } ? nil : string(inner)
    }

    private func isPlain(_ range: Range<Int>) -> Bool {
        guard Self.mayStartPlain(text[range.lowerBound]), text[range.upperBound - 1] != 0x20,
            text[range.upperBound - 1] != UInt8(ascii: ":")
        else { return false }
        for index in range {
            switch text[index] {
            case UInt8(ascii: ":") where text[index + 1] == 0x20: return false
            case UInt8(ascii: "#") where text[index - 1] == 0x20: return false
            default: continue
            }
        }
        return true
    }

    /// False for all indicators, also those that may start a plain scalar before some characters.
    private static func mayStartPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "#"), UInt8(ascii: "&"),
            UInt8(ascii: "*"), UInt8(ascii: "!"), UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "'"),
            UInt8(ascii: "\""), UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"):
            false
        default: true
        }
    }

    private func string(_ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: text[range]), as: UTF8.self)
    }

    /// Counted from 1; only ASCII stands before the places that are asked for.
    private func column(_ place: Int) -> Int { place - lineStart + 1 }
}
