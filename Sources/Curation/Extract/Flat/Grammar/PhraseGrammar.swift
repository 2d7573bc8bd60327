/// The grammar of `type`: one English phrase a cell.
struct PhraseGrammar: CellGrammar {
    let line: GluedLine
    let lexicon: PageLexicon

    func cuts() -> [Cut] { CaseBorders.cuts(in: line, lexicon: lexicon) }

    func score(_ piece: Piece) -> Double { Self.shapeScore(piece) + (piece.count < 3 ? -3 : 0) }
}
