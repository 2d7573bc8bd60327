internal import JSON

extension RecordFields {
    /// An integer that must be there.
    func requiredInt(_ name: String) throws(RecordDecodingError) -> Int {
        guard let int = try int(name) else {
            throw RecordDecodingError(field: path(name), expected: "an integer", found: "nothing")
        }
        return int
    }

    /// An object of strings; empty when the member is absent or null.
    func texts(_ name: String) throws(RecordDecodingError) -> [String: String] {
        guard isPresent(name) else { return [:] }
        let members = try RecordFields(try required(name, "an object"), field: path(name))
        var texts: [String: String] = [:]
        for key in members.names { texts[key] = try members.requiredString(key) }
        return texts
    }

    /// A value of a type that reads itself; nil when the member is absent or null.
    func member<Value>(
        _ name: String, _ read: (JSONValue) throws(RecordDecodingError) -> Value
    ) throws(RecordDecodingError) -> Value? {
        guard isPresent(name) else { return nil }
        let json = try required(name, "a value")
        do {
            return try read(json)
        } catch {
            throw error.inside(path(name))
        }
    }

    /// The elements of an array; none when the member is absent or null.
    func elements<Value>(
        _ name: String, _ read: (JSONValue) throws(RecordDecodingError) -> Value
    ) throws(RecordDecodingError) -> [Value] {
        var values: [Value] = []
        for (index, json) in try array(name).enumerated() {
            do {
                values.append(try read(json))
            } catch {
                throw error.inside(path(name) + "/\(index)")
            }
        }
        return values
    }
}
