/// The closer looks at documents that facts speak against: each document is read at most once for all rules, and not at
/// all where earlier looks still hold.
struct SuspectReview: Sendable {
    private struct Case: Sendable {
        let rule: String
        let suspect: Suspect
    }

    /// The cases of each document.
    private let cases: [[Case]]
    private let context: RuleContext

    init(_ context: RuleContext, workers: Int) {
        self.context = context
        let rules = Rules.ofFacts
        let found = ParallelMap.map(count: rules.count, workers: workers, piece: 1) { index in
            rules[index].suspects(context).map { Case(rule: type(of: rules[index]).id, suspect: $0) }
        }
        let byDocument = Dictionary(grouping: found.joined()) { $0.suspect.document }
        cases = byDocument.sorted { $0.key < $1.key }.map(\.value)
    }

    /// - Parameter known: what earlier looks found.
    /// - Returns: everything that is found, and what is to be kept.
    func look(workers: Int, known: CacheEntries?) -> (findings: [Finding], entries: [CacheEntries.Entry]) {
        let looks = ParallelMap.map(count: cases.count, workers: workers, piece: 8) { index in
            Self.look(cases[index], context.documents[cases[index][0].suspect.document], known)
        }
        return (looks.flatMap(\.findings), looks.flatMap(\.entries))
    }

    private static func look(
        _ cases: [Case], _ reference: DocumentReference, _ known: CacheEntries?
    ) -> (findings: [Finding], entries: [CacheEntries.Entry]) {
        var document: SourceDocument?
        var findings: [Finding] = []
        var entries: [CacheEntries.Entry] = []
        for one in cases {
            let key = key(one, reference)
            if let kept = known?[key], let found = Finding.unpacked(kept) {
                findings += found
                entries.append(.known(key))
                continue
            }
            let read = document ?? reference.read()
            document = read
            let found = one.suspect.look(read)
            findings += found
            entries.append(.new(key, Finding.packed(found)))
        }
        return (findings, entries)
    }

    private static func key(_ one: Case, _ reference: DocumentReference) -> EntryKey {
        let place = "\(one.rule)\0\(reference.kind.schema)\0\(reference.file)\0\(reference.linesBefore)\0"
        return EntryKey(of: reference.digest + Array(place.utf8) + Array(one.suspect.given.utf8))
    }
}
