/// The grammar of `seminalSource`: a citation a cell, which ends in `DOI ↗`, `link ↗` or an ISBN.
struct SourceGrammar: CellGrammar {
    let line: GluedLine
    /// Places of `(2017`.
    private let years: [Int]
    private var nextYear = 0

    private static let arrow = Array("↗".utf8)

    init(line: GluedLine) {
        self.line = line
        var years: [Int] = []
        for (place, byte) in line.bytes.enumerated()
        where byte == UInt8(ascii: "(") && Self.isYear(line, at: place + 1) { years.append(place) }
        self.years = years
    }

    private static func isYear(_ line: GluedLine, at place: Int) -> Bool {
        (0..<4).allSatisfy { line.isDigit(place + $0) }
    }

    func cuts() -> [Cut] {
        line.scan.cuts(nextSmall: { _ in .max }) { touch in
            if touch.isSpaced { return 2 }
            if touch.left == .arrow { return 6 }
            // An ISBN has no arrow behind it; authors such as "van der Maaten" start with a small letter.
            if touch.left == .digit || touch.left == .upper, touch.right.isLetter,
                Self.isbnLength(line.bytes[..<touch.place]) != nil
            {
                return 4
            }
            guard let score = CaseBorders.score(touch.left, touch.right), score > 0 else { return nil }
            return score - 4
        }
    }

    mutating func open(at place: Int) {
        while nextYear < years.count, years[nextYear] < place { nextYear += 1 }
    }

    func score(_ piece: Piece) -> Double {
        var score = Self.shapeScore(piece)
        score += endsInMark(piece) ? 1 : -3
        score += nextYear < years.count && years[nextYear] + 5 <= piece.end ? 0.5 : -2
        return score
    }

    /// With one mark, at its end.
    func isSurelyOne(_ piece: Piece) -> Bool {
        guard endsInMark(piece) else { return false }
        let cell = line.bytes[piece.start..<piece.end]
        guard let arrow = cell.firstIndex(ofBytes: Self.arrow) else { return true }
        return arrow + Self.arrow.count == piece.end
    }

    private func endsInMark(_ piece: Piece) -> Bool {
        let cell = line.bytes[piece.start..<piece.end]
        return cell.suffix(Self.arrow.count).elementsEqual(Self.arrow) || Self.isbnLength(cell) != nil
    }

    /// How many bytes the ISBN at the end of the text takes: ten or thirteen digits with or without hyphens.
    static func isbnLength(_ text: TextBytes) -> Int? {
        var digits = 0
        var index = text.endIndex
        while index > text.startIndex {
            let byte = text[index - 1]
            let isDigit = (0x30...0x39).contains(byte) || (digits == 0 && byte == UInt8(ascii: "X"))
            guard isDigit || byte == UInt8(ascii: "-") else { break }
            if isDigit { digits += 1 }
            index -= 1
        }
        return digits == 10 || digits == 13 ? text.endIndex - index : nil
    }

    /// The first `(2017` of the text: its four digits.
    static func year(in text: TextBytes) -> [UInt8]? {
        var from = text.startIndex
        while let open = text[from...].firstIndex(of: UInt8(ascii: "(")) {
            let digits = text[(open + 1)...].prefix(4)
            if digits.count == 4, digits.allSatisfy({ (0x30...0x39).contains($0) }) { return Array(digits) }
            from = open + 1
        }
        return nil
    }

    /// What a citation tells of its column's other cells.
    static func hint(of cell: TextBytes) -> FlatContext.SourceHint? {
        let author = cell.prefix { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: "&") }
            .trimmed
        guard author.count >= 2, author.count < 40 else { return nil }
        return FlatContext.SourceHint(author: Array(author), year: year(in: cell))
    }
}
