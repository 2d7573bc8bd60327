extension JSONDocument {
    /// The document with all places, in a form that is read back faster than JSON.
    public func packed() -> [UInt8] {
        var packer = JSONPacker(tape: tape)
        packer.pack()
        return packer.bytes
    }

    /// Reads what ``packed()`` wrote.
    ///
    /// - Returns: nil when the bytes are damaged in a way that shows.
    public init?(packed bytes: ArraySlice<UInt8>) {
        var reader = JSONPackedReader(bytes)
        guard let document = reader.read() else { return nil }
        self = document
    }
}
