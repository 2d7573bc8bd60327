import JSON

@testable import Curation

extension GoodDataset {
    /// The id of a record.
    func id(_ record: Int) -> String { records[record]["id"]?.stringValue ?? "" }

    /// The path that a record's file should have.
    func file(_ record: Int) -> String { "curated/methods/\(id(record)).json" }

    /// The path that a file has, which may be another: names change while faults are planted.
    func path(of file: String) -> String {
        let renamed = fileNames.first { self.file($0.key) == file }
        return renamed.map { "curated/methods/\($0.value)" } ?? file
    }

    /// The line of the ledger, from 0, that is the first or the last of a record.
    func ledgerLine(of record: Int, isFirst: Bool) -> Int {
        let before = records[..<record].reduce(0) { $0 + Self.steps($1).count }
        return isFirst ? before : before + Self.steps(records[record]).count - 1
    }

    /// All files as text, by path.
    func files() -> [String: String] {
        var files = texts
        let sealed = records.indices.map(sealed)
        for (number, record) in sealed.enumerated() {
            files[path(of: file(number))] = String(decoding: JSONWriter.pretty(record), as: UTF8.self)
        }
        files["curated/ledger.jsonl"] = ledger(sealed)
        files["curated/decisions/status.yaml"] = decisionText(sealed)
        files["curated/review.jsonl"] = review.map { Self.line(Self.named($0)) }.joined()
        let ends = quarantine.map { $0 + "\n" }.joined()
        files["curated/quarantine.jsonl"] = isLastLineEnded ? ends : String(ends.dropLast())
        return files
    }

    /// Counts and hash made to fit.
    private func sealed(_ number: Int) -> JSONValue {
        var record = records[number]
        let pages = (record["provenance"]?.arrayValue ?? []).compactMap { $0["page"]?.stringValue }
        if !countedWrong.contains(number) { record.set("/sourceCount", .number(JSONNumber(Set(pages).count))) }
        guard case .object(let members) = record else { return record }
        record.set("/contentHash", .string(hashes[number] ?? ContentHashRule.hash(of: members)))
        return record
    }

    private static func line(_ value: JSONValue) -> String {
        String(decoding: JSONWriter.canonical(value), as: UTF8.self) + "\n"
    }

    /// A question under the name that its other members give it, unless it has one.
    private static func named(_ item: JSONValue) -> JSONValue {
        guard case .object(var members) = item, members["item"] == nil else { return item }
        members["item"] = .string(String(SHA256Digest.hex(JSONWriter.canonical(item)).prefix(12)))
        return .object(members)
    }

    // MARK: Ledger

    /// What happened to a record of such a version and status.
    private static func steps(_ record: JSONValue) -> [(event: String, version: Int, status: String)] {
        let status = record["status"]?.stringValue ?? ""
        if record["version"]?.intValue == 2 {
            return [("created", 1, "DRAFT"), ("status", 1, "PUBLISHED"), ("changed", 2, status)]
        }
        return [("created", 1, "DRAFT")] + (status == "DRAFT" ? [] : [("status", 1, status)])
    }

    private func ledger(_ sealed: [JSONValue]) -> String {
        var previous = String(repeating: "0", count: 64)
        var text = ""
        var count = 0
        func append(
            _ id: String, _ step: (event: String, version: Int, status: String), _ hash: JSONValue,
            _ edits: [LedgerEdit]
        ) {
            count += 1
            var line: JSONValue = [
                "seq": .number(JSONNumber(count)), "at": "2026-06-01", "id": .string(id), "event": .string(step.event),
                "version": .number(JSONNumber(step.version)), "status": .string(step.status), "contentHash": hash,
                "changes": [], "previous": .string(previous), "record": .null,
            ]
            for edit in edits { line.set("/" + edit.member, edit.value) }
            let bytes = JSONWriter.canonical(line)
            previous = SHA256Digest.hex(bytes)
            text += String(decoding: bytes, as: UTF8.self) + "\n"
        }
        for (number, record) in sealed.enumerated() {
            let steps = Self.steps(record)
            for (index, step) in steps.enumerated() {
                let edits = ledgerEdits.filter { edit in
                    edit.record == number && index == (edit.isFirst ? 0 : steps.count - 1)
                }
                append(id(number), step, record["contentHash"] ?? .null, edits)
            }
        }
        let zeros = JSONValue.string(String(repeating: "0", count: 64))
        for id in removed {
            append(id, ("created", 1, "DRAFT"), zeros, [])
            append(id, ("removed", 1, "DRAFT"), zeros, [])
        }
        for id in lost { append(id, ("created", 1, "DRAFT"), zeros, []) }
        return text
    }

    // MARK: Decisions

    private func decisionText(_ sealed: [JSONValue]) -> String {
        var text = "decisions:\n"
        for (number, record) in sealed.enumerated() where !undecided.contains(number) {
            guard record["status"]?.stringValue == "PUBLISHED", let hash = record["contentHash"]?.stringValue else {
                continue
            }
            text += "- record: \(id(number))\n  status: PUBLISHED\n  contentHash: '\(hash)'\n  because: seen\n"
        }
        return text + decisions.map { "- \($0)\n" }.joined()
    }
}

extension JSONValue {
    /// Puts a value where a JSON pointer leads, adding the last member, or an element behind the last; nil takes away.
    mutating func set(_ pointer: String, _ value: JSONValue?) {
        set(pointer.split(separator: "/").map { String($0) }[...], value)
    }

    private mutating func set(_ path: ArraySlice<String>, _ value: JSONValue?) {
        guard let step = path.first else {
            self = value ?? .null
            return
        }
        let rest = path.dropFirst()
        switch self {
        case .object(var members):
            if rest.isEmpty {
                members[step] = value
            } else {
                var inner = members[step] ?? .object(JSONObject())
                inner.set(rest, value)
                members[step] = inner
            }
            self = .object(members)
        case .array(var elements):
            guard let index = Int(step) else { return }
            if rest.isEmpty, value == nil {
                elements.remove(at: index)
            } else {
                if index == elements.count { elements.append(.null) }
                elements[index].set(rest, value)
            }
            self = .array(elements)
        default: break
        }
    }

    /// The value that a JSON pointer leads to.
    func at(_ pointer: String) -> JSONValue? {
        pointer.split(separator: "/").reduce(Optional(self)) { value, step in
            value.flatMap { $0.kind == .array ? Int(step).flatMap { index in value?[index] } : $0[String(step)] }
        }
    }
}
