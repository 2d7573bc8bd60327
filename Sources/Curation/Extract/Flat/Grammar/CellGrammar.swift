/// What the cells of one row look like: where a glued line may be cut, and how well a piece of it fits as a cell.
///
/// All scores are natural logarithms of odds; 0 says nothing. To teach the decoder something about a row, change its
/// grammar and nothing else. Pieces come in a fixed order, so that what grows with a piece is added up once: ``open(at:)``
/// for every start from left to right, then the pieces that start there, each longer than the one before.
protocol CellGrammar {
    /// The places where one cell may end and the next begin.
    func cuts() -> [Cut]
    /// Pieces that start at this byte follow.
    mutating func open(at place: Int)
    /// How well the text fits as a cell of this row.
    mutating func score(_ piece: Piece) -> Double
    /// How well the piece that was scored last fits the method of this column.
    func score(_ piece: Piece, column: Int) -> Double
    /// True when the text is one cell and can't be two that touch, whatever stands beside it: where a value seems to have
    /// vanished, two cells may have been taken for one.
    func isSurelyOne(_ piece: Piece) -> Bool
    /// The score of a value that vanished without a trace.
    var vanishedScore: Double { get }
}

/// A place where a glued line may be cut.
struct Cut {
    /// Index in the line's bytes of the first byte of the next cell.
    var place: Int
    var score: Double
}

extension CellGrammar {
    mutating func open(at place: Int) {}
    func score(_ piece: Piece, column: Int) -> Double { 0 }
    func isSurelyOne(_ piece: Piece) -> Bool { false }
    var vanishedScore: Double { -5.5 }

    /// Odds against parentheses that do not close (rare, but pages have them) and against small letters at the start.
    static func shapeScore(_ piece: Piece) -> Double {
        (piece.isBalanced ? 0 : -3) + (piece.startsSmall ? CaseBorders.smallStartScore : 0)
    }
}
