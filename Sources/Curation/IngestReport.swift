public import JSON

/// What an ingest run did, for people and for programs (`schemas/ingest-report.schema.json`).
public struct IngestReport: Sendable {
    public var pagesRead = 0
    /// Pages that the records already spoke of before the run.
    public var pagesUnchanged = 0
    /// Pages, and files that gave none, that were opened: the others are as an earlier run found them.
    public var opened = 0
    /// Records that were made: the others are as an earlier run made them.
    public var made = 0
    /// True when nothing was to be done: all is as the run before left it. Then ``findings`` are there and ``pageDigests``
    /// are not.
    public internal(set) var isUnchanged = false
    /// Entries of the quarantine: whole pages and texts of pages that found no place.
    public var quarantined = 0
    /// SHA-256 of the pages that were read: what provenance may point to.
    public var pageDigests: Set<String> = []
    public var renderings: [Rendering: Int] = [:]
    public var languages: [String: Int] = [:]
    public var created: [String] = []
    public var changed: [String] = []
    public var statusChanged: [String] = []
    public var removed: [String] = []
    public var statuses: [LifecycleStatus: Int] = [:]
    public var methods = 0
    public var review = 0
    /// Keys that so many columns share that not all pairs of them were compared.
    public var cutBlocks: [Resolution.CutBlock] = []
    public var findings: [Finding] = []
    /// Files that were written or removed, sorted.
    public var rewritten: [String] = []
    /// Wall time; nil when it is not measured.
    public var seconds: Double?
    /// What is kept for the next run, and counts when it is told of the findings.
    var memory: MemoryIndex?
    /// SHA-256 of files of `curated/`, for those that are known to have it without being opened once more.
    var knownFiles: [String: [UInt8]] = [:]

    public init() {}

    /// Records that are as they were.
    public var unchanged: Int { methods - created.count - changed.count - statusChanged.count }

    /// The report as JSON.
    public var json: JSONValue {
        [
            "pages": [
                "read": number(pagesRead), "quarantined": number(quarantined), "unchanged": number(pagesUnchanged),
                "opened": number(opened),
            ],
            "renderings": counts(renderings.map { ($0.key.rawValue, $0.value) }),
            "languages": counts(languages.map { ($0.key, $0.value) }),
            "methods": [
                "total": number(methods), "new": number(created.count),
                "changed": number(changed.count + statusChanged.count), "unchanged": number(unchanged),
                "removed": number(removed.count), "made": number(made),
            ],
            "status": counts(statuses.map { ($0.key.rawValue, $0.value) }), "review": number(review),
            "findings": counts(
                Finding.Severity.allCases.map { severity in
                    (severity.rawValue, findings.count { $0.severity == severity })
                }),
            "cutBlocks": .array(
                cutBlocks.map { ["kind": .string($0.kind), "size": .number(JSONNumber($0.size))] }),
            "rewritten": .array(rewritten.map { .string($0) }),
            "seconds": seconds.map { .number(JSONNumber(($0 * 1000).rounded() / 1000)) } ?? .null,
        ]
    }

    private func number(_ value: Int) -> JSONValue { .number(JSONNumber(value)) }

    private func counts(_ pairs: [(String, Int)]) -> JSONValue {
        .object(
            JSONObject(
                pairs.sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }.map { ($0.0, number($0.1)) }))
    }
}
