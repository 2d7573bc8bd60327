import Foundation
import Testing

@testable import Curation

/// The pages of `raw/` read as if one language had no file.
enum UnseenCorpus {
    static func catalog(without tag: String) throws -> LanguageCatalog { try Extraction.catalog().removing(tag) }

    /// The whole pages of a language with what a person says of them.
    static func gold(_ tag: String) -> [RawGold] {
        RawGold.all.filter { $0.page.language == tag && $0.expect == "rows" }
    }

    static func read(_ gold: RawGold, with catalog: LanguageCatalog) throws -> ComparisonPage {
        var pages: [ComparisonPage] = []
        let extractor = PageExtractor(catalog: catalog)
        PageReader().read(PageSource(path: Repository.path(gold.path))) { item in
            if case .page(let saved) = item { pages.append(extractor.extract(saved)) }
        }
        let index = gold.member ?? 0
        return try #require(index < pages.count ? pages[index] : nil)
    }

    /// The languages of `raw/`.
    static let tags = Array(Set(RawGold.all.filter { $0.expect == "rows" }.map(\.page.language))).sorted()
}
