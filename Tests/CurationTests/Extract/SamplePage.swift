@testable import Curation

/// A comparison page that a test makes, in any rendering.
struct SamplePage: Sendable {
    var language = "en"
    var heading = "Compare methods"
    var labels = [
        "Field", "Family", "Origin year", "Originator", "Type", "Seminal source", "Aliases", "Related", "Summary",
    ]
    var names: [String]
    var englishNames: [String] = []
    var rows: [RowKey: [String]]

    /// Two methods whose cells need no thought.
    static let plain = SamplePage(
        names: ["Principal Component Analysis", "K-Means"],
        rows: [
            .field: ["Machine learning", "Machine learning"], .family: ["Latent structure", "Machine learning"],
            .originYear: ["1901", "1957"], .originator: ["Pearson, K.", "Lloyd, S."],
            .type: ["Linear projection", "Partitional clustering"],
            .seminalSource: [
                "Pearson, K. (1901). On lines and planes of closest fit. Philosophical Magazine, 2(11), 559–572. DOI ↗",
                "Lloyd, S. (1982). Least squares quantization in PCM. IEEE Trans., 28(2), 129–137. DOI ↗",
            ],
            .aliases: ["Temel Bileşenler (PCA), principal axes", "K-Ortalamalar, Lloyd's algorithm"],
            .relatedCount: ["5", "4"],
            .summary: [
                "It rotates the data so that few axes hold most variance.", "It moves centres until none changes.",
            ],
        ])

    init(names: [String], rows: [RowKey: [String]]) {
        self.names = names
        self.rows = rows
    }

    /// What a page shows, to be shown again in another rendering; a missing value vanishes.
    init(gluing page: ComparisonPage) {
        names = page.columns.map(\.name)
        englishNames = page.columns.compactMap(\.nameEnglish)
        language = page.language ?? ""
        heading = page.heading ?? ""
        rows = [:]
        for row in page.rows {
            labels[row.key.position] = row.label
            rows[row.key] = page.texts(row.key).map { $0 ?? "" }
        }
    }

    /// With its labels, heading and language from the catalog.
    func inLanguage(_ tag: String) throws -> SamplePage {
        var page = self
        guard let profile = try Extraction.catalog().profile(tag) else { return page }
        page.language = tag
        page.heading = profile.headings.first ?? ""
        page.labels = RowKey.allCases.map { profile.labels[$0] ?? "" }
        return page
    }

    private var shownRows: [(label: String, cells: [String])] {
        RowKey.allCases.compactMap { key in rows[key].map { (labels[key.position], $0) } }
    }

    private var citation: String {
        let names = englishNames.isEmpty ? names : englishNames
        return "ScholarGate\(heading): \(names.joined(separator: " · ")). Retrieved 2026-06-20 from "
            + "https://scholargate.app/\(language)/compare"
    }

    /// The table rendering.
    var markdown: String {
        var lines = [heading, "| " + names.map { $0 + "×" }.joined(separator: " | ") + " | |"]
        lines.append(String(repeating: "|---", count: names.count + 1) + "|")
        for row in shownRows { lines.append("| " + ([row.label] + row.cells).joined(separator: " | ") + " |") }
        return (lines + ["| ScholarGateDataset ↗ |", "|", citation]).joined(separator: "\n") + "\n"
    }

    /// The flat rendering.
    var flat: String {
        var lines = [heading, "", names.map { $0 + "×" }.joined()]
        for row in shownRows { lines.append(row.label + row.cells.joined()) }
        return (lines + ["ScholarGateDataset", "", citation]).joined(separator: "\n") + "\n"
    }

    /// The html rendering; `before` and `after` stand around the table.
    func html(before: String = "", after: String = "") -> String {
        var lines = [
            "<!DOCTYPE html><html lang=\"\(language)\"><body><h1>\(heading)</h1>", before, "<table><tr><td></td>",
        ]
        lines += names.map { "<th>\($0)<button>×</button></th>" } + ["</tr>"]
        for row in shownRows {
            lines.append("<tr><th>\(row.label)</th>" + row.cells.map { "<td>\($0)</td>" }.joined() + "</tr>")
        }
        return (lines + ["</table>", after, "<p>\(citation)</p></body></html>"]).joined(separator: "\n") + "\n"
    }

    /// Where a reading's cells are not this page's, a line each.
    func differences(from page: ComparisonPage) -> [String] {
        var lines: [String] = []
        if page.columns.map(\.name) != names { lines.append("names: \(page.columns.map(\.name))") }
        for key in RowKey.allCases {
            let expected = (rows[key] ?? names.map { _ in "—" }).map { $0 == "—" || $0.isEmpty ? nil : $0 }
            if page.texts(key) != expected { lines.append("\(key.rawValue): \(page.texts(key))") }
        }
        return lines
    }
}
