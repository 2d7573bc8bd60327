public import JSON

extension SeminalSource: JSONStreamable {
    /// `{"text", "link", "residue", "work": CSL-JSON item}`, with `"needsReview": true` where the reading is doubtful.
    public func write(to stream: inout JSONStream) {
        stream.openObject()
        stream.member("text", text)
        stream.member("link", link.rawValue)
        stream.member("residue", residue)
        if needsReview { stream.member("needsReview", true) }
        stream.name("work")
        work.write(to: &stream)
        stream.closeObject()
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
