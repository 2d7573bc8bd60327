internal import JSON

extension DecisionFile {
    /// The text of a file with decisions added at its end; what people wrote above stays as it is.
    ///
    /// - Throws: ``DecisionError`` when the text is no file of decisions, or is written so that nothing can be added.
    public static func appended(
        _ decisions: [Decision], to text: [UInt8], file: String
    ) throws(DecisionError) -> [UInt8] {
        let before = try read(text, file: file)
        let (head, indent) = opened(text)
        var bytes = head
        if bytes.last != nil, bytes.last != 0x0A { bytes.append(0x0A) }
        for decision in decisions {
            for (index, member) in members(of: decision).enumerated() {
                bytes += [UInt8](repeating: 0x20, count: indent)
                bytes += Array("\(index == 0 ? "-" : " ") \(member.key): ".utf8)
                bytes += JSONWriter.compact(member.value)
                bytes.append(0x0A)
            }
        }
        guard let after = try? read(bytes, file: file), after.count == before.count + decisions.count else {
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
    static func members(of decision: Decision) -> [(key: String, value: JSONValue)] {
        var members: [(key: String, value: JSONValue)]
        switch decision.content {
        case .same(let one, let other): members = [("same", [.string(one), .string(other)])]
        case .different(let one, let other): members = [("different", [.string(one), .string(other)])]
        case .value(let record, let row, let text):
            members = [("record", .string(record)), ("field", .string(row.rawValue)), ("value", .string(text))]
        case .label(let record, let language, let label):
            members = [("record", .string(record)), ("language", .string(language)), ("label", .string(label))]
        case .language(let record, let alias, let language):
            members = [("record", .string(record)), ("alias", .string(alias)), ("language", .string(language))]
        case .status(let record, let status, let hash):
            members = [("record", .string(record)), ("status", .string(status.rawValue))]
            if let hash { members.append(("contentHash", .string(hash))) }
        }
        members.append(("because", .string(decision.because)))
        if let by = decision.by { members.append(("by", .string(by))) }
        if let date = decision.date { members.append(("date", .string(date))) }
        if let evidence = decision.evidence { members.append(("evidence", .array(evidence.map { .string($0) }))) }
        return members
    }

    /// The text of a file without some of its decisions; everything else stays as it is. nil when nothing is left but an
    /// empty list, so that the file can go.
    ///
    /// - Parameter gone: the lines where the decisions begin.
    /// - Throws: ``DecisionError`` when no decision begins there, or it is written so that it can't be taken out alone.
    public static func removed(
        lines gone: Set<Int>, from text: [UInt8], file: String
    ) throws(DecisionError) -> [UInt8]? {
        let before = try read(text, file: file)
        if let line = gone.subtracting(before.map(\.line)).min() {
            throw DecisionError(
                file: file, line: line, message: "no decision begins here; `curate decide list` names them")
        }
        let lines = TextLine.lines(of: text)
        var (bytes, start): ([UInt8], Int) = ([], 0)
        for (index, decision) in before.enumerated() where gone.contains(decision.line) {
            var next = index + 1 < before.count ? before[index + 1].line : lines.count + 1
            // Remarks and empty lines behind the entry speak of what follows.
            while next - 1 > decision.line, isRemark(lines[next - 2].bytes) { next -= 1 }
            bytes += text[start..<max(start, lines[decision.line - 1].bytes.startIndex)]
            start = next - 1 < lines.count ? lines[next - 1].bytes.startIndex : text.count
        }
        bytes += text[start...]
        let rest = before.filter { !gone.contains($0.line) }
        if rest.isEmpty { bytes = emptied(bytes) }
        // Two that begin on one line can't be told apart.
        guard rest.count == before.count - gone.count, let after = try? read(bytes, file: file),
            after.map(\.content) == rest.map(\.content)
        else {
            throw DecisionError(
                file: file, line: gone.min() ?? 1,
                message: "the decision can't be taken out by itself; edit the file by hand")
        }
        return bytes.elementsEqual("decisions: []\n".utf8) ? nil : bytes
    }

    private static func isRemark(_ line: TextBytes) -> Bool {
        line.trimmed.isEmpty || line.trimmed.first == UInt8(ascii: "#")
    }

    /// A list without entries is written in brackets, because a member without value is no list.
    private static func emptied(_ text: [UInt8]) -> [UInt8] {
        let key = Array("decisions:".utf8)
        guard let line = TextLine.lines(of: text).first(where: { $0.bytes.starts(withBytes: key) }),
            line.bytes.dropFirst(key.count).trimmed.isEmpty
        else { return text }
        return Array(text[..<line.bytes.startIndex]) + key + Array(" []".utf8) + Array(text[line.bytes.endIndex...])
    }
}
