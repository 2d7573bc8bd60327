/// One value chosen among what the pages print in a row for one method, with the rivals.
///
/// The policy: a sure cell before a doubtful one, more pages before fewer, a rendering that keeps borders before one that
/// does not, the newer page before the older, then the order of bytes so that every run chooses the same.
public struct ValueChoice: Sendable {
    /// One printed text with the mentions that print it, the best first.
    public struct Group: Sendable {
        public var text: String
        public var mentions: [MethodMention]
        public var isSure: Bool
    }

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
        groups = byText.map { text, mentions in
            Group(
                text: String(decoding: text, as: UTF8.self),
                mentions: mentions.sorted { Self.rank($0, row).lexicographicallyPrecedes(Self.rank($1, row)) },
                isSure: mentions.contains { $0.claim(row)?.cell.needsReview == false })
        }.sorted { Self.rank($0, row).lexicographicallyPrecedes(Self.rank($1, row)) }
    }

    /// The claim that was chosen.
    public func claim(_ row: RowKey) -> Claim? { groups[0].mentions[0].claim(row) }

    /// Other sure texts: a contradiction between pages.
    public var rivals: [Group] { groups.dropFirst().filter(\.isSure) }

    private static func rank(_ group: Group, _ row: RowKey) -> [UInt8] {
        let count = UInt8(clamping: 255 - min(group.mentions.count, 255))
        return [group.isSure ? 0 : 1, count] + (group.mentions.first.map { rank($0, row) } ?? [])
    }

    private static func rank(_ mention: MethodMention, _ row: RowKey) -> [UInt8] {
        let isDoubtful = mention.claim(row)?.cell.needsReview ?? true
        let rendering: UInt8 = mention.page.rendering == .html ? 0 : mention.page.rendering == .table ? 1 : 2
        // Dates are digits and hyphens: inverted bytes put the newest first.
        let newest = (mention.page.accessed ?? "0000-00-00").utf8.map { 255 - $0 }
        return [isDoubtful ? 1 : 0, rendering] + newest + Array(mention.page.path.utf8) + [
            UInt8(clamping: mention.column)
        ]
    }
}
