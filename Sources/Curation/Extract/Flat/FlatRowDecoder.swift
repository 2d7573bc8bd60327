#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Finds the cells of a glued line: all ways to cut the line into as many cells as there are columns are weighed
/// together, and every cell gets the probability that it is right.
///
/// The model is a semi-Markov chain (segments with a score each, and a score for each cut). The best segmentation is
/// found by the Viterbi recursion, the probability of each of its cells by the forward-backward recursion.
struct FlatRowDecoder {
    let row: FlatRow
    let columns: Int
    let grammar: any CellGrammar
    /// For each column the texts that other pages show for this method in this row.
    let knownTexts: [[[UInt8]]]
    /// The texts that any page shows in this row.
    let known: KnownCells
    /// True when the copy ends in this line: then the last cells may be missing.
    let isCut: Bool

    /// A decoded cell.
    struct Decoded {
        /// Where the cell stands in the page's bytes; nil for a value that vanished.
        var range: Range<Int>?
        /// The probability that the range is right, given the model.
        var probability: Double
        /// Other readings, the likeliest first.
        var alternatives: [String]
    }

    /// More cuts than this are not weighed; the weakest are dropped. Fewer in long lines: the cells between all pairs of
    /// cuts are scored, each as long as a third of the line on average.
    private var cutLimit: Int {
        let pairs = Double(6 * ExtractLimits.scoredBytes) / Double(max(1, row.text.count * columns))
        return min(140, Int(pairs.squareRoot()))
    }

    private enum Score {
        /// A text that another page shows for the same method, or for any.
        static let knownForMethod = 14.0
        static let known = 5.0
        /// White space is no cell.
        static let nothing = -40.0
        /// A cut with less evidence than this is a last resort: the true border may be one that nobody proposed, and then
        /// the cells are not only cut wrong but may stand under the wrong methods.
        static let lastResort = -1.5
    }

    func decode() -> [Decoded] {
        guard columns > 0 else { return [] }
        guard !row.text.isEmpty else {
            return Array(repeating: Decoded(range: nil, probability: 1, alternatives: []), count: columns)
        }
        let lattice = Lattice(positions: positions(), columns: columns)
        return solve(fill(lattice))
    }

    // MARK: Lattice

    /// The places where a cell may start or end, and the score of every cell between two of them.
    private struct Lattice {
        /// Start of the line, cuts, end of the line.
        var positions: [(place: Int, score: Double)]
        let columns: Int
        /// Score of the cell of `column` from position `i` to `j`, at `(column * count + i) * count + j`.
        var scores: [Double] = []
        var count: Int { positions.count }

        subscript(column: Int, i: Int, j: Int) -> Double { scores[(column * count + i) * count + j] }
    }

    private func positions() -> [(place: Int, score: Double)] {
        var cuts: [Int: Double] = [:]
        for cut in grammar.cuts(in: row.text) where cut.place > row.text.startIndex && cut.place < row.text.endIndex {
            cuts[cut.place] = max(cut.score, cuts[cut.place] ?? -.infinity)
        }
        for texts in knownTexts {
            for text in texts { addEdges(of: text, to: &cuts) }
        }
        var ranked = cuts.map { (place: $0.key, score: $0.value) }
        ranked.sort { ($0.score, $1.place) > ($1.score, $0.place) }
        let kept = ranked.prefix(cutLimit).sorted { $0.place < $1.place }
        return [(row.text.startIndex, 0)] + kept + [(row.text.endIndex, 0)]
    }

    /// Where a known text stands in the line, cells begin and end, whatever the letters there look like.
    private func addEdges(of text: [UInt8], to cuts: inout [Int: Double]) {
        guard text.count > 1 else { return }
        var from = row.text.startIndex
        while let start = row.text.firstIndex(ofBytes: text, from: from) {
            for edge in [start, start + text.count] where cuts[edge] == nil { cuts[edge] = -3 }
            from = start + text.count
        }
    }

    private func fill(_ empty: Lattice) -> Lattice {
        var lattice = empty
        let count = lattice.count
        lattice.scores = Array(repeating: -.infinity, count: columns * count * count)
        for i in 0..<count {
            for j in i..<count {
                let text = row.text[lattice.positions[i].place..<lattice.positions[j].place]
                let common = i == j ? 0 : base(text) + lattice.positions[j].score
                for column in 0..<columns {
                    let score =
                        i == j ? emptyScore(isAtEnd: i == count - 1) : common + columnScore(text, column)
                    lattice.scores[(column * count + i) * count + j] = score
                }
            }
        }
        return lattice
    }

    private func base(_ text: TextBytes) -> Double {
        let cell = text.trimmed
        if cell.isEmpty { return Score.nothing }
        return grammar.score(cell) + (known.contains(cell, row: row.key) ? Score.known : 0)
    }

    private func columnScore(_ text: TextBytes, _ column: Int) -> Double {
        grammar.score(text, column: column) + (isKnownForMethod(text.trimmed, column) ? Score.knownForMethod : 0)
    }

    /// In a cut line the last cells are missing more often than not; inside the line a value vanishes rarely.
    private func emptyScore(isAtEnd: Bool) -> Double { isCut && isAtEnd ? -0.5 : grammar.vanishedScore }

    // MARK: Solution

    private func solve(_ lattice: Lattice) -> [Decoded] {
        let count = lattice.count
        let forward = forward(lattice)
        let backward = backward(lattice)
        let total = forward[columns][count - 1]
        guard total > -.infinity else {
            return Array(
                repeating: Decoded(range: nil, probability: 0, alternatives: [row.text.string]), count: columns)
        }
        let path = best(lattice)
        let isLastResort = path.contains { lattice.positions[$0.1].score < Score.lastResort }
        return (0..<columns).map { column in
            let (i, j) = path[column]
            let place = lattice.positions[i].place..<lattice.positions[j].place
            func probability(_ i: Int, _ j: Int) -> Double {
                exp(forward[column][i] + lattice[column, i, j] + backward[column + 1][j] - total)
            }
            let value = cellProbability(lattice, column, path[column], probability)
            let isVouched = isKnownForMethod(row.text[place].trimmed, column)
            return Decoded(
                range: i == j ? nil : place, probability: isLastResort && !isVouched ? min(value, 0.6) : value,
                alternatives: alternatives(lattice, except: path[column], probability))
        }
    }

    /// True when another page shows this text for the method of the column.
    private func isKnownForMethod(_ text: TextBytes, _ column: Int) -> Bool {
        column < knownTexts.count && knownTexts[column].contains { text.elementsEqual($0) }
    }

    /// An empty cell is right wherever in the line it is thought to stand.
    private func cellProbability(
        _ lattice: Lattice, _ column: Int, _ cell: (Int, Int), _ probability: (Int, Int) -> Double
    ) -> Double {
        guard cell.0 == cell.1 else { return min(probability(cell.0, cell.1), 1) }
        return min((0..<lattice.count).reduce(0) { $0 + probability($1, $1) }, 1)
    }

    private func alternatives(
        _ lattice: Lattice, except cell: (Int, Int), _ probability: (Int, Int) -> Double
    ) -> [String] {
        var found: [(text: String, probability: Double)] = []
        for i in 0..<lattice.count {
            for j in (i + 1)..<max(lattice.count, i + 1) where (i, j) != cell {
                let value = probability(i, j)
                guard value > 0.02 else { continue }
                let text = row.text[lattice.positions[i].place..<lattice.positions[j].place].trimmed.string
                found.append((text, value))
            }
        }
        found.sort { ($0.probability, $1.text) > ($1.probability, $0.text) }
        return found.prefix(4).map(\.text)
    }

    private func forward(_ lattice: Lattice) -> [[Double]] {
        let count = lattice.count
        var table = Array(repeating: Array(repeating: -Double.infinity, count: count), count: columns + 1)
        table[0][0] = 0
        for column in 0..<columns {
            for j in 0..<count {
                table[column + 1][j] = Self.logSum((0...j).lazy.map { table[column][$0] + lattice[column, $0, j] })
            }
        }
        return table
    }

    private func backward(_ lattice: Lattice) -> [[Double]] {
        let count = lattice.count
        var table = Array(repeating: Array(repeating: -Double.infinity, count: count), count: columns + 1)
        table[columns][count - 1] = 0
        for column in stride(from: columns - 1, through: 0, by: -1) {
            for i in 0..<count {
                table[column][i] = Self.logSum((i..<count).lazy.map { lattice[column, i, $0] + table[column + 1][$0] })
            }
        }
        return table
    }

    /// The likeliest segmentation: for each column its first and last position.
    private func best(_ lattice: Lattice) -> [(Int, Int)] {
        let count = lattice.count
        var table = Array(repeating: Array(repeating: -Double.infinity, count: count), count: columns + 1)
        var from = Array(repeating: Array(repeating: 0, count: count), count: columns + 1)
        table[0][0] = 0
        for column in 0..<columns {
            for j in 0..<count {
                for i in 0...j {
                    let score = table[column][i] + lattice[column, i, j]
                    if score > table[column + 1][j] {
                        table[column + 1][j] = score
                        from[column + 1][j] = i
                    }
                }
            }
        }
        var path: [(Int, Int)] = []
        var end = count - 1
        for column in stride(from: columns, to: 0, by: -1) {
            path.append((from[column][end], end))
            end = from[column][end]
        }
        return path.reversed()
    }

    private static func logSum(_ values: some Collection<Double>) -> Double {
        guard let largest = values.max(), largest > -.infinity else { return -.infinity }
        return largest + log(values.reduce(0) { $0 + exp($1 - largest) })
    }
}
