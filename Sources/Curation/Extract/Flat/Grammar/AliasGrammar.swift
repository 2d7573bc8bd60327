/// The grammar of `aliases`: lists of at most four items, Turkish and English mixed.
///
/// Four columns with sixteen items are four lists of four: then each border lies inside a known item, and only the place
/// in it is open.
struct AliasGrammar: CellGrammar {
    let context: FlatContext

    func cuts(in row: TextBytes) -> [Cut] {
        let scan = GlueScan(row)
        // Inside a word of capitals or of small letters only the page's own words show a border.
        let hidden = scan.cuts { touch in
            guard !touch.isSpaced, touch.left.isLetter, touch.right.isLetter else { return nil }
            let word = scan.word(at: touch.place)
            guard word.startIndex < touch.place, touch.place < word.endIndex, word.count < 80 else { return nil }
            return context.lexicon.splitEvidence(word: word, at: touch.place) >= 5 ? 1.5 : nil
        }
        return CaseBorders.cuts(in: row, lexicon: context.lexicon) + hidden
    }

    func score(_ text: TextBytes) -> Double {
        let cell = text.trimmed
        var score = CaseBorders.isBalanced(cell) ? 0 : Self.unbalancedScore
        score += CaseBorders.startScore(cell) / 2
        if let last = cell.last, [UInt8(ascii: ","), UInt8(ascii: ";")].contains(last) { score -= 6 }
        switch Self.items(cell) {
        case 1: score -= 2.5
        case 2: score -= 2
        case 3: score -= 1.5
        case 4: score -= 0.3
        case let count: score -= 6 * Double(count - 4)
        }
        return score
    }

    func score(_ text: TextBytes, column: Int) -> Double {
        let cell = text.trimmed
        let first = cell.prefix(Self.firstItemLength(cell))
        return context.nameEvidence(first, column: column) + 0.25 * context.nameEvidence(cell, column: column)
    }

    /// Commas outside parentheses, plus one.
    static func items(_ cell: TextBytes) -> Int {
        var depth = 0
        var items = 1
        for byte in cell {
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") { depth = max(depth - 1, 0) }
            if byte == UInt8(ascii: ","), depth == 0 { items += 1 }
        }
        return items
    }

    private static func firstItemLength(_ cell: TextBytes) -> Int {
        var depth = 0
        for (offset, byte) in cell.enumerated() {
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") { depth = max(depth - 1, 0) }
            if byte == UInt8(ascii: ","), depth == 0 { return offset }
        }
        return cell.count
    }
}
