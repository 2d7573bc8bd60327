@testable import Curation

/// How many cells of a reading are right, flagged, and wrong without a flag.
struct CellTally {
    private(set) var cells = 0
    private(set) var right = 0
    private(set) var flagged = 0
    /// The worst outcome there is: wrong, and nobody is asked to look.
    private(set) var silent: [String] = []

    mutating func count(_ page: ComparisonPage, against gold: RawGold) {
        for (key, values) in gold.page.cells {
            for (column, value) in values.enumerated() {
                let cell = column < page.columns.count ? page.columns[column].cells[key] : nil
                cells += 1
                if cell?.needsReview == true { flagged += 1 }
                if value.matches(cell?.text) {
                    right += 1
                } else if !(cell?.needsReview ?? Self.isReported(key, in: page)) {
                    silent.append(
                        "\(gold.testDescription) \(key.rawValue) \(column): \(cell?.text ?? "nil") for \(value)")
                }
            }
        }
    }

    /// A cell that is not there can carry no flag; the page must say that its row is doubtful.
    private static func isReported(_ key: RowKey, in page: ComparisonPage) -> Bool {
        page.diagnostics.contains { note in
            switch note.code {
            case "cells-missing", "cells-uncertain", "rows-missing": note.message.contains(key.rawValue)
            case "page-cut": true
            default: false
            }
        }
    }
}
