/// The words that only one column's cells hold: what a method's source, people and summary say of its other cells.
struct ColumnWords {
    /// Hash of a word, ASCII letters made small, to the column that alone has it; -1 where several have it.
    private(set) var columns: [UInt64: Int] = [:]
    let count: Int

    /// A cell below this confidence says nothing.
    private static let sure = 0.97
    private static let shortest = 4

    /// Takes the words of all sure cells and names.
    ///
    /// - Parameter row: the row that is to be decoded: its own cells do not speak.
    init(columns: [Column], except row: RowKey) {
        count = columns.count
        for (index, column) in columns.enumerated() {
            add(column.name, to: index)
            for (key, cell) in column.cells
            where key != row && key != .field && key != .family && !cell.needsReview && cell.confidence >= Self.sure {
                add(cell.text, to: index)
            }
        }
    }

    private mutating func add(_ text: String, to column: Int) {
        let bytes = Array(text.utf8)
        for token in NameWords.tokens(of: bytes) where token.count >= Self.shortest {
            let hash = TextHash.of(bytes[token].lazy.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 })
            columns[hash] = columns[hash].map { $0 == column ? column : -1 } ?? column
        }
    }

    /// The column that alone has the word; nil when none or several have it.
    func column(of token: Range<Int>, in line: GluedLine) -> Int? {
        guard token.count >= Self.shortest,
            case let column? = columns[line.foldedHash(token.lowerBound, token.upperBound)],
            column >= 0
        else { return nil }
        return column
    }
}

/// Walks over the pieces of a line that start at one place and grow, and adds up what their words say of each column.
struct ColumnWordWalk {
    private let line: GluedLine
    private let words: ColumnWords
    private let tokens: [(range: Range<Int>, column: Int?)]
    private var first = 0
    private var next = 0
    private var scores: [Double]
    /// The part of a word at the end of the piece.
    private var lastPart: (column: Int, weight: Double)?

    private enum Weight {
        /// A name, a year, an abbreviation; any other word.
        static let proper = 1.2
        static let plain = 0.4
        static let most = 4.0
    }

    init(_ line: GluedLine, words: ColumnWords) {
        self.line = line
        self.words = words
        tokens = NameWords.tokens(of: line.bytes).map { ($0, words.column(of: $0, in: line)) }
        scores = Array(repeating: 0, count: words.count)
    }

    /// Starts anew at a place that is not before the last one.
    mutating func open(at place: Int) {
        while first < tokens.count, tokens[first].range.upperBound <= place { first += 1 }
        next = first
        lastPart = nil
        for column in scores.indices { scores[column] = 0 }
        guard first < tokens.count, tokens[first].range.lowerBound < place else { return }
        let part = place..<tokens[first].range.upperBound
        if let column = words.column(of: part, in: line) { scores[column] += weight(part) }
        next += 1
    }

    /// Takes the words up to this end, which is not before the last one.
    mutating func extend(to end: Int) {
        lastPart = nil
        while next < tokens.count, tokens[next].range.upperBound <= end {
            if let column = tokens[next].column { scores[column] += weight(tokens[next].range) }
            next += 1
        }
        guard next < tokens.count, tokens[next].range.lowerBound < end else { return }
        let part = tokens[next].range.lowerBound..<end
        lastPart = words.column(of: part, in: line).map { ($0, weight(part)) }
    }

    private func weight(_ token: Range<Int>) -> Double {
        (0x61...0x7A).contains(line.bytes[token.lowerBound]) ? Weight.plain : Weight.proper
    }

    /// What the words say of the column: its own speak for it, those of others against it.
    func score(column: Int) -> Double {
        var total = scores[column]
        var others = scores.reduce(0, +) - total
        if let lastPart {
            if lastPart.column == column { total += lastPart.weight } else { others += lastPart.weight }
        }
        return min(total, Weight.most) - min(others, Weight.most)
    }
}
