internal import Markup

/// Finds the comparison among grids without known labels: the interpreter is asked whether it knows the rows of one all
/// the same.
struct UnlabelledSearch {
    /// The comparison; nil when no grid is one beyond doubt.
    private(set) var found: GridCandidate?

    private let interpreter: GridInterpreter
    /// Grids with one cell behind each label: lists of single methods, none of which is a comparison by itself.
    private var lists: [(grid: GridCandidate, cells: [[GridCell]], matches: Int)] = []
    /// True when one element reads equally well with rows of different length.
    private var isAmbiguous = false

    init(_ grids: [GridCandidate], interpreter: GridInterpreter, text: inout ShownText) {
        self.interpreter = interpreter
        // Grids inside the cells of others are read with these; what is read in all stays in proportion to the page.
        var budget = text.document.nodes.count * 4
        for grid in grids where grid.skeleton.rows.count >= HTMLPageReader.minimumLabels {
            budget -= Int(text.document.nodes[grid.node].end) - grid.node
            guard budget > 0 else { break }
            var reader = ShownText(document: text.document, visibility: text.visibility)
            consider(grid, HTMLGrid(grid.skeleton, text: &reader).rows)
        }
        if isAmbiguous { found = nil }
        if found == nil { joinLists(text) }
    }

    // MARK: One grid

    private mutating func consider(_ grid: GridCandidate, _ cells: [[GridCell]]) {
        let matches = self.matches(cells)
        if LabelledRegion.commonest(cells.map(\.count)) == 2 { return lists.append((grid, cells, matches)) }
        if matches >= HTMLPageReader.minimumLabels { return take(grid, .column(0), matches) }
        for row in cells.indices.prefix(3) {
            let matches = self.matches(Self.turned(cells, labels: row))
            if matches >= HTMLPageReader.minimumLabels { return take(grid, .row(row), matches) }
        }
    }

    private mutating func take(_ grid: GridCandidate, _ arrangement: GridCandidate.Arrangement, _ matches: Int) {
        if let found, found.matches >= matches {
            if found.node == grid.node, found.matches == matches { isAmbiguous = true }
            return
        }
        isAmbiguous = false
        found = grid
        found?.matches = matches
        found?.arrangement = arrangement
    }

    /// How many rows of the comparison the grid has; 0 where a value stands in a place that can't be its own.
    private func matches(_ cells: [[GridCell]]) -> Int {
        let meanings = interpreter.labelMeanings(cells)
        for (row, meanings) in zip(cells, meanings) {
            let isCount = meanings.contains {
                $0.language == LanguageCatalog.LabelMeaning.noLanguage && $0.key == .relatedCount
            }
            if isCount, !row.dropFirst().allSatisfy({ $0.isMissing || TextShape($0.text[...]).isNumber }) { return 0 }
            if !meanings.isEmpty, let label = row.first.map({ TextShape($0.text[...]) }),
                label.isNumber || label.endsCitation || label.years > 0
            {
                return 0
            }
        }
        return interpreter.matches(meanings).values.max() ?? 0
    }

    /// Methods as rows, turned: the labels in the first column. Empty where that makes no grid of a page's size.
    private static func turned(_ cells: [[GridCell]], labels: Int) -> [[GridCell]] {
        let below = cells[(labels + 1)...].filter { $0.count > 1 }
        let width = LabelledRegion.commonest(below.map(\.count))
        guard below.count >= 2, width >= 4, width <= 16, below.allSatisfy({ $0.count == width }),
            case var header = cells[labels],
            header.count == width || header.count == width - 1 && header.first?.text.isEmpty == false
        else { return [] }
        if header.count == width - 1 { header.insert(GridCell(text: [], line: 1), at: 0) }
        header[0].text = []
        return (0..<width).map { column in [header[column]] + below.map { $0[column] } }
    }

    // MARK: One list a method

    /// Lists with the same labels are one comparison. Their labels, in the lists' order, are what the page's rows are
    /// found by; which rows they are is asked of all methods together.
    private mutating func joinLists(_ text: ShownText) {
        guard let base = lists.max(by: { $0.matches < $1.matches }), base.matches >= HTMLPageReader.minimumLabels else {
            return
        }
        let own = Set(Self.labels(base.cells))
        let alike = lists.filter { own.intersection(Self.labels($0.cells)).count >= HTMLPageReader.minimumLabels }
        if alike.count == 1 {
            // A table may compare a single method; a list of terms is none.
            if base.grid.form == .table || base.grid.form == .roles { take(base.grid, .column(0), base.matches) }
            return
        }
        var order: [TextKey] = []
        for list in alike { Self.merge(Self.labels(list.cells), into: &order) }
        guard order.count <= RowKey.allCases.count else { return }
        let places = Dictionary(uniqueKeysWithValues: zip(order, RowKey.allCases))
        var reader = ShownText(document: text.document, visibility: text.visibility)
        let candidates = LabelledElements(text, catalog: interpreter.catalog, labels: places).candidates(&reader)
        let methods = max(alike.count, Self.listCount(places, &reader))
        guard let cards = candidates.first(where: { $0.form == .cards }), cards.skeleton.row(0).count == methods + 1
        else { return }
        let matches = self.matches(HTMLGrid(cards.skeleton, text: &reader).rows)
        if matches >= HTMLPageReader.minimumLabels { take(cards, .column(0), matches) }
    }

    private static func labels(_ cells: [[GridCell]]) -> [TextKey] {
        cells.compactMap { row in
            guard row.count == 2, let label = row.first, !label.text.isEmpty else { return nil }
            return TextKey(LabelText.key(label.text[...]))
        }
    }

    /// A label that is missing so far comes behind the one that it follows.
    private static func merge(_ labels: [TextKey], into order: inout [TextKey]) {
        var place = 0
        for label in labels {
            if let known = order.firstIndex(of: label) {
                place = known + 1
            } else {
                order.insert(label, at: place)
                place += 1
            }
        }
    }

    /// How many definition lists begin with one of the labels: a short one, where the copy ends, is a method too.
    private static func listCount(_ labels: [TextKey: RowKey], _ text: inout ShownText) -> Int {
        let document = text.document
        var count = 0
        for index in document.nodes.indices where document.nodes[index].kind == .element {
            guard document.nodes[index].name == .dl, text.visibility[index] == .shown,
                let term = (index..<Int(document.nodes[index].end)).first(where: { document.nodes[$0].name == .dt }),
                let shown = text.short(term..<Int(document.nodes[term].end))
            else { continue }
            if labels[TextKey(LabelText.key(shown))] != nil { count += 1 }
        }
        return count
    }
}
