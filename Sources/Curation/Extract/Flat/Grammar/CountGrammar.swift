/// The grammar of `related`: a small number a cell. `5555` in four columns is plain, `1254` in three is not.
struct CountGrammar: CellGrammar {
    let line: GluedLine

    func cuts() -> [Cut] {
        var cuts: [Cut] = []
        var isSpaced = false
        for item in line.scan.items {
            if item.kind == .space {
                isSpaced = true
                continue
            }
            // One cut a border: two that differ in white space only would share the probability between them.
            if item.place > 0 { cuts.append(Cut(place: item.place, score: isSpaced ? 2 : 0)) }
            isSpaced = false
        }
        return cuts
    }

    func score(_ piece: Piece) -> Double {
        let digits = line.bytes[piece.start..<piece.end]
        guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return -15 }
        if digits.first == UInt8(ascii: "0") { return digits.count == 1 ? -2 : -20 }
        switch digits.count {
        case 1: return 0
        case 2: return -1.5
        case 3: return -5
        default: return -14
        }
    }

    func isSurelyOne(_ piece: Piece) -> Bool { piece.count == 1 }

    var vanishedScore: Double { -7 }
}
