internal import Markup

/// Grids that show by their structure alone: definition lists, and elements most of whose children have equally many
/// parts.
struct RepeatedElements {
    private(set) var candidates: [GridCandidate] = []
    private let items: ElementItems

    /// As many rows as a page of nine may have when some are missing.
    private static let fewestRows = 6
    /// A label and two to five methods, with a part to spare.
    private static let widths = 3...7

    init(_ document: HTMLDocument, visibility: PageVisibility) {
        items = ElementItems(document: document, visibility: visibility)
        var concealedEnd = 0
        for index in document.nodes.indices {
            let node = document.nodes[index]
            guard node.kind == .element else { continue }
            if visibility[index] != .shown { concealedEnd = max(concealedEnd, Int(node.end)) }
            guard node.name != .tbody, node.name != .table, node.name != .tr else { continue }
            let form: GridCandidate.Form = node.name == .dl ? .list : .elements
            guard let skeleton = node.name == .dl ? list(index) : rows(index) else { continue }
            candidates.append(
                GridCandidate(form: form, node: index, isHidden: index < concealedEnd, skeleton: skeleton))
        }
    }

    /// `dt` opens a row, its `dd` are the cells; both may lie in a `div` together.
    private func list(_ list: Int) -> GridSkeleton? {
        var skeleton = GridSkeleton()
        var row: [GridSkeleton.Source] = []
        var index = list + 1
        let end = Int(items.document.nodes[list].end)
        while index < end {
            let node = items.document.nodes[index]
            if node.name == .dt, !row.isEmpty {
                skeleton.append(row, node: -1)
                row = []
            }
            if node.name == .dt || node.name == .dd { row.append(GridSkeleton.Source(nodes: index..<Int(node.end))) }
            index = node.name == .div ? index + 1 : Int(node.end)
        }
        if !row.isEmpty { skeleton.append(row, node: -1) }
        return skeleton.rows.count >= Self.fewestRows ? skeleton : nil
    }

    private func rows(_ container: Int) -> GridSkeleton? {
        let children = items.of(container)
        guard children.count >= Self.fewestRows, children.count <= 64 else { return nil }
        let parts = children.map { items.of(items.inner($0)) }
        var counts: [Int: Int] = [:]
        for part in parts { counts[part.count, default: 0] += 1 }
        guard
            let width = counts.keys.sorted().last(where: {
                Self.widths.contains($0) && counts[$0, default: 0] >= Self.fewestRows
            }), counts[width, default: 0] * 5 >= children.count * 4
        else { return nil }
        var skeleton = GridSkeleton()
        for (child, part) in zip(children, parts) {
            skeleton.append(part.map { GridSkeleton.Source(nodes: $0) }, node: child.lowerBound)
        }
        return skeleton
    }
}
