import Testing

@testable import Curation

@Suite struct PageAddressTests {
    struct Example: Sendable {
        var text: String
        var language: String?
        var slugs: [String] = []
    }

    static let good = [
        Example(text: "https://scholargate.app/vi/compare?slugs=a%2Cb%2Cc", language: "vi", slugs: ["a", "b", "c"]),
        Example(text: "https://scholargate.app/vi/compare?slugs=a%2cb", language: "vi", slugs: ["a", "b"]),
        Example(
            text: "https://scholargate.app/ko/compare?slugs=t-test,anova-2", language: "ko",
            slugs: ["t-test", "anova-2"]),
        Example(text: "http://scholargate.app/ko/compare/?ref=x&slugs=a%2Cb#rows", language: "ko", slugs: ["a", "b"]),
        Example(
            text: "https://web.archive.org/web/20260620/https://scholargate.app/ja/compare?slugs=a", language: "ja",
            slugs: ["a"]),
        Example(text: "https://scholargate.app/pt-BR/compare", language: "pt-BR"),
        Example(text: "https://scholargate.app/compare", language: nil),
        Example(text: "https://scholargate.app/2026/compare", language: nil),
        Example(text: "https://scholargate.app/vi/compare?slugs=", language: "vi"),
        Example(text: "https://scholargate.app/vi/compare?slugs=A%2Cb", language: "vi"),
        Example(text: "https://scholargate.app/vi/compare?slugs=a%ZZb", language: "vi"),
        Example(text: "https://scholargate.app/vi/compare?slugs=a%+Ab", language: "vi"),
        Example(text: "https://scholargate.app/vi/compare?slugs=a%2", language: "vi"),
        Example(text: "https://scholargate.app/vi/compare?slugs=%C3%A9tude", language: "vi"),
        Example(text: "https://scholargate.app/vi/compare?noslugs=a%2Cb", language: "vi"),
    ]

    @Test(arguments: good)
    func reads(example: Example) throws {
        let address = try #require(PageAddress(example.text))
        #expect(address.text == example.text)
        #expect(address.language == example.language)
        #expect(address.slugs == example.slugs)
    }

    @Test(arguments: [
        "", "compare", "https://", "https://compare", "ftp://scholargate.app/vi/compare", "/vi/compare?slugs=a%2Cb",
        "https://scholargate.app/vi/comparer", "https://scholargate.app/vi/methods/lora?next=/compare",
        "https://scholargate.app/vi/compare/lora", "https://scholargate.app#/vi/compare",
    ])
    func refuses(text: String) {
        #expect(PageAddress(text) == nil)
    }

    @Test(arguments: [
        ("/nl/methods/dbscan", "dbscan"), ("https://scholargate.app/nl/methods/k-means?x=1#top", "k-means"),
        ("/nl/methods/k-means/", "k-means"), ("dbscan", nil), ("/dbscan", nil), ("/nl/methods/DBSCAN", nil),
        ("/nl/methods/a%20b", nil), ("#", nil), ("", nil),
    ])
    func slugInLink(target: String, slug: String?) {
        #expect(PageAddress.slug(inLink: Array(target.utf8)[...]) == slug)
    }
}
