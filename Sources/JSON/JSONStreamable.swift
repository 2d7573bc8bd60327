/// Something with one form in JSON, written straight into a stream.
public protocol JSONStreamable {
    func write(to stream: inout JSONStream)
}

extension JSONStreamable {
    /// The same as one compact line, without its end.
    public var jsonText: [UInt8] {
        var stream = JSONStream(capacity: 8192)
        write(to: &stream)
        return stream.output
    }

    /// The same as a value, for those who look into it.
    public var json: JSONValue { (try? JSONDocument.parse(jsonText).value) ?? .null }
}
