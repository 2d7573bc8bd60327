import JSON
import Testing

@testable import Curation

/// Every rule against its own examples: a bad one gives exactly its finding, a good one none.
@Suite struct RuleExampleTests {
    @Test(arguments: Rules.all.indices)
    func examples(index: Int) throws {
        let rule = Rules.all[index]
        let examples = type(of: rule).examples
        #expect(examples.contains { $0.message == nil } && examples.contains { $0.message != nil })
        for example in examples {
            let findings = rule.check(try RuleContext(example))
            #expect(findings.map(\.message) == [example.message].compactMap(\.self), "\(example)")
            for finding in findings {
                #expect(finding.rule == type(of: rule).id)
                #expect(finding.severity == type(of: rule).severity)
                #expect(finding.line >= 1 && finding.column >= 1)
                #expect(finding.fix.hasSuffix("."))
            }
        }
    }

    @Test func everyRuleIsFiledAndDescribed() {
        let ids = Rules.all.map { type(of: $0).id }
        #expect(Set(ids).count == ids.count)
        for rule in Rules.all.map({ type(of: $0) }) {
            #expect(rule.id.utf8.allSatisfy { $0 == 0x2D || (0x61...0x7A).contains($0) })
            #expect(rule.summary.hasSuffix(".") && rule.rationale.hasSuffix("."))
        }
    }
}

extension RuleContext {
    /// The data of an example, as the validator would hand it over.
    init(_ example: RuleExample) throws {
        self.init(knownPages: example.knownPages, isWholeWorkspace: true)
        for (file, json) in example.records {
            let bytes = Array(json.utf8)
            records.append(SourceDocument(file: file, document: try .parse(bytes), bytes: bytes))
        }
        ledger = try example.ledger?.enumerated().map { number, text in
            let bytes = Array(text.utf8)
            return SourceDocument(
                file: "curated/ledger.jsonl", linesBefore: number, document: try .parse(bytes), bytes: bytes)
        }
        if let text = example.decisions {
            let bytes = Array(text.utf8)
            let document = try YAMLDocument.parse(bytes, file: "curated/decisions/example.yaml")
            decisions = [SourceDocument(file: "curated/decisions/example.yaml", document: document, bytes: bytes)]
        }
    }
}
