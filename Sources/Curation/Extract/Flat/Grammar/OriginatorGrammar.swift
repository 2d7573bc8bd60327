/// The grammar of `originator`: names of people and organisations.
struct OriginatorGrammar: CellGrammar {
    let context: FlatContext

    func cuts(in row: TextBytes) -> [Cut] {
        CaseBorders.cuts(in: row, lexicon: context.lexicon).map { cut in
            // "J.R. Tolkien": a full stop behind a single capital is an initial's before it is a cell's.
            guard Self.followsInitial(row, cut.place) else { return cut }
            return Cut(place: cut.place, score: cut.score - 2)
        }
    }

    private static func followsInitial(_ row: TextBytes, _ place: Int) -> Bool {
        guard place - 2 >= row.startIndex, row[place - 1] == UInt8(ascii: "."), (0x41...0x5A).contains(row[place - 2])
        else { return false }
        return place - 3 < row.startIndex || !PageLexicon.isWordByte(row[place - 3])
            || row[place - 3] == UInt8(ascii: "-")
    }

    func score(_ text: TextBytes) -> Double {
        let cell = text.trimmed
        var score = CaseBorders.startScore(cell) + (CaseBorders.isBalanced(cell) ? 0 : Self.unbalancedScore)
        if cell.count < 3 { score -= 4 }
        let ends = [UInt8(ascii: ","), UInt8(ascii: "&"), UInt8(ascii: ";")]
        if let last = cell.last, ends.contains(last) { score -= 6 }
        return score
    }

    /// A method's originator is usually the first author of its source.
    func score(_ text: TextBytes, column: Int) -> Double {
        var score = 0.0
        for (index, hint) in context.sources.enumerated() {
            guard let hint, let place = text.firstIndex(ofBytes: hint.author) else { continue }
            let isStart = place == text.trimmed.startIndex
            if index == column {
                score += isStart ? 4 : 2.5
            } else if context.sources[column].map({ $0.author != hint.author }) ?? true {
                score -= 2
            }
        }
        return score
    }
}
