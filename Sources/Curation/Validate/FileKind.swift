/// What a file of a workspace is, told by its place and name: which schema it follows and how it is read.
struct FileKind: Hashable, Sendable {
    /// How a file becomes documents.
    enum Syntax: Hashable, Sendable {
        case json
        /// One JSON document a line.
        case jsonLines
        case yaml
    }

    /// The schema's name, as in `schemas/<name>.schema.json`.
    let schema: String
    let syntax: Syntax

    static let method = FileKind(schema: "method", syntax: .json)
    static let methodLines = FileKind(schema: "method", syntax: .jsonLines)
    static let ledger = FileKind(schema: "ledger", syntax: .jsonLines)
    static let ledgerHead = FileKind(schema: "ledger-head", syntax: .json)
    static let redirects = FileKind(schema: "redirect", syntax: .jsonLines)
    static let quarantine = FileKind(schema: "quarantine", syntax: .jsonLines)
    static let review = FileKind(schema: "review", syntax: .jsonLines)
    static let decisions = FileKind(schema: "decisions", syntax: .yaml)
    static let dataset = FileKind(schema: "dataset", syntax: .yaml)
    static let language = FileKind(schema: "language", syntax: .yaml)
    static let vocabulary = FileKind(schema: "vocabulary", syntax: .yaml)
    static let manifest = FileKind(schema: "manifest", syntax: .json)
    static let citations = FileKind(schema: "citations", syntax: .json)
    static let ingestReport = FileKind(schema: "ingest-report", syntax: .json)
    static let clusters = FileKind(schema: "clusters", syntax: .jsonLines)
    static let validation = FileKind(schema: "validation", syntax: .yaml)
    static let baseline = FileKind(schema: "baseline", syntax: .json)
    static let extract = FileKind(schema: "extract", syntax: .jsonLines)

    /// Whether people edit such a file. Only there may a program put something right: what ingest or release wrote comes
    /// from pages and decisions, and would come back.
    var isWrittenByPeople: Bool { [.decisions, .dataset, .validation, .language, .vocabulary].contains(self) }

    /// The kinds by the end of a path; `*` stands for one name's beginning. The first that fits counts.
    private static let places: [(folder: String, name: String, kind: FileKind)] = [
        ("curated/methods", "*.json", .method),
        ("curated", "ledger.jsonl", .ledger),
        ("curated", "ledger-head.json", .ledgerHead),
        ("curated", "quarantine.jsonl", .quarantine),
        ("curated", "review.jsonl", .review),
        ("curated/decisions", "*.yaml", .decisions),
        ("curated", "dataset.yaml", .dataset),
        ("curated", "validation.yaml", .validation),
        ("schemas/languages", "*.yaml", .language),
        ("schemas/vocabularies", "*.yaml", .vocabulary),
        ("", "manifest.json", .manifest),
        ("", "methods.jsonl", .methodLines),
        ("", "citations.json", .citations),
        ("", "redirects.jsonl", .redirects),
        ("", "ingest-report.json", .ingestReport),
        ("", "clusters.jsonl", .clusters),
        ("", "validation-baseline.json", .baseline),
    ]

    /// The kind that a path tells of; nil when no place fits.
    static func of(path: String) -> FileKind? {
        let parts = path.utf8.split(separator: UInt8(ascii: "/")).filter { !$0.elementsEqual(".".utf8) }
        guard let name = parts.last else { return nil }
        return places.first { place in
            let folder = place.folder.utf8.split(separator: UInt8(ascii: "/"))
            let isThere = parts.count > folder.count
            let tail = parts.dropLast().suffix(folder.count)
            return isThere && zip(tail, folder).allSatisfy { $0.elementsEqual($1) } && matches(name, place.name)
        }?.kind
    }

    private static func matches(_ name: Substring.UTF8View, _ pattern: String) -> Bool {
        guard pattern.utf8.first == UInt8(ascii: "*") else { return name.elementsEqual(pattern.utf8) }
        let suffix = pattern.utf8.dropFirst()
        return name.count > suffix.count && name.suffix(suffix.count).elementsEqual(suffix)
    }
}
