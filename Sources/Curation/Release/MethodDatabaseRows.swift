internal import GRDB
internal import JSON

/// The rows of `methods.sqlite`: what each record puts into each table.
struct MethodDatabaseRows {
    private let database: Database

    init(_ database: Database) {
        self.database = database
    }

    /// Inserts everything, table by table in the order of the keys.
    func insert(_ records: [MethodRecord]) throws {
        let records = records.sortedByID
        for record in records { try insertMethod(record) }
        try insertConcepts("field", records.compactMap(\.field))
        try insertConcepts("family", records.compactMap(\.family))
        for record in records { try insertNames(record) }
        for record in records { try insertOriginators(record) }
        try insertWorks(records)
        for record in records { try insertProvenance(record) }
        for record in records { try insertText(record) }
        try database.execute(sql: "INSERT INTO methods_text (methods_text) VALUES ('optimize')")
    }

    private func insertMethod(_ record: MethodRecord) throws {
        try insert(
            "methods",
            [
                record.id, record.type, record.field?.id, record.family?.id, record.originYear?.text,
                record.originYear?.edtf, record.originYear?.first, record.originYear?.last,
                record.originYear?.needsReview, record.relatedCount, record.version, record.sourceCount,
                record.status.rawValue, record.upstream?.version, record.upstream?.sourceCount,
                record.upstream?.status, record.contentHash,
            ])
    }

    private func insertConcepts(_ scheme: String, _ concepts: [Concept]) throws {
        var labels: [String: [String: String]] = [:]
        for concept in concepts {
            labels[concept.id, default: [:]].merge(concept.labels) { [$0, $1].sortedByBytes[0] }
        }
        for id in labels.keys.sortedByBytes {
            for (tag, label) in (labels[id] ?? [:]).sortedByTag {
                try insert("concept_labels", [scheme, id, tag, label])
            }
        }
    }

    private func insertNames(_ record: MethodRecord) throws {
        for (tag, label) in record.labels.sortedByTag {
            try insert("labels", [record.id, tag, label])
        }
        for (position, alias) in record.aliases.enumerated() {
            try insert("aliases", [record.id, position, alias.text, alias.language, alias.kind.rawValue, alias.of])
        }
        for (tag, summary) in record.summary.sortedByTag {
            try insert("summaries", [record.id, tag, summary])
        }
    }

    private func insertOriginators(_ record: MethodRecord) throws {
        for (position, name) in record.originators.enumerated() {
            try insert(
                "originators",
                [
                    record.id, position, name.literal, name.family, name.given, name.particle, name.suffix,
                    name.kind?.rawValue, name.role, name.affiliation, name.alternative?.name, name.year, name.years,
                    name.etAl, name.needsReview,
                ])
        }
    }

    private func insertWorks(_ records: [MethodRecord]) throws {
        let list = CitationList(records)
        for citation in list.citations {
            let work = citation.work
            let json = String(decoding: JSONWriter.canonical(CitationsJSON.item(citation)), as: UTF8.self)
            try insert(
                "works",
                [
                    citation.id, work.type, work.title, work.containerTitle, work.issued, work.doi, work.isbn, work.url,
                    json,
                ])
        }
        for record in records {
            let works = (list.positions[record.id] ?? []).map { list.citations[$0].id }
            for (position, (source, work)) in zip(record.seminalSources, works).enumerated() {
                try insert(
                    "method_works",
                    [record.id, position, work, source.text, source.link.rawValue, source.residue])
            }
        }
    }

    private func insertProvenance(_ record: MethodRecord) throws {
        for (position, page) in record.provenance.enumerated() {
            try insert(
                "provenance",
                [
                    record.id, position, page.page, page.path, page.address, page.language, page.rendering.rawValue,
                    page.accessed, page.column, page.name,
                ])
            for key in page.cells.keys.map(\.rawValue).sortedByBytes {
                guard let row = RowKey(rawValue: key), let place = page.cells[row] else { continue }
                try insert(
                    "provenance_cells",
                    [record.id, position, key, place.line, place.confidence, place.needsReview])
            }
        }
    }

    private func insertText(_ record: MethodRecord) throws {
        try insert(
            "methods_text",
            [
                record.id, record.labels.sortedByTag.map(\.text).joined(separator: "\n"),
                record.aliases.map(\.text).joined(separator: "\n"),
                record.summary.sortedByTag.map(\.text).joined(separator: "\n"),
            ])
    }

    private func insert(_ table: String, _ values: [(any DatabaseValueConvertible)?]) throws {
        let marks = Array(repeating: "?", count: values.count).joined(separator: ", ")
        let statement = try database.cachedStatement(sql: "INSERT INTO \(table) VALUES (\(marks))")
        try statement.execute(arguments: StatementArguments(values))
    }
}
