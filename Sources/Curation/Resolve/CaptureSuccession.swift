/// Which captures of a page are superseded by a newer one of the same address.
///
/// A method's page is what its address shows last: only that counts for values, names and the number of sources; the
/// older captures stay in the provenance. Only addresses with slugs name a comparison, and only dated captures have an
/// order. It is decided among the pages of one cluster, so that a capture that lost the method's column takes nothing away.
public struct CaptureSuccession: Sendable {
    private let newest: [Key: MethodMention.Page]

    private struct Key: Hashable {
        var language: String?
        var slugs: [String]
    }

    init(_ cluster: MethodCluster) {
        var newest: [Key: MethodMention.Page] = [:]
        for mention in cluster.mentions {
            guard let key = Self.key(mention.page), let day = mention.page.accessed else { continue }
            if let known = newest[key]?.accessed, known >= day { continue }
            newest[key] = mention.page
        }
        self.newest = newest
    }

    /// The digest of the capture that supersedes a page; nil when the page is the newest of its address, or has no day or
    /// no address.
    public func newer(than page: MethodMention.Page) -> String? {
        guard let day = page.accessed, let key = Self.key(page), let newest = newest[key],
            let last = newest.accessed, last > day
        else { return nil }
        return newest.digest
    }

    /// The cluster without its superseded captures.
    func current(of cluster: MethodCluster) -> MethodCluster {
        let kept = cluster.mentions.indices.filter { newer(than: cluster.mentions[$0].page) == nil }
        return MethodCluster(mentions: kept.map { cluster.mentions[$0] }, links: kept.map { cluster.links[$0] })
    }

    private static func key(_ page: MethodMention.Page) -> Key? {
        guard let address = page.address.flatMap(PageAddress.init), !address.slugs.isEmpty else { return nil }
        return Key(language: address.language, slugs: address.slugs)
    }
}
