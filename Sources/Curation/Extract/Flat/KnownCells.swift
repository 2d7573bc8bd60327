internal import Markup

/// Cells that other pages showed for sure: one table page anywhere helps every flat page.
///
/// A page whose rendering keeps the borders is enough. A flat page's sure cell counts when two glued lines with
/// different neighbours show the same text for the method: the same line twice would be one guess that confirms itself.
public struct KnownCells: Sendable {
    /// What stands for a text.
    private struct Witness: Sendable {
        var hasBorders = false
        /// Hashes of the glued lines that show it; two are enough.
        var lines: [UInt64] = []
        var isSure: Bool { hasBorders || lines.count >= 2 }
    }

    private var byMethod: [TextKey: [RowKey: [TextKey: Witness]]] = [:]
    /// Hashes of sure texts by the row's place.
    private var byRow: [Set<UInt64>] = Array(repeating: [], count: RowKey.allCases.count)
    public private(set) var isEmpty = true

    /// A flat cell below this confidence teaches nothing.
    static let sureConfidence = 0.99

    /// No knowledge.
    public init() {}

    /// Takes the sure cells of a page.
    public mutating func learn(_ page: ComparisonPage) {
        learn(page.columns, language: page.language, isFlat: page.rendering == .flat)
    }

    /// The same for the columns of a page in this language.
    mutating func learn(_ columns: [Column], language: String?, isFlat: Bool) {
        let lines = isFlat ? Self.lines(of: columns) : [:]
        for column in columns {
            let keys = Self.keys(
                name: column.name, nameEnglish: column.nameEnglish, slug: column.slug, language: language)
            for (row, cell) in column.cells where !cell.needsReview {
                guard !isFlat || cell.confidence >= Self.sureConfidence else { continue }
                learn(cell.text, row: row, keys: keys, line: lines[row])
            }
        }
    }

    /// Takes one cell of a source that keeps borders, such as a release.
    ///
    /// - Parameter keys: of ``keys(name:nameEnglish:slug:language:)``.
    mutating func learn(_ text: String, row: RowKey, keys: [[UInt8]], line: UInt64? = nil) {
        let text = TextKey(Array(text.utf8))
        guard !text.bytes.isEmpty else { return }
        for key in keys {
            var witness = byMethod[TextKey(key)]?[row]?[text] ?? Witness()
            if let line {
                if witness.lines.count < 2, !witness.lines.contains(line) { witness.lines.append(line) }
            } else {
                witness.hasBorders = true
            }
            byMethod[TextKey(key), default: [:]][row, default: [:]][text] = witness
            if witness.isSure {
                byRow[row.position].insert(TextHash.of(text.bytes))
                isEmpty = false
            }
        }
    }

    /// The hash of each row's glued line.
    private static func lines(of columns: [Column]) -> [RowKey: UInt64] {
        var lines: [RowKey: UInt64] = [:]
        for row in RowKey.allCases {
            lines[row] = TextHash.of(columns.flatMap { Array(($0.cells[row]?.text ?? "").utf8) })
        }
        return lines
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
        for key in keys {
            for (text, witness) in byMethod[TextKey(key)]?[row] ?? [:] where witness.isSure { texts.insert(text) }
        }
        return texts.map(\.bytes).sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// True when any method has this text in the row.
    func contains(_ text: TextBytes, row: RowKey) -> Bool { byRow[row.position].contains(TextHash.of(text)) }

    /// What is known of a row of a page with these methods.
    func row(_ row: RowKey, ofMethods methods: [[[UInt8]]], line: GluedLine) -> KnownRow {
        guard !isEmpty else { return KnownRow() }
        return KnownRow(
            texts: methods.map { texts(row, ofMethod: $0) }, anywhere: byRow[row.position], line: line)
    }
}
