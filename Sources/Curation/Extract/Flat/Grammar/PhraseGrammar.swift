/// The grammar of `type`: one English phrase a cell.
struct PhraseGrammar: CellGrammar {
    let line: GluedLine
    let context: FlatContext

    func cuts() -> [Cut] { CaseBorders.cuts(in: line, lexicon: context.lexicon) }

    func score(_ piece: Piece) -> Double { Self.shapeScore(piece) + (piece.count < 3 ? -3 : 0) }
}
