/// Lists of keys, one after the other.
struct KeyLists: Sendable, Equatable {
    private(set) var keys: [UInt64] = []
    private var ends: [Int32] = []

    var count: Int { ends.count }

    mutating func append(_ list: some Collection<UInt64>) {
        keys += list
        ends.append(Int32(keys.count))
    }

    subscript(index: Int) -> ArraySlice<UInt64> { keys[(index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])] }
}
