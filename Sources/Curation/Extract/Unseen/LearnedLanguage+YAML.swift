internal import JSON

extension LearnedLanguage {
    /// The file for `schemas/languages/`, valid against `schemas/language.schema.json`.
    public var yaml: [UInt8] {
        var lines = [
            "# Written by `curate languages learn`. Check every value, put in the names of the language, and take what is "
                + "right out of `unverified`.",
            "tag: \(Self.scalar(profile.tag))", "name: \(Self.scalar(profile.name))",
            "nativeName: \(Self.scalar(profile.name))", "script: \(profile.script ?? "Zyyy")",
            "direction: \(profile.isRightToLeft ? "rtl" : "ltr")", "labels:",
        ]
        for key in RowKey.allCases {
            if let label = profile.labels[key] { lines.append("  \(key.rawValue): \(Self.scalar(label))") }
        }
        lines += Self.list("headings", profile.headings, indent: "")
        lines.append("words:")
        lines += Self.list("dataset", profile.datasetWords, indent: "  ")
        lines += Self.list("sources", profile.sourceWords, indent: "  ")
        lines += Self.list("assistant", profile.assistantWords, indent: "  ")
        lines += Self.list("unverified", profile.unverified, indent: "")
        lines += Self.names("fields", profile.fields) + Self.names("families", profile.families)
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    private static func list(_ name: String, _ texts: [String], indent: String) -> [String] {
        guard !texts.isEmpty else { return ["\(indent)\(name): []"] }
        return ["\(indent)\(name):"] + texts.map { "\(indent)- \(scalar($0))" }
    }

    private static func names(_ name: String, _ names: [String: String]) -> [String] {
        guard !names.isEmpty else { return ["\(name): {}"] }
        return ["\(name):"] + names.keys.sortedByBytes.map { "  \($0): \(scalar(names[$0] ?? ""))" }
    }

    /// Words that YAML reads as something else than text.
    private static let reserved: Set<String> = ["y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan"]

    /// Plain where that is safe, else in quotation marks as in JSON, which YAML reads too.
    private static func scalar(_ text: String) -> String {
        let bytes = Array(text.utf8)
        let lower = String(decoding: bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
        let isPlain = bytes.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF, 0x20, UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "/"), UInt8(ascii: "'"):
                true
            default: false
            }
        }
        let startsWithLetter = text.unicodeScalars.first?.properties.isAlphabetic ?? false
        let isInvisible = text.unicodeScalars.contains {
            $0.properties.generalCategory == .control || $0.value == 0xFEFF
        }
        if isPlain, startsWithLetter, bytes.last != 0x20, !reserved.contains(lower), !isInvisible { return text }
        return String(decoding: JSONWriter.compact(.string(text)), as: UTF8.self)
    }
}
