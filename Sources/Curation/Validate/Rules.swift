/// All rules that `curate validate` knows.
///
/// To add one: write `Rules/<Name>Rule.swift` with its examples, and put it in this list.
public enum Rules {
    public static let all: [any Rule] = [
        AbbreviationExpansionRule(),
        AddressOtherRecordRule(),
        AliasDuplicateRule(),
        AliasIsLabelElsewhereRule(),
        AliasRepeatedRule(),
        ArXivFormRule(),
        BidiControlsRule(),
        BracketsUnbalancedRule(),
        CalendarDayRule(),
        CellWithoutValueRule(),
        CitationYearRule(),
        ConceptBroaderRule(),
        ConceptProposedRule(),
        ConceptUnknownRule(),
        ContentHashRule(),
        DOIFormRule(),
        DOINormalRule(),
        DOITitleRule(),
        DatasetMissingRule(),
        DecisionContradictionRule(),
        DecisionDeadRule(),
        DecisionRepeatedRule(),
        DecisionUnknownRecordRule(),
        DiffersMarkRule(),
        EDTFSpanRule(),
        FilenameIDRule(),
        FormulaStartRule(),
        ISBNCheckRule(),
        ISSNCheckRule(),
        InvisibleCharactersRule(),
        LabelAliasDisjointRule(),
        LabelCapitalsRule(),
        LabelDuplicateRule(),
        LabelIsIDRule(),
        LabelMissingLanguageRule(),
        LabelPunctuationRule(),
        LabelScriptRule(),
        LanguageConceptRule(),
        LanguageFileRule(),
        LanguageLabelRepeatedRule(),
        LanguageScriptRule(),
        LanguageTagRule(),
        LedgerChainRule(),
        LedgerContentRule(),
        LedgerDayOrderRule(),
        LedgerHeadRule(),
        LedgerRecordMissingRule(),
        LedgerStepsRule(),
        LicenceRule(),
        LinkWithoutIdentifierRule(),
        MarkupInTextRule(),
        MixedScriptWordRule(),
        MojibakeRule(),
        NeedsReviewPublishedRule(),
        ORCIDCheckRule(),
        OriginYearFutureRule(),
        OriginatorRepeatedRule(),
        PageColumnSharedRule(),
        PagePathRule(),
        PageRangeRule(),
        PageUnknownRule(),
        PersonNameFormRule(),
        PublishedGatesRule(),
        PublishedQuestionsRule(),
        QuarantineEntryRule(),
        RedirectRule(),
        RelatedCountRule(),
        ReleaseFilesRule(),
        ReleaseManifestRule(),
        ReviewItemRule(),
        SourceCountRule(),
        StatusDecisionRule(),
        SummaryLengthRule(),
        SummaryRepeatedRule(),
        SummarySharedRule(),
        SummaryWithoutLabelRule(),
        TextLooksCutRule(),
        TextNotNFCRule(),
        TextOuterSpaceRule(),
        TitleCapitalsRule(),
        URLFormRule(),
        ValueWithoutCellRule(),
        VocabularyBroaderRule(),
        VocabularyRepeatedRule(),
        WorkDateRule(),
        WorkIncompleteRule(),
        WorkRepeatedRule(),
        YearAfterSourceRule(),
    ]

    /// Those that look at one document at a time, those that look at all together, and those that look at facts.
    static let ofDocuments: [any DocumentRule] = all.compactMap { $0 as? any DocumentRule }
    static let ofDatasets: [any DatasetRule] = all.compactMap { $0 as? any DatasetRule }
    static let ofFacts: [any FactRule] = all.compactMap { $0 as? any FactRule }

    /// What the rules compare documents by, each topic once.
    static let topics: [any FactTopic.Type] = {
        var seen: Set<ObjectIdentifier> = []
        return all.flatMap { (type(of: $0) as? any ComparingRule.Type)?.topics ?? [] }
            .filter { seen.insert(ObjectIdentifier($0)).inserted }
    }()

    /// The number of each topic.
    static let topicNumbers: [ObjectIdentifier: Int] = Dictionary(
        uniqueKeysWithValues: topics.enumerated().map { (ObjectIdentifier($0.element), $0.offset) })

    /// What accounts for findings, by the rule that found them.
    static func excuses(in context: RuleContext) -> [String: (Finding) -> Bool] {
        var excuses: [String: (Finding) -> Bool] = [:]
        for rule in all {
            guard let rule = rule as? any ExcusableRule else { continue }
            excuses[type(of: rule).id] = rule.excuse(in: context)
        }
        return excuses
    }
}
