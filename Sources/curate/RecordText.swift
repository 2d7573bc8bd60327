import Curation

/// A record for a person to read.
struct RecordText {
    private let record: MethodRecord

    init(_ record: MethodRecord) {
        self.record = record
    }

    var text: String {
        var lines = ["\(record.id)  \(ComparisonTable.stamp(of: record))", ""]
        for (language, label) in sorted(record.labels) { lines.append(row("name (\(language))", label)) }
        if let field = record.field { lines.append(row("field", "\(field.id): " + names(field))) }
        if let family = record.family { lines.append(row("family", "\(family.id): " + names(family))) }
        if let year = record.originYear {
            lines.append(row("origin year", "\(year.text)  [EDTF \(year.edtf ?? "unread")]"))
        }
        for person in record.originators { lines.append(row("originator", Self.name(person))) }
        if let type = record.type { lines.append(row("type", type)) }
        for source in record.seminalSources { lines.append(row("seminal source", source.text)) }
        for alias in record.aliases {
            lines.append(row("alias", "\(alias.text)  [\(alias.language), \(alias.kind.rawValue)]"))
        }
        if let count = record.relatedCount { lines.append(row("related", "\(count)")) }
        for (language, summary) in sorted(record.summary) { lines.append(row("summary (\(language))", summary)) }
        if let stamp = record.upstream {
            lines.append(
                row("site's stamp", "v\(stamp.version ?? 0), \(stamp.sourceCount ?? 0) sources, \(stamp.status ?? "?")")
            )
        }
        for page in record.provenance {
            lines.append(
                row(
                    "page",
                    "\(page.path) column \(page.column + 1) (\(page.language ?? "und"), \(page.rendering.rawValue))"))
        }
        lines.append(row("content hash", record.contentHash))
        return lines.joined(separator: "\n") + "\n"
    }

    private func row(_ label: String, _ value: String) -> String {
        label + String(repeating: " ", count: max(16 - label.count, 1)) + value
    }

    private func sorted(_ texts: [String: String]) -> [(key: String, value: String)] {
        texts.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    }

    private func names(_ concept: Concept) -> String {
        sorted(concept.labels).map { "\($0.value) (\($0.key))" }.joined(separator: ", ")
    }

    private static func name(_ person: Originator) -> String {
        let spoken = [person.given, person.particle, person.family, person.suffix].compactMap { $0 }
        var text = person.literal ?? spoken.joined(separator: " ")
        if person.etAl { text += " et al." }
        let remarks = [person.alternative?.name, person.affiliation, person.role].compactMap { $0 }
        if !remarks.isEmpty { text += " (\(remarks.joined(separator: ", ")))" }
        if let year = person.year.map({ String($0) }) ?? person.years { text += " \(year)" }
        return text
    }
}
