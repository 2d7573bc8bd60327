#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// A line of a page's text with its number.
struct TextLine: Sendable {
    /// The line without its end, in the page's bytes.
    var bytes: TextBytes
    /// 1 for the first line.
    var number: Int
    /// True when a line end follows; a cut copy ends without.
    var isEnded: Bool

    /// The lines of a text. LF, CR LF and a lone CR end a line.
    static func lines(of text: [UInt8]) -> [TextLine] {
        var lines: [TextLine] = []
        var start = 0
        var index = 0
        let count = text.count
        let hasReturns = text[...].holds(0x0D)
        text.withUnsafeBufferPointer { buffer in
            while index < count {
                if !hasReturns {
                    // Sound: `index` is below the count, and what is found as well.
                    guard let base = buffer.baseAddress, let end = memchr(base + index, 0x0A, count - index) else {
                        break
                    }
                    index = UnsafeRawPointer(end) - UnsafeRawPointer(base)
                }
                let byte = buffer[index]
                if byte == 0x0A || byte == 0x0D {
                    lines.append(TextLine(bytes: text[start..<index], number: lines.count + 1, isEnded: true))
                    if byte == 0x0D, index + 1 < count, buffer[index + 1] == 0x0A { index += 1 }
                    start = index + 1
                }
                index += 1
            }
        }
        if start < count {
            lines.append(TextLine(bytes: text[start..<count], number: lines.count + 1, isEnded: false))
        }
        return lines
    }
}
