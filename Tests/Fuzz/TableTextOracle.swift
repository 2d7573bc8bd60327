import Markup

@testable import Curation

/// A cell's text stands in the page as it is, but for white space and backslashes.
enum TableTextOracle {
    static func check(_ page: ComparisonPage, text: [UInt8]) {
        guard !page.columns.isEmpty else { return }
        let whole = bare(UnicodeForm.nfc(text))
        for column in page.columns {
            for cell in column.cells.values
            where whole[...].firstIndex(ofBytes: bare(Array(cell.text.utf8))) == nil && !startsWithMark(cell.text) {
                Finding.report("the page does not have the cell's text '\(cell.text)'")
            }
        }
    }

    /// Without white space and backslashes.
    static func bare(_ text: [UInt8]) -> [UInt8] {
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

    /// A mark at a cell's start joins with what stands before the cell when the whole text is normalised.
    private static func startsWithMark(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first else { return false }
        return first.properties.canonicalCombiningClass != .notReordered || first.value > 0x2FF
    }
}
