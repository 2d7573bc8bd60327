@testable import Curation

/// What must hold for a text with a table: no word of a cell that is sure is made up.
///
/// Words only: marks that converters leave (escapes, references, links, line breaks in a cell) are read, so the text as a
/// whole need not stand in the page.
enum TableTextOracle {
    /// Shorter words may come of character references.
    private static let wordLength = 4

    static func check(_ page: ComparisonPage, text: [UInt8]) {
        let unmarked = withoutMarks(text)
        for cell in page.columns.flatMap(\.cells.values) where !cell.needsReview {
            for word in cell.text.utf8.split(whereSeparator: { !isLetter($0) }) where word.count >= wordLength {
                if text[...].firstIndex(ofBytes: Array(word)) == nil,
                    unmarked[...].firstIndex(ofBytes: Array(word)) == nil
                {
                    Finding.report("the page does not have the word '\(String(decoding: Array(word), as: UTF8.self))'")
                }
            }
        }
    }

    /// Without tags, escapes and marks of emphasis, which may stand inside a word.
    private static func withoutMarks(_ text: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var index = 0
        while index < text.count {
            if text[index] == UInt8(ascii: "<"), let end = text[index...].prefix(400).firstIndex(of: UInt8(ascii: ">"))
            {
                index = end
            } else if !"*_~`\\".utf8.contains(text[index]) {
                result.append(text[index])
            }
            index += 1
        }
        return result
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
