internal import JSON

/// A document as the rules see it that look at one document alone.
struct DocumentView: Sendable {
    let source: SourceDocument
    let kind: FileKind
    /// Every text in a record or in a file that people write, walked to once for all rules.
    let texts: [TextPlace]

    init(_ source: SourceDocument, kind: FileKind) {
        self.source = source
        self.kind = kind
        let isWritten = kind.isWrittenByPeople
        texts = isWritten || kind == .method ? TextPlace.all(in: source, isWritten: isWritten) : []
    }

    /// Identifiers of one kind: those of a record's works, or the dataset's own.
    func identifiers(work member: String, dataset own: String) -> [JSONNode] {
        switch kind {
        case .method: source.root.works.compactMap { $0[member] }
        case .dataset: source.root[own].map { [$0] } ?? []
        default: []
        }
    }
}
