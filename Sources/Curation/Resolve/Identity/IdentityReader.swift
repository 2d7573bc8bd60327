/// Reads off a mention what bears on which method it is.
///
/// A cell whose borders are not sure says nothing: it may be another column's. Only a source counts whose first author is
/// an originator of the column by a sure cell.
enum IdentityReader {
    /// The profile of a mention.
    static func read(_ mention: MethodMention) -> IdentityProfile {
        let english = mention.nameEnglish.map { Array(Slug.make(from: $0).utf8) } ?? []
        // A page in no known language has a name in none; its spelling may still be that of another.
        let key = mention.page.language.map { ComparisonKey.bytes(mention.name, language: $0) } ?? []
        var all = nameMarks(mention, english: english, key: key)
        for claim in mention.claims {
            if !claim.cell.needsReview {
                all += marks(of: claim.value, text: claim.cell.text)
            } else if case .seminalSources(let sources) = claim.value {
                all += proved(sources, by: mention)
            }
        }
        let marks = IdentityMarks(all).marks
        return IdentityProfile(
            id: MentionID(pageDigest: mention.page.digest, column: mention.column),
            slug: Array((mention.slug ?? "").utf8),
            englishSlug: english, nameKey: key,
            provisional: UInt64(mention.provisionalIdentifier.dropFirst(2), radix: 16) ?? 0,
            likeness: likeness(marks, mention.name), marks: marks)
    }

    private static func likeness(_ marks: [IdentityMark], _ name: String) -> UInt128 {
        SHA256Digest.bytes(marks.flatMap(\.bytes) + name.utf8).prefix(16).reduce(0) { $0 << 8 | UInt128($1) }
    }

    private static func nameMarks(_ mention: MethodMention, english: [UInt8], key: [UInt8]) -> [IdentityMark] {
        var marks: [IdentityMark] = []
        if let slug = mention.slug, !slug.isEmpty { marks.append(IdentityMark(.slug, slug.utf8)) }
        if !english.isEmpty { marks.append(IdentityMark(.englishName, english)) }
        if !key.isEmpty { marks.append(IdentityMark(name: key, language: mention.page.language)) }
        for name in [mention.name, mention.nameEnglish ?? ""] {
            marks += self.key(.spelling, name) + ProperWords.of(name).map { IdentityMark(.nameWord, $0) }
        }
        return marks
    }

    private static func marks(of value: Claim.Value, text: String) -> [IdentityMark] {
        switch value {
        case .field(let concept): concept.isProposed ? [] : [IdentityMark(.field, concept.id.utf8)]
        case .family(let concept): concept.isProposed ? [] : [IdentityMark(.family, concept.id.utf8)]
        case .originYear(let year): span(year)
        case .originators(let people): self.people(people)
        case .type(let text): key(.type, text)
        case .seminalSources(let sources): sources.flatMap { works($0.work) }
        case .aliases(let aliases): self.aliases(aliases, text: text)
        case .summary(let text, _): summary(text)
        case .relatedCount, .unread: []
        }
    }

    private static func key(_ kind: IdentityMark.Kind, _ text: String) -> [IdentityMark] {
        let key = ComparisonKey.bytes(text)
        return key.isEmpty ? [] : [IdentityMark(kind, key)]
    }

    private static func span(_ year: OriginYear) -> [IdentityMark] {
        guard let first = year.first ?? year.last, let last = year.last ?? year.first else { return [] }
        return [IdentityMark(year: first, to: last)]
    }

    private static func people(_ people: [Originator]) -> [IdentityMark] {
        let marks = Set(people.compactMap(originator)).sorted()
        guard marks.count > 1 else { return marks }
        return marks + [IdentityMark(.people, marks.flatMap(\.bytes))]
    }

    /// Doubtful sources that the originators of the column prove.
    private static func proved(_ sources: [SeminalSource], by mention: MethodMention) -> [IdentityMark] {
        guard let claim = mention.claim(.originator), !claim.cell.needsReview,
            case .originators(let people) = claim.value
        else { return [] }
        let known = Set(people.compactMap(originator))
        return sources.flatMap { source -> [IdentityMark] in
            guard let author = source.work.author.first?.family, let mark = key(.originator, author).first,
                known.contains(mark)
            else { return [] }
            return works(source.work)
        }
    }

    private static func originator(_ person: Originator) -> IdentityMark? {
        // `Vaswani, A.` and `Ashish Vaswani` are one; initials are left out on both sides.
        key(.originator, person.family ?? person.literal ?? "").first
    }

    private static func works(_ work: Work) -> [IdentityMark] {
        WorkKey.all(work).map { key in
            IdentityMark(key.utf8.starts(with: "doi:".utf8) ? .doi : .work, key.utf8)
        }
    }

    private static func aliases(_ aliases: [Alias], text: String) -> [IdentityMark] {
        var marks = aliases.flatMap { key($0.kind == .abbreviation ? .abbreviation : .alias, $0.text) }
        // One alias is no list.
        if text.utf8.contains(UInt8(ascii: ",")) { marks += key(.aliasList, text) }
        return marks
    }

    private static func summary(_ text: String) -> [IdentityMark] {
        let key = ComparisonKey.bytes(text)
        guard !key.isEmpty else { return [] }
        let sentences = key.split(separator: UInt8(ascii: ".")).map(\.trimmed).filter { $0.count > 30 }
        return [IdentityMark(.summary, key)] + sentences.map { IdentityMark(.sentence, $0) }
    }
}
