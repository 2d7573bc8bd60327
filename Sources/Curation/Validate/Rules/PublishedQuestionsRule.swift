internal import JSON

/// Open questions about what is published.
struct PublishedQuestionsRule: FactRule, FactTopic {
    static let id = "published-questions"
    static let severity = Finding.Severity.note
    static let summary = "No question is open about a PUBLISHED record."
    static let rationale = "It was published in spite of a doubt (`--accept-doubts`); somebody should settle it still."
    static let topics: [any FactTopic.Type] = [Self.self]
    static let examples: [RuleExample] = [
        .good(#"{"id":"a","status":"REVIEW"}"#).with(review, "{\"record\":\"a\",\"reason\":\"values-differ\"}\n"),
        .bad(
            #"{"id":"a","status":"PUBLISHED"}"#,
            finds: "the record is PUBLISHED with 2 open questions: maybe-same, values-differ"
        )
        .with(
            review,
            "{\"record\":\"a\",\"reason\":\"maybe-same\"}\n{\"record\":\"a\",\"reason\":\"values-differ\"}\n"),
    ]

    private static let review = "curated/review.jsonl"

    /// Records that are published, and questions about records.
    static func facts(of view: DocumentView) -> [Fact] {
        let root = view.source.root
        switch view.kind {
        case .method:
            guard let id = view.source.id, root["status"]?.string == LifecycleStatus.published.rawValue else {
                return []
            }
            return [Fact(FactHash.of(id))]
        case .review:
            guard let record = root["record"]?.string, root["reason"]?.string != nil else { return [] }
            return [Fact(FactHash.of(record))]
        default: return []
        }
    }

    func suspects(_ context: RuleContext) -> [Suspect] {
        context.facts(Self.self).groups.flatMap { group -> [Suspect] in
            let documents = group.map { (number: $0.document, reference: context.documents[$0.document]) }
            let questions = documents.map(\.reference).filter { $0.kind == .review }
            if questions.isEmpty { return [] }
            let given = questions.map(\.mark).joined(separator: "\n")
            return documents.filter { $0.reference.kind == .method }.map { record in
                Suspect(document: record.number, given: given) { check($0, questions) }
            }
        }
    }

    private func check(_ record: SourceDocument, _ questions: [DocumentReference]) -> [Finding] {
        guard let status = record.root["status"] else { return [] }
        let reasons = questions.compactMap { $0.read().root["reason"]?.string }
        let kinds = Set(reasons).sortedByBytes.joined(separator: ", ")
        let noun = questions.count == 1 ? "question" : "questions"
        let message = "the record is PUBLISHED with \(questions.count) open \(noun): \(kinds)"
        let fix = "Settle it with `curate decide` (`curate status --questions`)."
        return [finding(in: record, at: status, message, fix: fix)]
    }
}
