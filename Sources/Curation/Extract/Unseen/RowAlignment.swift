#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Which line of a page is which of the nine rows: one joint decision over all lines, since the order of rows is fixed.
///
/// A chain over lines whose state is the row that was met last. Lines may be none of the rows, rows may be missing; both
/// cost. The best chain is found by the Viterbi recursion, the probability of each of its decisions by
/// forward-backward.
struct RowAlignment {
    /// For each line its row and how probable that is; nil for a line that is none.
    private(set) var rows: [(key: RowKey, probability: Double)?]

    /// What a line that is none of the rows, and a row that has no line, cost in log odds.
    private enum Cost {
        static let missingRow = -2.5
        /// A copy may end anywhere, so rows at the end are missing more often.
        static let missingAtEnd = -0.5
    }

    private static let rowCount = RowKey.allCases.count

    /// - Parameters:
    ///   - scores: for each line the log odds of each of the nine rows, in their order, against any other text.
    ///   - strayScores: for each line the cost of its being none of the rows though it stands between two.
    init(scores: [[Double]], strayScores: [Double]) {
        let count = scores.count
        // States: 0 before the first row, k + 1 behind row k.
        let states = Self.rowCount + 1
        var forward = Array(repeating: Array(repeating: -Double.infinity, count: states), count: count + 1)
        var best = forward
        var from = Array(repeating: Array(repeating: 0, count: states), count: count + 1)
        forward[0][0] = 0
        best[0][0] = 0
        for line in 0..<count {
            for state in 0..<states {
                var terms: [Double] = []
                for previous in 0...state {
                    let step = Self.step(previous, state, scores[line], strayScores[line])
                    guard step > -.infinity else { continue }
                    terms.append(forward[line][previous] + step)
                    if best[line][previous] + step > best[line + 1][state] {
                        best[line + 1][state] = best[line][previous] + step
                        from[line + 1][state] = previous
                    }
                }
                forward[line + 1][state] = Self.logSum(terms)
            }
        }
        let backward = Self.backward(scores: scores, strayScores: strayScores)
        let total = Self.logSum((0..<states).map { forward[count][$0] + Self.end($0) })
        rows = Array(repeating: nil, count: count)
        guard var state = (0..<states).max(by: { best[count][$0] + Self.end($0) < best[count][$1] + Self.end($1) })
        else { return }
        for line in stride(from: count - 1, through: 0, by: -1) {
            let previous = from[line + 1][state]
            if state > previous {
                // Whatever row came last before this one.
                let sum = Self.logSum(
                    (0..<state).map { forward[line][$0] + Self.step($0, state, scores[line], strayScores[line]) })
                rows[line] = (RowKey.allCases[state - 1], min(1, exp(sum + backward[line + 1][state] - total)))
            }
            state = previous
        }
    }

    private static func backward(scores: [[Double]], strayScores: [Double]) -> [[Double]] {
        let states = rowCount + 1
        var table = Array(repeating: Array(repeating: -Double.infinity, count: states), count: scores.count + 1)
        for state in 0..<states { table[scores.count][state] = end(state) }
        for line in stride(from: scores.count - 1, through: 0, by: -1) {
            for state in 0..<states {
                table[line][state] = logSum(
                    (state..<states).map { step(state, $0, scores[line], strayScores[line]) + table[line + 1][$0] })
            }
        }
        return table
    }

    /// From behind one row to behind another by one line; staying says that the line is none of the rows.
    private static func step(_ previous: Int, _ state: Int, _ scores: [Double], _ stray: Double) -> Double {
        if state == previous { return state == 0 || state == rowCount ? 0 : stray }
        guard state > previous else { return -.infinity }
        return scores[state - 1] + Double(state - previous - 1) * Cost.missingRow
    }

    private static func end(_ state: Int) -> Double { Double(rowCount - state) * Cost.missingAtEnd }

    private static func logSum(_ values: [Double]) -> Double {
        guard let largest = values.max(), largest > -.infinity else { return -.infinity }
        return largest + log(values.reduce(0) { $0 + exp($1 - largest) })
    }
}
