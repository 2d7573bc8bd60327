import Testing

@testable import Curation

/// A row of the flat rendering with the cells that were glued together.
struct GluedRow: Sendable, CustomTestStringConvertible {
    var key: RowKey
    /// nil for a value that vanished.
    var cells: [String?]
    /// False when the borders can't be known, so that a person must look.
    var isSure: Bool
    var names: [String]
    /// The sources of the same columns, when the page shows them.
    var sources: [String]
    /// Other text of the page: where the parts of a glued word stand alone.
    var elsewhere: String
    var isCut: Bool

    init(
        _ key: RowKey, _ cells: [String?], isSure: Bool = true, names: [String] = [], sources: [String] = [],
        elsewhere: String = "", isCut: Bool = false
    ) {
        self.key = key
        self.cells = cells
        self.isSure = isSure
        self.names = names.isEmpty ? cells.indices.map { "Method \($0)" } : names
        self.sources = sources
        self.elsewhere = elsewhere
        self.isCut = isCut
    }

    var testDescription: String { "\(key.rawValue): \(line)" }

    var line: String { cells.compactMap(\.self).joined() }

    /// The cells as a reader must find them.
    var trimmedCells: [String?] { cells.map { $0.map { Array($0.utf8)[...].trimmed.string } } }

    struct Reading {
        var texts: [String?]
        var isFlagged: [Bool]
    }

    /// Decodes the row as the only row of a page in English.
    func decoded(known: KnownCells = KnownCells()) throws -> Reading {
        let text = Array(line.utf8)[...].trimmed
        let row = FlatRow(key: key, label: "", text: text, line: 1)
        let rest = FlatRow(key: .summary, label: "", text: Array(elsewhere.utf8)[...], line: 2)
        let catalog = try Extraction.catalog()
        let context = FlatContext(
            names: names, englishNames: [], slugs: [], rows: [row, rest], catalog: catalog,
            language: catalog.index(of: "en"))
        for (index, source) in sources.enumerated() {
            context.sources[index] = SourceGrammar.hint(of: Array(source.utf8)[...])
        }
        let line = GluedLine(text)
        let decoder = FlatRowDecoder(
            line: line, columns: cells.count, known: known.row(key, ofMethods: names.map { _ in [] }, line: line),
            isCut: isCut)
        let found = CellGrammars.decode(decoder, row: key, context: context)
        return Reading(
            texts: found.map { cell in cell.range.map { line.bytes[$0].string } },
            isFlagged: found.map { Confidence.of($0) < Confidence.review })
    }
}
