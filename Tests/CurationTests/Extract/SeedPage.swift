import Foundation
import JSON
import Testing

@testable import Curation

/// A real page that lies beside the repository, with the cells that must come out of it.
struct SeedPage: Sendable {
    var file: String
    var bytes: [UInt8]
    var gold: PageGold

    /// Both pages, the table first; empty, with a printed reason, when they are absent.
    static func all() throws -> [SeedPage] {
        guard let folder = SharedFolder.file("seeds") else { return [] }
        let gold = try JSONDocument.parse(Array(Data(contentsOf: folder.appending(path: "gold.json")))).value
        return try [("000", "compare-ko-table.txt"), ("001", "compare-vi-flat.txt")].map { id, file in
            SeedPage(
                file: file, bytes: Array(try Data(contentsOf: folder.appending(path: file))),
                gold: try PageGold(try #require(gold[id]), languageKey: "lang"))
        }
    }
}

/// A change that saving tools make to a page's bytes and that must not change what is read.
enum SeedVariant: String, CaseIterable, Sendable {
    case asSaved, carriageReturnLineFeed, carriageReturn, byteOrderMark, decomposed, noBreakSpaces, spacesAtLineEnds

    func bytes(of seed: SeedPage) throws -> [UInt8] {
        let text = String(decoding: seed.bytes, as: UTF8.self)
        return switch self {
        case .asSaved: seed.bytes
        case .carriageReturnLineFeed: Array(text.replacingOccurrences(of: "\n", with: "\r\n").utf8)
        case .carriageReturn: Array(text.replacingOccurrences(of: "\n", with: "\r").utf8)
        case .byteOrderMark: [0xEF, 0xBB, 0xBF] + seed.bytes
        case .decomposed: Array(text.decomposedStringWithCanonicalMapping.utf8)
        case .noBreakSpaces: Array(try Self.withNoBreakSpaces(text, seed).utf8)
        case .spacesAtLineEnds: Array(text.replacingOccurrences(of: "\n", with: " \t\n").utf8)
        }
    }

    /// U+00A0 before and behind every cell.
    private static func withNoBreakSpaces(_ text: String, _ seed: SeedPage) throws -> String {
        let page = try Extraction.page(seed.file, seed.bytes)
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            if line.hasPrefix("| ") {
                return line.replacingOccurrences(of: "| ", with: "|\u{A0}").replacingOccurrences(
                    of: " |", with: "\u{A0}|")
            }
            if line.hasSuffix("×") { return page.columns.map { "\u{A0}\($0.name)\u{A0}×" }.joined() }
            guard page.rendering == .flat, let row = page.rows.first(where: { $0.isGlued(in: line, of: page) }) else {
                return String(line)
            }
            return row.label + page.texts(row.key).map { "\u{A0}\($0 ?? "")\u{A0}" }.joined()
        }.joined(separator: "\n")
    }
}

extension ComparisonPage.Row {
    /// True when the line is this row of the page: the label and all cells with nothing between them.
    fileprivate func isGlued(in line: some StringProtocol, of page: ComparisonPage) -> Bool {
        line == label + page.texts(key).compactMap(\.self).joined()
    }
}
