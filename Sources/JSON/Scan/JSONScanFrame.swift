/// An array or object that a scan has entered and not yet left.
struct JSONScanFrame {
    /// Its slot.
    var slot: Int
    /// The number of elements or members so far.
    var count: UInt32
    var isObject: Bool
    /// Where the hashes of its unnumbered names start.
    var hashes: Int
}
