internal import JSON

/// A text, and where it stands.
struct TextPlace: Sendable {
    let document: SourceDocument
    let node: JSONNode
    let text: String
    /// Whether people read it; else it is an address, a path or what a page says.
    let isProse: Bool
    /// Whether all bytes are ASCII, which answers most questions about a text.
    let isASCII: Bool
    /// Whether a person wrote the file: decisions, `dataset.yaml`, languages and vocabularies. Records come from pages.
    let isWritten: Bool

    static func all(in document: SourceDocument, isWritten: Bool) -> [TextPlace] {
        document.root.texts.compactMap { node, isProse in
            guard let text = node.string else { return nil }
            let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
            return TextPlace(
                document: document, node: node, text: text, isProse: isProse, isASCII: isASCII, isWritten: isWritten)
        }
    }
}
