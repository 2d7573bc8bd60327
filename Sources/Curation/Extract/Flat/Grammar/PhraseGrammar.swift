/// The grammar of `type`: one English phrase a cell.
struct PhraseGrammar: CellGrammar {
    let context: FlatContext

    func cuts(in row: TextBytes) -> [Cut] { CaseBorders.cuts(in: row, lexicon: context.lexicon) }

    func score(_ text: TextBytes) -> Double {
        CaseBorders.startScore(text) + (CaseBorders.isBalanced(text) ? 0 : Self.unbalancedScore)
            + (text.trimmed.count < 3 ? -3 : 0)
    }
}
