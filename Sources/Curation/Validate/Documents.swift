/// Documents that are too many for memory: each is read anew whenever it is looked at. Who needs more than one look, or
/// a look at all of them, is better served by facts (``FactTopic``).
struct Documents: RandomAccessCollection, Sendable {
    let references: ArraySlice<DocumentReference>

    init(_ references: ArraySlice<DocumentReference> = []) { self.references = references }

    var startIndex: Int { references.startIndex }
    var endIndex: Int { references.endIndex }

    subscript(index: Int) -> SourceDocument { references[index].read() }
}
