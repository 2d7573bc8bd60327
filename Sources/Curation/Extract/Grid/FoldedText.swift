/// Text that grows with white space folded as a browser shows it: runs of ASCII white space become one space. No-break
/// spaces stay: the page shows them.
struct FoldedText {
    private(set) var bytes: [UInt8] = []
    private var isSpacePending = false
    /// True when a byte came that starts one of ``InvisibleCharacters``.
    private(set) var mayHoldInvisible = false

    /// Copies long stretches at once: a text seldom holds more than single spaces.
    mutating func append(_ text: ArraySlice<UInt8>) {
        text.withUnsafeBufferPointer { text in
            var index = 0
            while index < text.count {
                if Self.isSpace(text[index]) {
                    isSpacePending = true
                    index += 1
                    continue
                }
                let start = index
                index = stretchEnd(text, from: index)
                if isSpacePending, !bytes.isEmpty { bytes.append(0x20) }
                isSpacePending = false
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            }
        }
    }

    /// Where the stretch ends that can be copied as it is: before white space that is more than one plain space.
    private mutating func stretchEnd(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let raw = UnsafeRawBufferPointer(text)
        var index = start
        while index < text.count {
            if index &+ 8 <= text.count, Self.isPlain(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) {
                index &+= 7
                continue
            }
            let byte = text[index]
            if byte <= 0x20, Self.isSpace(byte) {
                guard byte == 0x20, index + 1 < text.count, !Self.isSpace(text[index + 1]) else { return index }
            } else if byte >= 0xC2, InvisibleCharacters.mayStart(with: byte) {
                mayHoldInvisible = true
            }
            index += 1
        }
        return index
    }

    /// True for eight bytes of ASCII without controls and without two spaces side by side; sometimes false for such. The
    /// last of the eight may be a space, so the next look begins with it.
    @inline(__always)
    private static func isPlain(_ word: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highs = ones &* 0x80
        let controls = (word &- ones &* 0x20) & ~word
        let differences = word ^ (ones &* 0x20)
        let spaces = (differences &- ones) & ~differences & highs
        return (word | controls) & highs == 0 && spaces & (spaces >> 8) == 0
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    /// A line break or the border of a block separates words.
    mutating func breakLine() { isSpacePending = true }

    /// Writes the end of the text anew, from `start` on.
    mutating func replace(from start: Int, with replacement: [UInt8]) {
        bytes.replaceSubrange(start..., with: replacement)
    }

    /// Empties it for the next text.
    mutating func clear() {
        bytes.removeAll(keepingCapacity: true)
        isSpacePending = false
        mayHoldInvisible = false
    }
}
