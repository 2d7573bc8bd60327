/// A list for each of many texts, for all workers: see ``SharedList``.
struct SharedIndex<Element: BitwiseCopyable & Sendable>: Sendable {
    private let ranges: [TextKey: Range<Int>]
    private let list: SharedList<Element>

    init(_ lists: [TextKey: [Element]]) {
        var all: [Element] = []
        ranges = lists.mapValues { list in
            all += list
            return (all.count - list.count)..<all.count
        }
        list = SharedList(all)
    }

    /// Whether there is a list for this text.
    func contains(_ key: TextKey) -> Bool { ranges[key] != nil }

    /// The list of a text, as an array of the caller's own; nil when there is none.
    subscript(key: TextKey) -> [Element]? { ranges[key].map { list.array($0) } }

    /// Gives the memory back: nothing may be looked up any more.
    func free() { list.free() }
}
