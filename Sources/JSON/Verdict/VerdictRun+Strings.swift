extension VerdictRun {
    /// The bytes of a string, a name or a number.
    @inline(__always)
    func content(_ slot: JSONScanSlot) -> UnsafePointer<UInt8> {
        (slot.isDecoded ? UnsafePointer(state.pointee.decoded) : state.pointee.text) + Int(slot.start)
    }

    @inline(__always)
    func matches(_ pattern: Int, _ slot: Int) -> Bool {
        let found = state.pointee.slots[slot]
        if let isMatch = program.patterns[pattern]?.matches(content(found), Int(found.length)) { return isMatch }
        return program.tables.patterns[pattern].runMachine(string(slot))
    }

    @inline(__always)
    func isListed(_ list: Int, _ slot: Int) -> Bool {
        let found = state.pointee.slots[slot]
        return program.strings[list].contains(content(found), Int(found.length))
    }

    /// Whether a string has so many characters. Only where the number of bytes leaves it open are they counted.
    @inline(__always)
    func hasLength(_ lower: Int64, _ upper: Int64, _ slot: Int) -> Bool {
        let bytes = Int64(state.pointee.slots[slot].length)
        if bytes <= upper, bytes >= lower &* 4 || (lower == 1 && bytes > 0) || lower == 0 { return true }
        return hasCountedLength(lower, upper, slot)
    }

    private func hasCountedLength(_ lower: Int64, _ upper: Int64, _ slot: Int) -> Bool {
        let found = state.pointee.slots[slot]
        let start = content(found)
        var count: Int64 = 0
        for position in 0..<Int(found.length) where start[position] & 0xC0 != 0x80 { count += 1 }
        return count >= lower && count <= upper
    }

    func string(_ slot: Int) -> String {
        let found = state.pointee.slots[slot]
        return String(decoding: UnsafeBufferPointer(start: content(found), count: Int(found.length)), as: UTF8.self)
    }
}
