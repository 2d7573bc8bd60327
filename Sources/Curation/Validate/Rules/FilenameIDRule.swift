internal import JSON

/// A record is found by its name.
struct FilenameIDRule: RecordRule {
    static let id = "filename-id"
    static let severity = Finding.Severity.error
    static let summary = "The record with id `x` lies in `x.json`."
    static let rationale = "Links, history and review go by the file's name; two names for one record would part them."
    static let examples: [RuleExample] = [
        .good(#"{"id":"t-test"}"#).inFile("curated/methods/t-test.json"),
        .bad(#"{"id":"t-test"}"#, finds: "the record `t-test` lies in `ttest.json`").inFile(
            "curated/methods/ttest.json"),
    ]

    func check(record: SourceDocument) -> [Finding] {
        // A record on a line of methods.jsonl has no file of its own.
        guard record.file.hasSuffix(".json"), let node = record.root["id"], let id = node.string else { return [] }
        let name = record.file.utf8.split(separator: UInt8(ascii: "/")).last.map { String(decoding: $0, as: UTF8.self) }
        guard let name, !name.utf8.elementsEqual("\(id).json".utf8) else { return [] }
        let message = "the record `\(id)` lies in `\(name)`"
        return [finding(in: record, at: node, message, fix: "Rename the file to `\(id).json`, or undo the edit.")]
    }
}
