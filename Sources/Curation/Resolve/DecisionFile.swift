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
        } else if let record = text("record"), let status = text("status").flatMap(LifecycleStatus.init(rawValue:)) {
            content = .status(record: record, status: status, contentHash: text("contentHash"))
        } else {
            throw DecisionError(
                file: file, line: node.line,
                message: "expected one of `same: [A, B]`, `different: [A, B]`, `record` with `field` and `value`, "
                    + "with `language` and `label`, or with `status`")
        }
        if let message = problem(content) { throw DecisionError(file: file, line: node.line, message: message) }
        return Decision(
            content: content, because: text("because") ?? "", by: text("by"), date: text("date"), file: file,
            line: node.line)
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

    /// The text of a file with a decision added at its end; what people wrote above stays as it is.
    ///
    /// - Throws: ``DecisionError`` when the text is no file of decisions, or is written so that nothing can be added.
    public static func appended(
        _ decision: Decision, to text: [UInt8], file: String
    ) throws(DecisionError) -> [UInt8] {
        let before = try read(text, file: file)
        let (head, indent) = opened(text)
        var bytes = head
        if bytes.last != nil, bytes.last != 0x0A { bytes.append(0x0A) }
        for (index, member) in members(of: decision).enumerated() {
            bytes += [UInt8](repeating: 0x20, count: indent)
            bytes += Array("\(index == 0 ? "-" : " ") \(member.key): ".utf8)
            bytes += JSONWriter.compact(member.value)
            bytes.append(0x0A)
        }
        guard let after = try? read(bytes, file: file), after.count == before.count + 1 else {
            throw DecisionError(
                file: file, line: before.last?.line ?? 1,
                message:
                    "no decision can be added: keep `decisions` as the last member, one entry a line, then try again")
        }
        return bytes
    }

    /// The text with a list that entries can be put behind, and the spaces before their hyphens.
    private static func opened(_ text: [UInt8]) -> (text: [UInt8], indent: Int) {
        let key = Array("decisions:".utf8)
        let lines = TextLine.lines(of: text)
        guard let start = lines.firstIndex(where: { $0.bytes.starts(withBytes: key) }) else {
            return (text + (text.isEmpty || text.last == 0x0A ? [] : [0x0A]) + key + [0x0A], 2)
        }
        let entry = lines[(start + 1)...].first { $0.bytes.trimmed.first == UInt8(ascii: "-") }
        if let entry { return (text, entry.bytes.prefix { $0 == 0x20 }.count) }
        guard lines[start].bytes.dropFirst(key.count).trimmed.elementsEqual("[]".utf8) else { return (text, 2) }
        // The empty list in brackets gives way to one whose entries are lines.
        return (Array(text[..<lines[start].bytes.startIndex]) + key + Array(text[lines[start].bytes.endIndex...]), 2)
    }

    /// JSON's strings and lists are YAML's too.
    private static func members(of decision: Decision) -> [(key: String, value: JSONValue)] {
        var members: [(key: String, value: JSONValue)]
        switch decision.content {
        case .same(let one, let other): members = [("same", [.string(one), .string(other)])]
        case .different(let one, let other): members = [("different", [.string(one), .string(other)])]
        case .value(let record, let row, let text):
            members = [("record", .string(record)), ("field", .string(row.rawValue)), ("value", .string(text))]
        case .label(let record, let language, let label):
            members = [("record", .string(record)), ("language", .string(language)), ("label", .string(label))]
        case .status(let record, let status, let hash):
            members = [("record", .string(record)), ("status", .string(status.rawValue))]
            if let hash { members.append(("contentHash", .string(hash))) }
        }
        members.append(("because", .string(decision.because)))
        if let by = decision.by { members.append(("by", .string(by))) }
        if let date = decision.date { members.append(("date", .string(date))) }
        return members
    }

    /// The file of `curated/decisions/` in which a decision is written.
    public static func name(for decision: Decision) -> String {
        switch decision.content {
        case .same, .different: "identity.yaml"
        case .value: "values.yaml"
        case .label: "labels.yaml"
        case .status: "status.yaml"
        }
    }
}
