import Foundation
import JSON
import Testing

@testable import Curation

/// The extract stage with the languages of this repository.
enum Extraction {
    private static let loaded = Result { try LanguageCatalog(schemaFolder: Repository.path("schemas")) }

    /// The languages of `schemas/`, read once for all tests.
    static func catalog() throws -> LanguageCatalog { try loaded.get() }

    /// Index of a language in the catalog.
    static func language(_ tag: String) throws -> Int { try #require(try catalog().index(of: tag)) }

    /// Reads bytes as a file of this name, which must hold one page, and extracts it.
    static func page(_ path: String, _ bytes: [UInt8], known: KnownCells = KnownCells()) throws -> ComparisonPage {
        let items = Curation.PageReader.items(path: path, bytes: bytes)
        guard items.count == 1, case .page(let saved) = items[0] else {
            throw ExtractionFailure(description: "expected one page, found \(transcript(items))")
        }
        return PageExtractor(catalog: try catalog(), known: known).extract(saved)
    }

    static func page(_ path: String, _ text: String, known: KnownCells = KnownCells()) throws -> ComparisonPage {
        try page(path, Array(text.utf8), known: known)
    }
}

/// A page of a test that could not be read.
struct ExtractionFailure: Error, CustomStringConvertible {
    var description: String
}

extension PageReader {
    /// What a file of this name with these bytes gives.
    static func items(path: String, bytes: [UInt8]) -> [ReadItem] {
        var items: [ReadItem] = []
        PageReader().read(path: path, bytes: bytes) { items.append($0) }
        return items
    }
}

extension ComparisonPage {
    /// The texts of a row by column; nil for a missing cell.
    func texts(_ key: RowKey) -> [String?] { columns.map { $0.cells[key]?.text } }

    /// `severity code: message` of every diagnostic.
    var notes: [String] { diagnostics.map { "\($0.severity.rawValue) \($0.code): \($0.message)" } }

    /// Cells that a person is asked to look at.
    var reviewCount: Int { columns.reduce(0) { $0 + $1.cells.values.count { $0.needsReview } } }

    /// The line that `curate extract` writes.
    var line: [UInt8] { JSONWriter.compact(json) }
}
