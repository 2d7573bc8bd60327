internal import JSON

extension Finding {
    /// Everything about findings, for ``ValidationCache``.
    static func packed(_ findings: [Finding]) -> [UInt8] { JSONWriter.compact(.array(findings.map(\.cached))) }

    /// Nil when the bytes are not what ``packed(_:)`` wrote.
    static func unpacked(_ bytes: ArraySlice<UInt8>) -> [Finding]? {
        guard let values = try? JSONDocument.parse(Array(bytes)).value.arrayValue else { return nil }
        let findings = values.compactMap { Finding(cached: $0) }
        return findings.count == values.count ? findings : nil
    }

    private var cached: JSONValue {
        var edited: JSONValue = .null
        if let edit {
            var object = JSONObject()
            object["pointer"] = .string(edit.pointer)
            object["replacement"] = edit.replacement
            edited = .object(object)
        }
        return [
            "rule": .string(rule), "severity": .string(severity.rawValue), "file": .string(file),
            "line": .number(JSONNumber(line)), "column": .number(JSONNumber(column)), "record": .optional(record),
            "pointer": .string(pointer), "message": .string(message), "fix": .string(fix), "edit": edited,
        ]
    }

    /// Nil when a part is missing.
    private init?(cached value: JSONValue) {
        guard let rule = value["rule"]?.stringValue, let file = value["file"]?.stringValue,
            let severity = value["severity"]?.stringValue.flatMap(Severity.init), let line = value["line"]?.intValue,
            let column = value["column"]?.intValue, let pointer = value["pointer"]?.stringValue,
            let message = value["message"]?.stringValue, let fix = value["fix"]?.stringValue
        else { return nil }
        self.init(
            rule: rule, severity: severity, file: file, line: line, column: column,
            record: value["record"]?.stringValue,
            pointer: pointer, message: message, fix: fix,
            edit: value["edit"]?["pointer"]?.stringValue.map {
                FixEdit(pointer: $0, replacement: value["edit"]?["replacement"])
            })
    }
}
