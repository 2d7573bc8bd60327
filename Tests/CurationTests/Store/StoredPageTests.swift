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
            try Self.expectSame(brief, page)
            var writer = ByteWriter()
            writer.append(brief)
            var reader = ByteReader(writer.bytes)
            try Self.expectSame(try reader.value(PageBrief.self), page)
            #expect(reader.isAtEnd)
        }
    }

    private static func expectSame(_ brief: PageBrief, _ page: ComparisonPage) throws {
        #expect(brief.page == MethodMention.Page(page))
        #expect(brief.digest.elementsEqual(page.digest.utf8) && brief.path.elementsEqual(page.path.utf8))
        #expect(brief.language == page.language && brief.rendering == page.rendering)
        #expect(brief.columnCount == page.columns.count)
        let names = page.columns.map {
            PageBrief.Name(position: $0.position, name: $0.name, nameEnglish: $0.nameEnglish, slug: $0.slug)
        }
        #expect(brief.columns == names)
        let named = names.enumerated().filter { !$0.element.name.isEmpty }
        #expect(brief.namedCount == named.count)
        for (number, column) in named.enumerated() {
            let found = try #require(brief.named(number))
            #expect(found.place == column.offset && found.name == column.element)
            let hash = IdentityMark.hash(column.element.name.utf8)
            #expect(brief.speaks(ofNames: [hash], slugs: []) && !brief.speaks(ofNames: [hash ^ 1], slugs: []))
        }
        #expect(brief.named(named.count) == nil)
        let lost = page.diagnostics.filter { page.columns.isEmpty || $0.residue != nil }
        #expect(brief.quarantine.map(\.code) == lost.map(\.code))
    }

    /// A brief that is cut or altered is refused or says something; it never crashes.
    @Test func aDamagedBriefIsNoCrash() async throws {
        for page in try await Self.pages().prefix(20) {
            var writer = ByteWriter()
            writer.append(PageBrief(page, text: Array("a b".utf8)))
            for length in writer.bytes.indices {
                var reader = ByteReader(Array(writer.bytes[..<length]))
                #expect(throws: StoreDamage.self) { try reader.value(PageBrief.self) }
            }
            for place in writer.bytes.indices {
                var damaged = writer.bytes
                damaged[place] ^= 0x15
                var reader = ByteReader(damaged)
                guard let brief = try? reader.value(PageBrief.self) else { continue }
                _ = (brief.page, brief.columns, brief.quarantine, brief.glued, brief.named(0), brief.language)
            }
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
