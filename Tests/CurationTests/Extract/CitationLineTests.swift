import Testing

@testable import Curation

@Suite struct CitationLineTests {
    struct Example: Sendable {
        var line: String
        var heading: String?
        var names: [String]
        var accessed: String?
        var language: String?
    }

    static let good = [
        Example(
            line: "ScholarGateSo sánh phương pháp: Self-Attention · BERT Fine-Tuning. Truy cập ngày 2026-06-20 từ "
                + "https://scholargate.app/vi/compare",
            heading: "So sánh phương pháp", names: ["Self-Attention", "BERT Fine-Tuning"], accessed: "2026-06-20",
            language: "vi"),
        // Full stops inside names.
        Example(
            line:
                "ScholarGateCompare methods: St. Petersburg Game · Dr. Fisher's Exact Test. Retrieved 2026-06-20 from "
                + "https://scholargate.app/en/compare.",
            heading: "Compare methods", names: ["St. Petersburg Game", "Dr. Fisher's Exact Test"],
            accessed: "2026-06-20",
            language: "en"),
        // A full-width colon and an ideographic full stop.
        Example(
            line: "ScholarGate手法を比較：Student's t-Test · One-Way ANOVA。2026-06-01取得 https://scholargate.app/ja/compare",
            heading: "手法を比較", names: ["Student's t-Test", "One-Way ANOVA"], accessed: "2026-06-01", language: "ja"),
        Example(
            line: "ScholarGate विधियों की तुलना करें: PCA · K-Means। 2026-06-01 को https://scholargate.app/hi/compare से",
            heading: "विधियों की तुलना करें", names: ["PCA", "K-Means"], accessed: "2026-06-01", language: "hi"),
        // A space before the colon, as in French; a colon inside a name.
        Example(
            line: "ScholarGate Comparer des méthodes : SHAP: Kernel · LIME. Consulté le 2026-06-02 sur "
                + "https://scholargate.app/fr/compare",
            heading: "Comparer des méthodes", names: ["SHAP: Kernel", "LIME"], accessed: "2026-06-02", language: "fr"),
        // One name; no address; the address first.
        Example(
            line: "ScholarGateCompare methods: LoRA. Retrieved 2026-06-20", heading: "Compare methods", names: ["LoRA"],
            accessed: "2026-06-20", language: nil),
        Example(
            line: "ScholarGateCompare methods: LoRA · GARCH(1,1)", heading: "Compare methods",
            names: ["LoRA", "GARCH(1,1)"], accessed: nil, language: nil),
        Example(
            line: "ScholarGateCompare methods: A · B. From https://scholargate.app/en/compare, retrieved 2026-06-20.",
            heading: "Compare methods", names: ["A", "B"], accessed: "2026-06-20", language: "en"),
        // The site's name lost.
        Example(
            line: "Compare methods: A · B. Retrieved 2026-06-20 from https://scholargate.app/en/compare",
            heading: "Compare methods", names: ["A", "B"], accessed: "2026-06-20", language: "en"),
        // Days that the calendar does not have are no dates.
        Example(
            line: "ScholarGateCompare methods: A · B. Retrieved 2026-13-40 then 2026-06-20", heading: "Compare methods",
            names: ["A", "B"], accessed: "2026-06-20", language: nil),
    ]

    @Test(arguments: good)
    func reads(example: Example) throws {
        let line = try #require(CitationLine(Array(example.line.utf8)[...]))
        #expect(line.heading == example.heading)
        #expect(line.names == example.names)
        #expect(line.accessed == example.accessed)
        #expect(line.address?.language == example.language)
    }

    @Test(arguments: [
        "", "ScholarGate", "ScholarGateDataset", "A · B",
        "Retrieved 2026-06-20 from https://scholargate.app/en/compare",
        "A · B. Retrieved 2026-06-20", "Latent Dirichlet Allocation, 2003",
    ])
    func refuses(text: String) {
        #expect(CitationLine(Array(text.utf8)[...]) == nil)
    }
}
