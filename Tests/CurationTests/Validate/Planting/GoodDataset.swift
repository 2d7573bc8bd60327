import Foundation
import JSON

@testable import Curation

/// A small workspace without a fault, made of files of the repository, that faults are planted in.
///
/// Hashes, counts, ledger and decisions are made to fit when it is written, so that a changed value is one fault and not
/// five.
struct GoodDataset {
    /// The files as text, by path, but for those that are made of the rest.
    var texts: [String: String] = [:]
    /// Four records of the repository, then ``peers`` small ones.
    var records: [JSONValue] = []
    /// Names of files of records that are not named by their id.
    var fileNames: [Int: String] = [:]
    /// Content hashes that do not fit.
    var hashes: [Int: String] = [:]
    /// Records whose `sourceCount` stays as it is, and those that nobody decided about.
    var countedWrong: Set<Int> = []
    var undecided: Set<Int> = []
    /// Decisions beside those on the status of each record, as YAML flow mappings.
    var decisions: [String] = []
    /// Members of the first or last ledger line of a record that are other than they should be.
    var ledgerEdits: [LedgerEdit] = []
    /// Ids that the ledger knows as removed, and such as it knows and no file has.
    var removed: [String] = []
    var lost: [String] = []
    var quarantine = [quarantineLine("raw/empty.html")]
    var review: [JSONValue] = [reviewItem(record: .null)]
    var isLastLineEnded = true

    struct LedgerEdit {
        let record: Int
        let isFirst: Bool
        let member: String
        let value: JSONValue
    }

    /// The records that faults are planted in.
    static let count = 4
    private static let peers = 16

    static func quarantineLine(_ path: String, message: String = "The file is empty.") -> String {
        #"{"path":"\#(path)","sha256":null,"code":"file-empty","message":"\#(message)","line":null,"text":null}"#
    }

    static func reviewItem(record: JSONValue) -> JSONValue {
        [
            "record": record, "field": .null, "page": .null, "path": .null, "line": .null, "reason": "maybe-same",
            "message": "Is it the same?", "value": .null, "candidates": [],
        ]
    }

    /// The digests of all pages.
    static let pages: Set<String> = Set(
        base.records.flatMap { $0["provenance"]?.arrayValue ?? [] }.compactMap { $0["page"]?.stringValue })

    // MARK: The base

    static let base: GoodDataset = {
        var dataset = GoodDataset()
        for path in [
            "curated/dataset.yaml", "schemas/languages/ko.yaml", "schemas/vocabularies/fields.yaml",
            "schemas/vocabularies/families.yaml",
        ] {
            dataset.texts[path] = text(path)
        }
        for id in [
            "action-research", "analytic-hierarchy-process", "augmented-dickey-fuller-test", "expectation-maximization",
        ] {
            dataset.records.append(trimmed(parsed(text("curated/methods/\(id).json"))))
        }
        dataset.records += (0..<peers).map(peer)
        dataset.texts["pages.jsonl"] = extract
        let released = String(decoding: JSONWriter.compact(dataset.records[count]), as: UTF8.self) + "\n"
        dataset.texts["curated/releases/2026.1/methods.jsonl"] = released
        dataset.texts["curated/releases/2026.1/manifest.json"] = manifest(of: released, dataset: dataset.texts)
        return dataset
    }()

    private static func text(_ path: String) -> String {
        let data = FileManager.default.contents(atPath: "\(TemporaryWorkspace.repository)/\(path)") ?? Data()
        return String(decoding: data, as: UTF8.self)
    }

    private static func parsed(_ text: String) -> JSONValue {
        (try? JSONDocument.parse(Array(text.utf8)).value) ?? .null
    }

    /// A record with two of its pages, such as have all cells and none in doubt.
    private static func trimmed(_ record: JSONValue) -> JSONValue {
        let whole = (record["provenance"]?.arrayValue ?? []).filter { page in
            let cells = page["cells"]?.objectValue?.members ?? []
            return cells.count == 9 && cells.allSatisfy { $0.value["needsReview"]?.boolValue == false }
        }.prefix(2)
        let languages = Set(whole.compactMap { $0["language"]?.stringValue } + ["en"])
        let labels = (record["labels"]?.objectValue?.members ?? []).filter { languages.contains($0.key) }
        var trimmed = record
        trimmed.set("/provenance", .array(Array(whole)))
        trimmed.set("/labels", .object(JSONObject(labels.map { ($0.key, $0.value) })))
        return trimmed
    }

    private static func peer(_ number: Int) -> JSONValue {
        let letter = String(UnicodeScalar(UInt8(0x61 + number)))
        let summary =
            "The method \(letter) is one of many that the others are measured by; "
            + "its summary is as long as a summary is, so that a short one beside it shows, and a long one too."
        return [
            "id": .string("peer-\(letter)"), "labels": ["en": .string("Peer \(letter)")], "aliases": [],
            "field": .null, "family": .null, "type": .null, "originYear": .null, "originators": [],
            "seminalSources": [], "relatedCount": .null, "summary": ["en": .string(summary)], "version": 1,
            "sourceCount": 0, "status": "DRAFT", "upstream": .null, "provenance": [],
            "contentHash": .string(String(repeating: "0", count: 64)),
        ]
    }

    private static let extract = """
        {"page":{"path":"p","sha256":null,"language":null,"rendering":null,"heading":null,"url":null,"accessed":null,\
        "complete":true,"encoding":null},"rows":[{"key":"type","label":"Type","differs":true}],"methods":[\
        \(column(0, "Test", 2)),\(column(1, "Model", 3))],"diagnostics":[]}

        """

    private static func column(_ position: Int, _ type: String, _ related: Int) -> String {
        func cell(_ text: String, _ more: String = "") -> String {
            #"{"text":"\#(text)","confidence":1,"needsReview":false,"line":1\#(more)}"#
        }
        let links = #","links":[{"text":"a","href":"/a"},{"text":"b","href":"/b"}]"#
        return #"""
            {"position":\#(position),"name":"n","nameEnglish":null,"slug":null,"version":null,"sourceCount":null,\#
            "status":null,"cells":{"type":\#(cell(type)),"relatedCount":\#(cell("\(related)", links))}}
            """#
    }

    private static func manifest(of released: String, dataset texts: [String: String]) -> String {
        let description = try? YAMLDocument.parse(Array((texts["curated/dataset.yaml"] ?? "").utf8), file: "d").value
        let bytes = Array(released.utf8)
        let zeros = String(repeating: "0", count: 64)
        let manifest: JSONValue = [
            "name": "2026.1", "date": "2026-06-20", "previous": .null,
            "tool": ["name": "curate", "version": "0.1.0"], "dataset": description ?? .null,
            "counts": ["records": 1, "statuses": ["DRAFT": 1], "languages": ["en": 1], "fields": [:]],
            "inputDigest": .string(zeros), "csv": ["dialect": "RFC 4180", "formulaGuard": false, "note": "none"],
            "files": [
                [
                    "name": "methods.jsonl", "bytes": .number(JSONNumber(bytes.count)),
                    "sha256": .string(SHA256Digest.hex(bytes)), "describes": "the records",
                ]
            ],
        ]
        return String(decoding: JSONWriter.pretty(manifest), as: UTF8.self)
    }
}
