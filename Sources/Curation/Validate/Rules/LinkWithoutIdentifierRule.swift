internal import JSON

/// A link that the page had and the record lost.
struct LinkWithoutIdentifierRule: RecordRule {
    static let id = "link-without-identifier"
    static let severity = Finding.Severity.note
    static let summary = "Where a citation ended in a link to a DOI or an ISBN, the work has it."
    static let rationale = "Pages that were saved as text keep the word `DOI` and lose the address behind it."
    static let examples: [RuleExample] = [
        .good(
            #"{"id":"a","seminalSources":[{"link":"doi","work":{"DOI":"10.1000/1"}},{"link":"none","work":{}},{"link":"link","work":{}}]}"#
        ),
        .bad(
            #"{"id":"a","seminalSources":[{"link":"doi","work":{"title":"T"}}]}"#,
            finds: "the page linked a DOI, but the work has none"),
        .bad(
            #"{"id":"a","seminalSources":[{"link":"isbn","work":{"title":"T"}}]}"#,
            finds: "the page linked an ISBN, but the work has none"),
    ]

    func check(record: SourceDocument) -> [Finding] {
        (record.root["seminalSources"]?.children ?? []).compactMap { source in
            guard let node = source["link"], let work = source["work"],
                let (name, shown) = ["doi": ("DOI", "a DOI"), "isbn": ("ISBN", "an ISBN")][node.string ?? ""],
                work[name] == nil
            else { return nil }
            let fix = "Save the page as HTML, or add the \(name) with `curate decide value`."
            return finding(in: record, at: node, "the page linked \(shown), but the work has none", fix: fix)
        }
    }
}
