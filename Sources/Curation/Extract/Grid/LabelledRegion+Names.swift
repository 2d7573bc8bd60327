internal import Markup

extension LabelledRegion {
    /// A name is shorter than this.
    private static let nameLimit = 300

    // MARK: A row of names

    /// The parts above the first row that are the methods' names: an empty part for the label column, then one a method.
    func header(above row: Row, width: Int, _ text: inout ShownText) -> [Range<Int>]? {
        let document = items.document
        var node = row.element.lowerBound
        while node > top, case let parent = Int(document.nodes[node].parent), parent >= top {
            let before = items.of(parent, to: node)
            if row.isFlat, before.count >= width, let names = names(before, width: width, &text) { return names }
            for item in before.suffix(3).reversed() {
                if let names = names(in: item, width: width, &text) { return names }
            }
            node = parent
        }
        return headerApart(width: width, &text)
    }

    /// Names outside the element that holds the rows: in the part right before it, or before the element around it.
    private func headerApart(width: Int, _ text: inout ShownText) -> [Range<Int>]? {
        let document = items.document
        var node = top
        for _ in 0..<3 {
            let parent = Int(document.nodes[node].parent)
            guard parent >= 0 else { return nil }
            if let item = items.of(parent, to: node).last {
                guard document.nodes[item.lowerBound].name != .nav else { return nil }
                return names(in: item, width: width, &text)
            }
            node = parent
        }
        return nil
    }

    /// The names in a row of its own, whose cells may lie in a wrapper behind the empty one.
    private func names(in item: Range<Int>, width: Int, _ text: inout ShownText) -> [Range<Int>]? {
        let parts = items.of(items.inner(item))
        if let names = names(parts, width: width, &text, isExact: true) { return names }
        guard parts.count <= 2, let last = parts.last else { return nil }
        return names(items.of(items.inner(last)), width: width, &text, isExact: true)
    }

    /// The last `width` parts as names, when all of them show a short text.
    private func names(
        _ parts: [Range<Int>], width: Int, _ text: inout ShownText, isExact: Bool = false
    ) -> [Range<Int>]? {
        guard parts.count >= width, !isExact || parts.count <= width + 1 else { return nil }
        let names = parts.suffix(width)
        for name in names {
            guard let shown = text.short(name, limit: Self.nameLimit), !shown.isEmpty else { return nil }
        }
        return [0..<0] + names
    }

    // MARK: One list a method

    /// Lists side by side: the first column has the labels, each list is one more.
    static func cards(_ regions: [LabelledRegion], _ text: inout ShownText) -> GridCandidate? {
        var names: [Range<Int>] = [0..<0]
        var keys: [RowKey] = []
        var labels: [RowKey: Range<Int>] = [:]
        var cells: [[RowKey: Range<Int>]] = []
        // With several cells a label each is a comparison of its own.
        var isGrid = true
        for region in regions {
            var own: [RowKey: Range<Int>] = [:]
            let rows = region.rows(&text)
            isGrid = isGrid && commonest(rows.map(\.cells.count)) > 1
            for row in rows where own[row.key] == nil {
                if labels[row.key] == nil {
                    labels[row.key] = row.label
                    keys.append(row.key)
                }
                // All parts behind the label are one cell: there is one method.
                guard let first = row.cells.first, let last = row.cells.last else { continue }
                own[row.key] = first.lowerBound..<last.upperBound
            }
            guard let first = rows.first, let name = region.name(above: first, &text) else { return nil }
            names.append(name)
            cells.append(own)
        }
        guard !isGrid else { return nil }
        var skeleton = GridSkeleton()
        skeleton.append(names.map { GridSkeleton.Source(nodes: $0) }, node: -1)
        for key in keys.sorted() {
            let row = [labels[key] ?? 0..<0] + cells.map { $0[key] ?? 0..<0 }
            skeleton.append(row.map { GridSkeleton.Source(nodes: $0) }, node: -1)
        }
        guard let first = regions.first, let last = regions.last else { return nil }
        return GridCandidate(
            form: .cards, node: first.sharedAncestor(with: last), skeleton: skeleton, matches: keys.count)
    }

    /// The smallest element around both.
    private func sharedAncestor(with other: LabelledRegion) -> Int {
        let document = items.document
        var index = top
        while index > 0, Int(document.nodes[index].end) <= other.top { index = Int(document.nodes[index].parent) }
        return max(index, 0)
    }

    /// What stands above the first label: inside the list's element, or before it; a heading rather than a remark.
    private func name(above row: Row, _ text: inout ShownText) -> Range<Int>? {
        let document = items.document
        let own = holdings[top]?.labels ?? 0
        var node = row.element.lowerBound
        for _ in 0..<5 {
            let parent = Int(document.nodes[node].parent)
            // Beyond the elements of this list alone stand other lists.
            guard parent >= 0, holdings[node]?.labels ?? 0 <= own else { return nil }
            let before = items.of(parent, to: node)
            let heading = before.last { document.nodes[$0.lowerBound].name.isHeading }
            if let item = heading ?? before.last {
                let name = self.heading(in: item) ?? item
                guard holdings[item.lowerBound] == nil, let shown = text.short(name, limit: Self.nameLimit),
                    !shown.isEmpty
                else { return nil }
                return name
            }
            node = parent
        }
        return nil
    }
}

extension LabelledRegion {
    /// The first heading inside a part that holds more than one.
    private func heading(in item: Range<Int>) -> Range<Int>? {
        let nodes = items.document.nodes
        return item.prefix(64).first { nodes[$0].kind == .element && nodes[$0].name.isHeading }.map {
            $0..<Int(nodes[$0].end)
        }
    }
}

extension HTMLElementName {
    fileprivate var isHeading: Bool {
        switch self {
        case .h1, .h2, .h3, .h4, .h5, .h6: true
        default: false
        }
    }
}
