import Testing

@testable import Curation

@Suite struct StoredPageTests {
    private static func pages() async throws -> [ComparisonPage] {
        let catalog = try LanguageCatalog(schemaFolder: TemporaryWorkspace.repository + "/schemas")
        let extractor = PageExtractor(catalog: catalog)
        var pages: [ComparisonPage] = []
        let reader = PageReader(labels: catalog.knownLabels)
        await PageBatch(reader: reader, workers: 2).run(
            PageFinder.sources(in: [TemporaryWorkspace.repository + "/raw"])
        ) { item -> ComparisonPage? in
            if case .page(let page) = item { extractor.extract(page) } else { nil }
        } consume: { page in
            if let page { pages.append(page) }
        }
        return pages
    }

    @Test func pagesComeBackWhole() async throws {
        let pages = try await Self.pages()
        #expect(pages.count > 50)
        for page in pages {
            let stored = page.stored
            let read = try ComparisonPage(stored: stored)
            #expect("\(read)" == "\(page)")
            #expect(read.stored == stored)
            for (index, column) in page.columns.enumerated() {
                let (head, one) = try ComparisonPage.column(index, ofStored: stored)
                #expect(one == column)
                #expect(head == MethodMention.Page(page))
            }
            let brief = PageBrief(page)
            var reader = ByteReader(brief.stored)
            let readBrief = try reader.value(PageBrief.self)
            #expect("\(readBrief)" == "\(brief)")
        }
    }

    /// Whatever is read, there is an answer or ``StoreDamage``, and no cut page passes for a whole one.
    @Test func damageIsAnErrorAndNoCrash() async throws {
        let page = try #require(try await Self.pages().first { $0.columns.count > 1 && !$0.diagnostics.isEmpty })
        let stored = page.stored
        for length in stored.indices {
            #expect(throws: StoreDamage.self) { try ComparisonPage(stored: Array(stored[..<length])) }
        }
        #expect(throws: StoreDamage.self) { try ComparisonPage(stored: stored + [0]) }
        #expect(throws: StoreDamage.self) { try ComparisonPage.column(page.columns.count, ofStored: stored) }
        var numbers = SeededNumbers(seed: 5)
        for _ in 0..<2000 {
            var damaged = stored
            for _ in 0..<3 {
                damaged[Int(numbers.next() % UInt64(damaged.count))] = UInt8(truncatingIfNeeded: numbers.next())
            }
            _ = try? ComparisonPage(stored: damaged)
        }
    }

    @Test func numbersComeBack() throws {
        let numbers = [0, 1, -1, 63, 64, -64, -65, 300, .max, .min]
        var writer = ByteWriter()
        for number in numbers { writer.append(number) }
        writer.append(UInt64.max)
        writer.append("ä\u{0}")
        var reader = ByteReader(writer.bytes)
        for number in numbers {
            let read = try reader.number()
            #expect(read == number)
        }
        let (word, text) = (try reader.word(), try reader.text())
        #expect(word == .max)
        #expect(text == "ä\u{0}")
        #expect(reader.isAtEnd)
    }
}
