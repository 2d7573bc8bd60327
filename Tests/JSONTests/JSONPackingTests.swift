import JSON
import Testing

/// Packed documents come back with all their places.
@Suite struct JSONPackingTests {
    private static let text = """
        {"a": [1.50, -0, "é\\n", null, true, false, [], {}], "b": {"a": {"x": 1}, "": 2},
          "𝒜": "t", "b": {"c": [[{"x": 2, "y": [3]}]]}}
        """

    private func document(_ text: String) throws -> JSONDocument { try JSONDocument.parse(Array(text.utf8)) }

    private func packed(_ document: JSONDocument) throws -> JSONDocument {
        try #require(JSONDocument(packed: document.packed()[...]))
    }

    /// Every node as a line: pointer, kind, place and content, in document order.
    private func lines(_ node: JSONNode) -> [String] {
        let own = "\(node.pointer) \(node.kind) \(node.line):\(node.column) \(node.offset) \(node.count) "
        let content = node.string ?? node.number?.text ?? node.bool.map { "\($0)" } ?? ""
        let inner =
            node.kind == .object
            ? node.members.flatMap { member in
                ["key \(member.key.line):\(member.key.column) \(member.key.string ?? "")"] + lines(member.value)
            } : node.children.flatMap { lines($0) }
        return [own + content] + inner
    }

    @Test func everythingComesBack() throws {
        let nested = String(repeating: "[", count: 500) + "{\"a\":1}" + String(repeating: "]", count: 500)
        let wide = "{" + (0..<40).map { "\"k\($0 % 30)\":\($0)" }.joined(separator: ",") + "}"
        for text in [Self.text, "5", "\"\"", "[]", " {}\n", nested, wide] {
            let document = try document(text)
            let back = try packed(document)
            #expect(lines(back.root) == lines(document.root))
            #expect(back.value == document.value)
            #expect(back.duplicateKeys == document.duplicateKeys)
            #expect(back.root["b"]?.pointer == document.root["b"]?.pointer)
        }
    }

    /// Damaged bytes give nothing, or a document; never a crash.
    @Test func damage() throws {
        let whole = try document(Self.text).packed()
        for place in whole.indices {
            #expect(JSONDocument(packed: whole[..<place]) == nil)
            for flip: UInt8 in [1, 0x80, 0xFF] {
                var bytes = whole
                bytes[place] ^= flip
                if let document = JSONDocument(packed: bytes[...]) { _ = lines(document.root) }
            }
        }
        #expect(JSONDocument(packed: (whole + [0])[...]) == nil)
    }
}
