/// The header of a mail message, an HTTP response or a WARC record: lines `Name: value`, folded lines joined, up to an
/// empty line (RFC 5322 section 2.2, RFC 9112 section 5).
struct HeaderFields {
    /// Names in lower case (ASCII), values without outer white space, in order.
    private var fields: [(name: [UInt8], value: [UInt8])] = []

    /// Reads fields from a place up to the empty line that ends them, or to the end of the bytes.
    /// - Returns: the fields and the place behind the empty line; nil for the place when there was none.
    static func read(_ bytes: [UInt8], in range: Range<Int>) -> (fields: HeaderFields, bodyStart: Int?) {
        var header = HeaderFields()
        var position = range.lowerBound
        while position < range.upperBound {
            let end = lineEnd(bytes, from: position, limit: range.upperBound)
            var line = bytes[position..<end]
            if line.last == 0x0D { line.removeLast() }
            position = min(end + 1, range.upperBound)
            if line.isEmpty { return (header, position) }
            header.add(line)
        }
        return (header, nil)
    }

    /// The place of the next line feed, or the limit.
    static func lineEnd(_ bytes: [UInt8], from start: Int, limit: Int) -> Int {
        bytes[start..<limit].firstIndex(of: 0x0A) ?? limit
    }

    private mutating func add(_ line: ArraySlice<UInt8>) {
        if let first = line.first, first == 0x20 || first == 0x09 {
            guard let last = fields.indices.last else { return }
            fields[last].value.append(0x20)
            fields[last].value.append(contentsOf: HeaderFields.trimmed(line))
        } else if let colon = line.firstIndex(of: 0x3A) {
            let name = HeaderFields.trimmed(line[..<colon]).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
            fields.append((name, Array(HeaderFields.trimmed(line[(colon + 1)...]))))
        }
    }

    static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var bytes = bytes
        while let first = bytes.first, first == 0x20 || first == 0x09 { bytes.removeFirst() }
        while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
        return bytes
    }

    /// The first field's value; the name in lower case.
    subscript(name: String) -> String? {
        fields.first { $0.name.elementsEqual(name.utf8) }.map { String(decoding: $0.value, as: UTF8.self) }
    }

    var isEmpty: Bool { fields.isEmpty }

    /// The value of an address field: white space that folding put in is removed, and `<>` around it.
    func address(_ name: String) -> String? {
        guard let value = self[name] else { return nil }
        let bytes = value.utf8.filter { $0 > 0x20 && $0 != 0x3C && $0 != 0x3E }
        return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
    }
}
