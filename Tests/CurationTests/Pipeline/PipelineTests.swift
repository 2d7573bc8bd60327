import Foundation
import JSON
import Testing

@testable import Curation

@Suite struct PipelineTests {
    private static let pages = [
        "ko/compare-attention.txt", "vi/attention-flat.txt", "de/lora-bert-gpt.html", "damaged/cut-in-row.txt",
        "damaged/empty.html", "archives/crawl-2026-06-28.warc.gz", "fa/review.mhtml",
    ]

    /// The same files, however they came to the folder and however many workers read them, give the same bytes.
    @Test func neitherWorkersNorTheOrderOfFilesShow() async throws {
        let pages = WorkspaceCopy.allPages()
        let one = try WorkspaceCopy(pages: pages)
        let other = try WorkspaceCopy(
            pages: pages.sorted { SHA256Digest.hex(Array($0.utf8)) < SHA256Digest.hex(Array($1.utf8)) })
        try await one.ingest(workers: 1)
        try await other.ingest(workers: 8)
        #expect(one.digests().count > 20)
        #expect(one.digests() == other.digests())
    }

    /// Paths in the records are relative to the workspace, however it is named.
    @Test func theNameOfTheWorkspaceDoesNotShow() async throws {
        let copy = try WorkspaceCopy(pages: Self.pages)
        try await copy.ingest()
        let before = copy.digests()
        for root in [copy.root + "/", copy.root + "//", copy.root + "/.", copy.root + "/raw/.."] {
            var options = Pipeline.Options()
            options.isDryRun = true
            let catalog = try LanguageCatalog(schemaFolder: copy.root + "/schemas")
            let pipeline = Pipeline(workspace: try Workspace(root: root), catalog: catalog, options: options)
            let report = try await pipeline.ingest { _, _ in }
            #expect(report.rewritten == [], "\(root.dropFirst(copy.root.count))")
        }
        #expect(copy.digests() == before)
    }

    @Test func theReportCountsWhatHappened() async throws {
        let copy = try WorkspaceCopy(pages: Self.pages)
        let dry = try await copy.ingest(isDryRun: true)
        #expect(copy.digests() == [:])
        let first = try await copy.ingest()
        #expect(dry.rewritten == first.rewritten)
        #expect(first.methods == first.created.count)
        #expect(first.methods > 5)
        #expect(first.unchanged == 0)
        #expect(first.pagesUnchanged == 0)
        let second = try await copy.ingest()
        #expect(second.rewritten == [])
        #expect(second.unchanged == first.methods)
        #expect(second.created.isEmpty && second.changed.isEmpty && second.removed.isEmpty)
        #expect(second.pagesRead == first.pagesRead)
    }

    @Test func aNewPageTouchesItsOwnRecordsAndTakenAwayLeavesNoTrace() async throws {
        let copy = try WorkspaceCopy(pages: Self.pages)
        try await copy.ingest()
        let before = copy.digests()
        try copy.add("el/arima-garch-var.html")
        let added = try await copy.ingest()
        #expect(added.created.contains("arima"))
        #expect(added.created.count == 4)
        #expect(added.changed == [])
        let touched = Set(added.rewritten.filter { $0.hasPrefix("curated/methods/") })
        #expect(touched == Set(added.created.map { "curated/methods/\($0).json" }))
        try copy.remove("raw/el/arima-garch-var.html")
        let removed = try await copy.ingest()
        #expect(removed.removed == added.created)
        var (old, new) = (before, copy.digests())
        for name in ["ledger.jsonl", "ledger-head.json"] { (old[name], new[name]) = (nil, nil) }
        #expect(old == new)
    }

    @Test func theSameBytesTwiceCountOnce() async throws {
        let copy = try WorkspaceCopy(pages: ["ko/compare-attention.txt"])
        let first = try await copy.ingest()
        try FileManager.default.copyItem(
            atPath: copy.root + "/raw/ko/compare-attention.txt", toPath: copy.root + "/raw/ko/second.txt")
        let second = try await copy.ingest()
        #expect(second.methods == first.methods)
        #expect(second.rewritten == ["curated/quarantine.jsonl"])
        let line = try Workspace(root: copy.root).quarantine().first
        #expect(line?["code"]?.stringValue == "page-duplicate")
        #expect(
            line?["message"]?.stringValue == "has the same bytes as raw/ko/compare-attention.txt, which was taken")
    }

    /// Neither `!/` in a folder's name nor names that differ in their Unicode form alone keep a flat page from learning.
    @Test func flatPagesLearnWhateverTheirName() async throws {
        let plain = try WorkspaceCopy(pages: ["vi/attention-flat.txt", "ko/compare-attention.txt"])
        try await plain.ingest()
        let odd = try WorkspaceCopy(pages: ["ko/compare-attention.txt"])
        for name in ["odd!", "caf\u{E9}", "cafe\u{301}"] {
            try FileManager.default.createDirectory(
                atPath: "\(odd.root)/raw/\(name)", withIntermediateDirectories: true)
        }
        let page = try Data(contentsOf: URL(fileURLWithPath: plain.root + "/raw/vi/attention-flat.txt"))
        try page.write(to: URL(fileURLWithPath: odd.root + "/raw/odd!/page.txt"))
        try (page + Data("\n".utf8)).write(to: URL(fileURLWithPath: odd.root + "/raw/caf\u{E9}/page.txt"))
        try (page + Data("\n\n".utf8)).write(to: URL(fileURLWithPath: odd.root + "/raw/cafe\u{301}/page.txt"))
        try await odd.ingest()
        let (left, right) = (try Workspace(root: plain.root), try Workspace(root: odd.root))
        let cells = try left.records().map { $0.provenance.first { $0.rendering == .flat }?.cells }
        #expect(cells.count == 4)
        for path in ["raw/odd!/page.txt", "raw/caf\u{E9}/page.txt", "raw/cafe\u{301}/page.txt"] {
            let odd = try right.records().map { record in
                record.provenance.first { $0.path.utf8.elementsEqual(path.utf8) }?.cells
            }
            #expect(odd == cells, "\(path)")
        }
    }

    @Test func aDamagedLedgerStopsTheRunBeforeAnythingIsWritten() async throws {
        let copy = try WorkspaceCopy(pages: Self.pages)
        try await copy.ingest()
        let file = copy.root + "/curated/ledger.jsonl"
        let text = try String(contentsOfFile: file, encoding: .utf8)
        try text.replacing("\"seq\":2,", with: "\"seq\":3,").write(toFile: file, atomically: true, encoding: .utf8)
        try copy.add("el/arima-garch-var.html")
        let before = copy.digests()
        let error = await #expect(throws: LedgerError.self) { try await copy.ingest() }
        #expect(error?.line == 3)
        #expect(copy.digests() == before)
    }

    @Test func aDamagedDecisionStopsTheRunBeforeAnythingIsWritten() async throws {
        let copy = try WorkspaceCopy(pages: Self.pages)
        try Workspace(root: copy.root).write(
            Array("decisions:\n  - nothing: of use\n".utf8), to: "curated/decisions/values.yaml")
        let error = await #expect(throws: DecisionError.self) { try await copy.ingest() }
        #expect(error?.file == "curated/decisions/values.yaml")
        #expect(error?.line == 2)
        #expect(copy.digests().keys.sorted() == ["decisions/values.yaml"])
    }
}
