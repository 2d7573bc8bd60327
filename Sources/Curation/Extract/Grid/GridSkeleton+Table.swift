internal import Markup

extension GridSkeleton {
    /// The grid of a `table` element: rows of its first `thead` first, those of its first `tfoot` last, as a browser shows
    /// them. Tables inside its cells are left to their cells.
    init(table: Int, in document: HTMLDocument, visibility: PageVisibility) {
        let groups = Self.groups(of: table, in: document, visibility: visibility, concealed: &concealed)
        for group in groups.shown {
            for row in group { append(tableRow: row, in: document, visibility: visibility) }
            endGroup()
        }
    }

    private struct RowGroups {
        var head: [Int]?
        var foot: [Int]?
        var bodies: [[Int]] = []

        var shown: [[Int]] { [head].compactMap(\.self) + bodies + [foot].compactMap(\.self) }
    }

    private static func groups(
        of table: Int, in document: HTMLDocument, visibility: PageVisibility, concealed: inout [Int]
    ) -> RowGroups {
        var groups = RowGroups()
        var name = HTMLElementName.table
        var rows: [Int] = []
        var groupEnd = Int.max
        func finish() {
            switch name {
            case .thead where groups.head == nil: groups.head = rows
            case .tfoot where groups.foot == nil: groups.foot = rows
            default: if !rows.isEmpty { groups.bodies.append(rows) }
            }
            rows = []
            name = .table
            groupEnd = .max
        }
        var index = table + 1
        let end = Int(document.nodes[table].end)
        while index < end {
            if index >= groupEnd { finish() }
            let node = document.nodes[index]
            if visibility[index].freesPlace {
                if node.name == .tr || node.name == .tbody || node.name == .thead || node.name == .tfoot {
                    concealed.append(index)
                }
                index = Int(node.end)
                continue
            }
            switch node.name {
            case .tr:
                rows.append(index)
                index = Int(node.end)
            case .table, .caption: index = Int(node.end)
            case .thead, .tbody, .tfoot:
                finish()
                name = node.name
                groupEnd = Int(node.end)
                index += 1
            default: index += 1
            }
        }
        finish()
        return groups
    }

    private mutating func append(tableRow row: Int, in document: HTMLDocument, visibility: PageVisibility) {
        var cells: [Source] = []
        cells.reserveCapacity(rows.last?.count ?? 8)
        var index = row + 1
        let end = Int(document.nodes[row].end)
        while index < end {
            let node = document.nodes[index]
            if node.kind == .text {
                strays.append(index)
            } else if node.name == .td || node.name == .th {
                if visibility[index].freesPlace {
                    concealed.append(index)
                } else {
                    cells.append(
                        Source(
                            nodes: index..<Int(node.end), columns: Self.span(.colspan, of: index, in: document),
                            rows: Self.span(.rowspan, of: index, in: document, least: 0)))
                }
                index = Int(node.end)
                continue
            } else if node.name == .table || visibility[index].freesPlace {
                if node.name == .table { strays.append(index) }
                index = Int(node.end)
                continue
            }
            index += 1
        }
        append(cells, node: row)
    }

    /// A span by HTML's rules for integers: digits count up to the first other character; what is no number is 1.
    static func span(
        _ name: HTMLAttribute.Name, of index: Int, in document: HTMLDocument, least: Int = 1
    ) -> Int {
        guard let text = document.value(name, of: index)?.trimmed else { return 1 }
        var count = 0
        var digits = 0
        for byte in text.first == UInt8(ascii: "+") ? text.dropFirst() : text {
            guard (0x30...0x39).contains(byte) else { break }
            count = min(count * 10 + Int(byte - 0x30), 1_000_000)
            digits += 1
        }
        return digits > 0 && count >= least ? count : 1
    }
}
