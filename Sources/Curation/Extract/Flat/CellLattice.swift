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
    /// Log odds, later weight, of the cell of `column` from place `i` to `j`, at `(column * count + i) * count + j`.
    private var weights: [Double]
    private var forward: [Double] = []
    private var backward: [Double] = []

    init(columns: Int, places: Int) {
        shape = LatticeShape(columns: columns, count: places)
        weights = Array(repeating: -.infinity, count: columns * places * places)
    }

    /// The log odds of a cell; the same place twice is a value that vanished.
    subscript(column: Int, from: Int, to: Int) -> Double {
        get { weights[shape.index(column, from, to)] }
        set { weights[shape.index(column, from, to)] = newValue }
    }

    /// Writes scores, at ``LatticeShape/index(_:_:_:)``.
    mutating func write(_ body: (UnsafeMutableBufferPointer<Double>) -> Void) {
        weights.withUnsafeMutableBufferPointer { body($0) }
    }

    /// Turns scores into weights and runs the recursions.
    ///
    /// - Returns: the best segmentation: for each column its first and last place; nil when there is none.
    mutating func solve() -> [(from: Int, to: Int)]? {
        scale()
        forward = Array(repeating: 0, count: (columns + 1) * count)
        backward = forward
        forward[0] = 1
        var best = forward
        var origins = Array(repeating: 0, count: (columns + 1) * count)
        for column in 0..<columns { advance(column, &best, &origins) }
        guard best[columns * count + count - 1] > 0 else { return nil }
        backward[columns * count + count - 1] = 1
        for column in stride(from: columns - 1, through: 0, by: -1) { retreat(column) }
        var path: [(from: Int, to: Int)] = []
        var end = count - 1
        for column in stride(from: columns, to: 0, by: -1) {
            let start = origins[column * count + end]
            path.append((start, end))
            end = start
        }
        return path.reversed()
    }

    /// Weights relative to the best cell of the column.
    private mutating func scale() {
        let size = count * count
        for column in 0..<columns {
            let cells = (column * size)..<((column + 1) * size)
            var best = -Double.infinity
            for index in cells where weights[index] > best { best = weights[index] }
            for index in cells {
                let score = weights[index] - best
                weights[index] = score > -600 ? exp(score) : 0
            }
        }
    }

    private mutating func advance(_ column: Int, _ best: inout [Double], _ origins: inout [Int]) {
        let (from, to) = (column * count, (column + 1) * count)
        for i in 0..<count where forward[from + i] > 0 {
            let row = (from + i) * count
            let (mass, height) = (forward[from + i], best[from + i])
            for j in i..<count where weights[row + j] > 0 {
                let weight = weights[row + j]
                forward[to + j] += mass * weight
                if height * weight > best[to + j] {
                    best[to + j] = height * weight
                    origins[to + j] = i
                }
            }
        }
        Self.normalise(&forward, to..<(to + count))
        Self.normalise(&best, to..<(to + count))
    }

    private mutating func retreat(_ column: Int) {
        let (from, to) = (column * count, (column + 1) * count)
        var sum = 0.0
        for i in 0..<count {
            let row = (from + i) * count
            var value = 0.0
            for j in i..<count { value += weights[row + j] * backward[to + j] }
            backward[from + i] = value
            sum += value
        }
        if sum > 0 { Self.normalise(&backward, from..<(from + count)) }
    }

    private static func normalise(_ values: inout [Double], _ range: Range<Int>) {
        var largest = 0.0
        for index in range where values[index] > largest { largest = values[index] }
        guard largest > 0 else { return }
        for index in range { values[index] /= largest }
    }

    /// Calls `found` with every cell of the column and the probability that it is right, given the model.
    func forEachCell(of column: Int, _ found: (_ from: Int, _ to: Int, _ probability: Double) -> Void) {
        let (from, to) = (column * count, (column + 1) * count)
        var sum = 0.0
        for i in 0..<count where forward[from + i] > 0 {
            for j in i..<count { sum += forward[from + i] * weights[(from + i) * count + j] * backward[to + j] }
        }
        guard sum > 0 else { return }
        for i in 0..<count where forward[from + i] > 0 {
            for j in i..<count {
                let value = forward[from + i] * weights[(from + i) * count + j] * backward[to + j]
                if value > 0 { found(i, j, value / sum) }
            }
        }
    }
}
