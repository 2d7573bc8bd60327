public import JSON

extension SeminalSource {
    /// `{"text", "link", "residue", "work": CSL-JSON item}`.
    public var json: JSONValue {
        [
            "text": .string(text), "link": .string(link.rawValue), "residue": .string(residue), "work": work.cslJSON,
        ]
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
            residue: try fields.requiredString("residue"))
    }
}
