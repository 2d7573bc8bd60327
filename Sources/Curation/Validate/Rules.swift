/// All rules that `curate validate` knows.
///
/// To add one: write `Rules/<Name>Rule.swift` with its examples, and put it in this list.
public enum Rules {
    public static let all: [any Rule] = [
        AliasDuplicateRule(),
        BidiControlsRule(),
        ContentHashRule(),
        DOIFormRule(),
        DecisionConflictRule(),
        DecisionUnknownRecordRule(),
        FilenameIDRule(),
        FormulaStartRule(),
        ISBNCheckRule(),
        LabelAliasDisjointRule(),
        LabelDuplicateRule(),
        LanguageTagRule(),
        LedgerChainRule(),
        LedgerHeadRule(),
        MarkupInTextRule(),
        MojibakeRule(),
        NeedsReviewPublishedRule(),
        PageUnknownRule(),
        PublishedGatesRule(),
        SourceCountRule(),
        TextLooksCutRule(),
        YearAfterSourceRule(),
    ]
}
