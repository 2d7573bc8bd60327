/// The grammar of `field` and `family`: names of a vocabulary, often the same in every column.
struct VocabularyGrammar: CellGrammar {
    let key: RowKey
    let context: FlatContext
    /// The whole line: what stands in it twice is a name.
    let row: TextBytes

    private static let everyPlaceLimit = 400

    func cuts(in row: TextBytes) -> [Cut] {
        let isShort = row.count <= Self.everyPlaceLimit
        return GlueScan(row).cuts { touch in
            guard let letters = CaseBorders.score(touch.left, touch.right) else { return nil }
            if touch.isSpaced { return 3 }
            if case (.caseless, .caseless) = (touch.left, touch.right) { return isShort ? -1 : nil }
            return letters > -4.5 ? min(letters, 2) : nil
        }
    }

    func score(_ text: TextBytes) -> Double {
        let cell = text.trimmed
        guard cell.count <= 120 else { return -20 }
        if isName(cell) { return 8 }
        return CaseBorders.startScore(cell) - 2 + (cell.count < 4 ? -3 : 0) + repetition(cell)
    }

    private func isName(_ cell: TextBytes) -> Bool {
        key == .field ? context.catalog.isFieldName(cell) : context.catalog.isFamilyName(cell)
    }

    /// A piece that stands in the line more than once, as the names of a shared field do.
    private func repetition(_ cell: TextBytes) -> Double {
        guard cell.count >= 6 else { return 0 }
        let piece = Array(cell)
        let before = row[..<cell.startIndex].firstIndex(ofBytes: piece) != nil
        let after = row[cell.endIndex...].firstIndex(ofBytes: piece) != nil
        return before || after ? min(Double(cell.string.unicodeScalars.count) * 0.5, 5) : 0
    }
}
