/// A regular expression as a table of states, made once and read a byte at a time.
///
/// `@unchecked Sendable` is sound because the memory is written in `init` only and freed in `deinit`.
final class PatternTable: @unchecked Sendable {
    /// The table's memory, valid as long as the table lives.
    let view: PatternTableView

    /// Makes the table, or returns nil when the pattern is too large for one or looks around.
    init?(_ steps: [PatternStep]) {
        guard let classes = PatternClasses(steps) else { return nil }
        var builder = PatternTableBuilder(steps, classes)
        guard builder.build() else { return nil }
        let run = PatternRun(steps)
        view = PatternTableView(
            next: Self.copy(builder.next), acceptsEnd: Self.copy(builder.acceptsEnd),
            classes: Self.copy(classes.ascii), classCount: classes.count,
            ranges: classes.ranges.map { Self.copy($0) }, rangeCount: classes.ranges?.count ?? 0,
            run: run.map { Self.copy($0.isMember) }, shortest: run?.shortest ?? 0, longest: run?.longest ?? 0)
    }

    deinit {
        view.next.deallocate()
        view.acceptsEnd.deallocate()
        view.classes.deallocate()
        view.ranges?.deallocate()
        view.run?.deallocate()
    }

    private static func copy<Element>(_ elements: [Element]) -> UnsafePointer<Element> {
        let memory = UnsafeMutablePointer<Element>.allocate(capacity: elements.count)
        memory.initialize(from: elements, count: elements.count)
        return UnsafePointer(memory)
    }
}
