/// What the version stage needs to know of a record to see whether anything happened to it.
struct RecordDraft: Sendable {
    var id: String
    var contentHash: String
    /// Whether there are open questions about it.
    var hasDoubts: Bool

    init(id: String, contentHash: String, hasDoubts: Bool) {
        (self.id, self.contentHash, self.hasDoubts) = (id, contentHash, hasDoubts)
    }

    init(_ record: MethodRecord, hasDoubts: Bool) {
        self.init(id: record.id, contentHash: record.contentHash, hasDoubts: hasDoubts)
    }
}
