/// What the extension SingleFile leaves in the pages that it saves.
enum SingleFileText {
    /// The comment stands near the start.
    private static let window = 1024
    private static let comment = Array("SingleFile".utf8)
    private static let attribute = Array("srcdoc=".utf8)
    private static let directoryEnd: [UInt8] = [0x50, 0x4B, 0x05, 0x06]

    /// Whether SingleFile saved the page.
    static func isSingleFile(_ text: [UInt8]) -> Bool {
        text.prefix(window).firstIndex(ofBytes: comment) != nil
    }

    /// The documents in `srcdoc` attributes, with their character references resolved. Frames in frames are found when
    /// their frame is taken apart.
    static func frames(in text: [UInt8], depth: Int = 3) -> [[UInt8]] {
        var frames: [[UInt8]] = []
        var position = 0
        while let found = text[...].firstIndex(ofBytes: attribute, from: position) {
            position = found + attribute.count
            guard position < text.count, text[position] == 0x22 || text[position] == 0x27 else { continue }
            let start = position + 1
            let end = text[start...].firstIndex(of: text[position]) ?? text.count
            let frame = unescaped(text[start..<end])
            frames.append(frame)
            if depth > 1 { frames += self.frames(in: frame, depth: depth - 1) }
            position = end
        }
        return frames
    }

    /// The page without the values of its `srcdoc` attributes: what it shows itself.
    static func withoutFrames(_ text: [UInt8]) -> [UInt8] {
        var rest: [UInt8] = []
        var position = 0
        while let found = text[...].firstIndex(ofBytes: attribute, from: position) {
            let quote = found + attribute.count
            rest += text[position..<min(quote + 1, text.count)]
            position = min(quote + 1, text.count)
            guard quote < text.count, text[quote] == 0x22 || text[quote] == 0x27 else { continue }
            position = text[position...].firstIndex(of: text[quote]) ?? text.count
        }
        return rest + text[position...]
    }

    /// Resolves the references that an attribute's value needs; all others stay for the page's own parser.
    private static func unescaped(_ value: ArraySlice<UInt8>) -> [UInt8] {
        let references: [(name: [UInt8], byte: UInt8)] = [
            ("&amp;", 0x26), ("&quot;", 0x22), ("&lt;", 0x3C), ("&gt;", 0x3E), ("&#34;", 0x22), ("&#39;", 0x27),
        ].map { (Array($0.0.utf8), $0.1) }
        var text: [UInt8] = []
        text.reserveCapacity(value.count)
        var position = value.startIndex
        while position < value.endIndex {
            if value[position] == 0x26,
                let reference = references.first(where: { value[position...].starts(with: $0.name) })
            {
                text.append(reference.byte)
                position += reference.name.count
            } else {
                text.append(value[position])
                position += 1
            }
        }
        return text
    }

    /// Whether a zip archive's directory ends near the end of a page; a comment with the rest of the page may follow.
    static func endsWithArchive(_ bytes: [UInt8]) -> Bool {
        bytes.suffix(1 << 16).firstIndex(ofBytes: directoryEnd) != nil
    }
}
