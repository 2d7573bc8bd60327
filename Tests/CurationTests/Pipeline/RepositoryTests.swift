import Testing

@testable import Curation

/// `raw/` and `curated/` of the repository must agree: whoever changes one runs `curate ingest` and commits the other.
@Suite struct RepositoryTests {
    @Test func ingestRewritesNothing() async throws {
        let copy = try WorkspaceCopy()
        let before = copy.digests()
        let report = try await copy.ingest()
        #expect(report.rewritten == [], "run `curate ingest` and commit what it writes")
        #expect(copy.digests() == before)
        #expect(report.created.isEmpty && report.changed.isEmpty && report.statusChanged.isEmpty)
    }

    @Test func whatIsLostIsMadeAgain() async throws {
        let copy = try WorkspaceCopy()
        let before = copy.digests()
        for path in ["methods", "quarantine.jsonl", "review.jsonl"] { try copy.remove("curated/" + path) }
        try await copy.ingest()
        #expect(copy.digests() == before)
    }
}
