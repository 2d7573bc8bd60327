internal import Markup

extension ComparisonGrid {
    /// Marks the last cell when the copy ends inside it; true when the copy ends inside the comparison.
    ///
    /// A page that was saved whole has ends of elements behind its last cell, or more text. Where a copy ends behind an
    /// inner element's end tag nobody knows whether the cell went on: it is to be reviewed.
    mutating func markCut(_ page: [UInt8], _ document: HTMLDocument) -> Bool {
        guard let labelled else { return false }
        var last: (row: Int, column: Int, node: Int)?
        for row in rows.indices[..<labelled.upperBound] {
            for (column, cell) in rows[row].cells.enumerated() where cell.node > last?.node ?? -1 {
                last = (row, column, cell.node)
            }
        }
        guard let last else { return false }
        let closed = Self.lastEndTag(page)
        if let methods, Int(document.nodes[methods].end) == document.nodes.count,
            closed.map({ !Self.pageTags.contains($0) }) ?? true
        {
            if closed.map({ !Self.cellTags.contains($0) && !Self.outerTags.contains($0) }) ?? true {
                rows[last.row].cells[last.column].isCut = true
            }
            return true
        }
        guard Int(document.nodes[last.node].end) == document.nodes.count else { return false }
        if closed.map({ Self.outerTags.contains($0) }) ?? false { return false }
        let isWhole = closed.map { Self.cellTags.contains($0) } ?? false
        if !isWhole { rows[last.row].cells[last.column].isCut = true }
        return !isWhole || rows[labelled.upperBound - 1].cells.count < rows[labelled.lowerBound].cells.count
    }

    /// End tags behind the last method, wherever the methods are told one after the other.
    private static let pageTags: Set<String> = ["html", "body", "main", "table"]
    /// End tags of what holds a comparison.
    private static let outerTags: Set<String> = [
        "html", "body", "main", "article", "section", "table", "tbody", "tfoot", "dl",
    ]
    /// End tags of rows and cells: the copy ends, but not inside a cell.
    private static let cellTags: Set<String> = ["td", "th", "tr", "dd", "dt", "div"]

    /// The name in the end tag with which the page ends; nil when it ends with anything else.
    private static func lastEndTag(_ page: [UInt8]) -> String? {
        let text = page[...].trimmed
        guard text.last == UInt8(ascii: ">"), let open = text.lastIndex(of: UInt8(ascii: "<")),
            open + 2 < text.endIndex,
            text[open + 1] == UInt8(ascii: "/")
        else { return nil }
        return text[(open + 2)...].dropLast().trimmed.string.lowercased()
    }
}
