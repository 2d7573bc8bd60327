import JSON
import Testing

@testable import Curation

/// What a person says a page holds, and how a reading differs from it.
struct PageGold: Sendable {
    /// A cell's text, or its digest and length where the text itself is not kept.
    enum Value: Sendable {
        case text(String)
        /// SHA-256 and the number of Unicode scalars.
        case digest(String, length: Int)
        case missing

        init(_ json: JSONValue) throws {
            if let text = json.stringValue {
                self = .text(text)
            } else if let digest = json["sha256"]?.stringValue {
                self = .digest(digest, length: try #require(json["chars"]?.intValue))
            } else {
                self = .missing
            }
        }

        /// Byte for byte: `==` of strings would take NFD for NFC.
        func matches(_ text: String?) -> Bool {
            switch self {
            case .missing: text == nil
            case .text(let gold): text.map { $0.utf8.elementsEqual(gold.utf8) } ?? false
            case .digest(let gold, let length):
                text.map { SHA256Digest.hex(Array($0.utf8)) == gold && $0.unicodeScalars.count == length } ?? false
            }
        }
    }

    var language: String
    var rendering: String
    var names: [String]
    var cells: [RowKey: [Value]] = [:]
    /// Version, source count, status of each column; nil where the page has none.
    var stamps: [[String]]?

    init(_ json: JSONValue, languageKey: String = "language") throws {
        language = json[languageKey]?.stringValue ?? ""
        rendering = json["rendering"]?.stringValue ?? ""
        names = json["names"]?.arrayValue?.compactMap(\.stringValue) ?? []
        for (name, values) in json["cells"]?.objectValue?.members.map({ ($0.key, $0.value) }) ?? [] {
            let key = try #require(RowKey(rawValue: name))
            cells[key] = try values.arrayValue?.map { try Value($0) }
        }
        stamps = json["stamps"]?.arrayValue?.map { stamp in
            stamp.arrayValue?.map { $0.stringValue ?? $0.intValue.map(String.init) ?? "null" } ?? []
        }
    }

    /// What is wrong in a reading, a line each; empty when it is exact.
    func differences(from page: ComparisonPage) -> [String] {
        var lines: [String] = []
        if page.language != language { lines.append("language: \(page.language ?? "nil") for \(language)") }
        if page.rendering.rawValue != rendering {
            lines.append("rendering: \(page.rendering.rawValue) for \(rendering)")
        }
        let found = page.columns.map(\.name)
        if !found.map({ Array($0.utf8) }).elementsEqual(names.map { Array($0.utf8) }) {
            lines.append("names: \(found) for \(names)")
        }
        if let stamps, stamps != page.stampTexts { lines.append("stamps: \(page.stampTexts) for \(stamps)") }
        guard found.count == names.count else { return lines }
        for key in RowKey.allCases {
            for (column, value) in (cells[key] ?? []).enumerated() {
                let text = page.columns[column].cells[key]?.text
                if !value.matches(text) { lines.append("\(key.rawValue) \(column): \(text ?? "nil") for \(value)") }
            }
        }
        return lines
    }
}

extension ComparisonPage {
    /// Version, source count and status by column.
    var stampTexts: [[String]] {
        columns.map { column in
            [
                column.stamp?.version.map(String.init) ?? "null", column.stamp?.sourceCount.map(String.init) ?? "null",
                column.stamp?.status ?? "null",
            ]
        }
    }
}
