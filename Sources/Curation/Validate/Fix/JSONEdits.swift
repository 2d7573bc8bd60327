internal import JSON

/// The bytes that a change of a JSON document replaces. New values are written in the style of those around them.
struct JSONEdits {
    private let bytes: [UInt8]
    private let document: JSONDocument

    init(_ bytes: [UInt8], document: JSONDocument) {
        self.bytes = bytes
        self.document = document
    }

    /// The ways to make an edit, the best first.
    func candidates(_ edit: FixEdit, node: JSONNode) -> [TextEdit] {
        if let replacement = edit.replacement {
            return [TextEdit(range: range(of: node), replacement: written(replacement, at: node))]
        }
        return removal(of: edit.pointer, node: node).map { [TextEdit(range: $0, replacement: [])] } ?? []
    }

    // MARK: - Places

    private func range(of node: JSONNode) -> Range<Int> { node.offset..<end(of: node.offset) }

    /// Where the value that begins at an offset ends. The text is known to be well-formed.
    private func end(of start: Int) -> Int {
        var index = start
        var depth = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\""): index = endOfString(index) - 1
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            default:
                if depth == 0 { return bytes[index...].firstIndex(where: Self.isDelimiter) ?? bytes.count }
            }
            index += 1
            if depth == 0 { return index }
        }
        return bytes.count
    }

    private func endOfString(_ start: Int) -> Int {
        var index = start + 1
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(index + 1, bytes.count)
    }

    private static func isDelimiter(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
    }

    /// A member or element with the comma that would be one too many.
    private func removal(of pointer: String, node: JSONNode) -> Range<Int>? {
        guard let slash = pointer.utf8.lastIndex(of: UInt8(ascii: "/")),
            let parent = document.root.node(at: String(pointer[..<slash]))
        else { return nil }
        let starts = parent.kind == .object ? parent.members.map(\.key.offset) : parent.children.map(\.offset)
        guard let position = parent.children.firstIndex(where: { $0.offset == node.offset }) else { return nil }
        if position + 1 < starts.count { return starts[position]..<starts[position + 1] }
        let end = end(of: node.offset)
        if position > 0 { return self.end(of: parent.children[position - 1].offset)..<end }
        // The only one: what is left is `{}` or `[]`.
        return parent.offset + 1..<self.end(of: parent.offset) - 1
    }

    // MARK: - Style

    private func written(_ value: JSONValue, at node: JSONNode) -> [UInt8] {
        let old = bytes[range(of: node)]
        let isCollection = value.kind == .array || value.kind == .object
        var text = isCollection && old.contains(0x0A) ? indented(value, at: node) : JSONWriter.compact(value)
        if isCollection, !old.contains(0x0A), old.contains(UInt8(ascii: " ")) { text = spaced(text) }
        return isASCII ? escaped(text) : text
    }

    /// Whether the file writes what is not ASCII as escapes.
    private var isASCII: Bool {
        bytes.allSatisfy { $0 < 0x80 } && zip(bytes, bytes.dropFirst()).contains { $0 == 0x5C && $1 == 0x75 }
    }

    /// One member a line, with the indentation of the file.
    private func indented(_ value: JSONValue, at node: JSONNode) -> [UInt8] {
        let lineStart = (bytes[..<node.offset].lastIndex(of: 0x0A) ?? -1) + 1
        let outer = bytes[lineStart...].prefix { $0 == 0x20 || $0 == 0x09 }
        let old = bytes[range(of: node)]
        let inner = old.firstIndex(of: 0x0A).map { old[($0 + 1)...].prefix { $0 == 0x20 || $0 == 0x09 } } ?? []
        let unit = inner.count > outer.count ? Array(inner.dropFirst(outer.count)) : [0x20, 0x20]
        var lines = JSONWriter.pretty(value, sortKeys: false).split(separator: 0x0A).map { Array($0) }
        for index in lines.indices.dropFirst() {
            let depth = lines[index].prefix { $0 == 0x20 }.count / 2
            lines[index] = Array(outer) + (0..<depth).flatMap { _ in unit } + lines[index].drop { $0 == 0x20 }
        }
        return Array(lines.joined(separator: [0x0A]))
    }

    /// A space behind each comma and colon that is no text.
    private func spaced(_ text: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        var isString = false
        var isEscaped = false
        for byte in text {
            output.append(byte)
            if isString {
                if byte == UInt8(ascii: "\""), !isEscaped { isString = false }
                isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
            } else if byte == UInt8(ascii: "\"") {
                isString = true
            } else if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":") {
                output.append(0x20)
            }
        }
        return output
    }

    private func escaped(_ text: [UInt8]) -> [UInt8] {
        String(decoding: text, as: UTF8.self).utf16.flatMap { unit -> [UInt8] in
            if unit < 0x80 { return [UInt8(unit)] }
            let digits = String(unit, radix: 16)
            return Array("\\u\(String(repeating: "0", count: 4 - digits.utf8.count))\(digits)".utf8)
        }
    }
}
