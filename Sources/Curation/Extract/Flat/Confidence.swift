/// How often a decoded cell is right: the model's probability, brought in line with what was measured.
enum Confidence {
    /// Below this a cell is for a person to look at.
    static let review = 0.9

    static func of(_ cell: FlatRowDecoder.Decoded) -> Double {
        cell.isLastResort ? min(cell.probability, 0.6) : cell.probability
    }
}
