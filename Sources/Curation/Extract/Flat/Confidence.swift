/// How often a decoded cell is right: the model's probability, brought in line with what was measured.
///
/// Measured on 4,500 generated flat pages (130,000 cells) of three sets of methods, each page alone, one of the sets not
/// used for tuning: the share of right cells by the model's probability. Above 0.85 the model says what is; between 0.5 and
/// 0.85 it is too modest, because rivals that differ in one letter share the probability; below 0.4 too bold.
enum Confidence {
    /// Below this a cell is for a person to look at.
    static let review = 0.9

    /// The model's probability and the share of right cells; linear between two entries.
    private static let table: [(probability: Double, right: Double)] = [
        (0, 0), (0.35, 0.2), (0.5, 0.5), (0.6, 0.7), (0.75, 0.83), (0.85, 0.89), (0.9, 0.92), (0.95, 0.97),
        (0.99, 0.99), (1, 1),
    ]

    /// The most that a cell of a line gets whose best reading needs a cut for which nothing speaks.
    private static let lastResort = 0.75
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
