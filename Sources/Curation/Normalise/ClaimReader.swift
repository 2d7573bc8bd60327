/// Turns the cells of a page into claims.
public struct ClaimReader: Sendable {
    private let catalog: LanguageCatalog

    public init(catalog: LanguageCatalog) {
        self.catalog = catalog
    }

    /// One mention a column; a column without a name is left out (its page says so in a diagnostic).
    public func mentions(of page: ComparisonPage) -> [MethodMention] {
        let origin = MethodMention.Page(page)
        return page.columns.filter { !$0.name.isEmpty }.map { mention(of: $0, on: origin) }
    }

    /// The mention of one column.
    func mention(of column: Column, on page: MethodMention.Page) -> MethodMention {
        MethodMention(
            page: page, column: column.position, name: column.name, nameEnglish: column.nameEnglish, slug: column.slug,
            stamp: column.stamp,
            claims: RowKey.allCases.compactMap { row in
                column.cells[row].map { claim(row, $0, column: column, language: page.language) }
            })
    }

    private func claim(_ row: RowKey, _ cell: Cell, column: Column, language: String?) -> Claim {
        let (value, doubt) = read(row, cell, name: column.name, english: column.nameEnglish, language: language)
        return Claim(row: row, value: value, cell: cell, doubt: doubt)
    }

    /// Reads a printed text as a value of a row. The same for a cell of a page and for a value that a person typed.
    func read(
        _ row: RowKey, _ cell: Cell, name: String, english: String?, language: String?
    ) -> (Claim.Value, Claim.Doubt?) {
        switch row {
        case .field: field(cell.text, language: language)
        case .family: family(cell.text, language: language)
        case .originYear: originYear(cell.text)
        case .originator: originators(cell.text)
        case .type: (.type(cell.text), nil)
        case .seminalSource: seminalSources(cell)
        case .aliases:
            (.aliases(AliasParser.parse(cell.text, name: name, nameEnglish: english, pageLanguage: language)), nil)
        case .relatedCount: relatedCount(cell.text)
        // Summaries are English on every page that was ever seen, whatever the page's own language.
        case .summary: (.summary(cell.text, language: "en"), nil)
        }
    }

    private func field(_ text: String, language: String?) -> (Claim.Value, Claim.Doubt?) {
        let known = catalog.fieldConcept(named: text, language: language)
        var labels = [language ?? "und": text]
        if let known, language != "en", let english = catalog.fields[known] { labels["en"] = english }
        let concept = Concept(
            id: known ?? Self.provisionalID(text), labels: labels, broader: known.flatMap { catalog.broaderFields[$0] })
        return (.field(concept), known == nil ? unknown("field", text, folder: "fields") : nil)
    }

    private func family(_ text: String, language: String?) -> (Claim.Value, Claim.Doubt?) {
        let known = catalog.familyConcept(named: text, language: language)
        let label = known.flatMap { catalog.families[$0] } ?? text
        let concept = Concept(
            id: known ?? Self.provisionalID(text), labels: ["en": label],
            broader: known.flatMap { catalog.broaderFamilies[$0] })
        return (.family(concept), known == nil ? unknown("family", text, folder: "families") : nil)
    }

    private func unknown(_ what: String, _ text: String, folder: String) -> Claim.Doubt {
        Claim.Doubt(
            reason: "concept-unknown",
            message:
                "the \(what) '\(text)' is in no vocabulary; add it to schemas/vocabularies/\(folder).yaml or to the "
                + "language's file (`curate status --concepts` lists what is proposed)")
    }

    /// An identifier for a name that no vocabulary knows; its form says so.
    private static func provisionalID(_ text: String) -> String {
        let slug = Slug.make(from: text)
        return Concept.proposedPrefix + (slug.isEmpty ? String(SHA256Digest.hex(Array(text.utf8)).prefix(10)) : slug)
    }

    private func originYear(_ text: String) -> (Claim.Value, Claim.Doubt?) {
        let year = OriginYearParser.parse(text)
        let doubt = Claim.Doubt(
            reason: "year-unread",
            message: year.edtf == nil
                ? "no year was found in '\(text)'" : "part of '\(text)' was not understood; read as \(year.edtf ?? "")")
        return (.originYear(year), year.needsReview || year.edtf == nil ? doubt : nil)
    }

    private func originators(_ text: String) -> (Claim.Value, Claim.Doubt?) {
        let originators = OriginatorParser.parse(text)
        let doubtful = originators.filter(\.needsReview).map(\.displayText)
        let doubt = Claim.Doubt(
            reason: "originator-doubtful",
            message: "the names of '\(text)' may be read wrong; read as '\(doubtful.joined(separator: "' and '"))'")
        return (.originators(originators), doubtful.isEmpty ? nil : doubt)
    }

    private func seminalSources(_ cell: Cell) -> (Claim.Value, Claim.Doubt?) {
        let sources = CitationParser.parse(cell.text, links: cell.links)
        let residue = sources.map(\.residue).filter { !$0.isEmpty }
        if !residue.isEmpty {
            let doubt = Claim.Doubt(
                reason: "citation-residue",
                message: "part of the citation fits no field: '\(residue.joined(separator: "' and '"))'")
            return (.seminalSources(sources), doubt)
        }
        let doubtful = sources.filter(\.needsReview).map(\.text)
        let doubt = Claim.Doubt(
            reason: "citation-doubtful",
            message: "the citation may be read wrong: '\(doubtful.joined(separator: "' and '"))'")
        return (.seminalSources(sources), doubtful.isEmpty ? nil : doubt)
    }

    private func relatedCount(_ text: String) -> (Claim.Value, Claim.Doubt?) {
        if let count = Int(text), count >= 0 { return (.relatedCount(count), nil) }
        return (
            .unread,
            Claim.Doubt(reason: "count-unread", message: "expected a number of related methods, found '\(text)'")
        )
    }
}
