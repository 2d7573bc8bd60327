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
            let parts = bare(Array((row.label + cells.map(\.text).joined()).utf8))
            if !isLines(parts, lines[(number - 1)...]) {
                Finding.report(
                    "line \(number) is '\(lines[number - 1].bytes.string)', its cells are \(cells.map(\.text))")
            }
        }
    }

    /// Whether the parts are the first line, or it and some that follow: a folded row is put together again.
    private static func isLines(_ parts: [UInt8], _ lines: ArraySlice<TextLine>) -> Bool {
        var text: [UInt8] = []
        for line in lines {
            text += bare(UnicodeForm.nfc(Array(line.bytes)))
            if text.count >= parts.count { return text == parts }
        }
        return false
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
