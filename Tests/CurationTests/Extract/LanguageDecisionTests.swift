import Testing

@testable import Curation

/// Languages share labels; only all evidence together decides.
@Suite struct LanguageDecisionTests {
    struct Example: Sendable {
        var address: String?
        var declared: String?
        var headings: [String] = []
        var words: [String] = []
        var labels: [String: Int] = [:]
        var fields: [String: Int] = [:]
        /// Rows that were recognised by their values.
        var structural = 0
        var tag: String?
        var notes: [String] = []
    }

    static let examples = [
        Example(tag: nil),
        Example(labels: ["ko": 9], tag: "ko"),
        // Croatian and Serbian: the heading and six labels are the same.
        Example(headings: ["hr", "sr"], labels: ["hr": 9, "sr": 6], tag: "hr"),
        Example(address: "sr", headings: ["hr", "sr"], labels: ["hr": 6, "sr": 9], tag: "sr"),
        Example(
            headings: ["hr", "sr"], labels: ["hr": 6, "sr": 6], tag: nil,
            notes: [
                "warning language-ambiguous: the page's words fit hr, sr equally; nothing else (address, lang attribute) "
                    + "decides"
            ]),
        Example(address: "sr", labels: ["hr": 6, "sr": 6], tag: "sr"),
        Example(declared: "hr", labels: ["hr": 6, "sr": 6], tag: "hr"),
        Example(labels: ["hr": 6, "sr": 6], fields: ["sr": 2], tag: "sr"),
        // Spanish, Portuguese, Italian: a cut page shows only what they share.
        Example(headings: ["es", "pt"], labels: ["es": 3, "it": 3, "pt": 1], tag: "es"),
        Example(
            labels: ["es": 1, "it": 1, "pt": 1], tag: nil,
            notes: [
                "warning language-ambiguous: the page's words fit es, it, pt equally; nothing else (address, lang "
                    + "attribute) decides"
            ]),
        Example(address: "pt-BR", labels: ["es": 1, "it": 1, "pt": 1], tag: "pt"),
        // Indonesian and Malay: the heading tells them apart.
        Example(headings: ["ms"], words: ["id", "ms"], labels: ["id": 6, "ms": 6], tag: "ms"),
        Example(headings: ["id"], words: ["id", "ms"], labels: ["id": 9, "ms": 6], tag: "id"),
        // An address outweighs shared labels, but not nine labels of another language.
        Example(
            address: "de", labels: ["ko": 9], tag: "ko",
            notes: ["warning language-conflict: the address says de, the words are ko: 9 of its labels against 0"]),
        Example(
            declared: "en-US", headings: ["hr", "sr"], labels: ["hr": 9, "sr": 6], tag: "hr",
            notes: [
                "warning language-conflict: the lang attribute says en, the words are hr: 9 of its labels against 0"
            ]),
        Example(
            address: "ko", declared: "en", labels: ["ko": 9], tag: "ko",
            notes: [
                "warning language-conflict: the lang attribute says en, the words are ko: 9 of its labels against 0"
            ]),
        // The same language said twice counts once per kind of evidence.
        Example(headings: ["de", "de"], words: ["ko", "ko", "ko", "ko", "ko", "ko"], tag: "de"),
        // Tags that were renamed, other case, subtags.
        Example(declared: "nb-NO", labels: ["no": 9], tag: "no"),
        Example(declared: "iw", labels: ["he": 9], tag: "he"),
        Example(declared: "in", labels: ["id": 6, "ms": 6], tag: "id"),
        Example(declared: "ZH_Hant", tag: "zh"),
        Example(
            address: "eo", tag: "eo",
            notes: [
                "warning language-unknown: the page says it is in 'eo', for which schemas/languages/ has no file"
            ]),
        Example(
            declared: "eo", tag: "eo",
            notes: [
                "warning language-unknown: the page says it is in 'eo', for which schemas/languages/ has no file"
            ]),
        Example(
            address: "eo", labels: ["en": 3], tag: "en",
            notes: [
                "warning language-conflict: the page says it is in 'eo', for which schemas/languages/ has no file; its "
                    + "words are en"
            ]),
        // Rows that were recognised without labels: a language that lacks more than two of them only shares words.
        Example(labels: ["es": 3], structural: 9, tag: nil),
        Example(address: "gl", headings: ["es"], labels: ["es": 6], structural: 9, tag: "gl"),
        Example(labels: ["es": 7], structural: 9, tag: "es"),
        Example(address: "es", labels: ["es": 2], structural: 9, tag: "es"),
        Example(structural: 9, tag: nil),
    ]

    @Test(arguments: examples)
    func decides(example: Example) throws {
        let catalog = try Extraction.catalog()
        var evidence = LanguageDecision.Evidence()
        evidence.address = example.address
        evidence.declared = example.declared
        evidence.headingLanguages = try example.headings.map(Extraction.language)
        evidence.wordLanguages = try example.words.map(Extraction.language)
        for (tag, count) in example.labels { evidence.labelMatches[try Extraction.language(tag)] = count }
        for (tag, count) in example.fields { evidence.fieldMatches[try Extraction.language(tag)] = count }
        // Fields that only the English vocabulary knows say nothing.
        evidence.fieldMatches[-1] = 9
        if example.structural > 0 {
            evidence.labelMatches[LanguageCatalog.LabelMeaning.noLanguage] = example.structural
        }
        let decision = LanguageDecision(evidence: evidence, catalog: catalog)
        #expect(decision.tag == example.tag)
        #expect(decision.diagnostics.map { "\($0.severity.rawValue) \($0.code): \($0.message)" } == example.notes)
        if let profile = decision.profile, let tag = decision.tag { #expect(catalog.profiles[profile].tag == tag) }
    }
}
