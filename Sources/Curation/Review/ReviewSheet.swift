/// A question as people see it: what is asked, the page's row with the columns beside, what was taken and what else it
/// could be.
public struct ReviewSheet: Sendable {
    private let question: ReviewQuestion
    private let title: String

    /// - Parameters:
    ///   - number: 1 for the first question.
    ///   - total: how many there are.
    public init(_ question: ReviewQuestion, number: Int, of total: Int) {
        self.question = question
        title = "\(number) of \(total)"
    }

    /// Texts longer than this are cut: a question must fit on a screen.
    private static let width = 160

    public var text: String {
        let item = question.item
        let subject = [item.record, item.row?.rawValue].compactMap { $0 }.joined(separator: " ")
        var lines = ["\(title)  \(subject)  [\(item.reason), doubt \(Self.percent(question.doubt))]"]
        lines.append("  " + Self.shown(item.message))
        lines += pageLines
        if let value = item.value { lines.append("  taken: " + Self.shown(value)) }
        for (index, candidate) in item.candidates.enumerated() {
            lines.append("  \(index + 1): " + Self.shown(candidate))
        }
        return lines.map { $0 + "\n" }.joined()
    }

    /// The row of the page in one line: `name: text | name: text`, the doubtful column between arrows.
    public var row: String {
        cells.map { cell in
            let text = "\(cell.name): \(cell.text)"
            return cell.isDoubtful ? "> \(text) <" : text
        }.joined(separator: " | ")
    }

    /// The label that the page prints in front of the row; empty when the question is about no row.
    public var label: String {
        guard let row = question.item.row else { return "" }
        return question.page?.rows.first { $0.key == row }?.label ?? ""
    }

    /// `PATH:LINE`, or where the decision stands.
    public var place: String {
        guard let path = question.item.path else { return "" }
        return path + (question.item.line.map { ":\($0)" } ?? "")
    }

    private var pageLines: [String] {
        guard let page = question.page else { return place.isEmpty ? [] : ["  " + place] }
        let cells = cells
        let width = cells.map { TerminalTable.width(of: $0.name) }.max() ?? 0
        let head = "  \(place)  (\(page.language ?? "und"), \(page.rendering.rawValue))"
        return [head + (label.isEmpty ? "" : "  " + Self.shown(label))]
            + cells.map { cell in
                let gap = String(repeating: " ", count: width - TerminalTable.width(of: cell.name) + 2)
                return "  \(cell.isDoubtful ? ">" : " ") \(cell.name)" + (cell.text.isEmpty ? "" : gap + cell.text)
            }
    }

    private struct ColumnCell {
        var name: String
        var text: String
        var isDoubtful: Bool
    }

    /// What each column of the page prints in the row.
    private var cells: [ColumnCell] {
        guard let page = question.page else { return [] }
        return page.columns.map { column in
            let cell = question.item.row.flatMap { column.cells[$0] }
            var text = question.item.row == nil ? column.nameEnglish ?? "" : cell.map(\.text) ?? "—"
            if let cell, cell.confidence < 1 { text += "  (\(Self.percent(cell.confidence)) sure)" }
            return ColumnCell(
                name: Self.shown(column.name), text: Self.shown(text), isDoubtful: column.position == question.column)
        }
    }

    private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

    /// A text in one line, without controls that could drive a terminal.
    private static func shown(_ text: String) -> String {
        var view = String.UnicodeScalarView()
        for scalar in text.unicodeScalars.prefix(width) {
            switch scalar.value {
            case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029: view.append(" ")
            // Marks that turn the direction of what follows them on the line.
            case 0x202A...0x202E, 0x2066...0x2069: continue
            default: view.append(scalar)
            }
        }
        return String(view) + (text.unicodeScalars.count > width ? "…" : "")
    }
}
