public import JSON

extension PageProvenance {
    /// The provenance as `schemas/method.schema.json` has it: cells in the order of the page's rows, missing values null;
    /// `supersededBy` only where there is a newer capture.
    public var json: JSONValue {
        var object = JSONObject([
            ("page", .string(page)),
            ("path", .string(path)),
            ("address", .optional(address)),
            ("language", .optional(language)),
            ("rendering", .string(rendering.rawValue)),
            ("accessed", .optional(accessed)),
            ("column", .optional(column)),
            ("name", .string(name)),
            ("cells", .object(JSONObject(cells.keys.sorted().map { ($0.rawValue, cells[$0]?.json ?? .null) }))),
        ])
        if let supersededBy { object["supersededBy"] = .string(supersededBy) }
        return .object(object)
    }

    /// Reads a provenance as ``json`` writes it.
    ///
    /// - Throws: ``RecordDecodingError`` for a member that is missing or of the wrong kind, or an unknown row.
    public init(json: JSONValue) throws(RecordDecodingError) {
        let fields = try RecordFields(json)
        self.init(
            page: try fields.requiredString("page"), path: try fields.requiredString("path"),
            address: try fields.string("address"), language: try fields.string("language"),
            rendering: try fields.choice("rendering", Rendering.self), accessed: try fields.string("accessed"),
            column: try fields.requiredInt("column"), name: try fields.requiredString("name"), cells: [:],
            supersededBy: try fields.string("supersededBy"))
        let places = try RecordFields(try fields.required("cells", "an object"), field: "/cells")
        for name in places.names {
            guard let key = RowKey(rawValue: name) else {
                let known = RowKey.allCases.map(\.rawValue).joined(separator: ", ")
                throw RecordDecodingError(field: "/cells", expected: "the rows \(known)", found: "\"\(name)\"")
            }
            cells[key] = try places.member(name, CellPlace.init(json:))
        }
    }
}

extension PageProvenance.CellPlace {
    fileprivate var json: JSONValue {
        [
            "line": .optional(line), "confidence": .number(JSONNumber(confidence)),
            "needsReview": .bool(needsReview),
        ]
    }

    init(json: JSONValue) throws(RecordDecodingError) {
        let fields = try RecordFields(json)
        guard let confidence = try fields.required("confidence", "a number").doubleValue else {
            throw RecordDecodingError(field: "/confidence", expected: "a number", found: "something else")
        }
        self.init(
            line: try fields.requiredInt("line"), confidence: confidence, needsReview: try fields.bool("needsReview"))
    }
}
