/// Who reads what, and where the results wait for their turn.
///
/// A worker takes the next source and reads it. The items of a source with more than one go to any worker that is free;
/// the reader of a container helps with them when too many wait, and pauses when too many results do. So a container is
/// read no further ahead than ``Limit``, and no more sources than a window are open: memory is bounded.
final class PageSchedule<Result: Sendable>: Sendable {
    private let sources: [PageSource]
    private let reader: PageReader
    private let window: Int
    private let transform: @Sendable (ReadItem, Int) -> Result
    private let monitor: Monitor<State>

    /// How far ahead of the consumer a source is read: items, and bytes of their text.
    private struct Limit {
        var items: Int
        var bytes: Int

        /// For the source whose turn it is, and for those behind it.
        static var current: Limit { Limit(items: 32, bytes: 4 << 20) }
        static var later: Limit { Limit(items: 8, bytes: 1 << 20) }
    }

    /// So many results are handed over together, lest the consumer be woken for each. The window holds some handfuls, lest
    /// workers wait for the consumer.
    private static var handful: Int { 16 }

    private struct Job {
        var source: Int
        /// The number of the item in its source.
        var number: Int
        var item: ReadItem
    }

    /// The results of one open source.
    private struct Line {
        /// What is done, in the order of the items; nil for what is being done.
        var slots: [Result?] = []
        var sizes: [Int] = []
        /// Items before the first slot.
        var consumed = 0
        var bytes = 0
        var isEnded = false

        var isHeadDone: Bool { slots.first.map { $0 != nil } ?? isEnded }
    }

    private struct State {
        var nextSource = 0
        /// The source whose turn it is.
        var current = 0
        var lines: [Int: Line] = [:]
        var jobs: [Job] = []
        /// Sources that are being read.
        var readers = 0
        /// Results that wait.
        var done = 0
    }

    init(
        sources: [PageSource], reader: PageReader, workers: Int,
        transform: @escaping @Sendable (ReadItem, Int) -> Result
    ) {
        self.sources = sources
        self.reader = reader
        self.transform = transform
        window = max(workers * 8, 4 * Self.handful)
        monitor = Monitor(State())
    }

    // MARK: - Workers

    private enum Task {
        case read(Int)
        case job(Job)
        case end
    }

    /// What every worker does until nothing is left.
    func work() {
        while true {
            switch nextTask() {
            case .read(let source): read(source)
            case .job(let job): run(job)
            case .end: return
            }
        }
    }

    private func nextTask() -> Task {
        wait { state in
            if !state.jobs.isEmpty { return .job(state.jobs.removeFirst()) }
            if state.nextSource < min(self.sources.count, state.current + self.window) {
                defer { state.nextSource += 1 }
                state.lines[state.nextSource] = Line()
                state.readers += 1
                return .read(state.nextSource)
            }
            return state.nextSource == self.sources.count && state.readers == 0 ? .end : nil
        }
    }

    /// Waits as a worker; who waits lets the consumer have what there is.
    private func wait<Answer>(_ body: (inout State) -> Answer?) -> Answer {
        monitor.wait(asConsumer: false) { state in
            if let answer = body(&state) { return (answer, []) }
            return (nil, state.lines[state.current]?.isHeadDone == true ? .consumer : [])
        }
    }

    /// Hands out all items but the last, which the reader transforms itself: most sources have just one.
    private func read(_ source: Int) {
        var last: ReadItem?
        reader.read(sources[source]) { item in
            if let item = last { enqueue(item, of: source) }
            last = item
        }
        let result = last.map { transform($0, source) }
        monitor.update { state in
            if let result {
                state.lines[source]?.slots.append(result)
                state.lines[source]?.sizes.append(0)
                state.done += 1
            }
            state.lines[source]?.isEnded = true
            state.readers -= 1
            let isLast = state.readers == 0 && state.nextSource == self.sources.count
            return self.wake(state).union(isLast ? .workers : [])
        }
    }

    /// Puts an item into the queue; does other jobs while there is no room for it.
    private func enqueue(_ item: ReadItem, of source: Int) {
        let size = if case .page(let page) = item { page.text.count } else { 0 }
        while true {
            let job: Job? = wait { state in
                if self.takeIn(item, size: size, of: source, to: &state) { return .some(nil) }
                return state.jobs.isEmpty ? nil : .some(state.jobs.removeFirst())
            }
            guard let job else { break }
            run(job)
        }
        monitor.update { _ in .workers }
    }

    private func takeIn(_ item: ReadItem, size: Int, of source: Int, to state: inout State) -> Bool {
        guard let line = state.lines[source] else { return true }
        let limit = state.current == source ? Limit.current : Limit.later
        guard line.slots.isEmpty || (line.slots.count < limit.items && line.bytes + size <= limit.bytes) else {
            return false
        }
        state.jobs.append(Job(source: source, number: line.consumed + line.slots.count, item: item))
        state.lines[source]?.slots.append(nil)
        state.lines[source]?.sizes.append(size)
        state.lines[source]?.bytes += size
        return true
    }

    private func run(_ job: Job) {
        let result = transform(job.item, job.source)
        monitor.update { state in
            guard let consumed = state.lines[job.source]?.consumed else { return [] }
            state.lines[job.source]?.slots[job.number - consumed] = result
            state.done += 1
            return self.wake(state)
        }
    }

    /// Whether the consumer should look again: asked after every result, so that the last one never waits in vain.
    private func wake(_ state: State) -> Waiters {
        guard state.lines[state.current]?.isHeadDone == true else { return [] }
        return state.done >= Self.handful || state.nextSource == sources.count ? .consumer : []
    }

    // MARK: - Consumer

    /// The next results in order; nil at the end.
    func next() -> [Result]? {
        monitor.wait(asConsumer: true) { state in
            var results: [Result] = []
            while let line = state.lines[state.current] {
                self.take(&state, into: &results)
                guard line.isEnded, state.lines[state.current]?.slots.isEmpty == true else { break }
                state.lines[state.current] = nil
                state.current += 1
            }
            state.done -= results.count
            if !results.isEmpty { return (.some(results), .workers) }
            return (state.current == self.sources.count ? .some(nil) : nil, [])
        }
    }

    /// Takes what is done from the front of the current line.
    private func take(_ state: inout State, into results: inout [Result]) {
        guard var line = state.lines.removeValue(forKey: state.current) else { return }
        let count = line.slots.prefix { $0 != nil }.count
        results.append(contentsOf: line.slots.prefix(count).compactMap { $0 })
        line.bytes -= line.sizes.prefix(count).reduce(0, +)
        line.slots.removeFirst(count)
        line.sizes.removeFirst(count)
        line.consumed += count
        state.lines[state.current] = line
    }
}
