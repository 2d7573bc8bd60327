/// One value or member name of a scanned text, in 16 bytes. A member's value is the slot after its name.
struct JSONScanSlot {
    /// Where the content starts: a string behind its quote, a number at its first byte.
    var start: UInt32
    /// The content's length in bytes; of an array or object the number of its elements or members.
    var length: UInt32
    /// The slot after the whole value.
    var next: UInt32
    /// A member name's number among the ``JSONSymbols``, or 0.
    var symbol: UInt16
    var kind: JSONScanKind
    /// Whether the content was decoded from escapes and so stands in the scan's own memory, not in the text.
    var isDecoded: Bool
}
