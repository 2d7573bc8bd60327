/// A comparison as text in columns for a terminal.
///
/// Every line has the same width in terminal columns, whatever the scripts: wide characters count two, combining and
/// invisible ones none. Row labels stand in the first column, `≠` behind the label of a row that differs.
public struct TerminalTable: Sendable {
    /// What the columns are parted with.
    public enum Rules: Sendable {
        /// Lines of the box drawing block.
        case box
        /// Spaces between columns and lines of hyphens, for terminals and mails without box drawing.
        case plain
    }

    public var table: ComparisonTable
    /// Columns of the terminal. A table that can't be made that narrow gets wider.
    public var width: Int
    public var rules: Rules
    /// Whether differing rows and the names are set off by colour (ANSI escape sequences, ECMA-48 SGR).
    public var usesColour: Bool
    /// Whether right-to-left text is put between FSI and PDI, for terminals that order text for reading (UAX #9).
    public var isolatesRightToLeft: Bool

    public init(
        _ table: ComparisonTable, width: Int = 80, rules: Rules = .box, usesColour: Bool = false,
        isolatesRightToLeft: Bool = false
    ) {
        self.table = table
        self.width = width
        self.rules = rules
        self.usesColour = usesColour
        self.isolatesRightToLeft = isolatesRightToLeft
    }

    /// The heading, the table and the stamps as lines of UTF-8, each ended by a line feed.
    public func render() -> String {
        let widths = TerminalTableWidths(cells: texts, available: width, ruleWidth: 3, edgeWidth: edgeWidth).columns
        var output = table.heading.isEmpty ? "" : sgr("1", line(cleaned: table.heading)) + "\n\n"
        output += rule(widths, .top)
        output += block(texts[0], widths, style: "1")
        output += rule(widths, .middle)
        for (row, cells) in zip(table.rows, texts.dropFirst()) {
            output += block(cells, widths, style: row.differs ? "1;33" : nil)
            if rules == .box, row.key != table.rows.last?.key { output += rule(widths, .thin) }
        }
        output += rule(widths, .middle)
        output += block(texts[texts.count - 1], widths, style: "2")
        output += rule(widths, .bottom)
        return output
    }

    /// The cells' texts: names, nine rows, stamps; the first of each is the row's label.
    private var texts: [[String]] {
        let rows = table.rows.map { row in
            // No line may begin with the mark.
            [row.differs ? row.label + "\u{A0}≠" : row.label] + row.cells.map(\.marked)
        }
        return [[""] + table.names.map(\.marked)] + rows + [[""] + table.stamps]
    }

    private var edgeWidth: Int { rules == .box ? 4 : 0 }
}

// MARK: - Lines

extension TerminalTable {
    private enum RulePlace { case top, middle, thin, bottom }

    private func rule(_ widths: [Int], _ place: RulePlace) -> String {
        guard rules == .box else {
            if place == .thin { return "" }
            return widths.map { String(repeating: "-", count: $0) }.joined(separator: "---") + "\n"
        }
        let (left, cross, right) =
            switch place {
            case .top: ("┌", "┬", "┐")
            case .middle: ("╞", "╪", "╡")
            case .thin: ("├", "┼", "┤")
            case .bottom: ("└", "┴", "┘")
            }
        let stroke = place == .middle ? "═" : "─"
        return left + widths.map { String(repeating: stroke, count: $0 + 2) }.joined(separator: cross) + right + "\n"
    }

    /// The lines of one row, as many as its highest cell has.
    private func block(_ texts: [String], _ widths: [Int], style: String?) -> String {
        let cells = zip(texts, widths).map { WrappedText($0, width: $1).lines }
        let height = cells.reduce(0) { max($0, $1.count) }
        return (0..<height).map { number in
            let parts = cells.indices.map { column in
                let line = number < cells[column].count ? cells[column][number] : .init(text: "", width: 0)
                return part(line, width: widths[column], style: styleApplies(column, style) ? style : nil)
            }
            return line(of: parts) + "\n"
        }.joined()
    }

    private func line(of parts: [String]) -> String {
        rules == .box ? "│ " + parts.joined(separator: " │ ") + " │" : parts.joined(separator: "   ")
    }

    /// Rows are coloured at their label only, so that values stay easy to read; names and stamps all along.
    private func styleApplies(_ column: Int, _ style: String?) -> Bool {
        column == 0 || style != "1;33"
    }

    private func part(_ line: WrappedText.Line, width: Int, style: String?) -> String {
        let padding = String(repeating: " ", count: max(0, width - line.width))
        let text = line.text.replacing("\u{A0}≠", with: " ≠")
        let isolated = isolatesRightToLeft && line.isRightToLeft ? "\u{2068}\(text)\u{2069}" : text
        guard let style, !line.text.isEmpty else { return isolated + padding }
        return sgr(style, isolated) + padding
    }

    private func sgr(_ parameters: String, _ text: String) -> String {
        usesColour ? "\u{1B}[\(parameters)m\(text)\u{1B}[0m" : text
    }

    private func line(cleaned text: String) -> String {
        WrappedText(text, width: Int.max).lines.map(\.text).joined(separator: " ")
    }
}

extension WrappedText.Line {
    /// Whether a character of a right-to-left script stands in the line (the blocks from Hebrew to Arabic Extended-A,
    /// and the presentation forms).
    var isRightToLeft: Bool {
        text.unicodeScalars.contains { scalar in
            switch scalar.value {
            case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
            default: false
            }
        }
    }
}

extension TerminalTable {
    /// How many cells of a terminal a text takes.
    public static func width(of text: String) -> Int { WrappedText.naturalWidth(of: text) }
}
