/// The attributes of one tag near the start of a page, read before its encoding is known.
struct HTMLAttributes {
    private var attributes: [(name: String, value: String)] = []
    /// The place of the `>`, or the limit.
    private(set) var end = 0

    /// The first attribute of a name in lower case.
    subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }

    /// Reads from behind the tag's name.
    static func read(_ bytes: [UInt8], from start: Int, limit: Int) -> HTMLAttributes {
        var tag = HTMLAttributes()
        var position = start
        while true {
            while position < limit, bytes[position] <= 0x20 || bytes[position] == 0x2F { position += 1 }
            guard position < limit, bytes[position] != 0x3E else { break }
            let nameStart = position
            while position < limit, bytes[position] > 0x20, ![0x2F, 0x3D, 0x3E].contains(bytes[position]) {
                position += 1
            }
            let name = String(decoding: bytes[nameStart..<position], as: UTF8.self).lowercased()
            while position < limit, bytes[position] <= 0x20 { position += 1 }
            var value = ""
            if position < limit, bytes[position] == 0x3D {
                position += 1
                value = readValue(bytes, from: &position, limit: limit)
            } else if position == nameStart {
                position += 1
            }
            tag.attributes.append((name, value))
        }
        tag.end = position
        return tag
    }

    private static func readValue(_ bytes: [UInt8], from position: inout Int, limit: Int) -> String {
        while position < limit, bytes[position] <= 0x20 { position += 1 }
        guard position < limit else { return "" }
        let quote = bytes[position]
        guard quote == 0x22 || quote == 0x27 else {
            let start = position
            while position < limit, bytes[position] > 0x20, bytes[position] != 0x3E { position += 1 }
            return String(decoding: bytes[start..<position], as: UTF8.self)
        }
        let start = position + 1
        position = bytes[start..<limit].firstIndex(of: quote) ?? limit
        defer { position = min(position + 1, limit) }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }
}
