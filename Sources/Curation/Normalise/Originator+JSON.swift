public import JSON

extension Originator {
    /// `{"literal" | "family", "given", "particle", "suffix", "kind", "role", "affiliation", "alternative", "year",
    /// "years", "etAl", "needsReview"}`; members that are nil are left out, `needsReview` where it is false.
    public var json: JSONValue {
        var object = JSONObject()
        object["literal"] = literal.map { .string($0) }
        object["family"] = family.map { .string($0) }
        object["given"] = given.map { .string($0) }
        object["particle"] = particle.map { .string($0) }
        object["suffix"] = suffix.map { .string($0) }
        object["kind"] = kind.map { .string($0.rawValue) }
        object["role"] = role.map { .string($0) }
        object["affiliation"] = affiliation.map { .string($0) }
        object["alternative"] = alternative.map(\.json)
        object["year"] = year.map { .number(JSONNumber($0)) }
        object["years"] = years.map { .string($0) }
        object["etAl"] = .bool(etAl)
        if needsReview { object["needsReview"] = .bool(true) }
        return .object(object)
    }

    /// Reads what ``json`` writes, and records from before there were `particle`, `kind` and the like.
    public init(json: JSONValue) throws(RecordDecodingError) {
        let fields = try RecordFields(json)
        self.init(
            literal: try fields.string("literal"), family: try fields.string("family"),
            given: try fields.string("given"), particle: try fields.string("particle"),
            suffix: try fields.string("suffix"),
            kind: fields.isPresent("kind") ? try fields.choice("kind", Kind.self) : nil,
            role: try fields.string("role"), affiliation: try fields.string("affiliation"),
            alternative: try fields.member("alternative"), year: try fields.int("year"),
            years: try fields.string("years"), etAl: try fields.bool("etAl"),
            needsReview: try fields.bool("needsReview"))
        if literal == nil, family == nil {
            throw RecordDecodingError(field: "", expected: "an object with \"literal\" or \"family\"", found: "neither")
        }
    }
}

extension Originator.Alternative {
    var json: JSONValue {
        var object = JSONObject()
        object["literal"] = literal.map { .string($0) }
        object["family"] = family.map { .string($0) }
        object["given"] = given.map { .string($0) }
        object["particle"] = particle.map { .string($0) }
        object["suffix"] = suffix.map { .string($0) }
        return .object(object)
    }
}

extension RecordFields {
    fileprivate func member(_ name: String) throws(RecordDecodingError) -> Originator.Alternative? {
        guard isPresent(name) else { return nil }
        let fields = try RecordFields(try required(name, "an object"), field: path(name))
        return Originator.Alternative(
            literal: try fields.string("literal"), family: try fields.string("family"),
            given: try fields.string("given"), particle: try fields.string("particle"),
            suffix: try fields.string("suffix"))
    }
}
