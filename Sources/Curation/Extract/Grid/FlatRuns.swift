internal import Markup

/// Grids whose cells all lie side by side in one element, as a CSS grid has them: only the number of methods tells where
/// a row ends.
struct FlatRuns {
    private(set) var candidates: [GridCandidate] = []
    private let items: ElementItems

    /// As many methods as a page compares.
    private static let methods = 2...5
    private static let fewestRows = 6
    private static let partLimit = 128
    private static let removeButton = Array("×".utf8)

    init(_ text: inout ShownText) {
        items = ElementItems(document: text.document, visibility: text.visibility)
        var concealedEnd = 0
        for index in text.document.nodes.indices {
            let node = text.document.nodes[index]
            guard node.kind == .element else { continue }
            if text.visibility[index] != .shown { concealedEnd = max(concealedEnd, Int(node.end)) }
            switch node.name {
            case .table, .tbody, .thead, .tr, .ul, .ol, .dl, .p: continue
            default: break
            }
            let parts = items.of(index)
            guard parts.count >= Self.fewestRows * 3, parts.count <= Self.partLimit,
                parts.allSatisfy({ items.document.nodes[$0.lowerBound].kind == .element })
            else { continue }
            for skeleton in skeletons(parts, isCut: Int(node.end) == items.document.nodes.count, &text) {
                candidates.append(
                    GridCandidate(
                        form: .elements, node: index, isHidden: index < concealedEnd, skeleton: skeleton))
            }
        }
    }

    /// The parts cut into rows: by the number of names that can be removed, else by each number that comes out even.
    private func skeletons(_ parts: [Range<Int>], isCut: Bool, _ text: inout ShownText) -> [GridSkeleton] {
        let hasCorner = text.short(parts[0])?.isEmpty ?? false
        let start = hasCorner ? 1 : 0
        let names = parts[start...].prefix(Self.methods.upperBound + 1).prefix { isRemovable($0, &text) }.count
        let widths = names > 0 ? names...names : Self.methods
        return widths.compactMap { width in
            guard Self.methods.contains(width), isCut || (parts.count - start - width) % (width + 1) == 0 else {
                return nil
            }
            var skeleton = GridSkeleton()
            append([0..<0] + parts[start..<(start + width)], to: &skeleton)
            var rest = parts[(start + width)...]
            while !rest.isEmpty {
                append(Array(rest.prefix(width + 1)), to: &skeleton)
                rest = rest.dropFirst(width + 1)
            }
            return skeleton.rows.count > Self.fewestRows ? skeleton : nil
        }
    }

    private func append(_ cells: [Range<Int>], to skeleton: inout GridSkeleton) {
        skeleton.append(cells.map { GridSkeleton.Source(nodes: $0) }, node: -1)
    }

    /// True for a part with the button that removes a method.
    private func isRemovable(_ part: Range<Int>, _ text: inout ShownText) -> Bool {
        part.contains { items.document.nodes[$0].kind == .element && items.document.nodes[$0].name == .button }
            || text.short(part, limit: 300)?.suffix(2).elementsEqual(Self.removeButton) ?? false
    }
}
