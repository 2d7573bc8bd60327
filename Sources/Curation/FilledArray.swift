extension Array {
    /// The same element so many times.
    ///
    /// `Array(repeating:count:)` asks Swift's runtime for the array's type at each call, in a table that counts its
    /// readers: with several workers they wait for each other there. What grows by appending knows its type.
    @inline(__always)
    init(filling count: Int, with element: Element) {
        self.init()
        reserveCapacity(count)
        append(contentsOf: repeatElement(element, count: count))
    }
}
