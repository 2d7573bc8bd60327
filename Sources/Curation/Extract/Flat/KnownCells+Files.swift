internal import JSON

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

extension KnownCells {
    /// Takes what a file knows: JSON Lines that `curate extract` wrote, records of a release (`methods.jsonl`), one
    /// record, or a folder of records (`curated/methods`).
    ///
    /// - Throws: ``KnownFileError`` naming the file, the line and what was expected.
    public mutating func learn(file path: String) throws(KnownFileError) {
        guard FileManager.default.fileExists(atPath: path) else {
            throw KnownFileError(file: path, line: 0, message: "is not there")
        }
        guard let entries = try? FileManager.default.contentsOfDirectory(atPath: path) else {
            return try learn(bytesOf: path)
        }
        let names = entries.filter { $0.hasSuffix(".json") || $0.hasSuffix(".jsonl") }
        guard !names.isEmpty else {
            throw KnownFileError(file: path, line: 0, message: "expected a folder of .json files, found none")
        }
        for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            try learn(bytesOf: path + "/" + name)
        }
    }

    private mutating func learn(bytesOf path: String) throws(KnownFileError) {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw KnownFileError(file: path, line: 0, message: "can't be read")
        }
        let bytes = Array(data)
        // One record is written over many lines.
        if !path.hasSuffix(".jsonl"), let value = try? JSONDocument.parse(bytes).value {
            return try learn(value, file: path, line: 1)
        }
        for line in TextLine.lines(of: bytes) where !line.bytes.trimmed.isEmpty {
            let value: JSONValue
            do {
                value = try JSONDocument.parse(Array(line.bytes)).value
            } catch {
                throw KnownFileError(file: path, line: line.number, message: error.message)
            }
            try learn(value, file: path, line: line.number)
        }
    }

    private mutating func learn(_ value: JSONValue, file: String, line: Int) throws(KnownFileError) {
        if let page = value["page"], let methods = value["methods"]?.arrayValue {
            learn(
                methods.map(Self.column), language: page["language"]?.stringValue,
                isFlat: page["rendering"]?.stringValue == Rendering.flat.rawValue)
        } else if let id = value["id"]?.stringValue, value["labels"]?.objectValue != nil {
            learnRecord(value, id: id)
        } else {
            throw KnownFileError(
                file: file, line: line,
                message: "expected a page that `curate extract` wrote or a record of a method, found neither")
        }
    }

    // MARK: Pages

    private static func column(_ method: JSONValue) -> Column {
        var column = Column(
            position: method["position"]?.intValue ?? 0, name: method["name"]?.stringValue ?? "",
            nameEnglish: method["nameEnglish"]?.stringValue, slug: method["slug"]?.stringValue)
        for row in RowKey.allCases {
            guard let cell = method["cells"]?[row.rawValue], let text = cell["text"]?.stringValue else { continue }
            column.cells[row] = Cell(
                text: text, confidence: cell["confidence"]?.doubleValue ?? 0,
                needsReview: cell["needsReview"]?.boolValue ?? true, line: 1)
        }
        return column
    }

    // MARK: Records

    /// Texts that a record keeps as printed. Aliases and originators are kept in parts, so they teach nothing.
    private mutating func learnRecord(_ record: JSONValue, id: String) {
        var keys = Self.keys(name: "", nameEnglish: record["labels"]?["en"]?.stringValue, slug: id, language: nil)
        for label in record["labels"]?.objectValue?.members ?? [] {
            keys += Self.keys(
                name: label.value.stringValue ?? "", nameEnglish: nil, slug: nil, language: label.key)
        }
        for (row, text) in Self.printedTexts(record) { learn(text, row: row, keys: keys) }
    }

    private static func printedTexts(_ record: JSONValue) -> [(RowKey, String)] {
        var texts: [(RowKey, String?)] = [
            (.originYear, record["originYear"]?["text"]?.stringValue), (.type, record["type"]?.stringValue),
            (.relatedCount, record["relatedCount"]?.intValue.map { String($0) }),
        ]
        let sources = record["seminalSources"]?.arrayValue ?? []
        if sources.count == 1 { texts.append((.seminalSource, sources[0]["text"]?.stringValue)) }
        for (row, key) in [(RowKey.field, "field"), (.family, "family")] {
            for label in record[key]?["labels"]?.objectValue?.members ?? [] {
                texts.append((row, label.value.stringValue))
            }
        }
        for summary in record["summary"]?.objectValue?.members ?? [] {
            texts.append((.summary, summary.value.stringValue))
        }
        return texts.compactMap { row, text in text.map { (row, $0) } }
    }
}
