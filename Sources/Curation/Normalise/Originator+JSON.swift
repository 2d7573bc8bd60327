public import JSON

extension Originator {
    /// `{"literal" | "family", "given", "role", "year", "etAl"}`; members that are nil are left out.
    public var json: JSONValue {
        var object = JSONObject()
        object["literal"] = literal.map { .string($0) }
        object["family"] = family.map { .string($0) }
        object["given"] = given.map { .string($0) }
        object["role"] = role.map { .string($0) }
        object["year"] = year.map { .number(JSONNumber($0)) }
        object["etAl"] = .bool(etAl)
        return .object(object)
    }

    /// Reads what ``json`` writes.
    public init(json: JSONValue) throws(RecordDecodingError) {
        let fields = try RecordFields(json)
        self.init(
            literal: try fields.string("literal"), family: try fields.string("family"),
            given: try fields.string("given"), role: try fields.string("role"), year: try fields.int("year"),
            etAl: try fields.bool("etAl"))
        if literal == nil, family == nil {
            throw RecordDecodingError(field: "", expected: "an object with \"literal\" or \"family\"", found: "neither")
        }
    }
}
