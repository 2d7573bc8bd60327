internal import JSON

/// Edits one JSON or YAML document by replacing bytes, and checks every change by reading the text again.
struct DocumentEditor {
    private let bytes: [UInt8]
    private let isYAML: Bool
    private let original: JSONDocument?
    private let lines: SourceLines
    /// What was asked for and can be done.
    private var taken: [(edit: FixEdit, text: TextEdit)] = []

    init(_ bytes: [UInt8], isYAML: Bool) {
        self.bytes = bytes
        self.isYAML = isYAML
        original = Self.read(bytes, isYAML: isYAML)
        lines = SourceLines(Array(bytes.dropFirst(YAMLEdits.markLength(bytes))))
    }

    /// The text with all edits that were taken; nil when the document can't be read.
    var edited: [UInt8]? { original == nil ? nil : TextEdit.apply(taken.map(\.text), to: bytes) }

    /// Takes those of the edits that can be made.
    ///
    /// - Returns: the indices of the others: the value is not there, the edit is in the way of another, or the text would
    ///   read as something else.
    mutating func take(_ edits: [FixEdit]) -> Set<Int> {
        var refused = Set<Int>()
        let wanted = edits.indices.map { index in
            let isRepeated = edits[..<index].contains(edits[index])
            return Wanted(index: index, edit: edits[index], candidates: isRepeated ? [] : candidates(edits[index]))
        }
        settle(wanted.filter { !$0.candidates.isEmpty }[...], refused: &refused)
        // The same edit twice is made once, or not at all.
        for wish in wanted where wish.candidates.isEmpty && !taken.contains(where: { $0.edit == wish.edit }) {
            refused.insert(wish.index)
        }
        return refused
    }

    private struct Wanted {
        var index: Int
        var edit: FixEdit
        var candidates: [TextEdit]
    }

    /// Tries all at once and halves them where that goes wrong: reading the text again is what costs time.
    private mutating func settle(_ wanted: ArraySlice<Wanted>, refused: inout Set<Int>) {
        guard let only = wanted.first else { return }
        if wanted.count > 1 {
            var together = taken
            for wish in wanted where together.allSatisfy({ $0.text.isApart(from: wish.candidates[0]) }) {
                together.append((wish.edit, wish.candidates[0]))
            }
            if together.count == taken.count + wanted.count, reads(together) {
                taken = together
                return
            }
            let middle = wanted.startIndex + wanted.count / 2
            settle(wanted[..<middle], refused: &refused)
            settle(wanted[middle...], refused: &refused)
            return
        }
        for text in only.candidates where taken.allSatisfy({ $0.text.isApart(from: text) }) {
            if reads(taken + [(only.edit, text)]) {
                taken.append((only.edit, text))
                return
            }
        }
        refused.insert(only.index)
    }

    private func candidates(_ edit: FixEdit) -> [TextEdit] {
        guard let original, let node = original.root.node(at: edit.pointer) else { return [] }
        return isYAML
            ? YAMLEdits(bytes, document: original, lines: lines).candidates(edit, node: node)
            : JSONEdits(bytes, document: original).candidates(edit, node: node)
    }

    /// Whether the text with these edits reads as the document with these changes.
    private func reads(_ edits: [(edit: FixEdit, text: TextEdit)]) -> Bool {
        guard let original, let read = Self.read(TextEdit.apply(edits.map(\.text), to: bytes), isYAML: isYAML) else {
            return false
        }
        // From the end, so that what is taken away moves nothing that is still to be found.
        let backwards = edits.sorted { $0.text.range.lowerBound > $1.text.range.lowerBound }
        var expected: JSONValue? = original.value
        for (edit, _) in backwards {
            guard let tokens = JSONPointer.tokens(edit.pointer), let value = expected else { return false }
            expected = Self.changed(value, at: tokens[...], to: edit.replacement)
        }
        return expected == read.value
    }

    private static func changed(
        _ value: JSONValue, at tokens: ArraySlice<String>, to replacement: JSONValue?
    ) -> JSONValue? {
        guard let token = tokens.first else { return replacement }
        switch value {
        case .object(var object):
            guard let member = object[token] else { return value }
            object[token] = changed(member, at: tokens.dropFirst(), to: replacement)
            return .object(object)
        case .array(var array):
            guard let index = Int(token), array.indices.contains(index) else { return value }
            if let element = changed(array[index], at: tokens.dropFirst(), to: replacement) {
                array[index] = element
            } else {
                array.remove(at: index)
            }
            return .array(array)
        default: return value
        }
    }

    private static func read(_ bytes: [UInt8], isYAML: Bool) -> JSONDocument? {
        isYAML ? try? YAMLDocument.parse(bytes, file: "") : try? JSONDocument.parse(bytes)
    }
}
