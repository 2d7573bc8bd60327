public import JSON

extension Work {
    /// The work as an item of CSL-JSON (schema `csl-data.json`, version 1.0). Members that are nil are left out.
    public var cslJSON: JSONValue {
        var item = JSONObject()
        item["id"] = .string(identifier)
        item["type"] = .string(type)
        if !author.isEmpty { item["author"] = .array(author.map(\.cslJSON)) }
        if !editor.isEmpty { item["editor"] = .array(editor.map(\.cslJSON)) }
        if !translator.isEmpty { item["translator"] = .array(translator.map(\.cslJSON)) }
        item["issued"] = issued.map { Self.date([$0, issuedMonth, issuedMonth == nil ? nil : issuedDay]) }
        item["original-date"] = originallyIssued.map { Self.date([$0]) }
        for (name, path) in Self.textMembers { item[name] = self[keyPath: path].map { .string($0) } }
        if authorsIncomplete { item["custom"] = ["authorsIncomplete": true] }
        return .object(item)
    }

    /// Reads an item of CSL-JSON; members that a work doesn't have are passed over.
    public init(cslJSON: JSONValue) throws(RecordDecodingError) {
        let fields = try RecordFields(cslJSON)
        self.init()
        type = try fields.requiredString("type")
        author = try Self.names("author", in: fields)
        editor = try Self.names("editor", in: fields)
        translator = try Self.names("translator", in: fields)
        let date = try Self.dateParts("issued", in: fields)
        issued = date.first
        issuedMonth = date.count > 1 ? date[1] : nil
        issuedDay = date.count > 2 ? date[2] : nil
        originallyIssued = try Self.dateParts("original-date", in: fields).first
        for (name, path) in Self.textMembers { self[keyPath: path] = try fields.string(name) }
        if let custom = cslJSON["custom"] {
            authorsIncomplete = try RecordFields(custom, field: "/custom").bool("authorsIncomplete")
        }
    }

    /// Members that are plain text, in the order in which they are written.
    private static var textMembers: [(name: String, path: WritableKeyPath<Work, String?>)] {
        [
            ("year-suffix", \.yearSuffix), ("status", \.status), ("title", \.title),
            ("container-title", \.containerTitle), ("collection-title", \.collectionTitle),
            ("collection-number", \.collectionNumber),
            ("volume", \.volume), ("issue", \.issue), ("page", \.page), ("number", \.number), ("edition", \.edition),
            ("publisher", \.publisher), ("publisher-place", \.publisherPlace), ("genre", \.genre), ("DOI", \.doi),
            ("ISBN", \.isbn), ("ISSN", \.issn), ("URL", \.url),
        ]
    }

    private static func date(_ parts: [Int?]) -> JSONValue {
        ["date-parts": .array([.array(parts.compactMap { $0.map { .number(JSONNumber($0)) } })])]
    }

    private static func dateParts(_ name: String, in fields: RecordFields) throws(RecordDecodingError) -> [Int] {
        guard fields.isPresent(name) else { return [] }
        let field = fields.path(name)
        let date = try RecordFields(try fields.required(name, "an object"), field: field)
        var parts: [Int] = []
        guard let first = try date.array("date-parts").first else { return [] }
        for part in first.arrayValue ?? [] {
            guard let number = part.intValue else {
                throw RecordDecodingError(field: field + "/date-parts/0", expected: "integers", found: part.kindInWords)
            }
            parts.append(number)
        }
        return parts
    }

    private static func names(_ name: String, in fields: RecordFields) throws(RecordDecodingError) -> [Name] {
        var names: [Name] = []
        for (index, value) in try fields.array(name).enumerated() {
            names.append(try Name(cslJSON: value, field: fields.path(name) + "/\(index)"))
        }
        return names
    }
}

extension Work.Name {
    var cslJSON: JSONValue {
        var object = JSONObject()
        object["family"] = family.map { .string($0) }
        object["given"] = given.map { .string($0) }
        object["non-dropping-particle"] = nonDroppingParticle.map { .string($0) }
        object["suffix"] = suffix.map { .string($0) }
        object["literal"] = literal.map { .string($0) }
        return .object(object)
    }

    init(cslJSON: JSONValue, field: String) throws(RecordDecodingError) {
        let fields = try RecordFields(cslJSON, field: field)
        self.init(
            family: try fields.string("family"), given: try fields.string("given"),
            literal: try fields.string("literal"), nonDroppingParticle: try fields.string("non-dropping-particle"),
            suffix: try fields.string("suffix"))
    }
}
