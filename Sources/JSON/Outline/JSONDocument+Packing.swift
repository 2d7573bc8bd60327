extension JSONDocument {
    /// The document, or its outline, with all places, in a form that is read back faster than JSON.
    ///
    /// An object that loses all its members keeps the first, without what is in it: what is empty stays empty, and what
    /// is not stays so.
    public func packed(_ outline: JSONOutline = .whole) -> [UInt8] {
        var packer = JSONPacker(tape: tape)
        packer.pack(outline)
        return packer.bytes
    }

    /// Reads what ``packed(_:)`` wrote.
    ///
    /// - Returns: nil when the bytes are damaged in a way that shows.
    public init?(packed bytes: ArraySlice<UInt8>) {
        var reader = JSONPackedReader(bytes)
        guard let document = reader.read() else { return nil }
        self = document
    }
}
