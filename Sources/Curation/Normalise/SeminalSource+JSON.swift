public import JSON

extension SeminalSource {
    /// `{"text", "link", "residue", "work": CSL-JSON item}`, with `"needsReview": true` where the reading is doubtful.
    public var json: JSONValue {
        var object = JSONObject()
        object["text"] = .string(text)
        object["link"] = .string(link.rawValue)
        object["residue"] = .string(residue)
        if needsReview { object["needsReview"] = .bool(true) }
        object["work"] = work.cslJSON
        return .object(object)
    }

    /// Reads what ``json`` writes.
    public init(json: JSONValue) throws(RecordDecodingError) {
        let fields = try RecordFields(json)
        let item = try fields.required("work", "an object")
        let work: Work
        do {
            work = try Work(cslJSON: item)
        } catch {
            throw error.inside("/work")
        }
        self.init(
            text: try fields.requiredString("text"), link: try fields.choice("link", LinkKind.self), work: work,
            residue: try fields.requiredString("residue"), needsReview: try fields.bool("needsReview"))
    }
}
