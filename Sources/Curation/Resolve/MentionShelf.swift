/// The columns of all pages by their numbers, in the order in which they are resolved: pages by path, columns without a
/// name left out. Memory holds what names them; their claims come from the pack, a column at a time.
struct MentionShelf: Sendable {
    private let pages: [PageIntake.Page]
    /// The number of each page's first column, and behind them how many columns there are.
    private let starts: [Int32]
    private let pack: PagePack
    private let reader: ClaimReader

    init(_ pages: [PageIntake.Page], pack: PagePack, reader: ClaimReader) {
        (self.pages, self.pack, self.reader) = (pages, pack, reader)
        var starts: [Int32] = [0]
        starts.reserveCapacity(pages.count + 1)
        for page in pages { starts.append((starts.last ?? 0) + Int32(page.brief.namedCount)) }
        self.starts = starts
    }

    /// How many columns there are.
    var count: Int { Int(starts.last ?? 0) }

    /// The page that a column stands on.
    func page(of column: Int32) -> PageBrief? { place(of: column).map { pages[$0.page].brief } }

    /// How sure a column is of its method's id: it has a slug (2), an English name (1) or neither.
    func certainty(of column: Int32) -> Int {
        guard let place = place(of: column), let (_, name) = pages[place.page].brief.named(place.number) else {
            return 0
        }
        return name.slug != nil ? 2 : name.nameEnglish != nil ? 1 : 0
    }

    /// The mention with its claims.
    ///
    /// - Throws: ``StoreDamage`` when the pack does not give what was put there.
    func withClaims(_ column: Int32) throws(StoreDamage) -> MethodMention {
        guard let place = place(of: column), let (index, _) = pages[place.page].brief.named(place.number) else {
            throw StoreDamage()
        }
        let (page, found) = try ComparisonPage.column(index, ofStored: pack.bytes(pages[place.page].slots.page))
        return reader.mention(of: found, on: page)
    }

    func withClaims(_ cluster: Resolution.Cluster) throws(StoreDamage) -> MethodCluster {
        var mentions: [MethodMention] = []
        mentions.reserveCapacity(cluster.members.count)
        for column in cluster.members { mentions.append(try withClaims(column)) }
        return MethodCluster(mentions: mentions, links: cluster.links)
    }

    /// Adds what a record made from these columns depends on: which pages they stand on, byte for byte.
    func write(_ cluster: Resolution.Cluster, to writer: inout ByteWriter) {
        writer.append(cluster.members.count)
        for column in cluster.members {
            guard let place = place(of: column) else { continue }
            writer.append(place.number)
            let digest = pages[place.page].slots.page.digest
            writer.append(digest.0)
            writer.append(digest.1)
        }
    }

    /// The page, and which of its named columns it is.
    private func place(of column: Int32) -> (page: Int, number: Int)? {
        guard column >= 0, Int(column) < count else { return nil }
        // The last page that begins at or before it.
        var (low, high) = (0, pages.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= column { low = middle } else { high = middle }
        }
        return (low, Int(column - starts[low]))
    }
}
