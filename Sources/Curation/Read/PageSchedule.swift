/// Who reads what, and where the results wait for their turn.
///
/// A worker takes the next source and reads it. The items of a source with more than one go to any worker that is free;
/// the reader of a container helps with them when too many wait, and pauses when too many results do. So a container is
/// read no further ahead than ``Limit``, and no more sources than a window are open: memory is bounded.
///
/// Who finishes the result whose turn it is hands it over, and all that are done behind it: nobody is woken for that, and
/// what was just written is still in that processor's cache.
///
/// A result is what hands it over: no generic type, whose parts Swift's runtime would look up for every page, in tables
/// that count their readers.
///
/// `@unchecked Sendable`: results are handed over by one worker at a time, who held the monitor after the one before it.
final class PageSchedule: @unchecked Sendable {
    /// Hands a result to whom it is for.
    typealias Result = () -> Void

    private let sources: [PageSource]
    private let reader: PageReader
    private let window: Int
    private let transform: (ReadItem, Int) -> Result
    private let monitor: Monitor<State>

    /// How far a source is read ahead of what was handed over: items, and bytes of their text.
    private struct Limit {
        var items: Int
        var bytes: Int

        /// For the source whose turn it is, and for those behind it.
        static var current: Limit { Limit(items: 32, bytes: 4 << 20) }
        static var later: Limit { Limit(items: 8, bytes: 1 << 20) }
    }

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
        /// Whether a worker is handing results over.
        var isHandingOver = false
    }

    init(
        sources: [PageSource], reader: PageReader, workers: Int, transform: @escaping (ReadItem, Int) -> Result
    ) {
        self.sources = sources
        self.reader = reader
        self.transform = transform
        window = max(workers * 8, 64)
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
        monitor.wait { state in
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
            }
            state.lines[source]?.isEnded = true
            state.readers -= 1
            return state.readers == 0 && state.nextSource == self.sources.count
        }
        handOver()
    }

    /// Puts an item into the queue; does other jobs while there is no room for it.
    private func enqueue(_ item: ReadItem, of source: Int) {
        let size = if case .page(let page) = item { page.text.count } else { 0 }
        while true {
            let job: Job? = monitor.wait { state in
                if self.takeIn(item, size: size, of: source, to: &state) { return .some(nil) }
                return state.jobs.isEmpty ? nil : .some(state.jobs.removeFirst())
            }
            guard let job else { break }
            run(job)
        }
        monitor.update { _ in true }
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
            if let consumed = state.lines[job.source]?.consumed {
                state.lines[job.source]?.slots[job.number - consumed] = result
            }
            return false
        }
        handOver()
    }

    // MARK: - Results

    /// Hands over what is done and next in order, unless another worker is at it: that one looks again before it stops.
    private func handOver() {
        var isMine = false
        while true {
            var results: [Result] = []
            monitor.update { state in
                guard isMine || !state.isHandingOver else { return false }
                let current = state.current
                results = self.nextResults(&state)
                isMine = !results.isEmpty
                state.isHandingOver = isMine
                // There is room for more.
                return isMine || state.current > current
            }
            guard isMine else { return }
            for result in results { result() }
        }
    }

    private func nextResults(_ state: inout State) -> [Result] {
        var results: [Result] = []
        while let line = state.lines[state.current], line.isHeadDone {
            take(&state, into: &results)
            guard line.isEnded, state.lines[state.current]?.slots.isEmpty == true else { break }
            state.lines[state.current] = nil
            state.current += 1
        }
        return results
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
