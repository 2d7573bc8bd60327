// One order for everything that is written: by UTF-8 bytes, which no locale, hash or library version can change.

extension [MethodRecord] {
    /// The records by id.
    var sortedByID: [MethodRecord] {
        sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    }
}

extension Dictionary<String, String> {
    /// The texts by their BCP 47 tags (or other ASCII keys).
    var sortedByTag: [(tag: String, text: String)] {
        map { (tag: $0.key, text: $0.value) }.sorted { $0.tag.utf8.lexicographicallyPrecedes($1.tag.utf8) }
    }
}

extension Sequence<String> {
    /// The strings by their UTF-8 bytes.
    var sortedByBytes: [String] {
        sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
