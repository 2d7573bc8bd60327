internal import JSON

/// The status of each record, and the content that it has.
enum StatusFacts: FactTopic {
    static func facts(of view: DocumentView) -> [Fact] {
        guard view.kind == .method else { return [] }
        let root = view.source.root
        let id = view.source.id
        return [
            root["status"]?.string.map { Fact(statusKey(id), FactHash.of($0)) },
            root["contentHash"]?.string.map { Fact(contentKey(id), FactHash.of($0)) },
        ].compactMap(\.self)
    }

    /// - Parameter id: nil for the records that have none.
    static func statusKey(_ id: String?) -> UInt64 { key("status", id) }
    static func contentKey(_ id: String?) -> UInt64 { key("contentHash", id) }

    private static func key(_ member: String, _ id: String?) -> UInt64 {
        id.map { FactHash.of(member, $0) } ?? FactHash.of(member)
    }
}
