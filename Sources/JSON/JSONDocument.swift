/// A parsed document that keeps the place of every value and every member name.
public struct JSONDocument: Sendable {
    let tape: JSONTape

    /// Reads a JSON text as RFC 8259 defines it, strictly.
    ///
    /// The text must be valid UTF-8 without a byte order mark. Numbers keep their digits. Repeated
    /// member names are accepted and listed in ``duplicateKeys``; `\u` escapes of lone surrogates
    /// are refused.
    /// - Throws: ``JSONError`` at the first place where the text breaks the grammar or a limit.
    public static func parse(
        _ bytes: [UInt8], limits: JSONLimits = .default
    ) throws(JSONError) -> JSONDocument {
        var reader = JSONReader(bytes, limits: limits)
        return try reader.read()
    }

    /// The document of four bytes, `null`.
    public static let null = JSONDocument(
        tape: JSONTape(
            entries: [JSONTapeEntry(kind: .null, line: 1, column: 1, offset: 0, parent: -1, position: 0, payload: 0)],
            texts: [], children: [], duplicates: [], keyTexts: [:], members: [:]))

    /// The outermost value.
    public var root: JSONNode { JSONNode(tape: tape, index: 0) }

    /// The tree without places. Costs time linear in the document's size; a repeated member name
    /// has its last value, at the position of its first.
    public var value: JSONValue { root.value }

    /// Every repeated member name, in document order of its object's end.
    public var duplicateKeys: [JSONDuplicateKey] {
        tape.duplicates.map { entry in
            let node = JSONNode(tape: tape, index: Int(entry))
            return JSONDuplicateKey(place: node.place, key: node.string ?? "", pointer: node.pointer)
        }
    }
}
