internal import JSON

/// A person is named once.
struct OriginatorRepeatedRule: RecordRule {
    static let id = "originator-repeated"
    static let severity = Finding.Severity.warning
    static let summary = "No record names an originator twice for the same part and year, no work an author twice."
    static let rationale = "A list with a person twice was glued from two, and counts and citations go wrong."
    static let examples: [RuleExample] = [
        .good(
            #"{"id":"a","originators":[{"family":"Dickey","given":"D."},{"family":"Dickey","given":"D.","year":1984}]}"#
        ),
        .good(
            #"{"id":"a","originators":[{"family":"Engle","given":"R."},{"family":"Engle","given":"C."}],"seminalSources":[{"author":[{"family":"Engle","given":"R."}]}]}"#
        ),
        .bad(
            #"{"id":"a","originators":[{"family":"Engle","given":"Robert"},{"family":"Engle","given":"Robert"}]}"#,
            finds: "`Engle, Robert` is named twice"),
        .bad(
            #"{"id":"a","seminalSources":[{"author":[{"literal":"R Core Team"},{"literal":"R Core Team"}]}]}"#,
            finds: "`R Core Team` is named twice"),
    ]

    func check(record: SourceDocument) -> [Finding] {
        let lists = [record.root["originators"]] + record.root.works.map { $0["author"] }
        return lists.compactMap(\.self).flatMap { list -> [Finding] in
            var seen: Set<[String]> = []
            return list.children.compactMap { person in
                // Who took part in two ways, or twice, is named for each.
                guard let name = name(of: person), !seen.insert([name] + parts(of: person)).inserted else { return nil }
                let fix = "Take one of the two away with `curate decide value`."
                return finding(in: record, at: person, "`\(name)` is named twice", fix: fix)
            }
        }
    }

    private func parts(of person: JSONNode) -> [String] {
        [
            person["role"]?.string ?? "", person["years"]?.string ?? "",
            person["year"]?.number?.intValue.map { String($0) } ?? "",
        ]
    }

    private func name(of person: JSONNode) -> String? {
        if let literal = person["literal"]?.string { return literal }
        guard let family = person["family"]?.string else { return nil }
        let particle = person["particle"]?.string ?? person["non-dropping-particle"]?.string
        let parts = [particle.map { "\($0) \(family)" } ?? family, person["given"]?.string, person["suffix"]?.string]
        return parts.compactMap(\.self).joined(separator: ", ")
    }
}
