/// The seminal works as BibTeX entries in UTF-8, as BibLaTeX with Biber and reference managers read them.
enum BibTeXExport {
    /// Entries by key.
    static func write(_ records: [MethodRecord]) -> [UInt8] {
        let entries = CitationList(records).citations.map { citation in
            citation.work.bibTeX(key: citation.id, keywords: citation.methods, printed: citation.texts.first)
        }
        return Array(entries.joined(separator: "\n").utf8)
    }
}
