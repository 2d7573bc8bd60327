extension Workspace {
    /// SHA-256 of every page below `raw/`, also of those inside containers: what provenance may point to.
    public func pageDigests(workers: Int, reading: ReadOptions) async -> Set<String> {
        let sources = PageFinder.sources(in: [path("raw")])
        var digests: Set<String> = []
        await PageBatch(reader: PageReader(options: reading), workers: workers).run(sources) { item -> String? in
            if case .page(let page) = item { page.digest } else { nil }
        } consume: { digest in
            if let digest { digests.insert(digest) }
        }
        return digests
    }
}
