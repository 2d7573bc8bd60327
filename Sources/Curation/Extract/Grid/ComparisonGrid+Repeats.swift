internal import Markup

extension ComparisonGrid {
    /// Tables for small screens say in each cell again which row it belongs to: an element with the label before the
    /// value. It is dropped where all cells of the row have it.
    mutating func dropRepeatedLabels(_ text: inout ShownText) {
        guard let labelled else { return }
        var dropped = 0
        var line: Int?
        for index in labelled where !meanings[index].isEmpty && isRepeated(rows[index].cells[0], in: rows[index]) {
            let key = LabelText.key(rows[index].cells[0].text[...])
            let cells = rows[index].cells.indices.dropFirst().filter { !rows[index].cells[$0].text.isEmpty }
            let rests = cells.map { rest(rows[index].cells[$0], behind: key, &text) }
            guard !rests.isEmpty, rests.allSatisfy({ $0 != nil }), rests.contains(where: { $0?.isEmpty == false })
            else {
                continue
            }
            for (column, rest) in zip(cells, rests) { rows[index].cells[column].text = rest ?? [] }
            dropped += 1
            line = line ?? rows[index].cells[0].line
        }
        if dropped > 0 { noteRepeats("label", of: dropped, "row", line: line) }
    }

    /// The same with the method's name, where all cells of the column have it.
    mutating func dropRepeatedNames(_ text: inout ShownText) {
        guard let labelled, labelled.lowerBound > 0 else { return }
        var header = rows[labelled.lowerBound - 1].cells
        let width = rows[labelled.lowerBound].cells.count
        if header.count == width - 1 { header.insert(GridCell(text: [], line: 1), at: 0) }
        guard header.count == width, width > 1 else { return }
        var dropped = 0
        for column in 1..<width {
            var name = header[column].text[...]
            if name.suffix(2).elementsEqual("×".utf8) { name = name.dropLast(2) }
            let places = labelled.filter {
                !meanings[$0].isEmpty && column < rows[$0].cells.count && !rows[$0].cells[column].text.isEmpty
            }
            guard places.count >= HTMLPageReader.minimumLabels,
                places.allSatisfy({ rows[$0].cells[column].text.starts(with: name.prefix(3)) })
            else { continue }
            let key = LabelText.key(name)
            guard !key.isEmpty else { continue }
            let rests = places.map { rest(rows[$0].cells[column], behind: key, &text) }
            guard rests.allSatisfy({ $0 != nil }), rests.contains(where: { $0?.isEmpty == false }) else { continue }
            for (place, rest) in zip(places, rests) { rows[place].cells[column].text = rest ?? [] }
            dropped += 1
        }
        if dropped > 0 { noteRepeats("name", of: dropped, "column", line: header.last?.line) }
    }

    /// A look at the first bytes, which for most rows is enough.
    private func isRepeated(_ label: GridCell, in row: Row) -> Bool {
        row.cells.dropFirst().allSatisfy { $0.text.isEmpty || $0.text.starts(with: label.text.prefix(3)) }
    }

    private mutating func noteRepeats(_ what: String, of count: Int, _ whole: String, line: Int?) {
        diagnostics.append(
            Diagnostic(
                severity: .note, code: "\(what)-repeated",
                message:
                    "the \(what) of \(count) \(whole)\(count == 1 ? "" : "s") stands in each of its cells again; it was "
                    + "taken out of them", line: line))
    }

    /// The cell's text behind a first element that shows nothing but `key`; nil when there is none.
    private func rest(_ cell: GridCell, behind key: [UInt8], _ text: inout ShownText) -> [UInt8]? {
        guard cell.node >= 0, text.document.nodes[cell.node].kind == .element, cell.text.count >= key.count,
            cell.text.first == key.first, let lead = text.leadingText(cell.node), LabelText.key(lead[...]) == key,
            cell.text.starts(with: lead)
        else { return nil }
        return Array(cell.text[lead.count...].trimmed)
    }
}
