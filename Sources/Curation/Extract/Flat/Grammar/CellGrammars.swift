/// Which row has which grammar.
enum CellGrammars {
    /// Decodes a line by the grammar of its row.
    static func decode(_ decoder: FlatRowDecoder, row: RowKey, context: FlatContext) -> [FlatRowDecoder.Decoded] {
        let line = decoder.line
        // Each call is for one type, so that the compiler makes a decoder of its own for it.
        return switch row {
        case .field: decoder.decode(VocabularyGrammar(line: line, vocabulary: context.catalog.fieldStarts))
        case .family: decoder.decode(VocabularyGrammar(line: line, vocabulary: context.catalog.familyStarts))
        case .originYear: decoder.decode(YearGrammar(line: line, context: context))
        case .originator: decoder.decode(OriginatorGrammar(line: line, context: context))
        case .type: decoder.decode(PhraseGrammar(line: line, lexicon: context.lexicon))
        case .seminalSource: decoder.decode(SourceGrammar(line: line))
        case .aliases: decoder.decode(AliasGrammar(line: line, context: context))
        case .relatedCount: decoder.decode(CountGrammar(line: line))
        case .summary: decoder.decode(SummaryGrammar(line: line, context: context))
        }
    }
}
