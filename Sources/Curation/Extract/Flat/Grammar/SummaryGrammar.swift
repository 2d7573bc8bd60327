#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// The grammar of `summary`: sentences. One cell ends with a sentence, the next starts one, without a space between.
struct SummaryGrammar: CellGrammar {
    let context: FlatContext

    /// Bytes in a usual summary.
    private static let usualLength = 320.0

    func cuts(in row: TextBytes) -> [Cut] {
        GlueScan(row).cuts { touch in
            if touch.isSpaced { return 1 }
            return switch (touch.left, touch.right) {
            case (.stop, .upper): Self.isInitial(row, touch.place) ? -2 : 4
            case (.stop, .digit), (.stop, .quote), (.stop, .open), (.stop, .lower): -1
            case (.close, .upper), (.quote, .upper): 0.5
            case (.lower, .upper): -3
            default: nil
            }
        }
    }

    /// "U.S.", "J.R.": a full stop behind a single capital that itself follows a stop or a space.
    private static func isInitial(_ row: TextBytes, _ place: Int) -> Bool {
        guard place - 2 >= row.startIndex, (0x41...0x5A).contains(row[place - 2]) else { return false }
        return place - 3 < row.startIndex || !PageLexicon.isWordByte(row[place - 3])
    }

    func score(_ text: TextBytes) -> Double {
        let cell = text.trimmed
        var score = CaseBorders.startScore(cell) + (CaseBorders.isBalanced(cell) ? 0 : Self.unbalancedScore)
        let ends: [UInt8] = [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ")"), 0x22]
        score += cell.last.map { ends.contains($0) || $0 >= 0x80 } == true ? 1 : -3
        score -= 3 * Double(Self.gluedSentences(in: cell))
        score -= abs(log(Double(max(cell.count, 1)) / Self.usualLength)) * 0.7
        return score
    }

    /// How many sentences end in the text with a letter right behind: a border that was not taken. Abbreviations ("e.g.")
    /// have a letter or two before the full stop.
    private static func gluedSentences(in cell: TextBytes) -> Int {
        var count = 0
        var letters = 0
        for index in cell.indices {
            let byte = cell[index]
            let isStop = byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!")
            if isStop, letters >= 3, index + 1 < cell.endIndex, (0x61...0x7A).contains(cell[index + 1] | 0x20) {
                count += 1
            }
            letters = (0x61...0x7A).contains(byte | 0x20) ? letters + 1 : 0
        }
        return count
    }

    func score(_ text: TextBytes, column: Int) -> Double {
        0.5 * context.nameEvidence(text.prefix(160), column: column)
    }
}
