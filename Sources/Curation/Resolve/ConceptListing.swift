public import JSON

/// The concepts of the vocabularies and those that pages propose, with the records that use them.
public struct ConceptListing: Sendable {
    /// One concept.
    public struct Entry: Sendable {
        /// `field` or `family`.
        public var kind: String
        public var concept: Concept
        /// Ids of concepts that name this one as broader.
        public var narrower: [String]
        /// Ids of the records that have it, in byte order.
        public var records: [String]

        /// `{"kind", "id", "isProposed", "labels", "broader", "narrower", "records"}`.
        public var json: JSONValue {
            [
                "kind": .string(kind), "id": .string(concept.id), "isProposed": .bool(concept.isProposed),
                "labels": concept.json["labels"] ?? .null, "broader": .optional(concept.broader),
                "narrower": .array(narrower.map { .string($0) }), "records": .array(records.map { .string($0) }),
            ]
        }
    }

    /// Fields, then families; of each those that pages propose first, by id.
    public let entries: [Entry]

    public init(catalog: LanguageCatalog, records: [MethodRecord]) {
        let fields = Self.entries(
            "field", names: catalog.fields, broader: catalog.broaderFields,
            translations: catalog.profiles.map(\.fieldNames), used: records.map { ($0.id, $0.field) })
        let families = Self.entries(
            "family", names: catalog.families, broader: catalog.broaderFamilies,
            translations: catalog.profiles.map(\.familyNames), used: records.map { ($0.id, $0.family) })
        entries = fields + families
    }

    private static func entries(
        _ kind: String, names: [String: String], broader: [String: String],
        translations: [(tag: String, names: [String: String])], used: [(record: String, concept: Concept?)]
    ) -> [Entry] {
        var concepts = names.map { Concept(id: $0.key, labels: ["en": $0.value], broader: broader[$0.key]) }
        for index in concepts.indices {
            for (tag, names) in translations {
                if let name = names[concepts[index].id] { concepts[index].labels[tag] = name }
            }
        }
        var users: [String: [String]] = [:]
        var proposed: [String: Concept] = [:]
        for (record, concept) in used {
            guard let concept else { continue }
            users[concept.id, default: []].append(record)
            guard names[concept.id] == nil else { continue }
            proposed[concept.id, default: concept].labels.merge(concept.labels) { first, _ in first }
        }
        return (Array(proposed.values) + concepts).map { concept in
            Entry(
                kind: kind, concept: concept,
                narrower: broader.filter { $0.value == concept.id }.keys.sortedByBytes,
                records: (users[concept.id] ?? []).sortedByBytes)
        }.sorted {
            $0.concept.isProposed != $1.concept.isProposed
                ? $0.concept.isProposed : $0.concept.id.utf8.lexicographicallyPrecedes($1.concept.id.utf8)
        }
    }
}

extension LanguageProfile {
    fileprivate var fieldNames: (tag: String, names: [String: String]) { (tag, fields) }
    fileprivate var familyNames: (tag: String, names: [String: String]) { (tag, families) }
}
