/// The memory of a ``PatternTable``; nothing is counted when it is used.
struct PatternTableView: @unchecked Sendable {
    /// States that end the search, and the one it starts in.
    private static let accepted: UInt16 = 1
    private static let first: UInt16 = 2

    /// The next state by state and class.
    let next: UnsafePointer<UInt16>
    /// Whether the text may end in a state.
    let acceptsEnd: UnsafePointer<Bool>
    /// The class of each ASCII character.
    let classes: UnsafePointer<UInt8>
    let classCount: Int
    /// The classes of all other scalars, each from a scalar on; nil when they depend on Unicode properties.
    let ranges: UnsafePointer<PatternClasses.Range>?
    let rangeCount: Int
    /// Which bytes the pattern is a run of, when it is one.
    let run: UnsafePointer<Bool>?
    let shortest: Int
    let longest: Int

    @inline(__always)
    private func matchesRun(_ isMember: UnsafePointer<Bool>, _ start: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        guard count >= shortest, count <= longest else { return false }
        var isMatch = true
        var position = 0
        while position < count {
            isMatch = isMatch && isMember[Int(start[position])]
            position &+= 1
        }
        return isMatch
    }

    /// Whether the pattern matches somewhere in UTF-8; nil when the table can't tell. The bytes must be valid.
    @inline(__always)
    func matches(_ start: UnsafePointer<UInt8>, _ count: Int) -> Bool? {
        if let run { return matchesRun(run, start, count) }
        var state = Self.first
        var position = 0
        while position < count {
            let byte = start[position]
            if byte >= 0x80 { return matches(start, count, from: position, state) }
            state = next[Int(state) &* classCount &+ Int(classes[Int(byte)])]
            if state <= Self.accepted { return state == Self.accepted }
            position &+= 1
        }
        return acceptsEnd[Int(state)]
    }

    private func matches(_ start: UnsafePointer<UInt8>, _ count: Int, from: Int, _ reached: UInt16) -> Bool? {
        guard let ranges else { return nil }
        var state = reached
        var position = from
        while position < count {
            let byte = start[position]
            let kind: UInt8
            if byte < 0x80 {
                kind = classes[Int(byte)]
                position &+= 1
            } else {
                let (value, length) = Self.scalar(start + position)
                kind = self.kind(of: value, ranges)
                position &+= length
            }
            state = next[Int(state) &* classCount &+ Int(kind)]
            if state <= Self.accepted { return state == Self.accepted }
        }
        return acceptsEnd[Int(state)]
    }

    /// A scalar of valid UTF-8 that is not ASCII, and its length.
    @inline(__always)
    private static func scalar(_ start: UnsafePointer<UInt8>) -> (UInt32, Int) {
        let first = UInt32(start[0])
        let second = UInt32(start[1] & 0x3F)
        if first < 0xE0 { return ((first & 0x1F) << 6 | second, 2) }
        let third = UInt32(start[2] & 0x3F)
        if first < 0xF0 { return ((first & 0x0F) << 12 | second << 6 | third, 3) }
        return ((first & 0x07) << 18 | second << 12 | third << 6 | UInt32(start[3] & 0x3F), 4)
    }

    /// The class of the last range that starts at or before a scalar.
    private func kind(of value: UInt32, _ ranges: UnsafePointer<PatternClasses.Range>) -> UInt8 {
        var low = 0
        var high = rangeCount
        while high - low > 1 {
            let middle = (low + high) / 2
            if ranges[middle].start <= value { low = middle } else { high = middle }
        }
        return ranges[low].kind
    }
}
