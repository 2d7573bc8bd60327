extension ComparisonTable {
    /// The method's name for a reader of `language`; its id when it has no name at all.
    static func name(of record: MethodRecord, for language: String) -> Cell {
        guard let cell = cell(of: record.labels, for: language) else { return Cell(text: record.id) }
        return cell
    }

    /// The value of one row for one method.
    static func cell(of record: MethodRecord, key: RowKey, for language: String) -> Cell {
        switch key {
        case .field: cell(of: record.field?.labels ?? [:], for: language) ?? Cell(text: record.field?.id)
        case .family: cell(of: record.family?.labels ?? [:], for: language) ?? Cell(text: record.family?.id)
        case .originYear: Cell(text: record.originYear?.text)
        case .originator: Cell(text: joined(record.originators.map(\.displayText), by: "; "))
        case .type: Cell(text: record.type)
        case .seminalSource: Cell(text: joined(record.seminalSources.map(\.text), by: "\n"))
        case .aliases: Cell(text: joined(record.aliases.map(\.text), by: ", "))
        case .relatedCount: Cell(text: record.relatedCount.map { String($0) })
        case .summary: cell(of: record.summary, for: language) ?? Cell(text: nil)
        }
    }

    /// Whether the methods differ in a row.
    ///
    /// Concepts are compared by id: the same field named in two languages, because one record lacks the reader's, is no
    /// difference. Swift compares text by canonical equivalence, which is what a reader sees.
    static func differs(_ records: [MethodRecord], key: RowKey, for language: String) -> Bool {
        let values: [String?] =
            switch key {
            case .field: records.map { $0.field?.id }
            case .family: records.map { $0.family?.id }
            default: records.map { cell(of: $0, key: key, for: language).text }
            }
        guard let first = values.first else { return false }
        return values.dropFirst().contains { $0 != first }
    }

    /// `v1 · 2 sources · PUBLISHED`.
    public static func stamp(of record: MethodRecord, sourcesWord: String? = nil) -> String {
        let noun = sourcesWord ?? (record.sourceCount == 1 ? "source" : "sources")
        return "v\(record.version) · \(record.sourceCount) \(noun) · \(record.status.rawValue)"
    }

    private static func cell(of texts: [String: String], for language: String) -> Cell? {
        guard let choice = LanguageFallback.choose(from: texts, for: language) else { return nil }
        let serves = LanguageFallback.serves(choice.language, reader: language)
        return Cell(text: choice.text, language: choice.language, isFallback: !serves)
    }

    private static func joined(_ parts: [String], by separator: String) -> String? {
        parts.isEmpty ? nil : parts.joined(separator: separator)
    }
}

extension Originator {
    /// The originator as a line of text: `Vaswani, A. et al. (role, 1995)`.
    public var displayText: String {
        var text = etAl ? name + " et al." : name
        let remarks = [alternative?.name, affiliation, role, year.map { String($0) } ?? years].compactMap { $0 }
        if !remarks.isEmpty { text += " (\(remarks.joined(separator: ", ")))" }
        return text
    }
}
