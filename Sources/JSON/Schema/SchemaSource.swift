/// A document in the registry.
struct SchemaSource: Sendable {
    /// The URI it was added under, without fragment.
    let uri: String
    /// The file it came from, for messages.
    let file: String?
    let document: JSONDocument
    /// The schema resource that each subschema found in the document belongs to, by entry.
    var resources: [Int: Int] = [:]

    /// The file for messages, or else the URI.
    var shownFile: String { file ?? uri }

    /// The node at an entry.
    func node(_ entry: Int) -> JSONNode { JSONNode(tape: document.tape, index: entry) }
}
