internal import JSON

extension FileKind {
    /// What every ``DatasetRule`` needs of a document of this kind, so that a cache need not keep more.
    ///
    /// A test runs all rules on outlines and on whole documents, and wants the same findings.
    var outline: JSONOutline {
        switch self {
        case .method: Self.record
        case .ledger: .names("at", "contentHash", "event", "id", "previous", "seq", "status", "version")
        // Of released records only their number counts.
        case .methodLines: .members([:])
        default: .whole
        }
    }

    private static let record: JSONOutline = {
        let concept = JSONOutline.names("broader", "id")
        let work: [String: JSONOutline] = ["DOI": .whole, "issued": .whole, "title": .whole]
        let place: [String: JSONOutline] = [
            "accessed": .whole, "address": .whole, "column": .whole, "page": .whole, "path": .whole,
        ]
        return .members([
            "aliases": .names("language", "text"), "contentHash": .whole, "family": concept, "field": concept,
            "id": .whole, "labels": .whole, "originYear": .names("first", "last", "precision"),
            "provenance": .members(place),
            "seminalSources": .members(
                work.merging(["csl": .members(work), "work": .members(work)]) { first, _ in first }),
            "status": .whole, "summary": .whole, "version": .whole,
        ])
    }()
}
