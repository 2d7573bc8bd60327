internal import JSON

/// The page's own mark of rows that differ, against the cells that were read.
struct DiffersMarkRule: DocumentRule {
    static let id = "differs-mark"
    static let severity = Finding.Severity.warning
    static let summary =
        "A row of an extracted page that is marked `\u{2260}` has cells that differ, and one that is not has none."
    static let rationale = """
        The site marks the rows itself, so a mark that does not fit means that a cell was misread. Aliases and summaries are \
        not compared: their marks don't follow the text that is shown.
        """
    static let examples: [RuleExample] = [
        .good().with(file, line(differs: "true", "1908", "1909") + line(differs: "null", "1", "1")),
        .good().with(file, line(differs: "false", "1908", "1908")),
        .bad(finds: "the row `originYear` is marked as differing, but all 2 cells are the same").with(
            file, line(differs: "true", "1908", "1908")),
        .bad(finds: "the row `originYear` is not marked as differing, but its cells differ").with(
            file, line(differs: "false", "1908", "1909")),
    ]

    private static let file = "pages.extract.jsonl"

    private static func line(differs: String, _ one: String, _ other: String) -> String {
        let cells = [one, other].map {
            #"{"cells":{"originYear":{"text":"\#($0)","needsReview":false}}}"#
        }.joined(separator: ",")
        return #"{"page":{},"rows":[{"key":"originYear","differs":\#(differs)}],"methods":[\#(cells)]}"# + "\n"
    }

    private static let unmarked: Set<String> = [RowKey.aliases.rawValue, RowKey.summary.rawValue]

    func check(_ view: DocumentView) -> [Finding] {
        guard view.kind == .extract else { return [] }
        let page = view.source
        let methods = page.root["methods"]?.children ?? []
        return (page.root["rows"]?.children ?? []).compactMap { row -> Finding? in
            guard methods.count > 1, let key = row["key"]?.string, !Self.unmarked.contains(key),
                let node = row["differs"], let isMarked = node.bool,
                let differs = differs(methods.map { $0["cells"]?[key] }), differs != isMarked
            else { return nil }
            let message =
                isMarked
                ? "the row `\(key)` is marked as differing, but all \(methods.count) cells are the same"
                : "the row `\(key)` is not marked as differing, but its cells differ"
            return finding(
                in: page, at: node, message, fix: "Compare with the page, and report how it was misread.")
        }
    }

    /// nil where a cell is doubtful, so that nothing can be said.
    private func differs(_ cells: [JSONNode?]) -> Bool? {
        if cells.contains(where: { $0?["needsReview"]?.bool == true }) { return nil }
        let texts = cells.map { Array(($0?["text"]?.string ?? "").utf8) }
        return !texts.allSatisfy { $0 == texts[0] }
    }
}
