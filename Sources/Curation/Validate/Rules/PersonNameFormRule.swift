internal import JSON

/// A family name is a name.
struct PersonNameFormRule: RecordRule {
    static let id = "person-name-form"
    static let severity = Finding.Severity.warning
    static let summary = "A family name of a person holds no digits, no `&` and no `et al.`."
    static let rationale = "Such a name was not parted from its neighbour, and citations would print it as one person."
    static let examples: [RuleExample] = [
        .good(
            #"{"id":"a","originators":[{"family":"de la Cruz","given":"J."},{"literal":"IEEE 802 group & others"}]}"#),
        .bad(
            #"{"id":"a","originators":[{"family":"Granger & Newbold","given":"C."}]}"#,
            finds: "the family name `Granger & Newbold` holds `&`"),
        .bad(
            #"{"id":"a","seminalSources":[{"author":[{"family":"Box 1970"}]}]}"#,
            finds: "the family name `Box 1970` holds `1`"),
        .bad(
            #"{"id":"a","seminalSources":[{"author":[{"family":"Vaswani et al."}]}]}"#,
            finds: "the family name `Vaswani et al.` holds `et al`"),
    ]

    func check(record: SourceDocument) -> [Finding] {
        let authors = record.root.works.flatMap { work in
            ["author", "editor", "translator"].flatMap { work[$0]?.children ?? [] }
        }
        return ((record.root["originators"]?.children ?? []) + authors).compactMap { person in
            guard let node = person["family"], let name = node.string, let odd = Self.odd(in: name) else { return nil }
            let message = "the family name `\(name)` holds `\(odd)`"
            return finding(in: record, at: node, message, fix: "Part the names with `curate decide value`.")
        }
    }

    private static func odd(in name: String) -> String? {
        if let byte = name.utf8.first(where: { $0.isDigit || $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: ";") }) {
            return String(decoding: [byte], as: UTF8.self)
        }
        let padded = Array(name.utf8) + [0x20]
        let sign = Array(" et al".utf8)
        let isThere = padded.indices.contains { padded[$0...].starts(with: sign) }
        return isThere ? "et al" : nil
    }
}
