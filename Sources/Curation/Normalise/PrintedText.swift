/// The bytes of one cell made ready for scanning: runs of white space are one space, outer white space is gone,
/// controls that nobody sees (zero width, bidirectional) are gone. Everything else is as printed.
///
/// What was taken out is told by ``RemovedCharacters``. Positions and ranges are byte offsets. All operations are linear in the range they get.
struct PrintedText: Sendable {
    private(set) var bytes: [UInt8]
    /// Nothing was taken out or replaced.
    let isAsPrinted: Bool

    init(_ text: String) {
        self.init(bytes: Array(text.utf8))
    }

    init(bytes source: [UInt8]) {
        isAsPrinted = source.withUnsafeBufferPointer(Self.isPlain)
        bytes = isAsPrinted ? source : Self.cleaned(source)
    }

    /// Reads a text into memory that is there already.
    ///
    /// - Returns: true where nothing was taken out or replaced.
    static func read(_ text: String, into bytes: inout [UInt8]) -> Bool {
        bytes.removeAll(keepingCapacity: true)
        if text.utf8.withContiguousStorageIfAvailable({ bytes.append(contentsOf: $0) }) == nil { bytes += text.utf8 }
        let isAsPrinted = bytes.withUnsafeBufferPointer(isPlain)
        if !isAsPrinted { bytes = cleaned(bytes) }
        return isAsPrinted
    }

    private static func cleaned(_ source: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(source.count)
        var index = 0
        while index < source.count {
            let blank = blankLength(in: source, at: index)
            if blank > 0 {
                if let last = bytes.last, last != .space { bytes.append(.space) }
                index += blank
            } else if let hidden = hiddenLength(in: source, at: index) {
                index += hidden
            } else {
                bytes.append(source[index])
                index += 1
            }
        }
        if bytes.last == .space { bytes.removeLast() }
        return bytes
    }

    var all: Range<Int> { 0..<bytes.count }

    subscript(index: Int) -> UInt8 { bytes[index] }

    subscript(range: Range<Int>) -> ArraySlice<UInt8> { bytes[range] }

    /// The byte there, or a space where the text has ended, so that callers need no bounds check of their own.
    func byte(_ index: Int) -> UInt8 { index >= 0 && index < bytes.count ? bytes[index] : .space }

    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// The range without white space and without any of `marks` (ASCII) at both ends.
    func trimmed(_ range: Range<Int>, marks: StaticString = "") -> Range<Int> {
        var lower = range.lowerBound
        var upper = range.upperBound
        while lower < upper, bytes[lower] == .space || marks.holds(bytes[lower]) { lower += 1 }
        while lower < upper, bytes[upper - 1] == .space || marks.holds(bytes[upper - 1]) { upper -= 1 }
        return lower..<upper
    }

    /// The range without white space and without any of `marks` (ASCII) at its end.
    func trimmedEnd(_ range: Range<Int>, marks: StaticString = "") -> Range<Int> {
        var upper = range.upperBound
        while upper > range.lowerBound, bytes[upper - 1] == .space || marks.holds(bytes[upper - 1]) { upper -= 1 }
        return range.lowerBound..<upper
    }

    /// Whether `word` (ASCII lower case for a comparison without case) stands at `index`.
    func starts(_ word: StaticString, at index: Int, ignoringCase: Bool = true) -> Bool {
        let count = word.utf8CodeUnitCount
        guard index >= 0, index + count <= bytes.count else { return false }
        return word.withUTF8Buffer { wanted in
            for offset in 0..<count {
                let byte = bytes[index + offset]
                if (ignoringCase ? byte.lowercased : byte) != wanted[offset] { return false }
            }
            return true
        }
    }

    /// Where `word` stands first inside the range.
    func first(_ word: StaticString, in range: Range<Int>, ignoringCase: Bool = true) -> Int? {
        let last = range.upperBound - word.utf8CodeUnitCount
        guard range.lowerBound <= last else { return nil }
        return (range.lowerBound...last).first { starts(word, at: $0, ignoringCase: ignoringCase) }
    }

    /// The bracket that closes the one at `open`, counting nested brackets of its kind; nil when there is none.
    func closing(_ open: Int, before end: Int) -> Int? {
        let opener = bytes[open]
        let closer: UInt8 = opener == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
        var depth = 0
        for index in open..<end {
            if bytes[index] == opener { depth += 1 }
            if bytes[index] == closer {
                depth -= 1
                if depth == 0 { return index }
            }
        }
        return nil
    }

    /// 1 for a hyphen, 3 for a longer dash or a minus, 0 for anything else.
    func dashLength(at index: Int) -> Int {
        if byte(index) == UInt8(ascii: "-") { return 1 }
        guard byte(index) == 0xE2 else { return 0 }
        let isDash = byte(index + 1) == 0x80 && (0x90...0x95).contains(byte(index + 2))
        let isMinus = byte(index + 1) == 0x88 && byte(index + 2) == 0x92
        return isDash || isMinus ? 3 : 0
    }

    /// The words of a range, split at spaces.
    func words(_ range: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = range.lowerBound
        for index in range where bytes[index] == .space {
            if start < index { found.append(start..<index) }
            start = index + 1
        }
        if start < range.upperBound { found.append(start..<range.upperBound) }
        return found
    }

    /// The same text without the given ranges (in ascending order, not overlapping).
    func removing(_ ranges: [Range<Int>]) -> PrintedText {
        guard !ranges.isEmpty else { return self }
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count)
        var start = 0
        for range in ranges where range.lowerBound >= start {
            kept += bytes[start..<range.lowerBound]
            kept.append(.space)
            start = range.upperBound
        }
        kept += bytes[start...]
        return PrintedText(bytes: kept)
    }
}

extension PrintedText {
    /// Whether nothing is to be taken out or replaced, as in most texts; sometimes false though nothing is.
    static func isPlain(_ source: UnsafeBufferPointer<UInt8>) -> Bool {
        var isBehindSpace = true
        var index = 0
        while index < source.count {
            // Eight bytes at a time where all are plain.
            if index &+ 8 <= source.count, let isSpace = plainWord(source, at: index, isBehindSpace) {
                isBehindSpace = isSpace
                index &+= 8
                continue
            }
            let end = min(index &+ 8, source.count)
            while index < end {
                let byte = source[index]
                if byte == .space {
                    if isBehindSpace { return false }
                    isBehindSpace = true
                } else {
                    isBehindSpace = false
                    if byte < .space || byte == 0x7F || byte >= 0xC2 && mayBeUnseen(source, at: index) { return false }
                }
                index &+= 1
            }
        }
        return !isBehindSpace
    }

    /// Whether eight bytes end in a space; nil where one of them is a control of ASCII or may begin something unseen, or
    /// two spaces follow each other.
    ///
    /// - Parameter index: there are eight bytes at least.
    @inline(__always)
    private static func plainWord(
        _ source: UnsafeBufferPointer<UInt8>, at index: Int, _ isBehindSpace: Bool
    ) -> Bool? {
        var word = UInt64(
            littleEndian: UnsafeRawBufferPointer(source).loadUnaligned(fromByteOffset: index, as: UInt64.self))
        let (ones, high) = (UInt64(0x0101_0101_0101_0101), UInt64(0x8080_8080_8080_8080))
        if word & high != 0 {
            // A byte that is the lead becomes zero, and only a zero below one loses its high bit to the subtraction.
            for lead in [0xC2, 0xE2, 0xE3, 0xEF] as [UInt64] {
                let rest = word ^ lead &* ones
                guard (rest &- ones) & ~rest & high == 0 else { return nil }
            }
            // All other bytes outside ASCII are as good as letters.
            let beyond = (word & high) >> 7 &* 0xFF
            word = (word & ~beyond) | (beyond & (0x61 &* ones))
        }
        // With the high bits clear no sum or difference carries from byte to byte: below 0x20 the first loses its high
        // bit, from 0x7F on the second has one.
        guard ((word | high) &- 0x20 &* ones) & high == high, (word &+ ones) & high == 0 else {
            return nil
        }
        // The high bit of each byte that is a space.
        let spaces = ((word ^ 0x20 &* ones) &+ 0x7F &* ones) & high ^ high
        guard spaces & (spaces << 8 | (isBehindSpace ? 0x80 : 0)) == 0 else { return nil }
        return spaces >> 63 != 0
    }

    /// Whether white space or something invisible may begin with the byte there, which is none of ASCII.
    private static func mayBeUnseen(_ source: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard index + 2 < source.count else { return source[index] == 0xC2 }
        switch source[index] {
        case 0xC2: return source[index + 1] <= 0x85 || [0xA0, 0xAD].contains(source[index + 1])
        case 0xE2:
            // Dashes and quotation marks, then other blocks, are none.
            return source[index + 1] == 0x80 && !(0x90...0xA7).contains(source[index + 2]) || source[index + 1] == 0x81
        case 0xE3: return source[index + 1] == 0x80 && source[index + 2] == 0x80
        case 0xEF: return source[index + 1] == 0xBB
        default: return false
        }
    }

    /// How many bytes of white space stand there: ASCII controls, NBSP, the spaces of U+2000 to U+205F, U+3000.
    static func blankLength(in source: [UInt8], at index: Int) -> Int {
        let byte = source[index]
        if byte < 0x80 { return byte <= 0x20 || byte == 0x7F ? 1 : 0 }
        if byte == 0xC2, index + 1 < source.count, source[index + 1] == 0xA0 || source[index + 1] == 0x85 { return 2 }
        guard byte == 0xE2 || byte == 0xE3, index + 2 < source.count else { return 0 }
        let second = source[index + 1]
        let third = source[index + 2]
        switch (byte, second) {
        case (0xE3, 0x80): return third == 0x80 ? 3 : 0
        case (0xE2, 0x80): return (0x80...0x8A).contains(third) || [0xA8, 0xA9, 0xAF].contains(third) ? 3 : 0
        case (0xE2, 0x81): return third == 0x9F ? 3 : 0
        default: return 0
        }
    }

    /// How many bytes of something invisible stand there: soft hyphen, zero width (but not the joiners, which Persian
    /// and Indic words need), bidirectional controls, byte order mark.
    static func hiddenLength(in source: [UInt8], at index: Int) -> Int? {
        let byte = source[index]
        guard byte >= 0xC2 else { return nil }
        if byte == 0xC2, index + 1 < source.count { return source[index + 1] == 0xAD ? 2 : nil }
        guard byte == 0xE2 || byte == 0xEF, index + 2 < source.count else { return nil }
        let third = source[index + 2]
        switch (byte, source[index + 1]) {
        case (0xE2, 0x80): return [0x8B, 0x8E, 0x8F].contains(third) || (0xAA...0xAE).contains(third) ? 3 : nil
        case (0xE2, 0x81): return third == 0xA0 || (0xA6...0xA9).contains(third) ? 3 : nil
        case (0xEF, 0xBB): return third == 0xBF ? 3 : nil
        default: return nil
        }
    }
}

extension StaticString {
    /// Whether one of the string's bytes is this one.
    func holds(_ byte: UInt8) -> Bool {
        withUTF8Buffer { buffer in buffer.contains(byte) }
    }
}
