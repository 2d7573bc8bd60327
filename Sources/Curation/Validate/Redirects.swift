internal import JSON

/// Where ids lead that people joined to others: `same: [KEPT, GONE]`.
struct Redirects {
    /// One decision of the kind.
    struct Entry {
        let file: SourceDocument
        let kept: JSONNode
        let gone: JSONNode
    }

    let entries: [Entry]
    private(set) var targets: [String: String] = [:]

    init(_ decisions: [SourceDocument]) {
        entries = decisions.flatMap { file in
            (file.root["decisions"]?.children ?? []).compactMap { decision in
                guard let kept = decision["same"]?[0], let gone = decision["same"]?[1] else { return nil }
                return Entry(file: file, kept: kept, gone: gone)
            }
        }
        for entry in entries {
            // Of several the last one written counts, as when records are built.
            if let kept = entry.kept.string, let gone = entry.gone.string { targets[gone] = kept }
        }
    }

    /// The id at the end of the chain; the id itself when nothing is said of it. A circle ends where it began.
    func target(of id: String) -> String {
        var (current, seen): (String, Set<String>) = (id, [id])
        while let next = targets[current], seen.insert(next).inserted { current = next }
        return current
    }

    /// The ids that lead back to themselves.
    var circular: Set<String> {
        var state: [String: Int] = [:]
        var found: Set<String> = []
        for (walk, start) in targets.keys.sortedByBytes.enumerated() {
            var current = start
            while state[current] == nil, let next = targets[current] {
                state[current] = walk
                current = next
            }
            guard state[current] == walk, targets[current] != nil else { continue }
            var member = current
            repeat {
                found.insert(member)
                member = targets[member] ?? current
            } while member != current
        }
        return found
    }
}
