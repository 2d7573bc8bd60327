internal import JSON

/// The concepts of one vocabulary by id, for look-up.
struct VocabularyIndex {
    private(set) var concepts: [String: JSONNode] = [:]

    /// - Parameter name: `fields` or `families`; nil when the run has no such vocabulary.
    init?(_ name: String, in context: RuleContext) {
        let files = context.vocabularies.filter { $0.stem == name }
        if files.isEmpty { return nil }
        for concept in files.flatMap(\.root.children) {
            if let id = concept["id"]?.string, concepts[id] == nil { concepts[id] = concept }
        }
    }

    func has(_ id: String) -> Bool { concepts[id] != nil }

    /// The id of the wider concept.
    func broader(of id: String) -> String? { concepts[id]?["broader"]?.string }
}
