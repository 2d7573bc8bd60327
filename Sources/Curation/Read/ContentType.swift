/// The value of a `Content-Type` field (RFC 2045 section 5): `text/html; charset="utf-8"`.
struct ContentType {
    /// Type and subtype in lower case; empty when the field is malformed.
    var mediaType: String
    private var parameters: [(name: String, value: String)] = []

    init(_ field: String) {
        var scanner = ContentType.Scanner(bytes: Array(field.utf8))
        mediaType = scanner.token(until: 0x3B).lowercased()
        while scanner.skip(0x3B) {
            let name = scanner.token(until: 0x3D, 0x3B).lowercased()
            guard scanner.skip(0x3D) else { continue }
            parameters.append((name, scanner.value()))
        }
    }

    /// The first parameter of a name in lower case.
    subscript(name: String) -> String? {
        parameters.first { $0.name == name && !$0.value.isEmpty }?.value
    }

    /// HTML or plain text, or nil for anything else.
    var pageType: MediaType? {
        switch mediaType {
        case "text/html", "application/xhtml+xml": .html
        case "text/plain", "text/markdown", "text/x-markdown": .plainText
        default: nil
        }
    }

    private struct Scanner {
        var bytes: [UInt8]
        var position = 0

        mutating func skip(_ byte: UInt8) -> Bool {
            while position < bytes.count && bytes[position] == 0x20 { position += 1 }
            guard position < bytes.count, bytes[position] == byte else { return false }
            position += 1
            return true
        }

        mutating func token(until ends: UInt8...) -> String {
            let start = position
            while position < bytes.count && !ends.contains(bytes[position]) { position += 1 }
            return String(decoding: HeaderFields.trimmed(bytes[start..<position]), as: UTF8.self)
        }

        /// A token, or a quoted string with its backslashes resolved.
        mutating func value() -> String {
            guard skip(0x22) else { return token(until: 0x3B) }
            var text: [UInt8] = []
            while position < bytes.count, bytes[position] != 0x22 {
                if bytes[position] == 0x5C && position + 1 < bytes.count { position += 1 }
                text.append(bytes[position])
                position += 1
            }
            _ = token(until: 0x3B)
            return String(decoding: text, as: UTF8.self)
        }
    }
}
