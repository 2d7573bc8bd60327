/// One unit of output: an error, or a subschema with errors in it (JSON Schema 2020-12, core, section 12.3).
struct SchemaOutputUnit {
    private var frame: SchemaTrailFrame?
    private var error: String?
    private(set) var units: [SchemaOutputUnit] = []

    /// The unit of the whole schema.
    init() {}

    /// The unit of an error.
    init(_ violation: SchemaViolation) {
        frame = SchemaTrailFrame(
            keywordLocation: violation.keywordLocation, schemaLocation: violation.schemaLocation,
            instancePointer: violation.instancePointer)
        error = violation.message
    }

    private init(_ frame: SchemaTrailFrame) {
        self.frame = frame
    }

    /// Adds an error behind the units of the subschemas it lies in, after the first of them. Violations come in the
    /// document's order, so only the last unit can be one of these.
    mutating func add(_ violation: SchemaViolation, passed: Int) {
        guard passed < violation.trail.count else {
            var unit = SchemaOutputUnit(violation)
            // The trail of a cause starts with that of its violation.
            for cause in violation.causes { unit.add(cause, passed: passed) }
            units.append(unit)
            return
        }
        let next = violation.trail[passed]
        if units.last?.frame != next || units.last?.error != nil { units.append(SchemaOutputUnit(next)) }
        units[units.count - 1].add(violation, passed: passed + 1)
    }

    /// The unit without steps that lead to one other only.
    var condensed: SchemaOutputUnit {
        var unit = self
        unit.units = units.map(\.condensed)
        return unit.error == nil && unit.units.count == 1 ? unit.units[0] : unit
    }

    var value: JSONValue {
        var object: JSONObject = ["valid": false]
        object["keywordLocation"] = .string(frame?.keywordLocation ?? "")
        if let frame { object["absoluteKeywordLocation"] = .string(frame.schemaLocation) }
        object["instanceLocation"] = .string(frame?.instancePointer ?? "")
        if let error { object["error"] = .string(error) }
        if !units.isEmpty { object["errors"] = .array(units.map(\.value)) }
        return .object(object)
    }

    /// The outermost unit.
    static func root(isValid: Bool, _ units: [JSONValue]) -> JSONValue {
        var object: JSONObject = ["valid": .bool(isValid), "keywordLocation": "", "instanceLocation": ""]
        if !units.isEmpty { object["errors"] = .array(units) }
        return .object(object)
    }
}
