/// The words that only one column's cells hold: what a method's source, people and summary say of its other cells.
struct ColumnWords {
    /// An open table: hash of a word, ASCII letters made small, zero where free, and the column that alone has it; -1
    /// where several have it.
    private var hashes = [UInt64](filling: 512, with: 0)
    private var owners = [Int](filling: 512, with: -1)
    private var used = 0
    let count: Int

    /// A cell below this confidence says nothing.
    private static let sure = 0.97
    /// Bytes of a word that says something.
    private static let lengths = 4...PageLexicon.longestWord

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
        var text = text
        text.withUTF8 { bytes in
            // Sound: the index stays below the count.
            var index = 0
            while index < bytes.count {
                let start = index
                var hash: UInt64 = 0
                while index < bytes.count, PageLexicon.isWordByte(bytes[index]), bytes[index] != UInt8(ascii: "-") {
                    hash = TextHash.extend(hash, bytes[index] &- 0x41 < 26 ? bytes[index] | 0x20 : bytes[index])
                    index &+= 1
                }
                if Self.lengths.contains(index &- start), hash != 0 { add(hash, to: column) }
                index &+= 1
            }
        }
    }

    private mutating func add(_ hash: UInt64, to column: Int) {
        let slot = slot(of: hash)
        if hashes[slot] == 0 {
            hashes[slot] = hash
            owners[slot] = column
            used += 1
            if 2 * used > hashes.count { grow() }
        } else if owners[slot] != column {
            owners[slot] = -1
        }
    }

    private func slot(of hash: UInt64) -> Int {
        var slot = TextHash.slot(hash) & (hashes.count - 1)
        while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & (hashes.count - 1) }
        return slot
    }

    private mutating func grow() {
        let old = zip(hashes, owners).filter { $0.0 != 0 }
        hashes = Array(repeating: 0, count: hashes.count * 2)
        owners = Array(repeating: -1, count: hashes.count)
        for (hash, owner) in old {
            let slot = slot(of: hash)
            hashes[slot] = hash
            owners[slot] = owner
        }
    }

    /// The column that alone has the word; nil when none or several have it.
    func column(of token: Range<Int>, in line: GluedLine) -> Int? {
        guard Self.lengths.contains(token.count) else { return nil }
        let hash = line.foldedHash(token.lowerBound, token.upperBound)
        guard hash != 0, case let column = owners[slot(of: hash)], column >= 0 else { return nil }
        return column
    }
}

/// Walks over the pieces of a line that start at one place and grow, and adds up what their words say of each column.
struct ColumnWordWalk {
    private let line: GluedLine
    private let words: ColumnWords
    /// For each of the line's tokens the column that alone has it.
    private let owners: [Int?]
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
        owners = line.tokens.map { words.column(of: $0, in: line) }
        scores = Array(filling: words.count, with: 0)
    }

    /// Starts anew at a place that is not before the last one.
    mutating func open(at place: Int) {
        let tokens = line.tokens
        while first < tokens.count, tokens[first].upperBound <= place { first += 1 }
        next = first
        lastPart = nil
        for column in scores.indices { scores[column] = 0 }
        guard first < tokens.count, tokens[first].lowerBound < place else { return }
        let part = place..<tokens[first].upperBound
        if let column = words.column(of: part, in: line) { scores[column] += weight(part) }
        next += 1
    }

    /// Takes the words up to this end, which is not before the last one.
    mutating func extend(to end: Int) {
        lastPart = nil
        let tokens = line.tokens
        while next < tokens.count, tokens[next].upperBound <= end {
            if let column = owners[next] { scores[column] += weight(tokens[next]) }
            next += 1
        }
        guard next < tokens.count, tokens[next].lowerBound < end else { return }
        let part = tokens[next].lowerBound..<end
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
