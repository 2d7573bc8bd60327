/// Reads many sources on several cores and hands the results over in the order of the sources, whatever the number of
/// workers, as they come: also those of one long container. Memory is bounded: see ``PageSchedule``.
public struct PageBatch: Sendable {
    private let reader: PageReader
    private let workers: Int

    /// - Parameter workers: how many pages are read at the same time, at least 1.
    public init(reader: PageReader, workers: Int) {
        self.reader = reader
        self.workers = max(workers, 1)
    }

    /// Calls `transform` for every page and problem, on any thread, and `consume` for its results in order: on any thread
    /// too, but never on two at a time, and on none once this returns.
    public func run<Result: Sendable>(
        _ sources: [PageSource], transform: @escaping @Sendable (ReadItem) -> Result, consume: (Result) -> Void
    ) async {
        await run(sources, numbered: { item, _ in transform(item) }, consume: consume)
    }

    /// The same; `transform` is also given the number of the source, 0 for the first.
    func run<Result: Sendable>(
        _ sources: [PageSource], numbered transform: @escaping @Sendable (ReadItem, Int) -> Result,
        consume: (Result) -> Void
    ) async {
        guard workers > 1 else {
            for (number, source) in sources.enumerated() { reader.read(source) { consume(transform($0, number)) } }
            return
        }
        withoutActuallyEscaping(consume) { consume in
            let schedule = PageSchedule(sources: sources, reader: reader, workers: workers) { item, number in
                let result = transform(item, number)
                return { consume(result) }
            }
            // This thread works too: its memory is warm, and there is one fewer to start.
            let threads = WorkerThreads(count: workers - 1) { schedule.work() }
            schedule.work()
            threads.join()
        }
    }
}
