#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Takes the content of `script` and `style` elements, and CDATA sections, out of a page before it is parsed, and ends
/// elements without content that libxml2 does not know.
///
/// Nobody reads that content, libxml2 goes through it character by character, and much of a saved page is of that kind.
/// Line ends stay, so line numbers do too. What looks like a tag inside a comment or a quoted attribute is none; an
/// element that does not end is left to the parser.
enum ScriptBlanking {
    /// The page without the content; nil when there is nothing to take out.
    static func blanked(_ bytes: [UInt8]) -> [UInt8]? {
        bytes.withUnsafeBufferPointer { text in
            var result: [UInt8] = []
            var copied = 0
            var index = 0
            while let open = find(UInt8(ascii: "<"), in: text, from: index), open + 1 < text.count {
                if startsCDATA(text, open) {
                    let end = find(UInt8(ascii: ">"), in: text, from: open).map { $0 + 1 } ?? text.count
                    result.append(contentsOf: text[copied..<open])
                    for byte in text[open..<end] where byte == 0x0A { result.append(byte) }
                    copied = end
                    index = end
                    continue
                }
                if text[open + 1] == UInt8(ascii: "!") {
                    guard let end = endOfComment(text, open) else { break }
                    index = end
                    continue
                }
                guard isLetter(text[open + 1]) else {
                    index = open + 1
                    continue
                }
                guard let end = endOfTag(text, open) else { break }
                index = end
                if isUnknownVoid(text, open), text[end - 2] != UInt8(ascii: "/") {
                    result.append(contentsOf: text[copied..<(end - 1)])
                    result.append(UInt8(ascii: "/"))
                    copied = end - 1
                }
                guard let name = scriptName(text, open) else { continue }
                guard let close = closingTag(name, in: text, from: end) else { break }
                result.append(contentsOf: text[copied..<end])
                for byte in text[end..<close] where byte == 0x0A { result.append(byte) }
                copied = close
                index = close
            }
            guard copied > 0 else { return nil }
            result.append(contentsOf: text[copied...])
            return result
        }
    }

    static func find(_ byte: UInt8, in text: UnsafeBufferPointer<UInt8>, from: Int) -> Int? {
        guard from < text.count, let base = text.baseAddress else { return nil }
        // Sound: the search stays inside the buffer, which the caller holds.
        guard let found = memchr(base + from, Int32(byte), text.count - from) else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    /// Behind `-->`, or behind `<!` when it opens no comment.
    static func endOfComment(_ text: UnsafeBufferPointer<UInt8>, _ open: Int) -> Int? {
        let dash = UInt8(ascii: "-")
        guard open + 3 < text.count, text[open + 2] == dash, text[open + 3] == dash else { return open + 2 }
        var index = open + 4
        while let close = find(UInt8(ascii: ">"), in: text, from: index) {
            if close >= open + 6, text[close - 1] == dash, text[close - 2] == dash { return close + 1 }
            index = close + 1
        }
        return nil
    }

    /// Behind the `>` of the tag; one inside a quoted attribute value does not count.
    static func endOfTag(_ text: UnsafeBufferPointer<UInt8>, _ open: Int) -> Int? {
        var index = open + 1
        var isValueNext = false
        while index < text.count {
            let byte = text[index]
            if byte == UInt8(ascii: ">") { return index + 1 }
            if isValueNext, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                guard let quote = find(byte, in: text, from: index + 1) else { return nil }
                index = quote
            }
            if byte == UInt8(ascii: "=") {
                isValueNext = true
            } else if byte > 0x20 {
                isValueNext = false
            }
            index += 1
        }
        return nil
    }

    /// Elements without content that are younger than libxml2's HTML: unless it is told so by `/>`, it takes what follows
    /// for their content, table cells too.
    private static let unknownVoids = ["source", "track", "wbr"].map { Array($0.utf8) }

    private static func isUnknownVoid(_ text: UnsafeBufferPointer<UInt8>, _ open: Int) -> Bool {
        unknownVoids.contains { name in
            matches(name, in: text, at: open + 1) && !isLetter(text[open + 1 + name.count])
        }
    }

    private static let names = [Array("script".utf8), Array("style".utf8)]

    /// HTML has no CDATA sections: browsers take one for a comment that ends at the first `>`; libxml2 shows its text.
    private static let cdata = Array("<![CDATA[".utf8)

    private static func startsCDATA(_ text: UnsafeBufferPointer<UInt8>, _ open: Int) -> Bool {
        open + cdata.count <= text.count && cdata.indices.allSatisfy { text[open + $0] == cdata[$0] }
    }

    /// The name of the element when it is one of the two.
    private static func scriptName(_ text: UnsafeBufferPointer<UInt8>, _ open: Int) -> [UInt8]? {
        names.first { name in
            matches(name, in: text, at: open + 1) && !isLetter(text[open + 1 + name.count])
        }
    }

    /// Where `</name` stands.
    private static func closingTag(_ name: [UInt8], in text: UnsafeBufferPointer<UInt8>, from: Int) -> Int? {
        var index = from
        while let open = find(UInt8(ascii: "<"), in: text, from: index) {
            if open + 1 < text.count, text[open + 1] == UInt8(ascii: "/"), matches(name, in: text, at: open + 2) {
                return open
            }
            index = open + 1
        }
        return nil
    }

    /// True when the lowercase name stands there, in any case, with something behind it.
    private static func matches(_ name: [UInt8], in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard index + name.count < text.count else { return false }
        return name.indices.allSatisfy { text[index + $0] | 0x20 == name[$0] }
    }
}
