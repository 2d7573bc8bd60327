/// The grammar of `related`: a small number a cell. `5555` in four columns is plain, `1254` in three is not.
struct CountGrammar: CellGrammar {
    func cuts(in row: TextBytes) -> [Cut] {
        var cuts: [Cut] = []
        var isSpaced = false
        var index = row.startIndex
        while index < row.endIndex {
            if let length = row.spaceLength(at: index) {
                isSpaced = true
                index += length
                continue
            }
            // One cut a border: two that differ in white space only would share the probability between them.
            if index > row.startIndex, row[index] & 0xC0 != 0x80 {
                cuts.append(Cut(place: index, score: isSpaced ? 2 : 0))
            }
            isSpaced = false
            index += 1
        }
        return cuts
    }

    func score(_ text: TextBytes) -> Double {
        let digits = text.trimmed
        guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return -15 }
        if digits.first == UInt8(ascii: "0") { return digits.count == 1 ? -2 : -20 }
        switch digits.count {
        case 1: return 0
        case 2: return -1.5
        case 3: return -5
        default: return -14
        }
    }

    var vanishedScore: Double { -7 }
}
