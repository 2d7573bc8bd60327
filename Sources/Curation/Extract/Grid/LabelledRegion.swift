internal import Markup

/// An element that holds row labels and the cells that belong to them.
struct LabelledRegion {
    let top: Int
    /// In document order.
    let labels: [LabelledElements.Label]
    let holdings: [Int: LabelledElements.Holding]
    let items: ElementItems

    private var document: HTMLDocument { items.document }

    /// A label with the cells behind it.
    struct Row {
        var key: RowKey
        /// The label with the mark beside it.
        var label: Range<Int>
        /// The largest element around the label that holds no other label.
        var element: Range<Int>
        var cells: [Range<Int>]
        /// True when the element is nothing but the label: the cells stand beside it.
        var isFlat: Bool
    }

    // MARK: One grid

    /// The region as a grid; nil when labels have no cells.
    func candidate(_ text: inout ShownText) -> GridCandidate? {
        var rows = self.rows(&text)
        unwrap(&rows)
        let width = Self.commonest(rows.map(\.cells.count).filter { $0 > 0 })
        guard width > 0 else { return nil }
        var skeleton = GridSkeleton()
        if let header = header(above: rows[0], width: width, &text) { append(header, to: &skeleton, node: -1) }
        for (index, row) in rows.enumerated() {
            appendRows(row, width: width, isLast: index == rows.count - 1, to: &skeleton)
            if index + 1 < rows.count, !row.isFlat { appendUnlabelled(between: row, rows[index + 1], to: &skeleton) }
        }
        let isList = document.nodes[rows[0].label.lowerBound].name == .dt || document.nodes[top].name == .dl
        return GridCandidate(
            form: isList ? .list : .elements, node: top, skeleton: skeleton,
            matches: Set(labels.map(\.key)).count)
    }

    private func append(_ cells: [Range<Int>], to skeleton: inout GridSkeleton, node: Int) {
        skeleton.append(cells.map { GridSkeleton.Source(nodes: $0) }, node: node)
    }

    /// In a flat run a row without a known label hides behind the cells of the row before it: as many parts as whole
    /// rows have.
    private func appendRows(_ row: Row, width: Int, isLast: Bool, to skeleton: inout GridSkeleton) {
        var cells = row.cells[...]
        let isWholeRows = row.isFlat && width > 1 && cells.count > width && (cells.count - width) % (width + 1) == 0
        if row.isFlat, isLast || isWholeRows { cells = cells.prefix(width) }
        append([row.label] + cells, to: &skeleton, node: row.isFlat ? -1 : row.element.lowerBound)
        guard isWholeRows, !isLast else { return }
        var rest = row.cells[(row.cells.startIndex + width)...]
        while !rest.isEmpty {
            append(Array(rest.prefix(width + 1)), to: &skeleton, node: -1)
            rest = rest.dropFirst(width + 1)
        }
    }

    /// Elements between two rows are rows too, whose label no language file knows.
    private func appendUnlabelled(between row: Row, _ next: Row, to skeleton: inout GridSkeleton) {
        let parent = document.nodes[row.element.lowerBound].parent
        guard parent >= 0, parent == document.nodes[next.element.lowerBound].parent else { return }
        for item in items.of(Int(parent), from: row.element.upperBound, to: next.element.lowerBound) {
            let parts = items.of(items.inner(item))
            append(parts.isEmpty ? [item] : parts, to: &skeleton, node: item.lowerBound)
        }
    }

    static func commonest(_ counts: [Int]) -> Int {
        var tally: [Int: Int] = [:]
        for count in counts { tally[count, default: 0] += 1 }
        return tally.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
    }

    // MARK: Rows

    func rows(_ text: inout ShownText) -> [Row] {
        let elements = labels.map { element(of: $0) }
        let flat = zip(labels, elements).count { isOnlyLabel($0, $1) }
        let isFlat = flat * 2 > labels.count
        return labels.indices.map { index in
            let label = labels[index]
            guard isFlat else { return row(label, in: elements[index], &text) }
            let parent = Int(document.nodes[elements[index].lowerBound].parent)
            let isSibling =
                index + 1 < labels.count && Int(document.nodes[elements[index + 1].lowerBound].parent) == parent
            let stop = isSibling ? elements[index + 1].lowerBound : nil
            let row = Row(
                key: label.key, label: elements[index], element: elements[index],
                cells: items.runs(of: parent, from: elements[index].upperBound, to: stop), isFlat: true)
            return withMark(row, &text)
        }
    }

    /// The largest element around the label, inside the region, that holds no other label.
    private func element(of label: LabelledElements.Label) -> Range<Int> {
        var index = label.nodes.lowerBound
        while case let parent = Int(document.nodes[index].parent), parent > top, holdings[parent]?.labels == 1 {
            index = parent
        }
        return index..<Int(document.nodes[index].end)
    }

    /// True when nothing stands beside the label inside the element, not even an empty cell.
    private func isOnlyLabel(_ label: LabelledElements.Label, _ element: Range<Int>) -> Bool {
        var index = label.nodes.lowerBound
        while index > element.lowerBound {
            index = Int(document.nodes[index].parent)
            guard items.of(index).count == 1 else { return false }
        }
        return true
    }

    /// The label's row: the parts beside the label are its cells, wherever wrappers put them.
    private func row(_ label: LabelledElements.Label, in element: Range<Int>, _ text: inout ShownText) -> Row {
        var row = Row(key: label.key, label: label.nodes, element: element, cells: [], isFlat: false)
        var index = element.lowerBound
        while index != label.nodes.lowerBound {
            let parts = items.of(index)
            guard let place = parts.firstIndex(where: { $0.contains(label.nodes.lowerBound) }) else { return row }
            if place + 1 < parts.count {
                row.cells = items.runs(of: index, from: parts[place].upperBound)
                if isOnlyLabel(label, parts[place]) { row.label = parts[place] }
                return withMark(row, &text)
            }
            index = parts[place].lowerBound
        }
        return row
    }

    /// A `≠` beside the label is a part of it, no cell.
    private func withMark(_ row: Row, _ text: inout ShownText) -> Row {
        guard let first = row.cells.first, let shown = text.short(first),
            shown.elementsEqual(LabelText.differsMark)
        else { return row }
        var row = row
        row.label = row.label.lowerBound..<first.upperBound
        row.cells.removeFirst()
        return row
    }

    /// Where every row keeps its cells in one wrapper, with equally many parts inside, the parts are the cells.
    private func unwrap(_ rows: inout [Row]) {
        guard rows.allSatisfy({ $0.cells.count == 1 }) else { return }
        let parts = rows.map { items.of(items.inner($0.cells[0])) }
        let width = Self.commonest(parts.map(\.count))
        guard width > 1, parts.allSatisfy({ $0.count == width }),
            parts.joined().allSatisfy({ document.nodes[$0.lowerBound].kind == .element })
        else { return }
        for index in rows.indices { rows[index].cells = parts[index] }
    }
}
