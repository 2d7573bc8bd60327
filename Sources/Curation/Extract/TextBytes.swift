#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Text as a slice of UTF-8 bytes: what the extract stage needs to know of white space and invisible characters.
typealias TextBytes = ArraySlice<UInt8>

extension ArraySlice<UInt8> {
    /// The same as a `String`.
    var string: String { String(decoding: self, as: UTF8.self) }

    /// Without outer white space (Unicode's, no-break and zero-width spaces and byte order marks included).
    var trimmed: ArraySlice<UInt8> {
        // Most texts have nothing to trim, and show it by plain ASCII at both ends.
        if let first, let last, (0x21...0x7E).contains(first), (0x21...0x7E).contains(last) { return self }
        var lower = startIndex
        var upper = endIndex
        while lower < upper, let length = spaceLength(at: lower) { lower += length }
        while lower < upper, let length = spaceLength(before: upper) { upper -= length }
        return self[lower..<upper]
    }

    /// How many bytes the white-space scalar at `index` takes; nil when there is none.
    func spaceLength(at index: Int) -> Int? {
        switch self[index] {
        case 0x20, 0x09...0x0D: return 1
        case 0xC2 where index + 1 < endIndex && (self[index + 1] == 0xA0 || self[index + 1] == 0x85): return 2
        case 0xE1, 0xE2, 0xE3, 0xEF:
            guard index + 2 < endIndex else { return nil }
            return Self.isWideSpace(self[index], self[index + 1], self[index + 2]) ? 3 : nil
        default: return nil
        }
    }

    /// How many bytes the white-space scalar that ends before `end` takes; nil when there is none.
    private func spaceLength(before end: Int) -> Int? {
        let last = self[end - 1]
        if last == 0x20 || (0x09...0x0D).contains(last) { return 1 }
        guard last & 0xC0 == 0x80 else { return nil }
        if end - startIndex >= 2, spaceLength(at: end - 2) == 2 { return 2 }
        if end - startIndex >= 3, spaceLength(at: end - 3) == 3 { return 3 }
        return nil
    }

    /// U+1680, U+2000 to U+200B, U+2028, U+2029, U+202F, U+205F, U+2060, U+3000 and U+FEFF.
    private static func isWideSpace(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch (first, second) {
        case (0xE2, 0x80): (0x80...0x8B).contains(third) || third == 0xA8 || third == 0xA9 || third == 0xAF
        case (0xE2, 0x81): third == 0x9F || third == 0xA0
        case (0xE1, 0x9A), (0xE3, 0x80): third == 0x80
        case (0xEF, 0xBB): third == 0xBF
        default: false
        }
    }

    /// True when the byte stands in the text `times` times or more often.
    func holds(_ byte: UInt8, times: Int = 1) -> Bool {
        withUnsafeBytes { text in
            guard var start = text.baseAddress else { return times <= 0 }
            let end = start + text.count
            for _ in 0..<times {
                // Sound: `start` never passes `end`.
                guard let place = memchr(start, Int32(byte), end - start) else { return false }
                start = UnsafeRawPointer(place) + 1
            }
            return true
        }
    }

    /// True when `other` stands at the start.
    func starts(withBytes other: [UInt8]) -> Bool { hasBytes(other, at: 0) }

    /// The same for other collections of bytes.
    func starts(withBytes other: some Sequence<UInt8>) -> Bool { starts(with: other) }

    /// True when `other` stands at the end.
    func ends(withBytes other: [UInt8]) -> Bool { hasBytes(other, at: count - other.count) }

    private func hasBytes(_ other: [UInt8], at offset: Int) -> Bool {
        guard offset >= 0, count - offset >= other.count else { return false }
        return withUnsafeBytes { text in
            other.withUnsafeBytes { other in
                guard let start = text.baseAddress, let word = other.baseAddress else { return true }
                // Sound: the lengths were compared above.
                return memcmp(start + offset, word, other.count) == 0
            }
        }
    }

    /// The index at which `needle` first stands at or behind `from`; nil when it does not.
    func firstIndex(ofBytes needle: [UInt8], from: Int? = nil) -> Int? {
        let first = (from ?? startIndex) - startIndex
        guard !needle.isEmpty, count - first >= needle.count else { return nil }
        let found: Int? = withUnsafeBytes { text in
            needle.withUnsafeBytes { word in
                guard let start = text.baseAddress, let wanted = word.baseAddress else { return nil }
                // The greatest byte is rarest: not a space, and of a letter beyond ASCII the one that names its block.
                var pivot = 0
                for place in word.indices where word[place] > word[pivot] { pivot = place }
                var index = first + pivot
                let last = text.count - needle.count + pivot
                // Sound: `index` and `last` keep the whole of the needle inside the text.
                while index <= last, let place = memchr(start + index, Int32(word[pivot]), last - index + 1) {
                    let candidate = UnsafeRawPointer(place) - start - pivot
                    if memcmp(start + candidate, wanted, needle.count) == 0 { return candidate }
                    index = candidate + pivot + 1
                }
                return nil
            }
        }
        return found.map { $0 + startIndex }
    }
}
