/// Tables whose columns are shown by rules over them: reStructuredText's simple tables, pandoc's simple tables.
///
///     =======  ================  ==========
///              Random Forest×    LightGBM×
///     =======  ================  ==========
///     Field    Machine learning  Statistics
enum ColumnTables {
    static func tables(in lines: [TextLine], labels: RowLabels) -> [PrintedTable] {
        var tables: [PrintedTable] = []
        var index = 0
        while index < lines.count {
            // Most lines are turned down by their first byte, without a look at the others.
            guard mayBeRule(lines[index].bytes.first), let columns = columns(of: lines[index].bytes), columns.count > 2
            else {
                index += 1
                continue
            }
            let start = header(above: index, in: lines)
            let end = end(of: index, in: lines, columns: columns)
            tables.append(table(Array(lines[start..<end]), columns: columns, endsText: end == lines.count))
            index = end
        }
        return tables
    }

    @inline(__always)
    private static func mayBeRule(_ first: UInt8?) -> Bool { first == 0x20 || first == 0x2D || first == 0x3D }

    /// Where the runs of `=` or `-` of a rule start; nil when the line is no rule.
    private static func columns(of line: TextBytes) -> [Int]? {
        guard mayBeRule(line.first) else { return nil }
        var columns: [Int] = []
        var isInRun = false
        var mark: UInt8?
        for (offset, byte) in line.enumerated() {
            if byte == 0x20 {
                isInRun = false
                continue
            }
            guard byte == UInt8(ascii: "=") || byte == UInt8(ascii: "-"), mark ?? byte == byte else { return nil }
            mark = byte
            if !isInRun { columns.append(offset) }
            isInRun = true
        }
        return columns.isEmpty ? nil : columns
    }

    /// pandoc puts the names above the first rule.
    private static func header(above index: Int, in lines: [TextLine]) -> Int {
        let isDashed = lines[index].bytes.trimmed.first == UInt8(ascii: "-")
        return isDashed && index > 0 && !lines[index - 1].bytes.trimmed.isEmpty ? index - 1 : index
    }

    /// The line behind the last rule of the table, or behind its last row when no rule ends it.
    private static func end(of start: Int, in lines: [TextLine], columns: [Int]) -> Int {
        var end = start + 1
        var rules = 1
        for index in (start + 1)..<max(lines.count, start + 1) {
            let text = lines[index].bytes.trimmed
            if text.isEmpty { break }
            end = index + 1
            if Self.columns(of: lines[index].bytes) == columns { rules += 1 }
            if rules == 3 { break }
        }
        return end
    }

    private static func table(_ lines: [TextLine], columns: [Int], endsText: Bool) -> PrintedTable {
        var table = PrintedTable()
        table.lines = Set(lines.map(\.number))
        table.endsText = endsText
        let rows = lines.filter { Self.columns(of: $0.bytes) == nil }
        // Columns are counted in characters by some programs, in terminal columns by others.
        let isWide = misfits(rows, columns, isWide: true) < misfits(rows, columns, isWide: false)
        for line in rows {
            let cells = cells(of: line.bytes, columns: columns, isWide: isWide)
            table.rows.append(
                cells.map { text, isBroken in
                    var cell = PrintedTable.Cell([text], line: line.number)
                    cell.isDoubtful = isBroken
                    return cell
                })
        }
        guard endsText, let last = lines.last, !last.isEnded, Self.columns(of: last.bytes) == nil,
            let row = table.rows.indices.last
        else { return table }
        table.isCut = true
        if let column = table.rows[row].lastIndex(where: { !$0.isEmpty }) { table.rows[row][column].isCut = true }
        return table
    }

    private static func misfits(_ rows: [TextLine], _ columns: [Int], isWide: Bool) -> Int {
        rows.reduce(0) { $0 + cells(of: $1.bytes, columns: columns, isWide: isWide).count { $0.isBroken } }
    }

    /// The texts of a line by column. Text that runs over the border of its column is broken there.
    private static func cells(
        of line: TextBytes, columns: [Int], isWide: Bool
    ) -> [(text: TextBytes, isBroken: Bool)] {
        var borders: [Int] = []
        var isBroken = [Bool](repeating: false, count: columns.count)
        var place = 0
        var index = line.startIndex
        var last: UInt8 = 0x20
        for scalar in line.string.unicodeScalars {
            while borders.count < columns.count, place >= columns[borders.count] {
                // A space stands before each column but the first.
                if !borders.isEmpty, last != 0x20 { isBroken[borders.count] = true }
                borders.append(index)
            }
            let length = UTF8.width(scalar)
            last = index < line.endIndex ? line[index] : 0x20
            index += length
            place += isWide ? UnwrappedText.width(of: Array(String(scalar).utf8)[...]) : 1
        }
        while borders.count < columns.count { borders.append(line.endIndex) }
        return columns.indices.map { column in
            let end = column + 1 < columns.count ? borders[column + 1] : line.endIndex
            let isCrossed = isBroken[column] || (column + 1 < columns.count && isBroken[column + 1])
            return (line[min(borders[column], end)..<end].trimmed, isCrossed)
        }
    }
}
