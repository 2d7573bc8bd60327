import Testing

@testable import Curation

@Suite struct FileKindTests {
    @Test(arguments: [
        ("curated/methods/t-test.json", "method"), ("/x/curated/methods/a.json", "method"),
        ("./curated/ledger.jsonl", "ledger"), ("w/curated/quarantine.jsonl", "quarantine"),
        ("curated/review.jsonl", "review"), ("curated/decisions/2026.yaml", "decisions"),
        ("curated/dataset.yaml", "dataset"), ("schemas/languages/no.yaml", "language"),
        ("schemas/vocabularies/fields.yaml", "vocabulary"), ("out/manifest.json", "manifest"),
        ("r/citations.json", "citations"), (".curate/ingest-report.json", "ingest-report"),
        ("out/clusters.jsonl", "clusters"),
        ("curated/releases/2026.11/methods.jsonl", "method"), ("methods.jsonl", "method"),
        ("curated/methods/.json", nil), ("curated/methods/a.yaml", nil), ("ledger.jsonl", nil),
        ("curated/decisions/sub/a.yaml", nil), ("manifest.json", "manifest"), ("a.jsonl", nil), ("", nil),
    ])
    func kinds(path: String, schema: String?) {
        #expect(FileKind.of(path: path)?.schema == schema)
    }
}
