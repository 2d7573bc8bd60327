#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// The bytes of a page that ``HTMLScanner`` reads, and how it looks at them.
///
/// Three words that stay in registers: a method of the scanner that changes nothing would be handed a copy of it all.
struct HTMLPageBytes {
    let text: UnsafePointer<UInt8>
    let count: Int
    /// ``HTMLByteClass/table``.
    let classes: UnsafePointer<UInt8>

    /// Where the byte stands next, before `limit`.
    @inline(__always)
    func find(_ byte: UInt8, from index: Int, limit: Int? = nil) -> Int? {
        let end = limit ?? count
        guard index < end, let found = memchr(text + index, Int32(byte), end - index) else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(text)
    }

    @inline(__always)
    func byteClass(_ index: Int) -> UInt8 { classes[Int(text[index])] }

    /// True when a word in lowercase stands there, in any case.
    func spells(_ word: StaticString, at index: Int) -> Bool {
        guard index + word.utf8CodeUnitCount <= count else { return false }
        for offset in 0..<word.utf8CodeUnitCount {
            let byte = text[index + offset]
            guard byteClass(index + offset) & HTMLByteClass.letter != 0, byte | 0x20 == word.utf8Start[offset] else {
                return false
            }
        }
        return true
    }

    /// The number of line feeds in a few bytes.
    @inline(__always)
    func shortLineFeeds(_ range: Range<Int>) -> Int32 {
        var total: Int32 = 0
        for index in range where text[index] == 0x0A { total &+= 1 }
        return total
    }

    /// The number of line feeds, by sixteen bytes at a time: script and style are long.
    func lineFeeds(from start: Int, to end: Int) -> Int32 {
        var index = start
        var total = 0
        let feed = SIMD16<UInt8>(repeating: 0x0A)
        let zero = SIMD16<UInt8>(repeating: 0)
        while index &+ 16 <= end {
            var sums = zero
            // A lane holds at most 255.
            let stop = min(end, index &+ 16 &* 255)
            while index &+ 16 <= stop {
                let block = UnsafeRawPointer(text + index).loadUnaligned(as: SIMD16<UInt8>.self)
                // A mask's lane is 0 or all ones, which is -1.
                sums &-= unsafeBitCast(block .== feed, to: SIMD16<UInt8>.self)
                index &+= 16
            }
            total &+= Int(SIMD16<UInt16>(truncatingIfNeeded: sums).wrappedSum())
        }
        while index < end {
            if text[index] == 0x0A { total &+= 1 }
            index &+= 1
        }
        return Int32(truncatingIfNeeded: total)
    }

    /// Gives up where a character stands that XML does not have: libxml2 drops those.
    func check(from start: Int, to end: Int) throws(HTMLDoubt) {
        for index in start..<end where byteClass(index) & HTMLByteClass.doubtful != 0 {
            guard text[index] == 0xEF else { throw HTMLDoubt() }
            if index + 2 < count, text[index + 1] == 0xBF, text[index + 2] >= 0xBE { throw HTMLDoubt() }
        }
    }

    /// True for names like `script-x`, which ``ScriptBlanking`` takes for the name before the hyphen.
    func isMisread(_ start: Int, _ length: Int) -> Bool {
        var end = start
        while end < start + length, byteClass(end) & HTMLByteClass.letter != 0 { end += 1 }
        guard end < start + length else { return false }
        return end - start == 6 && (spells("script", at: start) || spells("source", at: start))
            || end - start == 5 && (spells("style", at: start) || spells("track", at: start))
            || end - start == 3 && spells("wbr", at: start)
    }

    @inline(__always)
    func lowercase(_ byte: UInt8) -> UInt8 {
        classes[Int(byte)] & HTMLByteClass.uppercase != 0 ? byte | 0x20 : byte
    }
}
