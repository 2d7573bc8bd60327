import JSON
import Testing

@testable import Curation

/// Every rule against its own examples: a bad one gives exactly its finding, a good one none.
@Suite struct RuleExampleTests {
    /// Also when they see what a cache keeps of the documents.
    @Test(arguments: Rules.all.indices)
    func examples(index: Int) throws {
        let rule = Rules.all[index]
        let examples = type(of: rule).examples
        #expect(examples.contains { $0.message == nil } && examples.contains { $0.message != nil })
        for example in examples {
            let findings = try RuleInput(example).findings(of: rule)
            let kept = try RuleInput(example, isKept: true).findings(of: rule)
            #expect(kept.sorted(by: Finding.inOrder) == findings.sorted(by: Finding.inOrder))
            #expect(findings.map(\.message) == [example.message].compactMap(\.self), "\(example)")
            for finding in findings {
                #expect(finding.rule == type(of: rule).id)
                #expect(finding.severity == type(of: rule).severity)
                // A file that is not there has no lines.
                let isThere = example.files.contains { $0.file == finding.file }
                #expect(isThere == (finding.line >= 1) && isThere == (finding.column >= 1))
                // A finding about a value stands at it, not at the document's beginning.
                #expect(finding.pointer.isEmpty != isThere)
                #expect(finding.fix.hasSuffix("."))
            }
        }
    }

    @Test func everyRuleIsFiledAndDescribed() {
        #expect(Rules.ofDocuments.count + Rules.ofDatasets.count + Rules.ofFacts.count == Rules.all.count)
        let ids = Rules.all.map { type(of: $0).id }
        #expect(Set(ids).count == ids.count)
        for rule in Rules.all.map({ type(of: $0) }) {
            #expect(rule.id.utf8.allSatisfy { $0 == 0x2D || (0x61...0x7A).contains($0) })
            #expect(rule.summary.hasSuffix(".") && rule.rationale.hasSuffix("."))
        }
    }
}
