internal import Markup

/// What is known of a flat page when a row is decoded.
struct FlatContext {
    let names: [String]
    let catalog: LanguageCatalog
    /// Index of the page's language in the catalog.
    let language: Int?
    let lexicon: PageLexicon
    /// For each column the words of its names, case folded; only words of four bytes or more, or all in capitals.
    let nameWords: [Set<[UInt8]>]
    /// For each column the words of its names that no other column has.
    let ownNameWords: [Set<[UInt8]>]
    /// The family name of the first author and the year of each column's source, once that row is decoded.
    var sources: [SourceHint?]

    /// What a citation tells of the same column's other cells.
    struct SourceHint {
        var author: [UInt8]
        var year: [UInt8]?
    }

    init(
        names: [String], englishNames: [String], slugs: [String], rows: [FlatRow], catalog: LanguageCatalog,
        language: Int?
    ) {
        self.names = names
        self.catalog = catalog
        self.language = language
        lexicon = PageLexicon(names: names + englishNames, rows: rows.map(\.text))
        var words = names.map { PageLexicon.words(of: $0) }
        for (index, name) in englishNames.enumerated() where englishNames.count == names.count {
            words[index].formUnion(PageLexicon.words(of: name))
        }
        for (index, slug) in slugs.enumerated() where slugs.count == names.count {
            words[index].formUnion(PageLexicon.words(of: slug))
        }
        nameWords = words
        ownNameWords = words.indices.map { index in
            words.indices.filter { $0 != index }.reduce(words[index]) { $0.subtracting(words[$1]) }
        }
        sources = Array(repeating: nil, count: names.count)
    }

    /// How much `text` speaks of the method in `column`: its own name's words count double.
    func nameEvidence(_ text: TextBytes, column: Int) -> Double {
        guard column < nameWords.count else { return 0 }
        var score = 0.0
        for word in PageLexicon.words(of: text) {
            if ownNameWords[column].contains(word) {
                score += 2
            } else if nameWords[column].contains(word) {
                score += 1
            }
        }
        return min(score, 4)
    }
}
