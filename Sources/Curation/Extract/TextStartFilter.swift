/// The first two bytes of many texts as a table of bits: most texts that are none of them are told by a look.
struct TextStartFilter: Sendable {
    private var bits = [UInt64](repeating: 0, count: 1 << 10)

    init(_ keys: some Sequence<TextKey>) {
        for key in keys {
            guard key.bytes.count >= 2 else {
                // A shorter text may begin like any.
                bits = [UInt64](repeating: .max, count: 1 << 10)
                return
            }
            let start = Int(key.bytes[0]) << 8 | Int(key.bytes[1])
            bits[start >> 6] |= 1 << UInt64(start & 63)
        }
    }

    /// False only when the label key of the text, which has no outer white space, can be none of the texts.
    ///
    /// Two bytes of plain ASCII before a third one are the key's own: nothing normalises, joins or drops them. Only a colon
    /// may go, when it ends the text.
    func mayBeKey(of text: TextBytes) -> Bool {
        guard text.count >= 3 else { return true }
        let index = text.startIndex
        let (first, second, third) = (text[index], text[index + 1], text[index + 2])
        guard Self.isPlain(first), Self.isPlain(second), third < 0x7F else { return true }
        let start = Int(first) << 8 | Int(second)
        return bits[start >> 6] & (1 << UInt64(start & 63)) != 0
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        (0x21...0x7E).contains(byte) && byte != UInt8(ascii: ":")
    }
}
