internal import JSON

/// Findings as a log of the Static Analysis Results Interchange Format, OASIS SARIF 2.1.0.
struct SARIFReport {
    static func render(_ report: FindingReport) -> [UInt8] {
        var writer = SARIFReport(report)
        return JSONWriter.pretty(writer.log(), sortKeys: false)
    }

    private let report: FindingReport
    private let indices: [String: Int]
    /// How often a finding with the same identity came before.
    private var seen: [String: Int] = [:]
    private var current: (file: String, lines: SourceLines, bytes: [UInt8])?
    /// Every fix costs reading its file twice, so a file with very many has them for the first only.
    private var fixesLeft = 100

    private init(_ report: FindingReport) {
        self.report = report
        indices = Dictionary(uniqueKeysWithValues: Rules.descriptions.enumerated().map { ($0.element.id, $0.offset) })
    }

    private mutating func log() -> JSONValue {
        let driver: JSONValue = ["name": "curate", "rules": .array(Rules.descriptions.map(Self.rule))]
        var results: [JSONValue] = []
        for finding in report.findings { results.append(result(finding)) }
        let run: JSONValue = [
            "tool": ["driver": driver],
            // Finding counts columns in scalars, as SARIF's second choice does.
            "columnKind": "unicodeCodePoints",
            "results": .array(results),
        ]
        return [
            "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            "version": "2.1.0",
            "runs": [run],
        ]
    }

    private static func rule(_ description: RuleDescription) -> JSONValue {
        [
            "id": .string(description.id),
            "shortDescription": ["text": .string(description.summary)],
            "fullDescription": ["text": .string(description.rationale)],
            "help": ["text": .string("\(description.summary) \(description.rationale)")],
            "defaultConfiguration": ["level": .string(description.severity.rawValue)],
        ]
    }

    // MARK: - Results

    private mutating func result(_ finding: Finding) -> JSONValue {
        var members = JSONObject()
        members["ruleId"] = .string(finding.rule)
        if let index = indices[finding.rule] { members["ruleIndex"] = .number(JSONNumber(index)) }
        members["level"] = .string(finding.severity.rawValue)
        let text = finding.fix.isEmpty ? finding.message : "\(finding.message). \(finding.fix)"
        members["message"] = ["text": .string(text)]
        members["locations"] = [location(finding)]
        members["partialFingerprints"] = fingerprints(finding)
        if let fix = fix(finding) { members["fixes"] = [fix] }
        return .object(members)
    }

    /// What stays the same when lines move. The second name is the one that GitHub looks for.
    private mutating func fingerprints(_ finding: Finding) -> JSONValue {
        let digest = FindingIdentity(finding).digest
        seen[digest, default: 0] += 1
        let text = JSONValue.string("\(digest):\(seen[digest] ?? 1)")
        return ["curateFinding/v1": text, "primaryLocationLineHash": text]
    }

    private func location(_ finding: Finding) -> JSONValue {
        var physical = JSONObject()
        physical["artifactLocation"] = artifact(finding.file)
        if finding.line > 0 {
            physical["region"] = [
                "startLine": .number(JSONNumber(finding.line)),
                "startColumn": .number(JSONNumber(max(finding.column, 1))),
            ]
        }
        var location = JSONObject()
        location["physicalLocation"] = .object(physical)
        if !finding.pointer.isEmpty || finding.record != nil {
            let name = (finding.record ?? "") + finding.pointer
            location["logicalLocations"] = [["fullyQualifiedName": .string(name)]]
        }
        return .object(location)
    }

    private func artifact(_ file: String) -> JSONValue { ["uri": .string(Self.address(report.prefix + file))] }

    // MARK: - Fixes

    /// The bytes that an edit replaces, as lines and columns; nil when there is none or it can't be made.
    private mutating func fix(_ finding: Finding) -> JSONValue? {
        guard finding.edit != nil, let (lines, bytes) = source(finding.file), fixesLeft > 0 else { return nil }
        fixesLeft -= 1
        guard let fixed = FixPlan([finding], sources: { _ in bytes }).files.first
        else { return nil }
        let head = zip(fixed.before, fixed.after).prefix { $0 == $1 }.count
        let tail = zip(fixed.before[head...].reversed(), fixed.after[head...].reversed()).prefix { $0 == $1 }.count
        // From line start to line end: no character is cut, and nothing is said about half a line.
        let start = (fixed.before[..<head].lastIndex(of: 0x0A) ?? -1) + 1
        let end = fixed.before[(fixed.before.count - tail)...].firstIndex(of: 0x0A) ?? fixed.before.count
        let inserted = fixed.after[start..<(fixed.after.count - (fixed.before.count - end))]
        let replacement: JSONValue = [
            "deletedRegion": Self.region(from: lines.place(of: start), to: lines.place(of: end)),
            "insertedContent": ["text": .string(String(decoding: inserted, as: UTF8.self))],
        ]
        return [
            "description": ["text": .string(finding.fix)],
            "artifactChanges": [["artifactLocation": artifact(finding.file), "replacements": [replacement]]],
        ]
    }

    private mutating func source(_ file: String) -> (SourceLines, [UInt8])? {
        if let current, current.file.utf8.elementsEqual(file.utf8) { return (current.lines, current.bytes) }
        guard let bytes = report.sources(file) else { return nil }
        let lines = SourceLines(bytes)
        current = (file, lines, bytes)
        fixesLeft = 100
        return (lines, bytes)
    }

    private static func region(
        from start: (line: Int, column: Int), to end: (line: Int, column: Int)
    ) -> JSONValue {
        [
            "startLine": .number(JSONNumber(start.line)), "startColumn": .number(JSONNumber(start.column)),
            "endLine": .number(JSONNumber(end.line)), "endColumn": .number(JSONNumber(end.column)),
        ]
    }

    /// A path as a relative reference of RFC 3986: all but unreserved characters and `/` percent-encoded.
    static func address(_ path: String) -> String {
        let hexadecimal = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in path.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E: bytes.append(byte)
            default: bytes += [0x25, hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
