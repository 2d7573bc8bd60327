/// The grammar of `field` and `family`: names of a vocabulary, often the same in every column.
struct VocabularyGrammar: CellGrammar {
    let line: GluedLine
    /// Where names of the vocabulary stand in the line: first byte and the byte behind.
    private let names: [Range<Int>]
    /// True when the whole line can be read as names.
    private let isSpelled: Bool

    /// In lines longer than this, letters without case are not cut at every place.
    private static let everyPlaceLimit = 400
    private static let longestName = 120

    init(line: GluedLine, vocabulary: TextStarts) {
        self.line = line
        var names: [Range<Int>] = []
        for item in line.scan.items
        where vocabulary.mayStand(in: line.bytes, at: item.place) && item.kind != .space && item.kind != .mark {
            vocabulary.forEach(at: line.bytes[item.place...]) { _, length in
                let range = item.place..<(item.place + length)
                if !names.contains(range) { names.append(range) }
            }
        }
        self.names = names
        isSpelled = Self.spells(names, line)
    }

    /// True when names, with white space between them, fill the line.
    private static func spells(_ names: [Range<Int>], _ line: GluedLine) -> Bool {
        var isReached = [Bool](filling: line.bytes.count + 1, with: false)
        isReached[0] = true
        for place in line.bytes.indices where isReached[place] {
            if let length = line.bytes[...].spaceLength(at: place) { isReached[place + length] = true }
            for name in names where name.lowerBound == place { isReached[name.upperBound] = true }
        }
        return isReached[line.bytes.count]
    }

    func cuts() -> [Cut] {
        let isEveryPlaceOpen = !isSpelled && line.bytes.count <= Self.everyPlaceLimit
        return line.scan.cuts { touch in
            guard let letters = CaseBorders.score(touch.left, touch.right) else { return nil }
            if touch.isSpaced { return 3 }
            if case (.caseless, .caseless) = (touch.left, touch.right) {
                return isEveryPlaceOpen || isNameEdge(touch.place) ? -1 : nil
            }
            if letters > -4.5 { return min(letters, 2) }
            return isNameEdge(touch.place) ? -4 : nil
        }
    }

    private func isNameEdge(_ place: Int) -> Bool {
        names.contains { $0.lowerBound == place || $0.upperBound == place }
    }

    func score(_ piece: Piece) -> Double {
        guard piece.count <= Self.longestName else { return -20 }
        if names.contains(piece.start..<piece.end) { return 8 }
        return (piece.startsSmall ? CaseBorders.smallStartScore : 0) - 2 + (piece.count < 4 ? -3 : 0)
            + repetition(piece)
    }

    func isSurelyOne(_ piece: Piece) -> Bool { names.contains(piece.start..<piece.end) }

    /// A piece that stands in the line more than once, as the names of a shared field do.
    private func repetition(_ piece: Piece) -> Double {
        guard !isSpelled, piece.count >= 6 else { return 0 }
        let text = Array(line.bytes[piece.start..<piece.end])
        let before = line.bytes[..<piece.start].firstIndex(ofBytes: text) != nil
        guard before || line.bytes[piece.end...].firstIndex(ofBytes: text) != nil else { return 0 }
        return min(Double(text.count { $0 & 0xC0 != 0x80 }) * 0.5, 5)
    }
}
