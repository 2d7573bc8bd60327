/// Text that grows with white space folded as a browser shows it: runs of ASCII white space become one space. No-break
/// spaces stay: the page shows them.
struct FoldedText {
    private(set) var bytes: [UInt8] = []
    private var isSpacePending = false

    mutating func append(_ text: ArraySlice<UInt8>) {
        text.withUnsafeBufferPointer { text in
            var index = 0
            while index < text.count {
                let start = index
                // A stretch that is folded already: letters, and single spaces between them.
                while index < text.count {
                    let isWord = !Self.isSpace(text[index])
                    let isGap = text[index] == 0x20 && index + 1 < text.count && !Self.isSpace(text[index + 1])
                    if !isWord && (!isGap || index == start) { break }
                    index &+= 1
                }
                if index > start {
                    if isSpacePending, !bytes.isEmpty { bytes.append(0x20) }
                    isSpacePending = false
                    bytes.append(contentsOf: text[start..<index])
                }
                while index < text.count, Self.isSpace(text[index]) {
                    isSpacePending = true
                    index &+= 1
                }
            }
        }
    }

    @inline(__always)
    private static func isSpace(_ byte: UInt8) -> Bool {
        byte <= 0x20 && (byte == 0x20 || (0x09...0x0D).contains(byte))
    }

    /// A line break or the border of a block separates words.
    mutating func breakLine() { isSpacePending = true }
}
