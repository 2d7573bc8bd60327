/// The forms that `curate export` writes; a release has the most useful of them as files.
///
/// To add one: a file with its writer, a case here, and its lines in the switches below, which the compiler asks for.
public enum ExportFormat: String, Sendable, CaseIterable {
    case jsonl
    case json
    case csv
    case aliasesCSV = "aliases-csv"
    case citations = "csl-json"
    case bibtex
    case markdown
    case skos

    /// What the format is, in one line for `--help`.
    public var summary: String {
        switch self {
        case .jsonl: "one record a line in canonical JSON (RFC 8785)"
        case .json: "all records as one indented JSON array"
        case .csv: "one record a row for spreadsheets (RFC 4180)"
        case .aliasesCSV: "every name of every method a row (RFC 4180)"
        case .citations: "the seminal works as CSL-JSON"
        case .bibtex: "the seminal works as BibTeX"
        case .markdown: "the records as a document for reading"
        case .skos: "the methods as SKOS concepts in Turtle"
        }
    }

    /// The records in this format, in UTF-8. The order of `records` does not matter; the bytes depend on nothing else.
    ///
    /// - Parameter guardsFormulas: for CSV, whether a cell that a spreadsheet would run as a formula gets an apostrophe
    ///   in front; other formats don't look at it.
    public func export(_ records: [MethodRecord], guardsFormulas: Bool = true) -> [UInt8] {
        switch self {
        case .jsonl: RecordsJSON.lines(records)
        case .json: RecordsJSON.array(records)
        case .csv: MethodsCSV.write(records, guardsFormulas: guardsFormulas)
        case .aliasesCSV: AliasesCSV.write(records, guardsFormulas: guardsFormulas)
        case .citations: CitationsJSON.write(records)
        case .bibtex: BibTeXExport.write(records)
        case .markdown: MarkdownExport.write(records)
        case .skos: SKOSExport.write(records)
        }
    }
}
