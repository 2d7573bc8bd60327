internal import Markup

extension GridSkeleton {
    /// What an element is as part of a table that is not made of `table` elements: by its ARIA role, else by an inline
    /// style such as `display:table-row`.
    enum Part {
        case grid, rowGroup, row, cell

        init?(_ index: Int, in document: HTMLDocument) {
            guard !document.nodes[index].content.isEmpty else { return nil }
            if let role = document.value(.role, of: index), let part = Self.part(ofRole: role) {
                self = part
                return
            }
            guard let style = document.value(.style, of: index), let part = StyleDeclarations(style).tablePart else {
                return nil
            }
            self =
                switch part {
                case .table: .grid
                case .rowGroup: .rowGroup
                case .row: .row
                case .cell: .cell
                }
        }

        private static let roles: [TextKey: Part] = [
            key("table"): .grid, key("grid"): .grid, key("treegrid"): .grid, key("rowgroup"): .rowGroup,
            key("row"): .row, key("cell"): .cell, key("gridcell"): .cell, key("columnheader"): .cell,
            key("rowheader"): .cell,
        ]

        private static func key(_ role: String) -> TextKey { TextKey(Array(role.utf8)) }

        /// The first of several roles counts.
        private static func part(ofRole role: TextBytes) -> Part? {
            let word = role.trimmed.prefix { $0 > 0x20 }
            guard word.count <= 12 else { return nil }
            return roles[TextKey(word.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 })]
        }
    }

    /// The grid of an element with such a role; grids inside its cells are left to their cells.
    init(roles grid: Int, in document: HTMLDocument, visibility: PageVisibility) {
        var groupEnd = Int.max
        var index = grid + 1
        let end = Int(document.nodes[grid].end)
        while index < end {
            if index >= groupEnd {
                endGroup()
                groupEnd = .max
            }
            let node = document.nodes[index]
            guard node.kind == .element else {
                index += 1
                continue
            }
            let part = Part(index, in: document)
            if visibility[index].freesPlace {
                if part == .row { concealed.append(index) }
                index = Int(node.end)
                continue
            }
            switch part {
            case .row:
                append(roleRow: index, in: document, visibility: visibility)
                index = Int(node.end)
            case .grid: index = Int(node.end)
            case .rowGroup:
                endGroup()
                groupEnd = Int(node.end)
                index += 1
            default: index += 1
            }
        }
    }

    private mutating func append(roleRow row: Int, in document: HTMLDocument, visibility: PageVisibility) {
        var cells: [Source] = []
        var index = row + 1
        let end = Int(document.nodes[row].end)
        while index < end {
            let node = document.nodes[index]
            if node.kind == .text {
                strays.append(index)
                index += 1
                continue
            }
            let isCell = Part(index, in: document) == .cell
            if visibility[index].freesPlace {
                if isCell { concealed.append(index) }
                index = Int(node.end)
            } else if isCell {
                let hasOwnSpan = document.value(.ariaColspan, of: index) != nil
                let hasOwnReach = document.value(.ariaRowspan, of: index) != nil
                cells.append(
                    Source(
                        nodes: index..<Int(node.end),
                        columns: Self.span(hasOwnSpan ? .ariaColspan : .colspan, of: index, in: document),
                        rows: Self.span(hasOwnReach ? .ariaRowspan : .rowspan, of: index, in: document, least: 0)))
                index = Int(node.end)
            } else {
                index += 1
            }
        }
        append(cells, node: row)
    }
}
