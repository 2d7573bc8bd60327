/// Which language a page is in, by all evidence together: labels alone are shared between languages.
struct LanguageDecision: Sendable {
    /// BCP 47 tag; nil when nothing decided.
    var tag: String?
    /// Index of the profile; nil when the language has no file.
    var profile: Int?
    /// What the reader should know.
    var diagnostics: [Diagnostic] = []

    /// What speaks for languages.
    struct Evidence {
        /// Language segment of the address.
        var address: String?
        /// The `lang` attribute of the page.
        var declared: String?
        var headingLanguages: [Int] = []
        var wordLanguages: [Int] = []
        /// How many of the page's row labels each language knows, and under ``LanguageCatalog/LabelMeaning/noLanguage`` how
        /// many rows were recognised without their labels.
        var labelMatches: [Int: Int] = [:]
        /// How many of the page's field cells each language knows.
        var fieldMatches: [Int: Int] = [:]
    }

    /// How much each kind of evidence weighs. An address or a declaration outweighs what languages share, but not nine
    /// labels of another language.
    private enum Weight {
        static let address = 4.0
        static let declared = 3.0
        static let heading = 2.0
        static let word = 0.5
        static let label = 1.0
        static let field = 1.5
    }

    init(evidence: Evidence, catalog: LanguageCatalog) {
        var scores = [Double](filling: catalog.profiles.count, with: 0)
        let address = evidence.address.flatMap { Self.index(of: $0, in: catalog) }
        let declared = evidence.declared.flatMap { Self.index(of: $0, in: catalog) }
        if let address { scores[address] += Weight.address }
        if let declared { scores[declared] += Weight.declared }
        Self.add(Weight.heading, toEachOf: evidence.headingLanguages, in: &scores)
        Self.add(Weight.word, toEachOf: evidence.wordLanguages, in: &scores)
        for (language, count) in evidence.labelMatches where language >= 0 {
            scores[language] += Weight.label * Double(count)
        }
        for (language, count) in evidence.fieldMatches where language >= 0 {
            scores[language] += Weight.field * min(Double(count), 1)
        }
        decide(scores: scores, catalog: catalog)
        let stranger = address == nil && declared == nil ? evidence.address ?? evidence.declared : nil
        if isUnseen(evidence, claims: [address, declared], stranger: stranger) {
            // The reader that recognised the rows says so.
            (tag, profile, diagnostics) = (stranger, nil, [])
            return
        }
        reportConflict(address: address, declared: declared, evidence: evidence, catalog: catalog)
        if let stranger { reportStranger(stranger) }
    }

    /// Each language once: there are a few at most.
    private static func add(_ weight: Double, toEachOf languages: [Int], in scores: inout [Double]) {
        for (place, language) in languages.enumerated() where !languages[..<place].contains(language) {
            scores[language] += weight
        }
    }

    /// A language may lack two labels of a page: a site renames rows. With more missing and nothing else that speaks for
    /// it, or an address that names another language, it only shares words with the page's own.
    private static let renamedLabels = 2

    private func isUnseen(_ evidence: Evidence, claims: [Int?], stranger: String?) -> Bool {
        guard let rows = evidence.labelMatches[LanguageCatalog.LabelMeaning.noLanguage], rows > 0 else { return false }
        guard let profile else { return true }
        if stranger != nil { return true }
        let known = evidence.labelMatches[profile] ?? 0
        return known < rows - Self.renamedLabels && !claims.contains(profile)
    }

    /// True when a file of the catalog is for this tag.
    static func isKnown(_ tag: String, in catalog: LanguageCatalog) -> Bool { index(of: tag, in: catalog) != nil }

    /// The index of a tag's profile, by the whole tag or its first subtag, with the tags that were renamed.
    private static func index(of tag: String, in catalog: LanguageCatalog) -> Int? {
        let lower = String(decoding: tag.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
        let main = String(lower.prefix { $0 != "-" && $0 != "_" })
        return catalog.index(of: lower) ?? catalog.index(of: renamed(main))
    }

    private static func renamed(_ subtag: String) -> String {
        switch subtag {
        case "nb", "nn": "no"
        case "iw": "he"
        case "in": "id"
        case "fil": "tl"
        default: subtag
        }
    }

    private mutating func decide(scores: [Double], catalog: LanguageCatalog) {
        guard let best = scores.max(), best > 0 else { return }
        let winners = scores.indices.filter { scores[$0] == best }
        profile = winners.first
        guard winners.count > 1 else {
            tag = winners.first.map { catalog.profiles[$0].tag }
            return
        }
        let tags = winners.map { catalog.profiles[$0].tag }.joined(separator: ", ")
        diagnostics.append(
            Diagnostic(
                severity: .warning, code: "language-ambiguous",
                message: "the page's words fit \(tags) equally; nothing else (address, lang attribute) decides"))
    }

    private mutating func reportConflict(
        address: Int?, declared: Int?, evidence: Evidence, catalog: LanguageCatalog
    ) {
        for (claim, source) in [(address, "address"), (declared, "lang attribute")] {
            guard let claim, let profile, claim != profile else { continue }
            diagnostics.append(
                Diagnostic(
                    severity: .warning, code: "language-conflict",
                    message: "the \(source) says \(catalog.profiles[claim].tag), the words are "
                        + "\(catalog.profiles[profile].tag): \(evidence.labelMatches[profile] ?? 0) of its labels "
                        + "against \(evidence.labelMatches[claim] ?? 0)"))
        }
    }

    /// The page names a language that has no file: what the words say wins, and both are told.
    private mutating func reportStranger(_ stranger: String) {
        guard let tag else {
            tag = stranger
            diagnostics.append(
                Diagnostic(
                    severity: .warning, code: "language-unknown",
                    message: "the page says it is in '\(stranger)', for which schemas/languages/ has no file"))
            return
        }
        diagnostics.append(
            Diagnostic(
                severity: .warning, code: "language-conflict",
                message: "the page says it is in '\(stranger)', for which schemas/languages/ has no file; its words "
                    + "are \(tag)"))
    }
}
