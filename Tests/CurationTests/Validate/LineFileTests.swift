import Foundation
import JSON
import Testing

@testable import Curation

/// A file that is read in pieces has the same lines as its bytes at once.
@Suite struct LineFileTests {
    private static let long = String(repeating: "x", count: 3 << 20)

    @Test(arguments: [
        "", "\n", "a", "a\n", "a\nb", "\n\na\n\n", "\(long)\n{}\n\(long)",
        "\(String(repeating: "ab\n", count: 500_000))c",
        String(repeating: "y", count: (1 << 20) - 1) + "\nz\n", String(repeating: "y", count: 1 << 20) + "\nz",
    ])
    func sameLines(text: String) throws {
        let workspace = try TemporaryWorkspace(["ledger.jsonl": text])
        defer { workspace.remove() }
        let path = workspace.root + "/ledger.jsonl"
        let expected = DocumentText.all(in: Array(text.utf8), of: .ledger)
        let found = try LineFile(path: path).texts()
        #expect(found.texts.map(\.digest) == expected.map(\.digest))
        #expect(found.texts.map(\.linesBefore) == Array(expected.indices))
        #expect(found.isOpen == (text.utf8.last.map { $0 != 0x0A } ?? false))
    }

    /// Each line is read again when it is asked for, and told when it is another by then.
    @Test func aLineThatChanges() throws {
        let workspace = try TemporaryWorkspace(["ledger.jsonl": "{\"id\":\"a\"}\n{\"id\":\"b\"}\n"])
        defer { workspace.remove() }
        let texts = try LineFile(path: workspace.root + "/ledger.jsonl").texts().texts
        #expect(texts.map { $0.parsed(file: "f", kind: .ledger).document?.id } == ["a", "b"])
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: workspace.root + "/ledger.jsonl"))
        try handle.seek(toOffset: 18)
        try handle.write(contentsOf: Data("c".utf8))
        try handle.close()
        #expect(texts[0].parsed(file: "f", kind: .ledger).document?.id == "a")
        #expect(texts[1].parsed(file: "f", kind: .ledger).findings == [DocumentText.changed("f")])

        let context = RuleContext()
        let references = texts.map {
            DocumentReference(file: "f", kind: .ledger, id: nil, text: $0, late: context.late)
        }
        let documents = Documents(references[...])
        #expect(documents.map(\.id) == ["a", nil] && documents[1].root.kind == .null)
        #expect(context.late.findings == [DocumentText.changed("f")])
    }
}
