extension JSONScan {
    /// Reads a member name and its colon, and finds its symbol; false also when the name may be a repeated one.
    @inline(__always)
    mutating func readName(
        _ cursor: inout UnsafePointer<UInt8>, _ text: UnsafePointer<UInt8>, _ slot: inout Int, _ depth: Int,
        _ symbols: JSONSymbolsView
    ) -> Bool {
        guard cursor.pointee == UInt8(ascii: "\""), readString(&cursor, text, slot) else { return false }
        let name = slots[slot]
        let start = content(name, text)
        let count = Int(name.length)
        let ends = JSONSymbolsView.ends(start, count)
        let hash = JSONSymbolsView.hash(ends.0, ends.1, count)
        let symbol = symbols.number(start, count, ends, hash)
        slots[slot].symbol = symbol
        if symbol != 0, Int(symbol) < Self.seenWords &* 64 {
            let place = depth &* Self.seenWords &+ Int(symbol &>> 6)
            let bit: UInt64 = 1 &<< UInt64(symbol & 63)
            guard seen[place] & bit == 0 else { return false }
            seen[place] |= bit
        } else {
            guard note(count > 16 ? Self.longHash(start, count) : hash, depth) else { return false }
        }
        slot &+= 1
        if cursor.pointee != UInt8(ascii: ":") {
            Self.skipSpace(&cursor)
            guard cursor.pointee == UInt8(ascii: ":") else { return false }
        }
        cursor += 1
        Self.skipSpace(&cursor)
        return true
    }

    /// Remembers the hash of a name that is no symbol; false when an object of few names has it already.
    @inline(__always)
    private mutating func note(_ hash: UInt64, _ depth: Int) -> Bool {
        let first = frames[depth].hashes
        if hashCount &- first < Self.fewNames {
            var place = first
            while place < hashCount {
                if hashes[place] == hash { return false }
                place &+= 1
            }
        }
        hashes[hashCount] = hash
        hashCount &+= 1
        return true
    }

    /// Up to this many names are compared with each other; more are sorted at the end of their object.
    private static var fewNames: Int { 16 }

    private static func longHash(_ start: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
        var hash = UInt64(truncatingIfNeeded: count)
        var place = 0
        while place &+ 8 <= count {
            hash = (hash ^ word(start + place)) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash &>> 32
            place &+= 8
        }
        return (hash ^ word(start + (count &- 8))) &* 0xD6E8_FEB8_6659_FD93
    }

    /// Fills in the slot of an array or object that ends; false when it may have repeated names.
    @inline(__always)
    mutating func close(_ depth: Int, _ end: Int) -> Bool {
        let frame = frames[depth]
        slots[frame.slot].length = frame.count
        slots[frame.slot].next = UInt32(truncatingIfNeeded: end)
        if hashCount &- frame.hashes > Self.fewNames, hasRepeatedHash(frame.hashes) { return false }
        hashCount = frame.hashes
        return true
    }

    private func hasRepeatedHash(_ first: Int) -> Bool {
        var own = UnsafeMutableBufferPointer(start: hashes + first, count: hashCount - first)
        own.sort()
        for place in 1..<own.count where own[place] == own[place - 1] { return true }
        return false
    }

    /// Reads a number by the grammar of RFC 8259, section 6.
    @inline(__always)
    mutating func readNumber(_ cursor: inout UnsafePointer<UInt8>, _ text: UnsafePointer<UInt8>, _ slot: Int) -> Bool {
        let start = cursor
        if cursor.pointee == UInt8(ascii: "-") { cursor += 1 }
        if cursor.pointee == UInt8(ascii: "0") {
            cursor += 1
        } else {
            guard Self.skipDigits(&cursor) else { return false }
        }
        var kind = JSONScanKind.integer
        if cursor.pointee == UInt8(ascii: ".") {
            kind = .decimal
            cursor += 1
            guard Self.skipDigits(&cursor) else { return false }
        }
        if cursor.pointee | 0x20 == UInt8(ascii: "e") {
            kind = .decimal
            cursor += 1
            if cursor.pointee == UInt8(ascii: "+") || cursor.pointee == UInt8(ascii: "-") { cursor += 1 }
            guard Self.skipDigits(&cursor) else { return false }
        }
        put(kind, at: slot, start: start - text, length: cursor - start)
        return true
    }

    @inline(__always)
    private static func skipDigits(_ cursor: inout UnsafePointer<UInt8>) -> Bool {
        let start = cursor
        while cursor.pointee &- UInt8(ascii: "0") < 10 { cursor += 1 }
        return cursor > start
    }
}
