/// Keys of a ``FactTable`` that documents share with one before them: the first document with a key owns it.
struct SharedKeys: Sendable {
    struct Owner: Sendable {
        let name: String
        /// Whether the document shares the key with itself.
        let isSelf: Bool
    }

    /// By the number of the document that is not the owner.
    private(set) var byDocument: [Int: [UInt64: Owner]] = [:]

    /// - Parameter countsSelf: whether a document that has a key twice is of interest.
    init(_ table: FactTable, in context: RuleContext, countsSelf: Bool = false) {
        for group in table.groups where group.count > 1 {
            guard let first = group.first else { continue }
            for entry in group.dropFirst() {
                let isSelf = entry.document == first.document
                if isSelf && !countsSelf { continue }
                let owner = Owner(name: context.documents[first.document].name, isSelf: isSelf)
                byDocument[entry.document, default: [:]][entry.key] = owner
            }
        }
    }

    /// One suspect for each document that shares keys.
    func suspects(_ look: @escaping @Sendable (SourceDocument, [UInt64: Owner]) -> [Finding]) -> [Suspect] {
        byDocument.map { document, owners in
            let given = owners.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.isSelf) \($0.value.name)" }
            return Suspect(document: document, given: given.joined(separator: "\n")) { look($0, owners) }
        }
    }
}
