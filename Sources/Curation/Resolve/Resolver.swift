/// Finds out which columns of which pages are one method.
///
/// Evidence is asked in the order of trust: slug, English name, a person's decision, seminal source, name in the page's language. Weaker
/// evidence is only asked for mentions that the stronger left without identity, and only merges what has one possible
/// partner. Two columns of one page never become one method, and a person's *different* always holds.
public struct Resolver: Sendable {
    private let decisions: [Decision]

    public init(decisions: [Decision]) {
        self.decisions = decisions
    }

    /// The clusters, sorted by their first mention.
    public func clusters(of mentions: [MethodMention]) -> [MethodCluster] {
        let sorted = mentions.sorted(by: MethodMention.precedes)
        var joining = MentionJoining(mentions: sorted, different: differentKeys)
        joinBySlug(&joining)
        joinByEnglishName(&joining)
        joinByDecision(&joining)
        joinBySource(&joining)
        joinByLabel(&joining)
        return joining.clusters()
    }

    /// The identities that people keep apart.
    private var differentKeys: [(String, String)] {
        decisions.compactMap { decision in
            guard case .different(let one, let other) = decision.content else { return nil }
            return (one, other)
        }
    }

    private func joinBySlug(_ joining: inout MentionJoining) {
        joining.joinGroups(evidence: .slug) { mention in mention.slug.map { Array($0.utf8) } }
    }

    private func joinByEnglishName(_ joining: inout MentionJoining) {
        joining.joinGroups(evidence: .englishName) { mention in
            mention.nameEnglish.map { Array(Slug.make(from: $0).utf8) }
        }
        // A page without citation line knows the slug only; its English name makes the same slug.
        joining.joinAcross(evidence: .englishName)
    }

    private func joinByDecision(_ joining: inout MentionJoining) {
        for decision in decisions {
            guard case .same(let one, let other) = decision.content else { continue }
            joining.joinIdentities(one, other)
        }
    }

    /// Mentions without slug and English name join the one method that has the same source and agrees in one more cell.
    private func joinBySource(_ joining: inout MentionJoining) {
        joining.adoptAnonymous(evidence: .seminalSource) { mention in
            guard case .seminalSources(let sources)? = mention.claim(.seminalSource)?.value else { return [] }
            return sources.flatMap { WorkKey.all($0.work) }.map { Array($0.utf8) }
        } agrees: { one, other in
            Self.agrees(one, other, [.type, .aliases, .originYear, .originator])
        }
    }

    private func joinByLabel(_ joining: inout MentionJoining) {
        joining.adoptAnonymous(evidence: .label) { mention in
            // Many names stay English in every language, so a name is looked up among the English ones too.
            var names = [("en", mention.nameEnglish ?? mention.name)]
            if let language = mention.page.language { names.append((language, mention.name)) }
            return names.map { Array($0.0.utf8) + [0] + ComparisonKey.bytes($0.1, language: $0.0) }
        } agrees: { _, _ in
            true
        }
    }

    /// True when at least one of the rows shows the same text in both.
    private static func agrees(_ one: MethodMention, _ other: MethodMention, _ rows: [RowKey]) -> Bool {
        rows.contains { row in
            guard let left = one.claim(row)?.cell.text, let right = other.claim(row)?.cell.text else { return false }
            return left.utf8.elementsEqual(right.utf8)
        }
    }
}
