internal import Markup

/// The Markdown table of a text rendering, as cells.
///
/// The variant that page converters write: the header is short of its label column, `≠` stays behind the label, the
/// dataset block shrinks to one cell, and stray `|` lines follow.
struct MarkdownGrid {
    var rows: [[GridCell]] = []
    /// The lines that belong to no table row.
    var otherLines: [TextLine] = []
    /// True when the text ends inside a table row.
    var isCut = false

    init(lines: [TextLine]) {
        for (index, line) in lines.enumerated() {
            let text = line.bytes.trimmed
            guard text.first == UInt8(ascii: "|") else {
                otherLines.append(line)
                continue
            }
            let isLast = index == lines.count - 1 && !line.isEnded
            var cells = Self.cells(of: text, line: line.number)
            if cells.allSatisfy({ Self.isRule($0.text) }) { continue }
            if isLast, text.last != UInt8(ascii: "|") || text.count == 1, !cells.isEmpty {
                isCut = true
                cells[cells.count - 1].isCut = true
            }
            if cells.count <= 1 {
                // A lone cell is page furniture (the dataset block), not a row.
                otherLines.append(
                    TextLine(bytes: (cells.first?.text ?? [])[...], number: line.number, isEnded: line.isEnded))
                continue
            }
            rows.append(cells)
        }
    }

    /// Splits at pipes that no backslash escapes.
    private static func cells(of text: TextBytes, line: Int) -> [GridCell] {
        var cells: [GridCell] = []
        var current: [UInt8] = []
        var index = text.startIndex + 1
        while index < text.endIndex {
            let byte = text[index]
            if byte == UInt8(ascii: "\\"), index + 1 < text.endIndex, text[index + 1] == UInt8(ascii: "|") {
                current.append(UInt8(ascii: "|"))
                index += 2
                continue
            }
            if byte == UInt8(ascii: "|") {
                cells.append(cell(current, line: line))
                current = []
            } else {
                current.append(byte)
            }
            index += 1
        }
        if !current[...].trimmed.isEmpty { cells.append(cell(current, line: line)) }
        return cells
    }

    private static func cell(_ bytes: [UInt8], line: Int) -> GridCell {
        GridCell(text: UnicodeForm.nfc(Array(bytes[...].trimmed)), line: line)
    }

    /// `---`, `:--`, `:-:` of the line below the header, or nothing at all.
    private static func isRule(_ text: [UInt8]) -> Bool {
        text.allSatisfy { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") } && text.count != 1
    }
}
