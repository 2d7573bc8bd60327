import Foundation
import Testing

@testable import Curation

/// What runs remember changes nothing but their time: after any sequence of changes a run that remembers leaves the same
/// bytes as one that has forgotten everything.
@Suite(.serialized) struct IncrementalTests {
    @Test(arguments: [1, 2, 3, 4]) func anySequenceOfChangesComesToTheSame(seed: Int) async throws {
        var history = try ChangingWorkspace(seed: UInt64(seed))
        var reused = 0
        for step in 0..<10 {
            let what = try await history.change()
            let (report, other) = try await history.ingest()
            #expect(history.remembering.digests() == history.forgetting.digests(), "\(seed)/\(step): \(what)")
            #expect(Self.outline(report) == Self.outline(other), "\(seed)/\(step): \(what)")
            #expect(other.opened >= other.pagesRead)
            if report.opened < other.opened { reused += 1 }
        }
        // Most steps leave most pages as they are.
        #expect(reused >= 4)
        try await history.expectSameFromNothing()
    }

    /// What a report says of the data, not of the work.
    private static func outline(_ report: IngestReport) -> [String] {
        [
            "\(report.pagesRead) \(report.pagesUnchanged) \(report.quarantined) \(report.methods) \(report.review)",
            "\(report.created)", "\(report.changed)", "\(report.statusChanged)", "\(report.removed)",
            "\(report.rewritten)", "\(report.statuses.sorted { $0.key.rawValue < $1.key.rawValue })",
            "\(report.languages.sorted { $0.key < $1.key })",
        ]
    }

    private static let pages = [
        "ko/compare-attention.txt", "vi/attention-flat.txt", "de/lora-bert-gpt.html", "ko/random-forest-xgboost.html",
        "archives/crawl-2026-06-28.warc.gz", "fa/review.mhtml",
    ]

    @Test func onlyWhatChangedIsOpenedAndMade() async throws {
        let copy = try WorkspaceCopy(pages: Self.pages)
        let first = try await copy.ingestRemembering()
        #expect(first.opened == first.pagesRead && first.made == first.methods && !first.isUnchanged)
        // The stamps of files that were just written say nothing: they are read, but not extracted.
        try await Task.sleep(for: .seconds(2.2))
        let second = try await copy.ingestRemembering()
        #expect(second.isUnchanged || second.opened <= 5, "the crawl is opened until its stamp is settled")
        let third = try await copy.ingestRemembering()
        #expect(third.isUnchanged && third.opened == 0 && third.made == 0)
        #expect(third.pagesRead == first.pagesRead && third.methods == first.methods)

        try copy.alter("ko/random-forest-xgboost.html", "2001", "2002")
        let fourth = try await copy.ingestRemembering()
        #expect(fourth.opened == 1)
        #expect(fourth.made > 0 && fourth.made < fourth.methods)
    }

    /// A change that keeps size and time of a file, made right after a run.
    @Test func aChangeInTheSameMomentIsSeen() async throws {
        let copy = try WorkspaceCopy(pages: Self.pages)
        try await copy.ingestRemembering()
        let path = copy.root + "/raw/ko/random-forest-xgboost.html"
        let before = try FileManager.default.attributesOfItem(atPath: path)
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let handle = try #require(FileHandle(forWritingAtPath: path))
        try handle.write(contentsOf: Data(text.replacingOccurrences(of: "2001", with: "2002").utf8))
        try handle.close()
        try FileManager.default.setAttributes(
            [.modificationDate: try #require(before[.modificationDate])], ofItemAtPath: path)
        let report = try await copy.ingestRemembering()
        #expect(report.opened >= 1 && !report.changed.isEmpty)
    }

    /// A record's file that was altered or removed by hand is written again.
    @Test func whatRunsWroteIsLookedAtToo() async throws {
        let copy = try WorkspaceCopy(pages: Self.pages)
        try await copy.ingestRemembering()
        let before = copy.digests()
        let names = before.keys.filter { $0.hasPrefix("methods/") }.sorted()
        try Data("{}".utf8).write(to: URL(fileURLWithPath: "\(copy.root)/curated/\(names[0])"))
        try copy.remove("curated/\(names[1])")
        try copy.remove("curated/review.jsonl")
        let report = try await copy.ingestRemembering()
        #expect(report.rewritten == ["curated/\(names[0])", "curated/\(names[1])", "curated/review.jsonl"])
        #expect(copy.digests() == before)
    }

    /// What a program kept in another form is not used, whatever it says, and does no harm; the next run remembers again.
    @Test func whatIsKeptInAnotherFormIsLeftOut() async throws {
        let copy = try WorkspaceCopy(pages: Self.pages)
        try await copy.ingestRemembering()
        let before = copy.digests()
        let workspace = try Workspace(root: copy.root)
        let index = try #require(try workspace.read(MemoryIndex.file))
        let mark = Array(index.prefix { $0 != 0x0A })
        #expect(mark == Array("curate ingest 3".utf8))
        // All else is as it should be: without its mark this index would be used.
        try workspace.write(mark.dropLast() + [0x32] + index[mark.count...], to: MemoryIndex.file)
        let old = StoredResolution().bytes
        for name in ["resolution", "resolution-99", "sources-98", "pages-97"] {
            try workspace.write(old, to: ".curate/\(name)")
        }
        let again = try await copy.ingestRemembering()
        #expect(again.opened == again.pagesRead && again.made == again.methods && again.rewritten.isEmpty)
        #expect(copy.digests() == before)
        #expect(try #require(try workspace.read(MemoryIndex.file)).starts(with: mark))
        let names = workspace.names(in: ".curate")
        #expect(Set(names).isDisjoint(with: ["resolution-99", "sources-98", "pages-97"]))
        #expect(try workspace.read(".curate/resolution") == old)

        try copy.alter("ko/random-forest-xgboost.html", "2001", "2002")
        let third = try await copy.ingestRemembering()
        #expect(third.opened < third.pagesRead)
        let other = try WorkspaceCopy(pages: Self.pages)
        try await other.ingest()
        try other.alter("ko/random-forest-xgboost.html", "2001", "2002")
        try await other.ingest()
        #expect(copy.digests() == other.digests())
    }

    @Test func nothingIsKeptInADryRunOrWithoutASetting() async throws {
        let copy = try WorkspaceCopy(pages: Self.pages)
        try await copy.ingest()
        try await copy.ingestRemembering(isDryRun: true)
        #expect(
            (try? FileManager.default.contentsOfDirectory(atPath: copy.root + "/.curate"))?.contains("ingest") != true)
    }
}
