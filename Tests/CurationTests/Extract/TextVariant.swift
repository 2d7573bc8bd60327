@testable import Curation

/// One way to print a comparison as a table in a text, and what must come out.
struct TextVariant: Sendable, CustomStringConvertible {
    var name: String
    var text: String
    /// Texts of the cells that must be flagged, in the order of columns and rows.
    var review: [String] = []
    var notes: [String] = []
    /// Whether the links behind `DOI ↗` must come out.
    var hasLinks = false
    var isComplete = true

    var description: String { name }

    // MARK: The facts

    static let names = ["Principal Component Analysis", "HDBSCAN"]
    static let labels = [
        "Field", "Family", "Origin year", "Originator", "Type", "Seminal source", "Aliases", "Related", "Summary",
    ]
    static let targets = [
        "https://doi.org/10.1080/14786440109462720", "https://doi.org/10.1016/S0166-4115(08)62386-9",
    ]
    static let sources = [
        "Pearson, K. (1901). On lines & planes of closest fit. Philosophical Magazine, 2(11), 559–572.",
        "Campello, R. J. G. B. et al. (2013). Why trust it? Springer.",
    ]
    static let cells: [[String]] = [
        ["Machine learning", "Machine learning"], ["Latent structure", "Machine learning"],
        ["1901 / 1933", "2013–2015"], ["Pearson, K. (1901); Hotelling, H. (1933)", "\"Student\""],
        ["Linear projection", "—"], zip(sources, ["DOI ↗", "DOI ↗"]).map { "\($0) \($1)" },
        ["Temel Bileşenler Analizi (PCA), PCA, tf*idf", "Hiyerarşik DBSCAN, HDBSCAN*, min_pts_2"],
        ["5", "3"],
        [
            "It rotates the data so that few axes hold most variance, e.g. in U.S. data.",
            "It keeps clusters that last where p < .05 and x<y & so on.",
        ],
    ]

    /// Label and cells of every row, in the order of the page.
    static var rows: [[String]] { zip(labels, cells).map { [$0] + $1 } }

    static var sample: SamplePage {
        SamplePage(names: names, rows: Dictionary(uniqueKeysWithValues: zip(RowKey.allCases, cells)))
    }

    // MARK: Pieces of texts

    static let heading = "Compare methods\n\n"
    static let tail =
        "\nScholarGateDataset ↗\n\nScholarGateCompare methods: \(names.joined(separator: " · ")). "
        + "Retrieved 2026-06-20 from https://scholargate.app/en/compare\n"

    static func page(_ table: String) -> String { heading + table + tail }

    /// Rows of a pipe table, escaped as Markdown asks.
    static func pipes(
        header: String? = "| \(names[0])× | \(names[1])× | |", rule: String? = "|---|---|---|",
        rows: [[String]] = Self.rows, escape: (String) -> String = { $0 }, row: ([String]) -> String = Self.row
    ) -> String {
        ([header, rule].compactMap { $0 } + rows.map { row($0.map(escape)) }).joined(separator: "\n") + "\n"
    }

    static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

    static func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            if "_*<&[]|".contains(character) { result += "\\" }
            result.append(character)
        }
        return result
    }

    static func replacing(_ text: String, _ old: String, _ new: String) -> String {
        text.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
    }

    /// A cell as `wrap` breaks it.
    static func wrapped(_ text: String, width: Int) -> [String] {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, last.unicodeScalars.count + 1 + word.unicodeScalars.count <= width {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }

    /// Every line as programs write it that fold long ones.
    static func folded(_ text: String, width: Int) -> String {
        text.split(separator: "\n").flatMap { wrapped(String($0), width: width) }.joined(separator: "\n") + "\n"
    }

    static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.unicodeScalars.count))
    }
}
