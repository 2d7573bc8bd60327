internal import JSON

/// Reads and writes the files of `curated/decisions/`: YAML that people edit by hand.
public enum DecisionFile {
    /// The decisions of one file, in the order in which they stand there.
    ///
    /// - Throws: ``DecisionError`` with file, line and what was expected.
    public static func read(_ bytes: [UInt8], file: String) throws(DecisionError) -> [Decision] {
        let document: JSONDocument
        do {
            document = try YAMLDocument.parse(bytes, file: file)
        } catch  where error.code == "yaml-empty" {
            // All entries taken out, or only comments yet.
            return []
        } catch {
            throw DecisionError(file: file, line: error.line, message: error.message)
        }
        guard let list = document.root.member("decisions")?.value, list.kind == .array || list.kind == .null else {
            throw DecisionError(file: file, line: 1, message: "expected the member `decisions` with a list")
        }
        var decisions: [Decision] = []
        for node in list.children { decisions.append(try decision(node, file: file)) }
        return decisions
    }

    private static func decision(_ node: JSONNode, file: String) throws(DecisionError) -> Decision {
        let value = node.value
        func text(_ key: String) -> String? { value[key]?.stringValue }
        func pair(_ key: String) -> (String, String)? {
            guard let ids = value[key]?.arrayValue?.compactMap(\.stringValue), ids.count == 2 else { return nil }
            return (ids[0], ids[1])
        }
        let content: Decision.Content
        if let (one, other) = pair("same") {
            content = .same(one, other)
        } else if let (one, other) = pair("different") {
            content = .different(one, other)
        } else if let record = text("record"), let row = text("field").flatMap(RowKey.init(rawValue:)),
            let printed = text("value") ?? value["value"]?.intValue.map({ String($0) })
        {
            content = .value(record: record, row: row, text: printed)
        } else if let record = text("record"), let language = text("language"), let label = text("label") {
            content = .label(record: record, language: language, label: label)
        } else if let record = text("record"), let alias = text("alias"), let language = text("language") {
            content = .language(record: record, alias: alias, language: language)
        } else if let record = text("record"), let status = text("status").flatMap(LifecycleStatus.init(rawValue:)) {
            content = .status(record: record, status: status, contentHash: text("contentHash"))
        } else {
            throw DecisionError(
                file: file, line: node.line,
                message: "expected one of `same: [A, B]`, `different: [A, B]`, `record` with `field` and `value`, "
                    + "with `language` and `label` or `alias`, or with `status`")
        }
        if let message = problem(content) { throw DecisionError(file: file, line: node.line, message: message) }
        return Decision(
            content: content, because: text("because") ?? "", by: text("by"), date: text("date"),
            evidence: value["evidence"]?.arrayValue?.compactMap(\.stringValue), file: file, line: node.line)
    }

    /// What no decision may say, whoever wrote it.
    private static func problem(_ content: Decision.Content) -> String? {
        switch content {
        case .same(let one, let other) where one == other, .different(let one, let other) where one == other:
            "expected two ids, found '\(one)' twice"
        case .status(_, .published, nil):
            "expected the `contentHash` of what is published; `curate publish` writes it"
        default: nil
        }
    }

    /// The file of `curated/decisions/` in which a decision is written.
    public static func name(for decision: Decision) -> String {
        switch decision.content {
        case .same, .different: "identity.yaml"
        case .value: "values.yaml"
        case .label, .language: "labels.yaml"
        case .status: "status.yaml"
        }
    }
}
