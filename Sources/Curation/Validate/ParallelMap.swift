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
        return [Result](unsafeUninitializedCapacity: count) { buffer, filled in
            // Sound: each place is filled once, by the thread that took its piece, and all threads have ended before
            // anybody reads.
            nonisolated(unsafe) let places = buffer
            let next = Atomic(0)
            let work: @Sendable () -> Void = {
                while true {
                    let start = next.add(piece, ordering: .relaxed).oldValue
                    guard start < count else { return }
                    for index in start..<min(start + piece, count) {
                        places.initializeElement(at: index, to: body(index))
                    }
                }
            }
            let threads = WorkerThreads(count: workers - 1, work)
            work()
            threads.join()
            filled = count
        }
    }

    /// The same for lists of things that one piece of work gives together, one list behind the other.
    ///
    /// - Parameter body: the work on the things with these indices.
    static func flatMap<Result: Sendable>(
        count: Int, workers: Int, piece: Int, _ body: @escaping @Sendable (Range<Int>) -> [Result]
    ) -> [Result] {
        map(count: (count + piece - 1) / piece, workers: workers, piece: 1) { part in
            body(part * piece..<min((part + 1) * piece, count))
        }.flatMap(\.self)
    }

    /// Two different pieces of work at the same time.
    static func both<One: Sendable, Other: Sendable>(
        workers: Int, _ one: @escaping @Sendable () -> One, _ other: () -> Other
    ) -> (One, Other) {
        guard workers > 1 else { return (one(), other()) }
        let found = Mutex<One?>(nil)
        let threads = WorkerThreads(count: 1) {
            let result = one()
            found.withLock { $0 = result }
        }
        let second = other()
        threads.join()
        // Where the system allows no thread, nobody did it yet.
        return (found.withLock { $0 } ?? one(), second)
    }
}
