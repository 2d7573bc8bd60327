internal import JSON

/// The bytes that a change of a YAML document may replace. Where a value ends is a guess from its first character; the
/// caller reads the text again and takes a guess only when it was right.
struct YAMLEdits {
    private let bytes: [UInt8]
    private let document: JSONDocument
    private let lines: SourceLines
    private let markLength: Int

    /// - Parameter lines: those of the bytes behind the byte order mark.
    init(_ bytes: [UInt8], document: JSONDocument, lines: SourceLines) {
        self.bytes = bytes
        self.document = document
        self.lines = lines
        markLength = Self.markLength(bytes)
    }

    /// The bytes of a byte order mark, which columns don't count.
    static func markLength(_ bytes: [UInt8]) -> Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

    /// The ways to make an edit, the best first.
    func candidates(_ edit: FixEdit, node: JSONNode) -> [TextEdit] {
        guard let start = offset(of: node) else { return [] }
        guard let replacement = edit.replacement else { return removals(edit.pointer, node: node) }
        var candidates: [TextEdit] = []
        for end in ends(from: start) {
            for text in texts(replacement, firstByte: bytes[start]) {
                candidates.append(TextEdit(range: start..<end, replacement: text))
            }
        }
        if let old = node.string, let new = replacement.stringValue {
            candidates += smallest(from: old, to: new, start: start)
        }
        return candidates
    }

    private func offset(of node: JSONNode) -> Int? {
        var lines = lines
        let offset = lines.offset(line: node.line, column: node.column).map { $0 + markLength }
        return offset.flatMap { $0 < bytes.count ? $0 : nil }
    }

    // MARK: - Replacing

    /// Where a scalar may end: a quoted one at its quotation mark; a plain one at a comment or the line's end, or, inside
    /// brackets, at the next comma or bracket.
    private func ends(from start: Int) -> [Int] {
        switch bytes[start] {
        case UInt8(ascii: "\""): return endOfQuoted(start, escape: UInt8(ascii: "\\")).map { [$0] } ?? []
        case UInt8(ascii: "'"): return endOfQuoted(start, escape: UInt8(ascii: "'")).map { [$0] } ?? []
        case UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "!"), UInt8(ascii: "*"): return []
        default: break
        }
        let line = bytes[start...].prefix { $0 != 0x0A && $0 != 0x0D }
        let comment = zip(line.indices, line.indices.dropFirst()).first { pair in
            line[pair.0] == 0x20 && line[pair.1] == UInt8(ascii: "#")
        }
        let text = line[..<(comment?.0 ?? line.endIndex)]
        let end = (text.lastIndex { $0 != 0x20 && $0 != 0x09 } ?? start) + 1
        let flow = text.firstIndex { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "}") }
        return [end] + (flow.map { [$0] } ?? [])
    }

    private func endOfQuoted(_ start: Int, escape: UInt8) -> Int? {
        let quote = bytes[start]
        var index = start + 1
        while index < bytes.count {
            if bytes[index] == escape, escape != quote || index + 1 < bytes.count && bytes[index + 1] == quote {
                index += 2
            } else if bytes[index] == quote {
                return index + 1
            } else {
                index += 1
            }
        }
        return nil
    }

    /// A value as text: in the style of the old one, then in double quotation marks, which can hold everything.
    private func texts(_ value: JSONValue, firstByte: UInt8) -> [[UInt8]] {
        let quoted = JSONWriter.compact(value)
        guard let text = value.stringValue else { return [quoted] }
        switch firstByte {
        case UInt8(ascii: "\""): return [quoted]
        case UInt8(ascii: "'"): return [Array("'\(text.replacing("'", with: "''"))'".utf8), quoted]
        default: return [Array(text.utf8), quoted]
        }
    }

    /// Only the part of a text that differs, wherever it stands behind the value's beginning: for texts over several
    /// lines.
    private func smallest(from old: String, to new: String, start: Int) -> [TextEdit] {
        let before = Array(old.utf8)
        let after = Array(new.utf8)
        var head = zip(before, after).prefix { $0 == $1 }.count
        var tail = zip(before[head...].reversed(), after[head...].reversed()).prefix { $0 == $1 }.count
        // Some letters on both sides tell the place from others; white space may be a line's end in the file.
        head -= before[..<head].suffix(8).reversed().prefix { $0 > 0x20 }.count
        tail -= before[(before.count - tail)...].prefix(8).prefix { $0 > 0x20 }.count
        let wanted = before[head..<(before.count - tail)]
        guard !wanted.isEmpty, wanted.count <= 1000 else { return [] }
        // Far behind, it would be another value's.
        let last = min(bytes.count, start + 65536) - wanted.count
        guard start <= last else { return [] }
        let place = (start...last).first { bytes[$0] == wanted[head] && bytes[$0...].starts(with: wanted) }
        return place.map {
            [TextEdit(range: $0..<$0 + wanted.count, replacement: Array(after[head..<(after.count - tail)]))]
        } ?? []
    }

    // MARK: - Taking away

    private func removals(_ pointer: String, node: JSONNode) -> [TextEdit] {
        guard let slash = pointer.utf8.lastIndex(of: UInt8(ascii: "/")),
            let parent = document.root.node(at: String(pointer[..<slash])), let parentStart = offset(of: parent)
        else { return [] }
        let starts = (parent.kind == .object ? parent.members.map(\.key) : parent.children).map { offset(of: $0) }
        guard let position = parent.children.firstIndex(where: { $0.line == node.line && $0.column == node.column }),
            let start = starts[position]
        else { return [] }
        let isFlow = bytes[parentStart] == UInt8(ascii: "[") || bytes[parentStart] == UInt8(ascii: "{")
        guard isFlow else { return blockRemovals(from: start, isOnly: starts.count == 1) }
        if position + 1 < starts.count { return starts[position + 1].map { [cut(start..<$0)] } ?? [] }
        let comma = position > 0 ? bytes[..<start].lastIndex(of: UInt8(ascii: ",")) : start
        guard let from = comma, let end = offset(of: node).map({ ends(from: $0) }) else { return [] }
        return end.map { cut(from..<$0) }
    }

    private func cut(_ range: Range<Int>) -> TextEdit { TextEdit(range: range, replacement: []) }

    /// The lines of an element or member in block style: its own and those that are indented further.
    private func blockRemovals(from start: Int, isOnly: Bool) -> [TextEdit] {
        let lineStart = (bytes[..<start].lastIndex(of: 0x0A) ?? markLength - 1) + 1
        let before = bytes[lineStart..<start]
        let indentation = before.prefix { $0 == 0x20 }.count
        let isElement = before.dropFirst(indentation).first == UInt8(ascii: "-")
        guard before.dropFirst(indentation + (isElement ? 1 : 0)).allSatisfy({ $0 == 0x20 }) else { return [] }
        let end = endOfBlock(from: start, indentation: indentation)
        guard isOnly, lineStart > 0 else { return [cut(lineStart..<end)] }
        // `key:` alone would be null; the list or mapping is empty instead.
        var keyEnd = lineStart - 1
        if keyEnd > 0, bytes[keyEnd - 1] == 0x0D { keyEnd -= 1 }
        guard keyEnd > 0, bytes[keyEnd - 1] == UInt8(ascii: ":") else { return [] }
        let empty = Array((isElement ? " []" : " {}").utf8)
        return [TextEdit(range: keyEnd..<end, replacement: empty + bytes[keyEnd..<lineStart])]
    }

    /// Behind the last line that belongs to what starts here; comments and empty lines behind it stay.
    private func endOfBlock(from start: Int, indentation: Int) -> Int {
        func lineEnd(_ from: Int) -> Int { bytes[from...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count }
        var end = lineEnd(start)
        var next = end
        while next < bytes.count {
            let following = lineEnd(next)
            let line = bytes[next..<following]
            let depth = line.prefix { $0 == 0x20 }.count
            let first = line.dropFirst(depth).first ?? 0x0A
            let isEmpty = first == 0x0A || first == 0x0D || first == UInt8(ascii: "#")
            if !isEmpty, depth <= indentation { break }
            if !isEmpty { end = following }
            next = following
        }
        return end
    }
}
