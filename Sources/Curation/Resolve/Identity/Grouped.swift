/// Things by the number of their group, in one array; in each group in their order.
struct Grouped<Element: Sendable>: Sendable {
    private let elements: [Element]
    private let starts: [Int]

    /// - Parameter pieces: all things, in pieces; empty afterwards, so that nothing is in memory twice.
    init(taking pieces: inout [[Element]], count: Int, _ group: (Element) -> Int) {
        var starts = Array(repeating: 0, count: count + 1)
        for piece in pieces {
            for element in piece { starts[group(element) + 1] += 1 }
        }
        for number in 0..<count { starts[number + 1] += starts[number] }
        self.starts = starts
        guard let any = pieces.lazy.joined().first else {
            elements = []
            return
        }
        var (next, sorted) = (starts, Array(repeating: any, count: starts[count]))
        for index in pieces.indices {
            for element in pieces[index] {
                let number = group(element)
                sorted[next[number]] = element
                next[number] += 1
            }
            pieces[index] = []
        }
        elements = sorted
    }

    subscript(number: Int) -> ArraySlice<Element> { elements[starts[number]..<starts[number + 1]] }
}
