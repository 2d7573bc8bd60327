/// The works that the methods go back to, each once, however many records cite it.
struct CitationList {
    /// A work with the records that cite it.
    struct Citation: Hashable {
        /// The CSL-JSON item id, which is the BibTeX key as well: `vaswani-2017-attention`.
        var id: String
        /// The fullest of the printings that were met.
        var work: Work
        /// Ids of the records, in byte order.
        var methods: [String]
        /// The citations as printed, in byte order, each once.
        var texts: [String]
    }

    /// By id, in byte order.
    private(set) var citations: [Citation] = []
    /// The citation of each record's sources, as positions in ``citations``, in the order of the record.
    private(set) var positions: [String: [Int]] = [:]

    init(_ records: [MethodRecord]) {
        let entries = records.sortedByID.flatMap { record in
            record.seminalSources.map { Entry(method: record.id, source: $0) }
        }
        let keys = Self.groupingKeys(of: entries)
        let groups = Dictionary(grouping: entries.indices) { keys[$0] }
        let drafts = groups.map { key, members in (key: key, citation: Self.citation(of: members.map { entries[$0] })) }
        let distinct = Self.withDistinctIDs(drafts)
        citations = distinct.map(\.citation)
        let positionOfKey = Dictionary(uniqueKeysWithValues: distinct.enumerated().map { ($1.key, $0) })
        for (entry, key) in zip(entries, keys) {
            if let position = positionOfKey[key] { positions[entry.method, default: []].append(position) }
        }
    }

    private struct Entry {
        var method: String
        var source: SeminalSource
    }

    /// One key an entry: the DOI; else the DOI that other printings of the same name, year and title agree on; else name,
    /// year and title; else the printed text.
    private static func groupingKeys(of entries: [Entry]) -> [String] {
        let all = entries.map { WorkKey.all($0.source.work) }
        var doisOfDescription: [String: Set<String>] = [:]
        for (entry, keys) in zip(entries, all) where entry.source.work.doi != nil && keys.count == 2 {
            doisOfDescription[keys[1], default: []].insert(keys[0])
        }
        return zip(entries, all).map { entry, keys in
            guard let strongest = keys.first else { return "text:" + ComparisonKey.key(entry.source.text) }
            guard let dois = doisOfDescription[strongest], dois.count == 1, let doi = dois.first else {
                return strongest
            }
            return doi
        }
    }

    private static func citation(of entries: [Entry]) -> Citation {
        let fullest = entries.map(\.source).max { left, right in
            let counts = (left.work.knownMembers, right.work.knownMembers)
            if counts.0 != counts.1 { return counts.0 < counts.1 }
            return right.text.utf8.lexicographicallyPrecedes(left.text.utf8)
        }
        let work = fullest?.work ?? Work()
        return Citation(
            id: work.identifier, work: work, methods: Set(entries.map(\.method)).sortedByBytes,
            texts: Set(entries.map { ExactText($0.source.text) }).map(\.text).sortedByBytes)
    }

    /// Citations by id; where two works would have the same id, both get a digest of their key behind it, so that an id
    /// does not depend on how many others there are.
    private static func withDistinctIDs(
        _ drafts: [(key: String, citation: Citation)]
    ) -> [(key: String, citation: Citation)] {
        let counts = Dictionary(grouping: drafts, by: \.citation.id).mapValues(\.count)
        var distinct = drafts
        for position in distinct.indices where counts[distinct[position].citation.id] != 1 {
            let digest = SHA256Digest.hex(Array(distinct[position].key.utf8))
            distinct[position].citation.id += "-" + digest.prefix(8)
        }
        return distinct.sorted { $0.citation.id.utf8.lexicographicallyPrecedes($1.citation.id.utf8) }
    }
}

/// A string that equals only the same bytes, for sets: Swift's own equality takes NFC and NFD for one.
private struct ExactText: Hashable {
    var text: String

    init(_ text: String) {
        self.text = text
    }

    static func == (left: ExactText, right: ExactText) -> Bool {
        left.text.utf8.elementsEqual(right.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
        for byte in text.utf8 { hasher.combine(byte) }
    }
}

extension Work {
    /// How many members say something: the measure of the fuller of two printings.
    fileprivate var knownMembers: Int {
        let texts = [
            title, containerTitle, collectionTitle, collectionNumber, volume, issue, page, number, edition, publisher,
            publisherPlace, genre, doi, isbn, issn, url,
        ]
        return texts.count { $0 != nil } + author.count + editor.count + translator.count + (issued == nil ? 0 : 1)
            - (authorsIncomplete ? 1 : 0)
    }
}
