/// Text that grows with white space folded as a browser shows it: runs of ASCII white space become one space. No-break
/// spaces stay: the page shows them.
struct FoldedText {
    private(set) var bytes: [UInt8] = []
    private var isSpacePending = false

    mutating func append(_ text: ArraySlice<UInt8>) {
        for byte in text {
            if byte == 0x20 || (0x09...0x0D).contains(byte) {
                isSpacePending = true
                continue
            }
            if isSpacePending, !bytes.isEmpty { bytes.append(0x20) }
            isSpacePending = false
            bytes.append(byte)
        }
    }

    /// A line break or the border of a block separates words.
    mutating func breakLine() { isSpacePending = true }
}
