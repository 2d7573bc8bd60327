/// What the cells of one row look like: where a glued line may be cut, and how well a piece of it fits as a cell.
///
/// All scores are natural logarithms of odds; 0 says nothing. To teach the decoder something about a row, change its
/// grammar and nothing else.
protocol CellGrammar {
    /// The places where one cell may end and the next begin.
    func cuts(in row: TextBytes) -> [Cut]
    /// How well the text fits as a cell of this row.
    func score(_ text: TextBytes) -> Double
    /// How well it fits the method of this column.
    func score(_ text: TextBytes, column: Int) -> Double
    /// The score of a value that vanished without a trace.
    var vanishedScore: Double { get }
}

/// A place where a glued line may be cut.
struct Cut {
    /// Index in the page's bytes of the first byte of the next cell.
    var place: Int
    var score: Double
}

extension CellGrammar {
    func score(_ text: TextBytes, column: Int) -> Double { 0 }
    var vanishedScore: Double { -6 }
    /// Odds against parentheses that do not close: rare, but pages have them.
    static var unbalancedScore: Double { -3 }
}

/// Which row has which grammar.
enum CellGrammars {
    /// The grammar of a row.
    static func grammar(of row: FlatRow, context: FlatContext) -> any CellGrammar {
        switch row.key {
        case .field, .family: VocabularyGrammar(key: row.key, context: context, row: row.text)
        case .originYear: YearGrammar(context: context)
        case .originator: OriginatorGrammar(context: context)
        case .type: PhraseGrammar(context: context)
        case .seminalSource: SourceGrammar()
        case .aliases: AliasGrammar(context: context)
        case .relatedCount: CountGrammar()
        case .summary: SummaryGrammar(context: context)
        }
    }
}
