/// A list that all workers read: elements in memory of its own. Each use of an array counts a reference, and processors
/// that count the same one wait for each other.
///
/// `@unchecked Sendable`: the memory is written once, before anybody else has it. The owner frees it.
struct SharedList<Element: BitwiseCopyable>: @unchecked Sendable {
    private let memory: UnsafeMutableBufferPointer<Element>

    init(_ elements: [Element]) {
        memory = .allocate(capacity: elements.count)
        _ = memory.initialize(from: elements)
    }

    subscript(place: Int) -> Element { memory[place] }

    /// A part as an array of the caller's own.
    func array(_ range: Range<Int>) -> [Element] {
        var elements: [Element] = []
        elements.reserveCapacity(range.count)
        for place in range { elements.append(memory[place]) }
        return elements
    }

    /// Gives the memory back: nothing may be read from the list any more.
    func free() { memory.deallocate() }
}
