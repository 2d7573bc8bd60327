/// The memory of ``JSONSymbols``; nothing is counted when it is used.
struct JSONSymbolsView: @unchecked Sendable {
    /// A place of the hash table; the number 0 marks an empty one.
    struct Entry {
        var first: UInt64 = 0
        var last: UInt64 = 0
        var length: UInt32 = 0
        var start: UInt32 = 0
        var number: UInt16 = 0
    }

    let entries: UnsafePointer<Entry>
    let bytes: UnsafePointer<UInt8>
    let shift: UInt64
    let mask: Int

    init(entries: UnsafeMutablePointer<Entry>, bytes: UnsafeMutablePointer<UInt8>, shift: UInt64, mask: Int) {
        self.entries = UnsafePointer(entries)
        self.bytes = UnsafePointer(bytes)
        self.shift = shift
        self.mask = mask
    }

    /// The first eight bytes, filled with zeros, and of longer names the last eight. Eight bytes must be readable.
    @inline(__always)
    static func ends(_ start: UnsafePointer<UInt8>, _ count: Int) -> (UInt64, UInt64) {
        let first = JSONScan.word(start)
        if count >= 8 { return (first, count == 8 ? 0 : JSONScan.word(start + (count &- 8))) }
        return (first & ((1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1), 0)
    }

    @inline(__always)
    static func hash(_ first: UInt64, _ last: UInt64, _ count: Int) -> UInt64 {
        let mixed = (first ^ UInt64(truncatingIfNeeded: count)) &* 0x9E37_79B9_7F4A_7C15
        return (mixed ^ (mixed &>> 29) ^ last) &* 0xD6E8_FEB8_6659_FD93
    }

    /// The number of a name with these ends and this hash, or 0.
    @inline(__always)
    func number(_ start: UnsafePointer<UInt8>, _ count: Int, _ ends: (UInt64, UInt64), _ hash: UInt64) -> UInt16 {
        var place = Int(truncatingIfNeeded: hash &>> shift)
        while true {
            let entry = entries + place
            let number = entry.pointee.number
            if number == 0 { return 0 }
            if entry.pointee.first == ends.0, entry.pointee.last == ends.1, Int(entry.pointee.length) == count {
                if count <= 16 || isSame(start, bytes + Int(entry.pointee.start), count) { return number }
            }
            place = (place &+ 1) & mask
        }
    }

    /// Whether the names hold this one. Eight more bytes must be readable.
    @inline(__always)
    func contains(_ start: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        let ends = Self.ends(start, count)
        return number(start, count, ends, Self.hash(ends.0, ends.1, count)) != 0
    }

    private func isSame(_ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        for position in 0..<count where left[position] != right[position] { return false }
        return true
    }
}
