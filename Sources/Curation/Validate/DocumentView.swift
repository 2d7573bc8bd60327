internal import JSON

/// A document as the rules see it that look at one document alone.
struct DocumentView: Sendable {
    let source: SourceDocument
    let kind: FileKind
    /// Every text in a record or in a file that people write, walked to once for all rules.
    let texts: [TextPlace]
    /// A record's names, in the forms in which they are compared; none for other kinds.
    let names: RecordNames

    init(_ source: SourceDocument, kind: FileKind) {
        self.source = source
        self.kind = kind
        let isWritten = kind.isWrittenByPeople
        texts = isWritten || kind == .method ? TextPlace.all(in: source, isWritten: isWritten) : []
        names = kind == .method ? RecordNames(source) : RecordNames()
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
