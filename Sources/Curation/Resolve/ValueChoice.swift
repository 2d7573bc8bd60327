/// One value chosen among what the pages print in a row for one method, with the rivals.
///
/// The policy is the list ``Criterion``: the first criterion that tells two printed texts apart decides.
public struct ValueChoice: Sendable {
    /// What speaks for a printed text, the most important first.
    public enum Criterion: String, Sendable, CaseIterable {
        /// A cell with sure borders before one with doubtful ones.
        case sure
        /// A text that only older versions of the site's own record show gives way.
        case upstreamVersion = "upstream-version"
        /// More pages before fewer.
        case pages
        /// A rendering that keeps the borders of cells before one that does not: html, table, flat.
        case rendering
        /// A newer capture before an older.
        case capture
        /// Nothing tells them apart: the first by path and column is taken, so that every run takes the same.
        case order

        /// Why the better of two texts was taken.
        public var words: String {
            switch self {
            case .sure: "sure before doubtful"
            case .upstreamVersion: "a newer version of the site's record before an older"
            case .pages: "more pages before fewer"
            case .rendering: "html before table before flat"
            case .capture: "newer before older"
            case .order: "the first by path, as nothing else tells them apart"
            }
        }
    }

    /// One printed text with the mentions that print it, the best first.
    public struct Group: Sendable {
        public var text: String
        public var mentions: [MethodMention]
        public var isSure: Bool
        /// For each criterion what is compared, the smaller the better.
        fileprivate var ranks: [[UInt8]] = []
    }

    public let row: RowKey
    /// The groups, the chosen one first.
    public let groups: [Group]

    /// nil when no page has a value in the row.
    public init?(row: RowKey, mentions: [MethodMention]) {
        var byText: [[UInt8]: [MethodMention]] = [:]
        for mention in mentions {
            guard let cell = mention.claim(row)?.cell else { continue }
            byText[Array(cell.text.utf8), default: []].append(mention)
        }
        guard !byText.isEmpty else { return nil }
        let newest = byText.values.joined().compactMap { $0.stamp?.version }.max()
        self.row = row
        groups = byText.map { text, mentions in
            let sorted = mentions.sorted { Self.rank($0, row).lexicographicallyPrecedes(Self.rank($1, row)) }
            var group = Group(
                text: String(decoding: text, as: UTF8.self), mentions: sorted,
                isSure: mentions.contains { $0.claim(row)?.cell.needsReview == false })
            group.ranks = Criterion.allCases.map { Self.rank(group, $0, newest: newest) }
            return group
        }.sorted { $0.ranks.joined().lexicographicallyPrecedes($1.ranks.joined()) }
    }

    /// The claim that was chosen.
    public func claim(_ row: RowKey) -> Claim? { groups[0].mentions[0].claim(row) }

    /// The criterion by which a group comes before another.
    public func criterion(_ better: Group, before worse: Group) -> Criterion {
        zip(Criterion.allCases, zip(better.ranks, worse.ranks)).first { $1.0 != $1.1 }?.0 ?? .order
    }

    // MARK: Rivals

    /// Other sure texts that say something else: a contradiction between pages. The site counts related methods anew each
    /// day, and prints a field in each language: differences there are none.
    public var contradictions: [Group] { groups[0].mentions[0].claim(row).map { contradictions(of: $0.value) } ?? [] }

    /// The contradictions as the record keeps them: beside the value chosen, or beside one that a person decided.
    func rivals(of decided: Claim.Value?) -> [RivalValue] {
        guard let taken = decided ?? claim(row)?.value else { return [] }
        return contradictions(of: taken).enumerated().map { index, group in
            RivalValue(
                row: row, rank: index + 2, text: group.text,
                reason: decided == nil ? criterion(groups[0], before: group).rawValue : RivalValue.decided,
                pages: Set(group.mentions.map(\.page.digest)).sortedByBytes)
        }
    }

    private func contradictions(of taken: Claim.Value) -> [Group] {
        guard row != .field, row != .relatedCount, row != .aliases else { return [] }
        return groups.filter { group in
            guard group.isSure, let value = group.mentions[0].claim(row)?.value else { return false }
            return !value.agrees(with: taken)
        }
    }

    // MARK: Ranks

    private static func rank(_ group: Group, _ criterion: Criterion, newest: Int?) -> [UInt8] {
        switch criterion {
        case .sure: [group.isSure ? 0 : 1]
        case .upstreamVersion: [isOutdated(group, newest: newest) ? 1 : 0]
        case .pages: bytes(Int.max - group.mentions.count)
        case .rendering, .capture, .order: group.mentions.first.map { rank($0, criterion) } ?? []
        }
    }

    /// Whether every page that prints the text shows a version of the site's record that is not the newest known.
    private static func isOutdated(_ group: Group, newest: Int?) -> Bool {
        guard let newest else { return false }
        return group.mentions.allSatisfy { mention in mention.stamp?.version.map { $0 < newest } ?? false }
    }

    private static func rank(_ mention: MethodMention, _ row: RowKey) -> [UInt8] {
        [mention.claim(row)?.cell.needsReview ?? true ? 1 : 0] + rank(mention, .rendering) + rank(mention, .capture)
            + rank(mention, .order)
    }

    private static func rank(_ mention: MethodMention, _ criterion: Criterion) -> [UInt8] {
        switch criterion {
        case .rendering: [mention.page.rendering == .html ? 0 : mention.page.rendering == .table ? 1 : 2]
        // Dates are digits and hyphens: inverted bytes put the newest first.
        case .capture: (mention.page.accessed ?? "0000-00-00").utf8.map { 255 - $0 }
        default: Array(mention.page.path.utf8) + [0] + bytes(mention.column)
        }
    }

    private static func bytes(_ number: Int) -> [UInt8] {
        stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: number >> $0) }
    }
}
