internal import Markup

/// A part of a page that may be the comparison.
struct GridCandidate {
    /// What the grid is made of.
    enum Form: String {
        case table, roles, elements, list, cards

        /// Surer forms of one element come first.
        var rank: Int {
            switch self {
            case .table: 0
            case .roles: 1
            case .list: 2
            case .elements: 3
            case .cards: 4
            }
        }

        /// In a sentence about the page.
        var name: String {
            switch self {
            case .table: "table"
            case .roles: "grid of elements with roles"
            case .elements: "grid of repeated elements"
            case .list: "definition list"
            case .cards: "set of lists, one a method"
            }
        }
    }

    /// Where the labels stand.
    enum Arrangement: Equatable {
        case column(Int), row(Int)

        /// True where the labels stand in a row, and the methods below it.
        var isRow: Bool { if case .row = self { true } else { false } }
    }

    var form: Form
    /// The element that holds it.
    var node: Int
    /// True when the page does not show it.
    var isHidden = false
    var skeleton: GridSkeleton
    var arrangement = Arrangement.column(0)
    /// How many rows have labels of one language, the best one.
    var matches = 0
    /// By row, what the first cell means as a label, where the labels stand in the first column.
    private(set) var labels: [[LanguageCatalog.LabelMeaning]] = []

    /// Looks for known labels in the first columns, then in the first rows (methods as rows).
    mutating func findLabels(_ text: inout ShownText, _ interpreter: GridInterpreter) {
        for column in 0..<3 where matches < HTMLPageReader.minimumLabels {
            let found = skeleton.rows.indices.map { row in
                meanings(row, column, &text, interpreter)
            }
            take(interpreter.matches(found).values.max() ?? 0, .column(column))
            if column == 0 { labels = found }
        }
        for row in skeleton.rows.indices.prefix(3) where matches < HTMLPageReader.minimumLabels {
            let found = skeleton.rows[row].indices.map { slot in
                meanings(row, slot - skeleton.rows[row].lowerBound, &text, interpreter)
            }
            take(interpreter.matches(found).values.max() ?? 0, .row(row))
        }
    }

    private mutating func take(_ found: Int, _ place: Arrangement) {
        guard found > matches else { return }
        matches = found
        arrangement = place
    }

    private func meanings(
        _ row: Int, _ column: Int, _ text: inout ShownText, _ interpreter: GridInterpreter
    ) -> [LanguageCatalog.LabelMeaning] {
        let slots = skeleton.row(row)
        guard column < slots.count, case let slot = slots[slots.startIndex + column], !slot.isGap,
            let label = text.short(slot.nodes), !label.isEmpty
        else { return [] }
        return interpreter.catalog.meanings(ofLabelKey: LabelText.key(label))
    }

    /// True when one of the two lies inside the other.
    func overlaps(_ other: GridCandidate, in document: HTMLDocument) -> Bool {
        let own = node..<Int(document.nodes[node].end)
        return own.overlaps(other.node..<Int(document.nodes[other.node].end))
    }
}
