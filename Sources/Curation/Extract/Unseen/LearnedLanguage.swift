/// A language's file as pages teach it, for a person to check.
public struct LearnedLanguage: Sendable {
    /// Everything that was found.
    public private(set) var profile: LanguageProfile
    /// Members of the file that no page showed, as dotted paths.
    public private(set) var missing: [String] = []
    /// What pages disagree on, a line each.
    public private(set) var conflicts: [String] = []
    /// True for rows whose label is sure enough to read other pages of the language by.
    private(set) var agreed: Set<RowKey> = []

    /// - Parameters:
    ///   - tag: BCP 47 tag of the language.
    ///   - name: its English name; nil writes the tag, for a person to replace.
    ///   - concepts: field and family of methods that are known, by slug and by English name.
    public init(
        _ learning: LanguageLearning, tag: String, name: String?, catalog: LanguageCatalog,
        concepts: MethodConcepts = MethodConcepts()
    ) {
        profile = LanguageProfile(
            tag: tag, name: name ?? tag, isRightToLeft: false, labels: [:], headings: [], datasetWords: [],
            sourceWords: [], assistantWords: [], fields: [:], families: [:])
        learnLabels(learning)
        profile.headings = word(learning.headings, "headings")
        profile.datasetWords = word(learning.frames.compactMap(\.dataset), "words.dataset")
        profile.sourceWords = word(learning.frames.compactMap(\.sources), "words.sources")
        profile.assistantWords = word(learning.frames.compactMap(\.assistant), "words.assistant")
        profile.fields = names(.field, learning, known: catalog.fields, concepts: concepts)
        profile.families = names(.family, learning, known: catalog.families, concepts: concepts)
        let texts = RowKey.allCases.compactMap { profile.labels[$0] } + profile.headings
        profile.script = WritingScript.main(of: texts)
        profile.isRightToLeft = profile.script.map(WritingScript.isRightToLeft) ?? false
        profile.unverified = unverified
    }

    /// The profile with the labels that are agreed on, to read other pages of the same run by; nil when there are none.
    var provisional: LanguageProfile? {
        guard !agreed.isEmpty else { return nil }
        var profile = profile
        profile.labels = profile.labels.filter { agreed.contains($0.key) }
        profile.fields = [:]
        profile.families = [:]
        profile.isProvisional = true
        return profile
    }

    private mutating func learnLabels(_ learning: LanguageLearning) {
        for key in RowKey.allCases {
            let vote = LabelVote(learning.rows[key] ?? [])
            profile.labels[key] = vote.label
            if vote.isAgreed { agreed.insert(key) }
            if vote.label == nil { missing.append("labels.\(key.rawValue)") }
            if !vote.others.isEmpty {
                let all = (vote.label.map { [($0, vote.votes)] } ?? []) + vote.others
                conflicts.append("labels.\(key.rawValue): " + Self.listed(all))
            }
        }
    }

    /// The wordings, the most frequent first.
    private mutating func word(_ texts: [String], _ path: String) -> [String] {
        var counts: [[UInt8]: Int] = [:]
        for text in texts { counts[Array(text.utf8), default: 0] += 1 }
        let ranked = counts.map { (String(decoding: $0.key, as: UTF8.self), $0.value) }.sorted(by: LabelVote.precedes)
        guard let first = ranked.first else {
            missing.append(path)
            return []
        }
        if ranked.count > 1 { conflicts.append("\(path): " + Self.listed(ranked)) }
        return [first.0]
    }

    private static func listed(_ texts: [(String, Int)]) -> String {
        texts.map { "'\($0.0)' on \($0.1) page\($0.1 == 1 ? "" : "s")" }.joined(separator: ", ")
    }

    /// The name of each concept that known methods show: one name for one concept, and the concept of one name only.
    private func names(
        _ row: RowKey, _ learning: LanguageLearning, known: [String: String], concepts: MethodConcepts
    ) -> [String: String] {
        var texts: [String: Set<TextKey>] = [:]
        var ids: [TextKey: Set<String>] = [:]
        for mention in learning.mentions where mention.row == row {
            guard let id = concepts.concept(row, slug: mention.slug, nameEnglish: mention.nameEnglish),
                let english = known[id], !english.utf8.elementsEqual(mention.text.utf8)
            else { continue }
            let text = TextKey(Array(mention.text.utf8))
            texts[id, default: []].insert(text)
            ids[text, default: []].insert(id)
        }
        return texts.compactMapValues { found in
            guard found.count == 1, let text = found.first, ids[text]?.count == 1 else { return nil }
            return text.bytes[...].string
        }
    }

    /// Nothing here was checked by a person.
    private var unverified: [String] {
        var paths = ["name", "nativeName", "script", "direction"]
        paths += RowKey.allCases.filter { profile.labels[$0] != nil }.map { "labels.\($0.rawValue)" }
        if !profile.headings.isEmpty { paths.append("headings") }
        if !profile.datasetWords.isEmpty { paths.append("words.dataset") }
        if !profile.sourceWords.isEmpty { paths.append("words.sources") }
        if !profile.assistantWords.isEmpty { paths.append("words.assistant") }
        paths += profile.fields.keys.sortedByBytes.map { "fields.\($0)" }
        paths += profile.families.keys.sortedByBytes.map { "families.\($0)" }
        return paths
    }
}
