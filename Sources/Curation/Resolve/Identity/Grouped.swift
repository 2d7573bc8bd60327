/// Things by the number of their group, in one array; in each group in their order.
struct Grouped<Element: Sendable>: Sendable {
    private let elements: [Element]
    private let starts: [Int]

    init(_ all: [Element], count: Int, _ group: (Element) -> Int) {
        var starts = Array(repeating: 0, count: count + 1)
        for element in all { starts[group(element) + 1] += 1 }
        for number in 0..<count { starts[number + 1] += starts[number] }
        var (next, sorted) = (starts, all)
        for element in all {
            let number = group(element)
            sorted[next[number]] = element
            next[number] += 1
        }
        (elements, self.starts) = (sorted, starts)
    }

    subscript(number: Int) -> ArraySlice<Element> { elements[starts[number]..<starts[number + 1]] }
}
