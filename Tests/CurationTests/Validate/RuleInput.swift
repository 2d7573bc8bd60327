import JSON
import Testing

@testable import Curation

/// Files as rules see them; no schema is asked.
struct RuleInput {
    private(set) var context: RuleContext
    private(set) var views: [DocumentView] = []
    /// Whether every document comes from a cache.
    private let isKept: Bool

    init(knownPages: Set<String>? = nil, isKept: Bool = false) {
        context = RuleContext(knownPages: knownPages, isWholeWorkspace: true)
        self.isKept = isKept
    }

    /// The data of an example, as the validator would hand it over.
    init(_ example: RuleExample, isKept: Bool = false) throws {
        self.init(knownPages: example.knownPages, isKept: isKept)
        for (file, text) in example.files {
            let kind = try #require(FileKind.of(path: file) ?? (file.hasSuffix(".extract.jsonl") ? .extract : nil))
            try add(file, text, kind: kind)
        }
        complete()
    }

    /// After the last document.
    mutating func complete() { context.complete() }

    mutating func add(_ file: String, _ text: String, kind: FileKind) throws {
        context.add(kind)
        for text in DocumentText.all(in: Array(text.utf8), of: kind) {
            let parsed = text.parsed(file: file, kind: kind)
            #expect(parsed.findings == [])
            let document = try #require(parsed.document)
            let view = DocumentView(document, kind: kind)
            views.append(view)
            var check = DocumentCheck(
                isRead: true, id: document.id, document: kind.isHeld ? document : nil, findings: [],
                facts: PackedFacts.of(view)[...])
            if isKept { check = try #require(DocumentCheck(packed: check.packed(text)[...], text, file: file)) }
            context.add(check, text, file: file, kind: kind)
        }
    }

    func findings(of rule: any Rule) -> [Finding] {
        if let rule = rule as? any DocumentRule {
            let excuse = (rule as? any ExcusableRule)?.excuse(in: context)
            return views.flatMap { rule.check($0) }.filter { excuse?($0) != true }
        }
        if let rule = rule as? any FactRule {
            return rule.suspects(context).flatMap { $0.look(context.documents[$0.document].read()) }
        }
        return (rule as? any DatasetRule)?.check(context) ?? []
    }
}
