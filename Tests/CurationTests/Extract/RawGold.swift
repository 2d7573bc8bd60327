import JSON
import Testing

@testable import Curation

/// A page of `raw/` with what it holds: a line of `Fixtures/raw-gold.jsonl`.
struct RawGold: Sendable, CustomTestStringConvertible {
    var path: String
    /// Which page of a container; nil for a file that is one page.
    var member: Int?
    /// `rows`, `doubtful` or `quarantine`.
    var expect: String
    var page: PageGold
    /// Heading, address, retrieval date, whether the copy is whole, English names, slugs: as lines of text.
    var frame: [String]
    /// Whether a row is marked with `≠`; nil where the rendering has no marks.
    var marks: [RowKey: Bool] = [:]

    var testDescription: String { member.map { "\(path)!/\($0)" } ?? path }

    private init(_ json: JSONValue) throws {
        path = try #require(json["path"]?.stringValue)
        member = json["member"]?.intValue
        expect = try #require(json["expect"]?.stringValue)
        page = try PageGold(json)
        frame = [
            "heading: \(json["heading"]?.stringValue ?? "nil")", "url: \(json["url"]?.stringValue ?? "nil")",
            "accessed: \(json["accessed"]?.stringValue ?? "nil")", "complete: \(json["complete"]?.boolValue ?? true)",
        ]
        frame += Self.list("nameEnglish", json) + Self.list("slugs", json)
        for key in RowKey.allCases { marks[key] = json["differs"]?[key.rawValue]?.boolValue }
    }

    private static func list(_ key: String, _ json: JSONValue) -> [String] {
        json[key]?.arrayValue?.map { "\(key): \($0.stringValue ?? "nil")" } ?? []
    }

    static func frame(of page: ComparisonPage) -> [String] {
        [
            "heading: \(page.heading ?? "nil")", "url: \(page.address ?? "nil")", "accessed: \(page.accessed ?? "nil")",
            "complete: \(page.isComplete)",
        ] + page.columns.map { "nameEnglish: \($0.nameEnglish ?? "nil")" }
            + page.columns.map { "slugs: \($0.slug ?? "nil")" }
    }

    /// All lines of the file.
    static let all: [RawGold] = {
        do {
            let bytes = try Repository.bytes("Tests/CurationTests/Fixtures/raw-gold.jsonl")
            return try bytes.split(separator: 0x0A).map { try RawGold(try JSONDocument.parse(Array($0)).value) }
        } catch {
            Issue.record("raw-gold.jsonl: \(error)")
            return []
        }
    }()
}

/// The pages of `raw/` as the extract stage reads them, read once for all tests.
struct RawReading: Sendable {
    /// What each file gave, pages and problems in the file's order.
    var pages: [String: [ComparisonPage]] = [:]
    var problems: [String: [ReadProblem]] = [:]

    /// Every page by itself, then again with what the pages with borders teach.
    static let alone = Result { try RawReading(known: KnownCells()) }
    static let together = Result {
        var known = KnownCells()
        for pages in try alone.get().pages.values { pages.forEach { known.learn($0) } }
        return try RawReading(known: known)
    }

    private init(known: KnownCells) throws {
        let extractor = PageExtractor(catalog: try Extraction.catalog(), known: known)
        for path in Set(RawGold.all.map(\.path)) {
            PageReader().read(PageSource(path: Repository.path(path))) { item in
                switch item {
                case .page(let saved): pages[path, default: []].append(extractor.extract(saved))
                case .problem(let problem): problems[path, default: []].append(problem)
                }
            }
        }
    }

    func page(_ gold: RawGold) -> ComparisonPage? {
        let found = pages[gold.path] ?? []
        let index = gold.member ?? 0
        return index < found.count ? found[index] : nil
    }
}
