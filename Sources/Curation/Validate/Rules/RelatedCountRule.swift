internal import JSON

/// The number of related methods is not smaller than the links beside it.
struct RelatedCountRule: DocumentRule {
    static let id = "related-count-links"
    static let severity = Finding.Severity.warning
    static let summary = "The number of related methods on an extracted page is at least that of the links in its cell."
    static let rationale =
        "The site counts all related methods and may link some; more links than methods were misread."
    static let examples: [RuleExample] = [
        .good().with(file, line("3", links: 2) + line("5", links: 0)),
        .bad(finds: "the cell links 2 methods, but counts 1").with(file, line("1", links: 2)),
    ]

    private static let file = "pages.extract.jsonl"

    private static func line(_ text: String, links: Int) -> String {
        let list = (0..<links).map { #"{"text":"m\#($0)","href":"/m/\#($0)"}"# }.joined(separator: ",")
        let cell = #"{"text":"\#(text)","links":[\#(list)]}"#
        return #"{"page":{},"methods":[{"cells":{"relatedCount":\#(cell)}}]}"# + "\n"
    }

    func check(_ view: DocumentView) -> [Finding] {
        guard view.kind == .extract else { return [] }
        let page = view.source
        return (page.root["methods"]?.children ?? []).compactMap { method in
            guard let cell = method["cells"]?[RowKey.relatedCount.rawValue], let node = cell["text"],
                let count = node.string.flatMap({ Int($0) }), let links = cell["links"]?.count, links > count
            else { return nil }
            let message = "the cell links \(links) methods, but counts \(count)"
            return finding(
                in: page, at: node, message, fix: "Compare with the page, and report how it was misread.")
        }
    }
}
