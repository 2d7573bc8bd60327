public import JSON

extension ComparisonPage {
    /// Reads a page as `curate extract` writes it. What resolution does not need (heading, encoding, labels of rows,
    /// diagnostics) is left out. A page that could not be read has no columns.
    ///
    /// - Throws: ``RecordDecodingError`` for a member that is missing or of the wrong kind.
    public init(extractLine json: JSONValue) throws(RecordDecodingError) {
        let line = try RecordFields(json)
        let page = try RecordFields(try line.required("page", "an object"), field: "/page")
        self.init(
            path: try page.requiredString("path"), digest: try page.string("sha256") ?? "",
            language: try page.string("language"),
            rendering: page.isPresent("rendering") ? try page.choice("rendering", Rendering.self) : .html,
            encoding: EncodingDecision(name: "utf-8", reason: .validUTF8), heading: nil,
            address: try page.string("url"), accessed: try page.string("accessed"),
            isComplete: try page.bool("complete"), rows: [],
            columns: try line.elements("methods", Column.init(extractMethod:)), diagnostics: [])
        guard columns.isEmpty || !digest.isEmpty else {
            throw RecordDecodingError(field: "/page/sha256", expected: "64 hexadecimal digits", found: "nothing")
        }
    }
}

extension Column {
    fileprivate init(extractMethod json: JSONValue) throws(RecordDecodingError) {
        let method = try RecordFields(json)
        let stamp = Stamp(
            version: try method.int("version"), sourceCount: try method.int("sourceCount"),
            status: try method.string("status"))
        self.init(
            position: try method.requiredInt("position"), name: try method.requiredString("name"),
            nameEnglish: try method.string("nameEnglish"), slug: try method.string("slug"),
            stamp: stamp.version == nil && stamp.sourceCount == nil && stamp.status == nil ? nil : stamp)
        guard method.isPresent("cells") else { return }
        let cells = try RecordFields(try method.required("cells", "an object"), field: "/cells")
        for row in RowKey.allCases {
            self.cells[row] = try cells.member(row.rawValue, Cell.init(extractCell:))
        }
    }
}

extension Cell {
    fileprivate init(extractCell json: JSONValue) throws(RecordDecodingError) {
        let cell = try RecordFields(json)
        self.init(
            text: try cell.requiredString("text"), confidence: json["confidence"]?.doubleValue ?? 0,
            needsReview: json["needsReview"]?.boolValue ?? true, line: try cell.int("line") ?? 1,
            links: try cell.elements("links") { link throws(RecordDecodingError) in
                let link = try RecordFields(link)
                return Link(text: try link.string("text") ?? "", target: try link.requiredString("href"))
            })
    }
}
