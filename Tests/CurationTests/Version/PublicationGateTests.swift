import JSON
import Testing

@testable import Curation

@Suite struct PublicationGateTests {
    private static func gate(
        review: [String] = [], findings: [Finding] = [], acceptsDoubts: Bool = false
    ) -> PublicationGate {
        PublicationGate(
            review: review.map { ["record": "multi-head-self-attention", "reason": .string($0)] }, findings: findings,
            acceptsDoubts: acceptsDoubts)
    }

    @Test func aCompleteRecordPasses() {
        #expect(Self.gate().reasons(against: SampleRecords.attention) == [])
        #expect(Self.gate(review: ["decision-stale"]).reasons(against: SampleRecords.attention) == [])
    }

    @Test func whatIsMissingIsNamed() {
        #expect(
            Self.gate().reasons(against: MethodRecord(id: "m")) == [
                "it has no English name", "it has no field", "it has no origin year", "it has no seminal source",
                "it has no summary", "no page speaks of it",
            ])
    }

    @Test func openQuestionsStandInTheWay() {
        let one = Self.gate(review: ["values-differ"]).reasons(against: SampleRecords.attention)
        #expect(one == ["it has 1 open question (--accept-doubts publishes in spite of it)"])
        let two = Self.gate(review: ["values-differ", "year-unread"]).reasons(against: SampleRecords.attention)
        #expect(two == ["it has 2 open questions (--accept-doubts publishes in spite of them)"])
        #expect(
            Self.gate(review: ["values-differ"], acceptsDoubts: true).reasons(against: SampleRecords.attention) == [])
    }

    /// A status is decided anew by publishing; other decisions whose evidence changed are questions.
    @Test func aDecisionOnChangedEvidenceStandsInTheWay() {
        #expect(
            Self.gate(review: ["evidence-stale", "decision-stale"]).reasons(against: SampleRecords.attention)
                == ["it has 1 open question (--accept-doubts publishes in spite of it)"])
    }

    @Test func errorsStandInTheWayEvenWhenDoubtsAreAccepted() {
        func finding(_ severity: Finding.Severity) -> Finding {
            Finding(
                rule: "year-order", severity: severity, file: "f", record: "multi-head-self-attention", message: "no")
        }
        #expect(Self.gate(findings: [finding(.warning)]).reasons(against: SampleRecords.attention) == [])
        #expect(
            Self.gate(findings: [finding(.error)], acceptsDoubts: true).reasons(against: SampleRecords.attention)
                == ["no [year-order]"])
    }

    @Test func aDeprecatedRecordDoesNotPass() {
        var record = SampleRecords.attention
        record.status = .deprecated
        #expect(Self.gate().reasons(against: record) == ["it is deprecated"])
    }
}
