import Foundation
import Testing

@testable import Curation

/// The two real pages come out exactly, whatever saving tools did to their bytes.
@Suite struct SeedTests {
    @Test(arguments: SeedVariant.allCases)
    func exact(variant: SeedVariant) throws {
        for seed in try SeedPage.all() {
            let bytes = try variant.bytes(of: seed)
            #expect(variant == .asSaved || !bytes.elementsEqual(seed.bytes), "the variant changes nothing")
            let page = try Extraction.page(seed.file, bytes)
            #expect(seed.gold.differences(from: page) == [], "\(seed.file)")
            #expect(page.reviewCount == 0, "\(seed.file)")
        }
    }

    /// 63 cells, 7 names, 4 stamps: the gold that the tests above compare with is whole.
    @Test func goldIsWhole() throws {
        let gold = try SeedPage.all().map(\.gold)
        guard !gold.isEmpty else { return }
        #expect(gold.map { $0.cells.values.reduce(0) { $0 + $1.count } } == [27, 36])
        #expect(gold.map(\.names.count) == [3, 4])
        #expect(gold.map { $0.stamps?.count } == [nil, 4])
        let digests = gold.flatMap { $0.cells[.summary] ?? [] }.count { if case .digest = $0 { true } else { false } }
        #expect(digests == 7)
    }

    @Test func table() throws {
        guard let seed = try SeedPage.all().first else { return }
        let page = try Extraction.page(seed.file, seed.bytes)
        #expect(page.heading == "방법 비교")
        #expect(page.address == nil && page.accessed == nil)
        #expect(page.columns.allSatisfy { $0.stamp == nil && $0.nameEnglish == nil && $0.slug == nil })
        #expect(page.rows.map(\.key) == RowKey.allCases)
        #expect(page.rows.map(\.label) == ["분야", "계열", "기원 연도", "창시자", "유형", "원전", "별칭", "관련", "요약"])
        #expect(page.rows.map(\.differs) == [false, false, true, true, true, true, true, false, true])
        #expect(page.columns.allSatisfy { $0.cells.values.allSatisfy { $0.confidence == 1 } })
        #expect(page.columns[0].cells[.field]?.line == 5 && page.columns[2].cells[.summary]?.line == 13)
    }

    @Test func flat() throws {
        guard let seed = try SeedPage.all().last else { return }
        let page = try Extraction.page(seed.file, seed.bytes)
        #expect(page.heading == "So sánh phương pháp")
        #expect(page.address == nil && page.accessed == "2026-06-20")
        #expect(
            page.columns.map(\.nameEnglish) == [
                "Self-Attention", "BERT Fine-Tuning", "GPT Fine-Tuning", "LoRA and PEFT",
            ])
        #expect(page.isComplete && page.notes == [])
        #expect(page.rows.map(\.differs) == Array(repeating: nil, count: 9))
        #expect(page.columns[0].cells[.field]?.line == 9 && page.columns[3].cells[.summary]?.line == 17)
        #expect(page.columns.allSatisfy { $0.cells.values.allSatisfy { $0.confidence >= 0.9 && $0.candidates == [] } })
    }

    /// File names say nothing, and may be anything.
    @Test func folderWithOddNames() throws {
        let seeds = try SeedPage.all()
        guard seeds.count == 2 else { return }
        let folder = try ScratchFolder()
        let names = [
            ("-rf.txt", 0), ("a b/ trailing .txt", 1), ("방법 비교 (사본).txt", 0), ("e\u{301}tude/So sánh.txt", 1),
            ("100%.txt", 0), ("it's \"quoted\"; ok.txt", 1), ("new\nline.txt", 0),
        ]
        var expected: [[UInt8]: Int] = [:]
        for (name, seed) in names {
            try folder.write(name, seeds[seed].bytes)
            expected[Array((folder.path + "/" + name).utf8)] = seed
        }
        let found = PageFinder.sources(in: [folder.path])
        #expect(found.compactMap(\.problem) == [])
        #expect(found.count == names.count)
        for source in found {
            let seed = seeds[try #require(expected[Array(source.path.utf8)])]
            let items = readFile(source.path)
            guard items.count == 1, case .page(let saved) = items[0] else {
                Issue.record("\(folder.short(source.path)): \(transcript(items).map(folder.short))")
                continue
            }
            let page = PageExtractor(catalog: try Extraction.catalog()).extract(saved)
            #expect(seed.gold.differences(from: page) == [], "\(folder.short(source.path))")
            #expect(page.reviewCount == 0)
        }
    }

    /// Standard input has no name that could say what it is.
    @Test func standardInput() throws {
        for seed in try SeedPage.all() {
            let page = try Extraction.page("-", seed.bytes)
            #expect(seed.gold.differences(from: page) == [])
            #expect(page.path == "-" && page.reviewCount == 0)
        }
    }
}
