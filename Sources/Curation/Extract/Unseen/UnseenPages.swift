/// What the pages of one run teach each other about languages without a file: labels that pages agree on read the text
/// dumps of the same language.
struct UnseenPages {
    private var byTag: [String: LanguageLearning] = [:]

    init() {}

    /// Takes a page in a language without a file; others are left out.
    mutating func add(_ page: ComparisonPage) {
        guard let tag = page.language, LanguageLearning.isUnseen(page) else { return }
        byTag[tag, default: LanguageLearning()].add(page)
    }

    /// The catalog with what was learned, for the second reading of text dumps.
    func extended(_ catalog: LanguageCatalog) -> LanguageCatalog {
        byTag.keys.sortedByBytes.reduce(catalog) { catalog, tag in
            guard let learning = byTag[tag],
                let profile = LearnedLanguage(learning, tag: tag, name: nil, catalog: catalog).provisional
            else { return catalog }
            return catalog.adding(profile)
        }
    }
}
