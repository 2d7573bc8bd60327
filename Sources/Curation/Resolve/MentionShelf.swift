/// Gives mentions their claims back: from the pack, a column at a time.
struct MentionShelf: Sendable {
    private let pack: PagePack
    private let reader: ClaimReader
    private var places: [MentionKey: (slot: PageSlot, index: Int)] = [:]

    private struct MentionKey: Hashable {
        var page: String
        var column: Int
    }

    init(_ pages: [PageIntake.Page], pack: PagePack, reader: ClaimReader) {
        self.pack = pack
        self.reader = reader
        for page in pages {
            for (index, column) in page.brief.columns.enumerated() {
                places[MentionKey(page: page.brief.page.digest, column: column.position)] = (page.slots.page, index)
            }
        }
    }

    /// The mention with its claims.
    ///
    /// - Throws: ``StoreDamage`` when the pack does not give what was put there.
    func withClaims(_ mention: MethodMention) throws(StoreDamage) -> MethodMention {
        guard let place = place(of: mention) else { throw StoreDamage() }
        let (page, column) = try ComparisonPage.column(place.index, ofStored: pack.bytes(place.slot))
        return reader.mention(of: column, on: page)
    }

    func withClaims(_ cluster: MethodCluster) throws(StoreDamage) -> MethodCluster {
        var mentions: [MethodMention] = []
        mentions.reserveCapacity(cluster.mentions.count)
        for mention in cluster.mentions { mentions.append(try withClaims(mention)) }
        return MethodCluster(mentions: mentions, links: cluster.links)
    }

    /// Adds what a record made from these columns depends on: which pages they stand on, byte for byte.
    func write(_ cluster: MethodCluster, to writer: inout ByteWriter) {
        writer.append(cluster.mentions.count)
        for mention in cluster.mentions {
            writer.append(mention.column)
            guard let place = place(of: mention) else { continue }
            writer.append(place.slot.digest.0)
            writer.append(place.slot.digest.1)
        }
    }

    private func place(of mention: MethodMention) -> (slot: PageSlot, index: Int)? {
        places[MentionKey(page: mention.page.digest, column: mention.column)]
    }
}
