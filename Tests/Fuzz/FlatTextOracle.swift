import Markup

@testable import Curation

/// The cells of a flat row are the whole line behind the label: nothing of it is lost, doubled or moved.
enum FlatTextOracle {
    static func check(_ page: ComparisonPage, text: [UInt8]) {
        let lines = TextLine.lines(of: text)
        for row in page.rows {
            let cells = page.columns.compactMap { $0.cells[row.key] }
            guard let number = cells.first?.line else { continue }
            guard number <= lines.count, cells.allSatisfy({ $0.line == number }) else {
                Finding.report("cells of \(row.key.rawValue) stand on other lines")
            }
            let line = UnicodeForm.nfc(Array(lines[number - 1].bytes))
            let parts = row.label + cells.map(\.text).joined()
            if bare(line) != bare(Array(parts.utf8)) {
                Finding.report("line \(number) is '\(line[...].string)', its cells are \(cells.map(\.text))")
            }
        }
    }

    /// Without white space and backslashes.
    private static func bare(_ text: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        let text = text[...]
        var index = text.startIndex
        while index < text.endIndex {
            if let length = text.spaceLength(at: index) {
                index += length
                continue
            }
            if text[index] != UInt8(ascii: "\\") { result.append(text[index]) }
            index += 1
        }
        return result
    }
}
