import Markup

@testable import Curation

/// A cell's text stands in the page, in the page's order.
enum HTMLTextOracle {
    static func check(_ page: ComparisonPage, text: [UInt8]) {
        guard !page.columns.isEmpty else { return }
        let shown = HTMLParser.parse(text).bytes.filter(isCompared)
        for column in page.columns {
            for cell in column.cells.values where !isSubsequence(cell.text.utf8.filter(isCompared), of: shown) {
                Finding.report("the page does not have the cell's text '\(cell.text)'")
            }
        }
    }

    /// ASCII that normalisation makes of nothing else (U+037E becomes `;`, U+212A `K`, U+1FEF a grave accent).
    private static func isCompared(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x80 && ![UInt8(ascii: ";"), UInt8(ascii: "K"), UInt8(ascii: "`")].contains(byte)
    }

    private static func isSubsequence(_ part: [UInt8], of whole: [UInt8]) -> Bool {
        var next = 0
        for byte in whole where next < part.count && byte == part[next] { next += 1 }
        return next == part.count
    }
}
