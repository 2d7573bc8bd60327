import Testing

@testable import Curation

/// A small page in one of the forms that saved pages have, with what must be read from it.
struct HTMLForm: Sendable, CustomTestStringConvertible {
    var name: String
    /// What stands in the page's body.
    var html: String
    /// The names, then `key: cell | cell` a row; `~` for a missing cell, `?` behind one to be reviewed.
    var expected: [String]
    /// Codes of the diagnostics, those about missing rows left out: these pages have three.
    var codes: [String]

    var testDescription: String { name }

    init(_ name: String, _ html: String, expected: [String] = HTMLForm.usual, codes: [String] = []) {
        self.name = name
        self.html = html
        self.expected = expected
        self.codes = codes
    }

    /// What nearly all of the pages hold.
    static let usual = [
        "LoRA | BERT", "field: Deep learning | Statistics", "originYear: 2021 | 2018", "relatedCount: 5 | 6",
    ]

    static func text(_ page: ComparisonPage) -> [String] {
        guard !page.rows.isEmpty else { return [] }
        let names = page.columns.map(\.name).joined(separator: " | ")
        return [names]
            + page.rows.map { row in
                "\(row.key.rawValue): "
                    + page.columns.map { column in
                        column.cells[row.key].map { $0.text + ($0.needsReview ? "?" : "") } ?? "~"
                    }.joined(separator: " | ")
            }
    }

    static func codes(_ page: ComparisonPage) -> [String] {
        page.diagnostics.map(\.code).filter { $0 != "rows-missing" && $0 != "page-cut" }.sorted()
    }
}
