/// The records of a run, and which of them have a page that, alone, would give them another id: what an id that is no
/// more, or that a decision names, leads to.
struct FormerIdentifiers: Sendable {
    /// The ids of all records.
    let current: Set<String>
    /// By id the records that have a page which, alone, would give them this id; only for ids that were asked about.
    private(set) var holders: [String: Set<String>] = [:]

    /// - Parameters:
    ///   - wanted: the ids that are asked about.
    ///   - records: with the columns that speak of them.
    ///   - profiles: those of the columns.
    init(
        _ wanted: Set<String>, records: some Sequence<(id: String, columns: [Int32])>, _ profiles: IdentityProfiles
    ) {
        var current: Set<String> = []
        let keys = Dictionary(wanted.map { (TextKey(Array($0.utf8)), $0) }, uniquingKeysWith: { first, _ in first })
        let isAnyProvisional = wanted.contains { $0.utf8.starts(with: "x-".utf8) }
        for record in records {
            current.insert(record.id)
            if wanted.isEmpty { continue }
            for column in record.columns {
                for text in [profiles.slug(Int(column)), profiles.englishSlug(Int(column))] where !text.isEmpty {
                    if let id = keys[TextKey(Array(text))] { holders[id, default: []].insert(record.id) }
                }
                guard isAnyProvisional else { continue }
                let id = profiles[Int(column)].provisionalIdentifier
                if wanted.contains(id) { holders[id, default: []].insert(record.id) }
            }
        }
        self.current = current
    }
}
