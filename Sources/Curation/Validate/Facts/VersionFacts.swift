internal import JSON

/// What a record says of its version, and what a line of the ledger says of it.
enum VersionFacts: FactTopic {
    /// The value of a ledger line by which a record is gone.
    static let removal: UInt64 = 1
    /// The value where something is missing.
    static let partial: UInt64 = 0

    static func facts(of view: DocumentView) -> [Fact] {
        guard view.kind == .method || view.kind == .ledger, let id = view.source.id else { return [] }
        if view.kind == .ledger, view.source.isRemoval { return [Fact(FactHash.of(id), removal)] }
        return [Fact(FactHash.of(id), state(view.source.root))]
    }

    private static func state(_ root: JSONNode) -> UInt64 {
        let members = ["version", "status", "contentHash"].compactMap { root[$0]?.value }
        guard members.count == 3 else { return partial }
        return max(FactHash.of(JSONWriter.compact(.array(members))), removal + 1)
    }
}
