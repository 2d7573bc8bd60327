internal import JSON

/// Findings as a log of the Static Analysis Results Interchange Format, OASIS SARIF 2.1.0.
enum SARIFReport {
    static func render(_ findings: [Finding]) -> [UInt8] {
        let indices = Dictionary(
            uniqueKeysWithValues: Rules.descriptions.enumerated().map { ($0.element.id, $0.offset) })
        let driver: JSONValue = [
            "name": "curate",
            "rules": .array(Rules.descriptions.map(rule)),
        ]
        let run: JSONValue = [
            "tool": ["driver": driver],
            // Finding counts columns in scalars, as SARIF's second choice does.
            "columnKind": "unicodeCodePoints",
            "results": .array(findings.map { result($0, ruleIndex: indices[$0.rule]) }),
        ]
        let log: JSONValue = [
            "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            "version": "2.1.0",
            "runs": [run],
        ]
        return JSONWriter.pretty(log, sortKeys: false)
    }

    private static func rule(_ description: RuleDescription) -> JSONValue {
        [
            "id": .string(description.id),
            "shortDescription": ["text": .string(description.summary)],
            "fullDescription": ["text": .string(description.rationale)],
            "defaultConfiguration": ["level": .string(description.severity.rawValue)],
        ]
    }

    private static func result(_ finding: Finding, ruleIndex: Int?) -> JSONValue {
        var members = JSONObject()
        members["ruleId"] = .string(finding.rule)
        if let ruleIndex { members["ruleIndex"] = .number(JSONNumber(ruleIndex)) }
        members["level"] = .string(finding.severity.rawValue)
        let text = finding.fix.isEmpty ? finding.message : "\(finding.message). \(finding.fix)"
        members["message"] = ["text": .string(text)]
        members["locations"] = [location(finding)]
        return .object(members)
    }

    private static func location(_ finding: Finding) -> JSONValue {
        var physical = JSONObject()
        physical["artifactLocation"] = ["uri": .string(address(finding.file))]
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
