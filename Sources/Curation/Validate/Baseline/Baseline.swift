internal import JSON

/// The findings that a project knows of and has accepted for now; only others are new.
///
/// It is a multiset: a fault that stands twice at one place is known twice.
public struct Baseline: Sendable {
    private(set) var entries: [FindingIdentity]

    /// The baseline of today's findings.
    public init(_ findings: [Finding]) {
        var counts: [String: (identity: FindingIdentity, count: Int)] = [:]
        for identity in findings.map(FindingIdentity.init) {
            counts[identity.digest, default: (identity, 0)].count += 1
        }
        entries = counts.values.map { known in
            let first = known.identity
            return FindingIdentity(
                rule: first.rule, file: first.file, record: first.record, pointer: first.pointer,
                message: first.message,
                count: known.count)
        }
        entries.sort(by: Self.inOrder)
    }

    /// Reads a document that follows `baseline.schema.json`.
    init(_ document: JSONDocument) {
        entries = (document.root["findings"]?.children ?? []).map { node in
            FindingIdentity(
                rule: node["rule"]?.string ?? "", file: node["file"]?.string ?? "", record: node["record"]?.string,
                pointer: node["pointer"]?.string ?? "", message: node["message"]?.string ?? "",
                count: node["count"]?.number?.intValue ?? 1)
        }
    }

    /// The file, described by `schemas/baseline.schema.json`; made for review by `git diff`.
    public var file: [UInt8] {
        JSONWriter.pretty(["baseline": 1, "findings": .array(entries.map(Self.value))])
    }

    /// How many findings it holds.
    public var count: Int { entries.reduce(0) { $0 + $1.count } }

    /// Tells new findings from known ones.
    ///
    /// - Parameters:
    ///   - findings: all that count, in order.
    ///   - isLookedFor: whether the run looked for findings of a rule, so that one that is not there is gone.
    public func compared(with findings: [Finding], isLookedFor: (String) -> Bool) -> BaselineComparison {
        var left: [String: Int] = [:]
        for entry in entries { left[entry.digest, default: 0] += entry.count }
        var comparison = BaselineComparison()
        for finding in findings {
            let digest = FindingIdentity(finding).digest
            if let count = left[digest], count > 0 {
                left[digest] = count - 1
                comparison.known += 1
            } else {
                comparison.new.append(finding)
            }
        }
        var seen = Set<String>()
        for entry in entries where isLookedFor(entry.rule) && seen.insert(entry.digest).inserted {
            comparison.gone += left[entry.digest] ?? 0
        }
        return comparison
    }

    private static func value(_ entry: FindingIdentity) -> JSONValue {
        [
            "count": .number(JSONNumber(entry.count)), "file": .string(entry.file), "message": .string(entry.message),
            "pointer": .string(entry.pointer), "record": .optional(entry.record), "rule": .string(entry.rule),
        ]
    }

    private static func inOrder(_ left: FindingIdentity, _ right: FindingIdentity) -> Bool {
        for (one, other) in zip(left.parts, right.parts) where !one.utf8.elementsEqual(other.utf8) {
            return one.utf8.lexicographicallyPrecedes(other.utf8)
        }
        return false
    }
}

extension FindingIdentity {
    fileprivate var parts: [String] { [file, rule, pointer, record ?? "", message] }
}
