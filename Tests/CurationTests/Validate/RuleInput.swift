import JSON
import Testing

@testable import Curation

/// Files as rules see them; no schema is asked.
struct RuleInput {
    private(set) var context: RuleContext
    private(set) var views: [DocumentView] = []
    /// Whether rules of the dataset see no more than a cache keeps.
    private let isOutlined: Bool

    init(knownPages: Set<String>? = nil, isOutlined: Bool = false) {
        context = RuleContext(knownPages: knownPages, isWholeWorkspace: true)
        self.isOutlined = isOutlined
    }

    /// The data of an example, as the validator would hand it over.
    init(_ example: RuleExample, isOutlined: Bool = false) throws {
        self.init(knownPages: example.knownPages, isOutlined: isOutlined)
        for (file, text) in example.files {
            let kind = try #require(FileKind.of(path: file) ?? (file.hasSuffix(".extract.jsonl") ? .extract : nil))
            try add(file, text, kind: kind)
        }
        complete()
    }

    /// After the last document.
    mutating func complete() { context.complete() }

    mutating func add(_ file: String, _ text: String, kind: FileKind) throws {
        let documents = try DocumentText.all(in: Array(text.utf8), of: kind).map { text in
            let parsed = text.parsed(file: file, kind: kind)
            #expect(parsed.findings == [])
            return try #require(parsed.document)
        }
        views += documents.map { DocumentView($0, kind: kind) }
        context.add(isOutlined ? try documents.map { try Self.outlined($0, kind) } : documents, of: kind)
    }

    func findings(of rule: any Rule) -> [Finding] {
        if let rule = rule as? any DocumentRule {
            let excuse = (rule as? any ExcusableRule)?.excuse(in: context)
            return views.flatMap { rule.check($0) }.filter { excuse?($0) != true }
        }
        return (rule as? any DatasetRule)?.check(context) ?? []
    }

    private static func outlined(_ document: SourceDocument, _ kind: FileKind) throws -> SourceDocument {
        SourceDocument(
            file: document.file, linesBefore: document.linesBefore,
            document: try #require(JSONDocument(packed: document.document.packed(kind.outline)[...])),
            digest: document.digest)
    }
}
