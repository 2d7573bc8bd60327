internal import JSON

/// Wider concepts lead upwards and come to an end.
struct VocabularyBroaderRule: DatasetRule {
    static let id = "vocabulary-broader"
    static let severity = Finding.Severity.error
    static let summary = "A wider concept stands in the same vocabulary, and no concept is its own wider one."
    static let rationale = "A chain that leads nowhere or in a circle (SKOS S27) hangs whoever follows it."
    static let examples: [RuleExample] = [
        .good().with(file, "- {id: a}\n- {id: b, broader: a}\n- {id: c, broader: b}\n"),
        .bad(finds: "the wider concept `z` is not in this vocabulary").with(file, "- {id: a}\n- {id: b, broader: z}\n"),
        .bad(finds: "`a` is its own wider concept, through b, a").with(
            file, "- {id: a, broader: b}\n- {id: b, broader: a}\n- {id: c, broader: a}\n"),
    ]

    private static let file = "schemas/vocabularies/fields.yaml"

    func check(_ context: RuleContext) -> [Finding] {
        context.vocabularies.flatMap { check($0) }
    }

    private func check(_ file: SourceDocument) -> [Finding] {
        var broader: [String: String] = [:]
        let concepts = file.root.children
        let ids = Set(concepts.compactMap { $0["id"]?.string })
        for concept in concepts {
            if let id = concept["id"]?.string, let wider = concept["broader"]?.string { broader[id] = wider }
        }
        var settled: Set<String> = []
        return concepts.compactMap { concept in
            guard let id = concept["id"]?.string, let node = concept["broader"], let wider = node.string else {
                return nil
            }
            if !ids.contains(wider) {
                let message = "the wider concept `\(wider)` is not in this vocabulary"
                return finding(in: file, at: node, message, fix: "Correct the id, or add the concept.")
            }
            guard let circle = circle(from: id, broader, settled: &settled) else { return nil }
            let message = "`\(id)` is its own wider concept, through \(circle.joined(separator: ", "))"
            return finding(in: file, at: node, message, fix: "Take one `broader` of the circle away.")
        }
    }

    /// The way back to the concept, once for each circle; nil when the way ends or leads into another circle.
    private func circle(from id: String, _ broader: [String: String], settled: inout Set<String>) -> [String]? {
        var way: [String] = []
        var current = id
        while settled.insert(current).inserted, let next = broader[current] {
            way.append(next)
            current = next
            if current == id { return way }
        }
        return nil
    }
}
