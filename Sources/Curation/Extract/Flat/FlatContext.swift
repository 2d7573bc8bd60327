internal import Markup

/// What is known of a flat page when a row is decoded.
///
/// A class, because every row's grammar is given it: one reference to count in place of one a member.
final class FlatContext {
    let names: [String]
    let catalog: LanguageCatalog
    /// Index of the page's language in the catalog.
    let language: Int?
    /// Words of the page. Rows of names of a vocabulary come in when they are decoded: glued, "modelLatent" would be a word.
    var lexicon: PageLexicon
    let nameWords: NameWords
    /// The line of each row; nil where it is too long to be decoded.
    let lines: [GluedLine?]
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
        lines = rows.indices.map {
            rows[$0].text.count <= ExtractLimits.rowBytes ? GluedLine(rows[$0].text) : nil
        }
        lexicon = PageLexicon(bytes: rows.reduce(0) { $0 + $1.text.count })
        for index in rows.indices where rows[index].key != .field && rows[index].key != .family {
            if let line = lines[index] { lexicon.learn(line) } else { lexicon.learn([rows[index].text.string]) }
        }
        lexicon.learn(names: names + englishNames)
        nameWords = NameWords(names: names, englishNames: englishNames, slugs: slugs)
        sources = Array(filling: names.count, with: nil)
    }
}
