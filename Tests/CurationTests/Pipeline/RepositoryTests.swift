import Foundation
import Testing

@testable import Curation

/// `raw/` and `curated/` of the repository must agree: whoever changes one runs `curate ingest` and commits the other.
@Suite struct RepositoryTests {
    /// The repository is made before its records are.
    private static var hasRecords: Bool {
        let isThere = FileManager.default.fileExists(atPath: TemporaryWorkspace.repository + "/curated/methods")
        if !isThere { print("curated/methods is not committed yet: raw/ and curated/ are not compared") }
        return isThere
    }

    @Test(.enabled(if: hasRecords, "curated/methods is not committed yet"))
    func ingestRewritesNothing() async throws {
        let copy = try WorkspaceCopy()
        let before = copy.digests()
        let report = try await copy.ingest()
        #expect(report.rewritten == [], "run `curate ingest` and commit what it writes")
        #expect(copy.digests() == before)
        #expect(report.created.isEmpty && report.changed.isEmpty && report.statusChanged.isEmpty)
    }

    @Test(.enabled(if: hasRecords, "curated/methods is not committed yet"))
    func whatIsLostIsMadeAgain() async throws {
        let copy = try WorkspaceCopy()
        let before = copy.digests()
        for path in ["methods", "quarantine.jsonl", "review.jsonl"] { try copy.remove("curated/" + path) }
        try await copy.ingest()
        #expect(copy.digests() == before)
    }
}
