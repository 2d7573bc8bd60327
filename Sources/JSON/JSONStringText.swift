/// Strings as JSON writes them, with only the escapes that RFC 8785, section 3.2.2.2 calls for.
enum JSONStringText {
    /// Appends a string with its quotation marks.
    static func append(_ string: String, to output: inout [UInt8]) {
        if string.utf8.withContiguousStorageIfAvailable({ append($0, to: &output) }) == nil {
            Array(string.utf8).withUnsafeBufferPointer { append($0, to: &output) }
        }
    }

    /// Appends UTF-8 with its quotation marks: what needs no escape goes in one piece, eight bytes looked at together.
    static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\""))
        var copied = 0
        var index = 0
        let raw = UnsafeRawBufferPointer(text)
        while index < text.count {
            if index &+ 8 <= text.count {
                let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                if !mayNeedEscape(word) {
                    index &+= 8
                    continue
                }
            }
            let end = min(index &+ 8, text.count)
            while index < end {
                if needsEscape(text[index]) {
                    output.append(contentsOf: text[copied..<index])
                    appendEscape(text[index], to: &output)
                    copied = index &+ 1
                }
                index &+= 1
            }
        }
        output.append(contentsOf: text[copied...])
        output.append(UInt8(ascii: "\""))
    }

    /// Writes UTF-8 with its quotation marks where nothing needs an escape, as in nearly all texts.
    ///
    /// - Parameter place: has room for the text and two bytes.
    /// - Returns: the number of bytes; 0 where something may need an escape, and what was written then counts for nothing.
    @inline(__always)
    static func write(plain text: UnsafeBufferPointer<UInt8>, at place: UnsafeMutablePointer<UInt8>) -> Int {
        let raw = UnsafeRawBufferPointer(text)
        let target = UnsafeMutableRawPointer(place + 1)
        let count = text.count
        var index = 0
        while index &+ 8 <= count {
            let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            if mayNeedEscape(word) { return 0 }
            target.storeBytes(of: word, toByteOffset: index, as: UInt64.self)
            index &+= 8
        }
        if count >= 8 {
            // The last eight again, together with what is left.
            let word = raw.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
            if mayNeedEscape(word) { return 0 }
            target.storeBytes(of: word, toByteOffset: count &- 8, as: UInt64.self)
        } else if count >= 4 {
            // The first four and the last four, which may be partly the same.
            let first = raw.loadUnaligned(fromByteOffset: 0, as: UInt32.self)
            let last = raw.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)
            if mayNeedEscape(UInt64(first) << 32 | UInt64(last)) { return 0 }
            target.storeBytes(of: first, toByteOffset: 0, as: UInt32.self)
            target.storeBytes(of: last, toByteOffset: count &- 4, as: UInt32.self)
        } else {
            while index < count {
                if needsEscape(text[index]) { return 0 }
                place[index &+ 1] = text[index]
                index &+= 1
            }
        }
        place[0] = UInt8(ascii: "\"")
        place[count &+ 1] = UInt8(ascii: "\"")
        return count &+ 2
    }

    @inline(__always)
    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    /// Whether one of eight bytes is a control character, a quotation mark or a backslash; sometimes true without one.
    @inline(__always)
    private static func mayNeedEscape(_ word: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        // None of the marks has a high bit: it is set where the byte itself has none and the subtraction borrows.
        let quotes = (word ^ (ones &* 0x22)) &- ones
        let slashes = (word ^ (ones &* 0x5C)) &- ones
        return ((word &- ones &* 0x20) | quotes | slashes) & ~word & (ones &* 0x80) != 0
    }

    private static func appendEscape(_ byte: UInt8, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): output.append(byte)
        case 0x08: output.append(UInt8(ascii: "b"))
        case 0x09: output.append(UInt8(ascii: "t"))
        case 0x0A: output.append(UInt8(ascii: "n"))
        case 0x0C: output.append(UInt8(ascii: "f"))
        case 0x0D: output.append(UInt8(ascii: "r"))
        default:
            output.append(contentsOf: "u00".utf8)
            output.append(hexDigit(byte >> 4))
            output.append(hexDigit(byte & 15))
        }
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
}
