#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// How cells are numbered: by column, first place and last place.
struct LatticeShape {
    let columns: Int
    /// How many places there are: start, cuts, end.
    let count: Int

    /// How many cells there are.
    var cells: Int { columns * count * count }
    /// How many forward or backward values: a row of places for each column and one more.
    var values: Int { (columns + 1) * count }

    @inline(__always)
    func index(_ column: Int, _ from: Int, _ to: Int) -> Int { (column * count + from) * count + to }
}

/// All ways to cut a line into one cell a column, weighed together: a semi-Markov chain (segments with a score each).
///
/// The best segmentation is found by the Viterbi recursion, the probability of each cell by the forward-backward
/// recursion. Both work on weights, not logarithms; each column is scaled, so that nothing leaves the range of numbers.
struct CellLattice {
    let shape: LatticeShape
    var columns: Int { shape.columns }
    var count: Int { shape.count }
    /// Log odds, later weight, of the cell of `column` from place `i` to `j`, at `(column * count + i) * count + j`; behind
    /// them the forward values, a row of places for each column and one more, and the backward values. All in one piece
    /// of memory: making an array costs as much as filling it.
    private var numbers: [Double]

    init(columns: Int, places: Int) {
        let shape = LatticeShape(columns: columns, count: places)
        self.shape = shape
        // Appended for the reason that ``Array/init(filling:with:)`` gives.
        numbers = []
        numbers.reserveCapacity(shape.cells + 2 * shape.values)
        numbers.append(contentsOf: repeatElement(-.infinity, count: shape.cells))
        numbers.append(contentsOf: repeatElement(0, count: 2 * shape.values))
    }

    /// The log odds of a cell; the same place twice is a value that vanished.
    subscript(column: Int, from: Int, to: Int) -> Double {
        get { numbers[shape.index(column, from, to)] }
        set { numbers[shape.index(column, from, to)] = newValue }
    }

    /// Writes scores, at ``LatticeShape/index(_:_:_:)``.
    mutating func write(_ body: (UnsafeMutableBufferPointer<Double>) -> Void) {
        let cells = shape.cells
        numbers.withUnsafeMutableBufferPointer { body(Values(rebasing: $0[..<cells])) }
    }

    /// Turns scores into weights and runs the recursions.
    ///
    /// - Returns: the best segmentation: for each column its first and last place; nil when there is none.
    mutating func solve() -> [(from: Int, to: Int)]? {
        let (shape, columns, count) = (shape, columns, count)
        var path: [(from: Int, to: Int)] = []
        path.reserveCapacity(columns)
        var isSolved = false
        numbers.withUnsafeMutableBufferPointer { numbers in
            let weights = Values(rebasing: numbers[..<shape.cells])
            Self.scale(weights, shape)
            let values = Values(rebasing: numbers[shape.cells...])
            isSolved = Self.climb(weights, Values(rebasing: values[..<shape.values]), shape, &path)
            guard isSolved else { return }
            let backward = Values(rebasing: values[shape.values...])
            backward[columns * count + count - 1] = 1
            // Nobody asks for what stands behind the start of the line: the whole.
            for column in stride(from: columns - 1, to: 0, by: -1) {
                Self.retreat(column, weights, backward, shape)
            }
        }
        return isSolved ? path : nil
    }

    // Sound, here and below: `weights` has a number for each column and pair of places, `Values` a row of places for each
    // column and one more; columns and places come from the shape that both were made for.
    private typealias Values = UnsafeMutableBufferPointer<Double>

    /// Where cells of the column start: the first one's at the start of the line.
    @inline(__always)
    private static func starts(_ column: Int, _ shape: LatticeShape) -> Range<Int> {
        0..<(column == 0 ? 1 : shape.count)
    }

    /// Where cells of the column that start at a place end: the last one's at the end of the line.
    @inline(__always)
    private static func ends(_ column: Int, from start: Int, _ shape: LatticeShape) -> Range<Int> {
        (column == shape.columns &- 1 ? shape.count &- 1 : start)..<shape.count
    }

    /// Weights relative to the best cell of the column, of the cells that can be part of a segmentation; the others stay
    /// scores and are never looked at again.
    private static func scale(_ weights: Values, _ shape: LatticeShape) {
        let count = shape.count
        for column in 0..<shape.columns {
            var best = -Double.infinity
            for i in 0..<count {
                let row = shape.index(column, i, 0)
                for index in (row &+ i)..<(row &+ count) where weights[index] > best { best = weights[index] }
            }
            for i in starts(column, shape) {
                let row = shape.index(column, i, 0)
                for j in ends(column, from: i, shape) {
                    let score = weights[row &+ j] - best
                    weights[row &+ j] = score > -600 ? exp(score) : 0
                }
            }
        }
    }

    /// The forward recursion, and the best path on the way; false when there is none.
    private static func climb(
        _ weights: Values, _ forward: Values, _ shape: LatticeShape, _ path: inout [(from: Int, to: Int)]
    ) -> Bool {
        let count = shape.count
        let size = shape.values
        return withUnsafeTemporaryAllocation(of: Double.self, capacity: size) { best in
            withUnsafeTemporaryAllocation(of: Int.self, capacity: size) { origins in
                best.initialize(repeating: 0)
                origins.initialize(repeating: 0)
                forward[0] = 1
                best[0] = 1
                for column in 0..<shape.columns { advance(column, weights, forward, best, origins, shape) }
                guard best[size - 1] > 0 else { return false }
                var end = count - 1
                for column in stride(from: shape.columns, to: 0, by: -1) {
                    let start = origins[column * count + end]
                    path.append((start, end))
                    end = start
                }
                path.reverse()
                return true
            }
        }
    }

    private static func advance(
        _ column: Int, _ weights: Values, _ forward: Values, _ best: Values,
        _ origins: UnsafeMutableBufferPointer<Int>, _ shape: LatticeShape
    ) {
        let count = shape.count
        let (from, to) = (column * count, (column + 1) * count)
        for i in starts(column, shape) where forward[from &+ i] > 0 {
            let row = (from &+ i) &* count
            let (mass, height) = (forward[from &+ i], best[from &+ i])
            for j in ends(column, from: i, shape) where weights[row &+ j] > 0 {
                let weight = weights[row &+ j]
                forward[to &+ j] += mass * weight
                if height * weight > best[to &+ j] {
                    best[to &+ j] = height * weight
                    origins[to &+ j] = i
                }
            }
        }
        normalise(forward, to..<(to + count))
        normalise(best, to..<(to + count))
    }

    private static func retreat(_ column: Int, _ weights: Values, _ backward: Values, _ shape: LatticeShape) {
        let count = shape.count
        let (from, to) = (column * count, (column + 1) * count)
        var sum = 0.0
        for i in 0..<count {
            let row = (from &+ i) &* count
            var value = 0.0
            for j in ends(column, from: i, shape) { value += weights[row &+ j] * backward[to &+ j] }
            backward[from &+ i] = value
            sum += value
        }
        if sum > 0 { normalise(backward, from..<(from + count)) }
    }

    private static func normalise(_ values: Values, _ range: Range<Int>) {
        var largest = 0.0
        for index in range where values[index] > largest { largest = values[index] }
        guard largest > 0 else { return }
        for index in range { values[index] /= largest }
    }

    /// Calls `found` with every cell of the column and the probability that it is right, given the model.
    @inline(__always)
    func forEachCell(of column: Int, _ found: (_ from: Int, _ to: Int, _ probability: Double) -> Void) {
        let (from, to, count, shape) = (column * count, (column + 1) * count, count, shape)
        numbers.withUnsafeBufferPointer { weights in
            // Sound: as in the recursions; the values stand behind the weights.
            let forward = UnsafeBufferPointer(rebasing: weights[shape.cells...])
            let behind = shape.values + to
            var sum = 0.0
            for i in Self.starts(column, shape) where forward[from &+ i] > 0 {
                let row = (from &+ i) &* count
                for j in Self.ends(column, from: i, shape) {
                    sum += forward[from &+ i] * weights[row &+ j] * forward[behind &+ j]
                }
            }
            guard sum > 0 else { return }
            for i in Self.starts(column, shape) where forward[from &+ i] > 0 {
                let row = (from &+ i) &* count
                for j in Self.ends(column, from: i, shape) {
                    let value = forward[from &+ i] * weights[row &+ j] * forward[behind &+ j]
                    if value > 0 { found(i, j, value / sum) }
                }
            }
        }
    }
}
