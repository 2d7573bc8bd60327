internal import JSON

extension Finding {
    /// Everything about the finding, for ``ValidationCache``.
    var cached: JSONValue {
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
    init?(cached value: JSONValue) {
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
