internal import Markup

/// Cells that other pages showed with their borders: one table page anywhere helps every flat page.
public struct KnownCells: Sendable {
    private var byMethod: [TextKey: [RowKey: Set<TextKey>]] = [:]
    private var byRow: [RowKey: Set<TextKey>] = [:]

    /// No knowledge.
    public init() {}

    /// Takes the sure cells of a page whose rendering kept the borders.
    public mutating func learn(_ page: ComparisonPage) {
        guard page.rendering != .flat else { return }
        for column in page.columns {
            let keys = Self.keys(
                name: column.name, nameEnglish: column.nameEnglish, slug: column.slug, language: page.language)
            for (row, cell) in column.cells where !cell.needsReview {
                let text = TextKey(Array(cell.text.utf8))
                byRow[row, default: []].insert(text)
                for key in keys { byMethod[TextKey(key), default: [:]][row, default: []].insert(text) }
            }
        }
    }

    /// The words under which a method is known: its slug, its English name, its name in a language.
    static func keys(name: String, nameEnglish: String?, slug: String?, language: String?) -> [[UInt8]] {
        var keys: [[UInt8]] = []
        if let slug { keys.append(Array("s:\(slug)".utf8)) }
        if let nameEnglish { keys.append(Array("e:".utf8) + UnicodeForm.nfkcCasefold(Array(nameEnglish.utf8))) }
        if let language, !name.isEmpty {
            keys.append(Array("n:\(language):".utf8) + UnicodeForm.nfkcCasefold(Array(name.utf8)))
        }
        return keys
    }

    /// The texts that a row is known to have for a method, sorted.
    func texts(_ row: RowKey, ofMethod keys: [[UInt8]]) -> [[UInt8]] {
        var texts: Set<TextKey> = []
        for key in keys { texts.formUnion(byMethod[TextKey(key)]?[row] ?? []) }
        return texts.map(\.bytes).sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// True when any method has this text in the row.
    func contains(_ text: TextBytes, row: RowKey) -> Bool { byRow[row]?.contains(TextKey(Array(text))) ?? false }
}
