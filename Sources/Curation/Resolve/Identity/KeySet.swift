/// A set of keys that says quickly of most others that it has them not.
struct KeySet: Sendable {
    private var filter = Array(repeating: false, count: 1 << 16)
    private var keys: Set<UInt64> = []

    mutating func formUnion(_ list: some Sequence<UInt64>) {
        for key in list {
            filter[Int(key & 0xFFFF)] = true
            keys.insert(key)
        }
    }

    func contains(_ key: UInt64) -> Bool { filter[Int(key & 0xFFFF)] && keys.contains(key) }
}
