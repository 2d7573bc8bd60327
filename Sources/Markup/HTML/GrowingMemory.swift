/// Values that are appended one by one, without an array's checks of uniqueness and bounds at each.
///
/// Whoever makes one calls ``deallocate()``. For plain values only: nothing is deinitialised.
struct GrowingMemory<Element> {
    private(set) var start: UnsafeMutablePointer<Element>
    private(set) var count = 0
    private var capacity: Int

    init(capacity: Int) {
        start = .allocate(capacity: capacity)
        self.capacity = capacity
    }

    func deallocate() { start.deallocate() }

    @inline(__always)
    mutating func append(_ element: Element) {
        if count == capacity { grow() }
        (start + count).initialize(to: element)
        count &+= 1
    }

    /// The last value, which there must be, goes.
    @inline(__always)
    mutating func removeLast() { count &-= 1 }

    @inline(never)
    private mutating func grow() {
        let larger = UnsafeMutablePointer<Element>.allocate(capacity: 2 * capacity)
        larger.update(from: start, count: count)
        start.deallocate()
        (start, capacity) = (larger, 2 * capacity)
    }

    var array: [Element] { Array(UnsafeBufferPointer(start: start, count: count)) }
}
