extension Workspace {
    /// SHA-256 of every page below `raw/`, also of those inside containers: what provenance may point to.
    ///
    /// - Parameter labels: what shows which frames are pages, as for the ingest.
    public func pageDigests(workers: Int, reading: ReadOptions, labels: KnownLabels?) async -> Set<String> {
        let sources = PageFinder.sources(in: [path("raw")])
        var digests: Set<String> = []
        let reader = PageReader(options: reading, labels: labels)
        await PageBatch(reader: reader, workers: workers).run(sources) { item -> String? in
            if case .page(let page) = item { page.digest } else { nil }
        } consume: { digest in
            if let digest { digests.insert(digest) }
        }
        return digests
    }
}
