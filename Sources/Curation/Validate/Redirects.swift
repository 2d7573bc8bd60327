internal import JSON

/// Where ids lead that people joined to others: `same: [KEPT, GONE]`.
struct Redirects: Sendable {
    /// One decision of the kind.
    struct Entry: Sendable {
        let file: SourceDocument
        let kept: JSONNode
        let gone: JSONNode
    }

    let entries: [Entry]
    /// The ids that lead back to themselves.
    private(set) var circular: Set<String> = []
    /// Where each id leads in the end.
    private(set) var ends: [String: String] = [:]

    init(_ decisions: [SourceDocument]) {
        entries = decisions.flatMap { file in
            (file.root["decisions"]?.children ?? []).compactMap { decision in
                guard let kept = decision["same"]?[0], let gone = decision["same"]?[1] else { return nil }
                return Entry(file: file, kept: kept, gone: gone)
            }
        }
        var targets: [String: String] = [:]
        for entry in entries {
            // Of several the last one written counts, as when records are built.
            if let kept = entry.kept.string, let gone = entry.gone.string { targets[gone] = kept }
        }
        for start in targets.keys.sortedByBytes where ends[start] == nil { follow(start, targets) }
    }

    /// The id at the end of the chain; the id itself when nothing is said of it. A circle has no end: any of its ids.
    func target(of id: String) -> String { ends[id] ?? id }

    /// Walks a chain once and notes its end for every id on the way.
    private mutating func follow(_ start: String, _ targets: [String: String]) {
        var way = [start]
        var places = [start: 0]
        var end = start
        while let next = targets[end] {
            if let known = ends[next] {
                end = known
                break
            }
            if let place = places[next] {
                circular.formUnion(way[place...])
                break
            }
            places[next] = way.count
            way.append(next)
            end = next
        }
        for id in way { ends[id] = end }
    }
}
