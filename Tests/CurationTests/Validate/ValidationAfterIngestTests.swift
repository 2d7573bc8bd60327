import Foundation
import Testing

@testable import Curation

/// Validation right after an ingest reads few of the files again, and finds what one finds that reads all of them.
@Suite struct ValidationAfterIngestTests {
    private static let pages = ["ko/compare-attention.txt", "de/lora-bert-gpt.html", "ko/random-forest-xgboost.html"]

    private static func findings(_ copy: WorkspaceCopy, _ report: IngestReport?, isCached: Bool) throws -> [Finding] {
        let validator = try Validator(schemaFolder: copy.root + "/schemas")
        let cache =
            isCached
            ? ValidationCache(
                workspace: try Workspace(root: copy.root), schemaFolder: copy.root + "/schemas",
                reading: ReadOptions(), workers: 2) : nil
        if let report { return validator.validate(workspace: copy.root, after: report, workers: 2, cache: cache) }
        return validator.validate(workspace: copy.root, workers: 2, cache: cache)
    }

    @Test func filesThatAreKnownAreNotReadAgain() async throws {
        let copy = try WorkspaceCopy(pages: Self.pages)
        let first = try await copy.ingestRemembering()
        // Stamps of files that were just written prove nothing.
        #expect(first.knownFiles.isEmpty)
        try await Task.sleep(for: .seconds(2.2))
        try copy.alter("ko/random-forest-xgboost.html", "2001", "2002")
        let report = try await copy.ingestRemembering()
        let digests = copy.digests()
        #expect(report.knownFiles.count > 2 && report.knownFiles.count < digests.count)
        for (file, digest) in report.knownFiles {
            #expect(SHA256Digest.hexadecimal(digest) == digests[String(file.dropFirst("curated/".count))])
        }
        for file in report.rewritten { #expect(report.knownFiles[file] == nil) }

        // With pages that nobody knows every record has findings.
        var unknown = report
        unknown.pageDigests = []
        let all = try Validator(schemaFolder: copy.root + "/schemas").validate(
            workspace: copy.root, knownPages: [], workers: 2)
        #expect(Set(all.filter { $0.rule == "page-unknown" }.map(\.file)).count == report.methods)
        #expect(try Self.findings(copy, unknown, isCached: false) == all)
        #expect(try Self.findings(copy, unknown, isCached: true) == all)
        #expect(try Self.findings(copy, unknown, isCached: true) == all)

        // One that changes behind the run's back is found out where it is looked into.
        let file = try #require(report.knownFiles.keys.filter { $0.hasPrefix("curated/methods/") }.sorted().first)
        try Data("{}".utf8).write(to: URL(fileURLWithPath: "\(copy.root)/\(file)"))
        let changed = try Self.findings(copy, unknown, isCached: false).filter { $0.file == file }
        #expect(changed.map(\.message) == ["the file changed while it was checked"])
    }
}

extension WorkspaceCopy {
    /// Replaces a text in a page.
    func alter(_ page: String, _ old: String, _ new: String) throws {
        let path = "\(root)/raw/\(page)"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        try text.replacingOccurrences(of: old, with: new).write(toFile: path, atomically: true, encoding: .utf8)
    }
}
