/// How often a decoded cell is right: the model's probability, brought in line with what was measured.
///
/// Measured on generated flat pages, each page alone: 4,500 pages (130,000 cells) of three sets of methods, of which one
/// was not used for tuning. Rivals that differ in little share the probability, so that 0.6 is right in seven of ten;
/// below 0.4 it is too bold. Between 0.85 and 0.98 it is right for methods that the rules were tuned by and too bold
/// for others: what counts is the others.
enum Confidence {
    /// Below this a cell is for a person to look at.
    static let review = 0.9

    /// The model's probability and the share of right cells; linear between two entries.
    private static let table: [(probability: Double, right: Double)] = [
        (0, 0), (0.35, 0.2), (0.5, 0.5), (0.6, 0.68), (0.75, 0.8), (0.85, 0.83), (0.9, 0.86), (0.95, 0.92),
        (0.98, 0.97), (0.99, 0.99), (1, 1),
    ]

    /// The most that a cell of a line gets whose best reading needs a cut for which nothing speaks, or where a cell may be
    /// two. More of them are right (95 of 100), but when one is wrong, so are its neighbours.
    private static let lastResort = 0.88
    /// The most that a cell of a line gets that is cut or was put together from two lines.
    static let damaged = 0.5

    static func of(_ cell: FlatRowDecoder.Decoded) -> Double {
        let share = share(of: cell.probability)
        return cell.isLastResort ? min(share, lastResort) : share
    }

    /// The share of right cells among those with this probability.
    static func share(of probability: Double) -> Double {
        var before = table[0]
        for entry in table.dropFirst() {
            guard probability > entry.probability else {
                let part = (probability - before.probability) / (entry.probability - before.probability)
                return before.right + max(part, 0) * (entry.right - before.right)
            }
            before = entry
        }
        return 1
    }
}
