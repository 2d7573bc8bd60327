/// Reads many sources on several cores and hands the results over in the order of the sources, whatever the number of
/// workers. Memory is bounded by one window of sources.
public struct PageBatch: Sendable {
    private let reader: PageReader
    private let workers: Int

    /// - Parameter workers: how many sources are read at the same time, at least 1.
    public init(reader: PageReader, workers: Int) {
        self.reader = reader
        self.workers = max(workers, 1)
    }

    /// Calls `transform` for every page and problem, on any worker, and `consume` for its results, in order.
    public func run<Result: Sendable>(
        _ sources: [PageSource], transform: @escaping @Sendable (ReadItem) -> Result, consume: (Result) -> Void
    ) async {
        let window = workers == 1 ? 1 : workers * 8
        var start = 0
        while start < sources.count {
            let part = sources[start..<min(start + window, sources.count)]
            for results in await run(part, transform) { results.forEach(consume) }
            start += window
        }
    }

    /// Each worker takes every n-th source of the window.
    private func run<Result: Sendable>(
        _ part: ArraySlice<PageSource>, _ transform: @escaping @Sendable (ReadItem) -> Result
    ) async -> [[Result]] {
        let reader = reader
        let workers = min(workers, part.count)
        guard workers > 1 else { return part.map { Self.read($0, reader, transform) } }
        return await withTaskGroup(of: [(Int, [Result])].self) { group in
            for worker in 0..<workers {
                group.addTask {
                    stride(from: part.startIndex + worker, to: part.endIndex, by: workers).map {
                        ($0, Self.read(part[$0], reader, transform))
                    }
                }
            }
            var results = [[Result]](repeating: [], count: part.count)
            for await done in group {
                for (index, items) in done { results[index - part.startIndex] = items }
            }
            return results
        }
    }

    private static func read<Result>(
        _ source: PageSource, _ reader: PageReader, _ transform: (ReadItem) -> Result
    ) -> [Result] {
        var results: [Result] = []
        reader.read(source) { results.append(transform($0)) }
        return results
    }
}
