/// The encoding that an HTML page declares in itself (the prescan of the HTML standard, section 13.2.3.2).
enum MetaCharset {
    /// The number of bytes in which a declaration counts.
    static let window = 1024

    /// The label in `<meta charset>` or `<meta http-equiv="content-type" content="...; charset=...">`, or in an XML
    /// declaration, found in the first 1024 bytes; nil when there is none.
    static func label(in bytes: [UInt8]) -> String? {
        let end = min(window, bytes.count)
        var position = 0
        while position < end {
            guard let open = bytes[position..<end].firstIndex(of: 0x3C) else { return nil }
            position = open + 1
            if matches(bytes, at: position, "!--") {
                position = commentEnd(bytes, from: position + 1, limit: end)
            } else if matches(bytes, at: position, "?xml") {
                let attributes = HTMLAttributes.read(bytes, from: position + 4, limit: end)
                if let label = attributes["encoding"] { return label }
                position = attributes.end
            } else if matches(bytes, at: position, "meta"), position + 4 < end, isBreak(bytes[position + 4]) {
                let attributes = HTMLAttributes.read(bytes, from: position + 4, limit: end)
                if let label = label(in: attributes) { return label }
                position = attributes.end
            }
        }
        return nil
    }

    private static func label(in attributes: HTMLAttributes) -> String? {
        if let label = attributes["charset"] { return label }
        guard attributes["http-equiv"]?.lowercased() == "content-type", let content = attributes["content"] else {
            return nil
        }
        return ContentType(content)["charset"].map { $0.filter { $0 != "'" } }
    }

    private static func isBreak(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x2F }

    /// The place of the `>` that ends a comment. `<!-->` is a whole comment.
    private static func commentEnd(_ bytes: [UInt8], from start: Int, limit: Int) -> Int {
        var position = start
        while position + 2 < limit {
            if bytes[position] == 0x2D && bytes[position + 1] == 0x2D && bytes[position + 2] == 0x3E {
                return position + 2
            }
            position += 1
        }
        return limit
    }

    /// Whether the bytes at a place spell an ASCII word, without regard to case.
    static func matches(_ bytes: [UInt8], at position: Int, _ word: StaticString) -> Bool {
        let length = word.utf8CodeUnitCount
        guard position + length <= bytes.count else { return false }
        return word.withUTF8Buffer { word in
            for offset in 0..<length {
                let byte = bytes[position + offset]
                let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
                if lower != word[offset] { return false }
            }
            return true
        }
    }
}
