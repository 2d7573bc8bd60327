/// `methods.csv`: one row a record, lists joined by ` | `.
///
/// Lossy on purpose (a table for spreadsheets); `methods.jsonl` has everything.
enum MethodsCSV {
    /// A column: its name in the first row and where its cells come from.
    struct Column: Sendable {
        var name: String
        var describes: String
        var cell: @Sendable (MethodRecord) -> String
    }

    /// The columns, in order; the release's README lists them from here.
    static let columns: [Column] = [
        Column(name: "id", describes: "the method's slug") { $0.id },
        Column(name: "name_en", describes: "preferred name in English") { $0.labels["en"] ?? "" },
        Column(name: "names", describes: "preferred names of all languages, as tag=name") { tagged($0.labels) },
        Column(name: "aliases", describes: "other names") { joined($0.aliases.map(\.text)) },
        Column(name: "field_id", describes: "id of the field") { $0.field?.id ?? "" },
        Column(name: "field_en", describes: "the field in English") { $0.field?.labels["en"] ?? "" },
        Column(name: "family_id", describes: "id of the family") { $0.family?.id ?? "" },
        Column(name: "family_en", describes: "the family in English") { $0.family?.labels["en"] ?? "" },
        Column(name: "type", describes: "what kind of method it is") { $0.type ?? "" },
        Column(name: "origin_year", describes: "when it came up, as printed") { $0.originYear?.text ?? "" },
        Column(name: "origin_edtf", describes: "the same in EDTF (ISO 8601-2)") { $0.originYear?.edtf ?? "" },
        Column(name: "origin_first", describes: "first year covered") { number($0.originYear?.first) },
        Column(name: "origin_last", describes: "last year covered") { number($0.originYear?.last) },
        Column(name: "originators", describes: "who brought it up") { joined($0.originators.map(\.displayText)) },
        Column(name: "originator_kinds", describes: "person, organisation or unknown, in the same order") {
            joined($0.originators.map { $0.kind?.rawValue ?? "unknown" })
        },
        Column(name: "seminal_sources", describes: "citations as printed") { joined($0.seminalSources.map(\.text)) },
        Column(name: "dois", describes: "DOIs of the seminal sources") {
            joined($0.seminalSources.compactMap(\.work.doi))
        },
        Column(name: "related_count", describes: "number of related methods on the site") { number($0.relatedCount) },
        Column(name: "summary_en", describes: "summary in English") { $0.summary["en"] ?? "" },
        Column(name: "version", describes: "version of the record") { String($0.version) },
        Column(name: "source_count", describes: "number of pages that speak of it") { String($0.sourceCount) },
        Column(name: "status", describes: "DRAFT, REVIEW, PUBLISHED or DEPRECATED") { $0.status.rawValue },
        Column(name: "upstream_version", describes: "version in the site's stamp") { number($0.upstream?.version) },
        Column(name: "upstream_sources", describes: "sources in the site's stamp") { number($0.upstream?.sourceCount) },
        Column(name: "upstream_status", describes: "status in the site's stamp") { $0.upstream?.status ?? "" },
        Column(name: "content_hash", describes: "SHA-256 of the record's content") { $0.contentHash },
    ]

    /// The file's bytes, rows by id.
    static func write(_ records: [MethodRecord], guardsFormulas: Bool = true) -> [UInt8] {
        var writer = CSVWriter(guardsFormulas: guardsFormulas)
        writer.add(columns.map(\.name))
        for record in records.sortedByID {
            writer.add(columns.map { $0.cell(record) })
        }
        return writer.bytes
    }

    private static func joined(_ parts: [String]) -> String {
        parts.joined(separator: " | ")
    }

    private static func tagged(_ texts: [String: String]) -> String {
        joined(texts.sortedByTag.map { "\($0.tag)=\($0.text)" })
    }

    private static func number(_ value: Int?) -> String {
        value.map { String($0) } ?? ""
    }
}
