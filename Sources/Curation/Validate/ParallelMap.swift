internal import Synchronization

/// The same work on many things, on several threads; the order of the results is that of the things.
enum ParallelMap {
    /// - Parameters:
    ///   - count: how many things there are.
    ///   - workers: how many threads work at the same time, this one included.
    ///   - piece: how many things a thread takes at once; many when one of them is little work.
    ///   - body: the work on the thing with this index.
    static func map<Result: Sendable>(
        count: Int, workers: Int, piece: Int, _ body: @escaping @Sendable (Int) -> Result
    ) -> [Result] {
        guard workers > 1, count > piece else { return (0..<count).map(body) }
        let next = Atomic(0)
        let pieces = Mutex<[(start: Int, results: [Result])]>([])
        let work: @Sendable () -> Void = {
            while true {
                let start = next.add(piece, ordering: .relaxed).oldValue
                guard start < count else { return }
                let results = (start..<min(start + piece, count)).map(body)
                pieces.withLock { $0.append((start, results)) }
            }
        }
        let threads = WorkerThreads(count: workers - 1, work)
        work()
        threads.join()
        return pieces.withLock { $0.sorted { $0.start < $1.start }.flatMap(\.results) }
    }
}
