/// Finds the cells of a glued line: all ways to cut the line into as many cells as there are columns are weighed
/// together, and every cell gets the probability that it is right.
struct FlatRowDecoder {
    let line: GluedLine
    let columns: Int
    /// What other pages show in this row.
    let known: KnownRow
    /// True when the copy ends in this line: then the last cells may be missing.
    let isCut: Bool
    /// The words of each column's other cells, once they are known.
    var columnWords: ColumnWords?

    /// A decoded cell.
    struct Decoded {
        /// Where the cell stands in the line; nil for a value that vanished.
        var range: Range<Int>?
        /// The probability that the range is right, given the model.
        var probability: Double
        /// True when the true border may be one that nobody proposed, and no other page shows the text.
        var isLastResort = false
        /// Other readings, the likeliest first; nil is a value that vanished.
        var alternatives: [String?]
    }

    /// More places than this are not weighed; the weakest are dropped. It bounds the time for a line of any length.
    private static let placeLimit = 140
    /// Bounds the time for pages of many columns: cells that are weighed in one line.
    private static let cellLimit = 150_000
    /// Nobody asks for the rivals of a cell that is as likely as this.
    private static let surelyRight = 0.995

    private enum Score {
        /// A text that another page shows for the same method, or for any.
        static let knownForMethod = 14.0
        static let known = 5.0
        /// A cut that only a known text proposes.
        static let knownEdge = -3.0
        /// White space is no cell.
        static let nothing = -40.0
        /// A cut with less evidence than this is a last resort: the true border may be one that nobody proposed, and then
        /// the cells are not only cut wrong but may stand under the wrong methods.
        static let lastResort = -1.5
    }

    func decode(_ grammar: some CellGrammar) -> [Decoded] {
        guard columns > 0 else { return [] }
        guard !line.bytes.isEmpty else {
            return Array(repeating: Decoded(range: nil, probability: 1, alternatives: []), count: columns)
        }
        let places = CellPlaces(line: line, cuts: cuts(grammar))
        var lattice = CellLattice(columns: columns, places: places.count)
        fill(&lattice, places, grammar)
        guard let path = lattice.solve() else {
            let whole = line.bytes[...].string
            return Array(repeating: Decoded(range: nil, probability: 0, alternatives: [whole]), count: columns)
        }
        return cells(lattice, places, path, grammar)
    }

    // MARK: Lattice

    /// The grammar's cuts and the edges of known texts, one a place, sorted.
    private func cuts(_ grammar: some CellGrammar) -> [Cut] {
        var cuts = grammar.cuts()
        cuts.removeAll { $0.place <= 0 || $0.place >= line.bytes.count }
        if !known.isEmpty { addKnownEdges(to: &cuts) }
        let limit = min(Self.placeLimit, max(Int(Double(Self.cellLimit / columns).squareRoot()), columns + 1))
        guard cuts.count > limit else { return cuts }
        let ranked = cuts.sorted { ($0.score, $1.place) > ($1.score, $0.place) }
        return ranked.prefix(limit).sorted { $0.place < $1.place }
    }

    /// Where a known text stands in the line, cells begin and end, whatever the letters there look like.
    private func addKnownEdges(to cuts: inout [Cut]) {
        var places = Set(cuts.map(\.place))
        for (range, _) in known.occurrences {
            for edge in [range.lowerBound, range.upperBound]
            where edge > 0 && edge < line.bytes.count && places.insert(edge).inserted {
                cuts.append(Cut(place: edge, score: Score.knownEdge))
            }
        }
        cuts.sort { $0.place < $1.place }
    }

    private func fill(_ lattice: inout CellLattice, _ places: CellPlaces, _ grammar: some CellGrammar) {
        var grammar = grammar
        let shape = lattice.shape
        lattice.write { fill($0, shape, places, &grammar) }
        fillEmpty(&lattice, vanished: grammar.vanishedScore)
        if !known.occurrences.isEmpty { favourKnown(&lattice, places) }
    }

    private func fill(
        _ scores: UnsafeMutableBufferPointer<Double>, _ shape: LatticeShape, _ places: CellPlaces,
        _ grammar: inout some CellGrammar
    ) {
        let last = places.count - 1
        // From one column's cell of the same text to the next one's.
        let step = places.count * places.count
        var words = columnWords.map { ColumnWordWalk(line, words: $0) }
        for i in 0..<last {
            let start = places[i]
            grammar.open(at: start.start)
            words?.open(at: start.start)
            var depth = 0
            var lowest = 0
            for j in (i + 1)...last {
                let end = places[j]
                lowest = min(lowest, depth + end.lowest)
                depth += end.depth
                let piece = Piece(
                    from: i, to: j, start: start.start, end: end.end, isBalanced: lowest >= 0 && depth == 0,
                    startsSmall: start.startsSmall)
                guard piece.count > 0 else {
                    for column in 0..<columns { scores[shape.index(column, i, j)] = Score.nothing }
                    continue
                }
                // Sound: the last index is that of the last column's cell, inside the lattice.
                var index = shape.index(0, i, j)
                let base = end.score + grammar.score(piece) + (known.contains(piece, line) ? Score.known : 0)
                for column in 0..<columns {
                    scores[index] = base + grammar.score(piece, column: column)
                    index &+= step
                }
                guard words != nil else { continue }
                words?.extend(to: piece.end)
                for column in 0..<columns { scores[shape.index(column, i, j)] += words?.score(column: column) ?? 0 }
            }
        }
    }

    /// In a cut line the last cells are missing more often than not; inside the line a value vanishes rarely.
    private func fillEmpty(_ lattice: inout CellLattice, vanished: Double) {
        for column in 0..<columns {
            for place in 0..<lattice.count {
                lattice[column, place, place] = isCut && place == lattice.count - 1 ? -0.5 : vanished
            }
        }
    }

    private func favourKnown(_ lattice: inout CellLattice, _ places: CellPlaces) {
        for (range, columns) in known.occurrences {
            for i in 0..<places.count where places[i].start == range.lowerBound {
                for j in i..<places.count where places[j].end == range.upperBound && j > i {
                    for column in columns { lattice[column, i, j] += Score.knownForMethod }
                }
            }
        }
    }

    // MARK: Solution

    private func cells(
        _ lattice: CellLattice, _ places: CellPlaces, _ path: [(from: Int, to: Int)], _ grammar: some CellGrammar
    ) -> [Decoded] {
        let isLastResort = isLastResort(places, path, grammar) || mayHoldTwo(places, path, grammar)
        var readings = Readings(line: line)
        return path.indices.map { column in
            let (from, to) = path[column]
            let range = places[from].start..<max(places[to].end, places[from].start)
            readings.clear()
            lattice.forEachCell(of: column) { i, j, probability in
                readings.add(i == j ? nil : places[i].start..<places[j].end, probability)
            }
            let best = from == to ? nil : range
            let probability = readings.probability(of: best)
            let isDoubtful = isLastResort && !known.vouches(for: range, column: column)
            let mayNeedRivals = isDoubtful || isCut || probability < Self.surelyRight
            return Decoded(
                range: best, probability: probability, isLastResort: isDoubtful,
                alternatives: mayNeedRivals ? readings.rivals(of: best) : [])
        }
    }

    /// True when a value seems to have vanished, but a cell may be two whose border nobody proposed.
    private func mayHoldTwo(
        _ places: CellPlaces, _ path: [(from: Int, to: Int)], _ grammar: some CellGrammar
    ) -> Bool {
        guard path.contains(where: { $0.from == $0.to }) else { return false }
        return path.enumerated().contains { column, cell in
            guard cell.to > cell.from else { return false }
            let piece = piece(places, cell)
            return !known.vouches(for: piece.start..<piece.end, column: column) && !grammar.isSurelyOne(piece)
        }
    }

    private func piece(_ places: CellPlaces, _ cell: (from: Int, to: Int)) -> Piece {
        Piece(
            from: cell.from, to: cell.to, start: places[cell.from].start, end: places[cell.to].end, isBalanced: true,
            startsSmall: places[cell.from].startsSmall)
    }

    /// True when the best segmentation needs a cut for which next to nothing speaks: neither the letters around it nor
    /// what the cell behind it says of its column.
    private func isLastResort(
        _ places: CellPlaces, _ path: [(from: Int, to: Int)], _ grammar: some CellGrammar
    ) -> Bool {
        guard path.contains(where: { $0.from > 0 && $0.to > $0.from && places[$0.from].score < Score.lastResort })
        else { return false }
        var grammar = grammar
        return path.indices.contains { column in
            let (from, to) = path[column]
            guard from > 0, to > from, places[from].score < Score.lastResort else { return false }
            let piece = piece(places, path[column])
            grammar.open(at: piece.start)
            _ = grammar.score(piece)
            return places[from].score + grammar.score(piece, column: column) < Score.lastResort
        }
    }
}
