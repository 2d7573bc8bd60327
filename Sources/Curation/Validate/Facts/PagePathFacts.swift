internal import JSON

/// The pages behind records: the path, and the digest that stands with it.
enum PagePathFacts: FactTopic {
    static func facts(of view: DocumentView) -> [Fact] {
        guard view.kind == .method else { return [] }
        return (view.source.root["provenance"]?.children ?? []).compactMap { place in
            guard let page = place["page"]?.string, let path = place["path"]?.string else { return nil }
            return fact(path: path, digest: page)
        }
    }

    /// A page by path and digest: an exact copy of a page is put aside under a path of its own.
    static func fact(path: String, digest: String) -> Fact { Fact(FactHash.of(path), FactHash.of(digest)) }
}
