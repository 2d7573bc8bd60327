/// What a document says of one thing, in 16 bytes, so that memory holds those of all documents.
struct Fact: Sendable, Equatable {
    /// What is compared: documents that share it stand in one group of a ``FactTable``.
    let key: UInt64
    /// What the document says of it.
    let value: UInt64

    init(_ key: UInt64, _ value: UInt64 = 0) {
        self.key = key
        self.value = value
    }
}
