internal import JSON

/// The members of a JSON object while a record is read from it.
struct RecordFields {
    private let object: JSONObject
    private let field: String

    init(_ json: JSONValue, field: String = "") throws(RecordDecodingError) {
        guard case .object(let object) = json else {
            throw RecordDecodingError(field: field, expected: "an object", found: json.kindInWords)
        }
        self.object = object
        self.field = field
    }

    func path(_ name: String) -> String { field + "/" + name }

    /// A string; nil when the member is absent or null.
    func string(_ name: String) throws(RecordDecodingError) -> String? {
        guard let value = object[name], value != .null else { return nil }
        guard let string = value.stringValue else { throw wrong(name, "a string", value) }
        return string
    }

    func requiredString(_ name: String) throws(RecordDecodingError) -> String {
        guard let string = try string(name) else { throw wrong(name, "a string", object[name]) }
        return string
    }

    /// An integer; nil when the member is absent or null.
    func int(_ name: String) throws(RecordDecodingError) -> Int? {
        guard let value = object[name], value != .null else { return nil }
        guard let int = value.intValue else { throw wrong(name, "an integer", value) }
        return int
    }

    /// A boolean; false when the member is absent or null.
    func bool(_ name: String) throws(RecordDecodingError) -> Bool {
        guard let value = object[name], value != .null else { return false }
        guard let bool = value.boolValue else { throw wrong(name, "true or false", value) }
        return bool
    }

    /// An array; empty when the member is absent or null.
    func array(_ name: String) throws(RecordDecodingError) -> [JSONValue] {
        guard let value = object[name], value != .null else { return [] }
        guard let array = value.arrayValue else { throw wrong(name, "an array", value) }
        return array
    }

    /// A value that must be there.
    func required(_ name: String, _ expected: String) throws(RecordDecodingError) -> JSONValue {
        guard let value = object[name] else { throw wrong(name, expected, nil) }
        return value
    }

    /// A string of a closed list.
    func choice<Choice: RawRepresentable & CaseIterable>(
        _ name: String, _ type: Choice.Type
    ) throws(RecordDecodingError) -> Choice where Choice.RawValue == String {
        let text = try requiredString(name)
        guard let choice = Choice(rawValue: text) else {
            let list = Choice.allCases.map(\.rawValue).joined(separator: ", ")
            throw RecordDecodingError(field: path(name), expected: "one of \(list)", found: "\"\(text)\"")
        }
        return choice
    }

    func isPresent(_ name: String) -> Bool { object[name] != nil && object[name] != .null }

    var names: [String] { object.members.map(\.key) }

    private func wrong(_ name: String, _ expected: String, _ found: JSONValue?) -> RecordDecodingError {
        RecordDecodingError(field: path(name), expected: expected, found: found?.kindInWords ?? "nothing")
    }
}

extension JSONValue {
    /// The kind with its article, for messages.
    var kindInWords: String {
        switch self {
        case .null: "null"
        case .bool(let bool): bool ? "true" : "false"
        case .number(let number): "the number \(number.text)"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
}

extension RecordDecodingError {
    /// The same error seen from the object around it.
    func inside(_ field: String) -> RecordDecodingError {
        RecordDecodingError(field: field + self.field, expected: expected, found: found)
    }
}
