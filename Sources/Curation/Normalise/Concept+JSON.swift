public import JSON

extension Concept {
    /// `{"id", "labels": {language: name}}`, the languages in the order of their bytes, and `"broader"` where known.
    public var json: JSONValue {
        var names = JSONObject()
        for (language, label) in labels.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            names[language] = .string(label)
        }
        var object = JSONObject([("id", .string(id)), ("labels", .object(names))])
        if let broader { object["broader"] = .string(broader) }
        return .object(object)
    }

    /// Reads what ``json`` writes.
    public init(json: JSONValue) throws(RecordDecodingError) {
        let fields = try RecordFields(json)
        let names = try RecordFields(try fields.required("labels", "an object"), field: "/labels")
        var labels: [String: String] = [:]
        for language in names.names { labels[language] = try names.requiredString(language) }
        self.init(id: try fields.requiredString("id"), labels: labels, broader: try fields.string("broader"))
    }
}
