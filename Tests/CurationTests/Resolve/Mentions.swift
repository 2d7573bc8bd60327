@testable import Curation

/// Pages made for one test, a column at a time, and what the stages make of them.
struct Mentions {
    /// Reads with the repository's own schemas, as the program does.
    static let reader: ClaimReader? = (try? LanguageCatalog(schemaFolder: TemporaryWorkspace.repository + "/schemas"))
        .map { ClaimReader(catalog: $0) }

    /// The mentions of a page in HTML.
    static func page(_ path: String, _ language: String?, _ columns: Column...) -> [MethodMention] {
        page(path, language, .html, accessed: nil, columns: columns)
    }

    /// The mentions of a page in any rendering.
    static func page(
        _ path: String, _ language: String?, _ rendering: Rendering, accessed: String? = nil, _ columns: Column...
    ) -> [MethodMention] {
        page(path, language, rendering, accessed: accessed, columns: columns)
    }

    /// Columns are numbered in their order.
    static func page(
        _ path: String, _ language: String?, _ rendering: Rendering = .html, accessed: String? = nil,
        address: String? = nil, columns: [Column]
    ) -> [MethodMention] {
        let numbered = columns.enumerated().map { position, column in
            var column = column
            column.position = position
            return column
        }
        let page = ComparisonPage(
            path: path, digest: SHA256Digest.hex(Array(path.utf8)), language: language, rendering: rendering,
            encoding: EncodingDecision(name: "utf-8", reason: .validUTF8), heading: nil, address: address,
            accessed: accessed, isComplete: true, rows: [], columns: numbered, diagnostics: [])
        return reader?.mentions(of: page) ?? []
    }

    /// A column with sure cells.
    static func column(
        _ name: String, english: String? = nil, slug: String? = nil, _ cells: [RowKey: String] = [:],
        doubtful: Set<RowKey> = []
    ) -> Column {
        var column = Column(position: 0, name: name, nameEnglish: english, slug: slug)
        for (row, text) in cells {
            let isDoubtful = doubtful.contains(row)
            column.cells[row] = Cell(
                text: text, confidence: isDoubtful ? 0.5 : 1, needsReview: isDoubtful, line: 10 + row.position,
                candidates: isDoubtful ? ["other \(text)"] : [])
        }
        return column
    }

    static func decision(_ content: Decision.Content, date: String? = nil) -> Decision {
        Decision(
            content: content, because: "test", by: nil, date: date, file: "curated/decisions/test.yaml", line: 2)
    }

    /// The clusters as lines `path#column path#column`.
    static func clusters(_ mentions: [MethodMention], _ decisions: [Decision.Content] = []) -> [String] {
        Resolver(decisions: decisions.map { decision($0) }).resolve(mentions).clusters.map { cluster in
            cluster.mentions.map { "\($0.page.path)#\($0.column)" }.joined(separator: " ")
        }
    }

    /// The records of the mentions, as the pipeline makes them.
    static func built(_ mentions: [MethodMention], _ decisions: [Decision.Content] = []) -> [RecordBuilder.Built] {
        guard let reader else { return [] }
        let decisions = decisions.map { decision($0) }
        return RecordBuilder(reader: reader, decisions: decisions)
            .records(of: Resolver(decisions: decisions).resolve(mentions))
    }
}
