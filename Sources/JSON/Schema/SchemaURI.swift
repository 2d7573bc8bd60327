/// A URI reference in its parts, with the resolution of RFC 3986, section 5.
struct SchemaURI: Sendable, Hashable {
    private(set) var scheme: String?
    private(set) var authority: String?
    private(set) var path: String
    private(set) var query: String?
    /// The part after `#`, still percent-encoded.
    private(set) var fragment: String?

    /// Splits a reference by the rule of RFC 3986, appendix B, which any text satisfies.
    init(_ text: String) {
        var rest = Substring(text)
        fragment = Self.cut(&rest, after: "#")
        query = Self.cut(&rest, after: "?")
        if let colon = rest.firstIndex(of: ":"), Self.isScheme(rest[..<colon]) {
            scheme = rest[..<colon].lowercased()
            rest = rest[rest.index(after: colon)...]
        }
        if rest.hasPrefix("//") {
            let body = rest.dropFirst(2)
            let end = body.firstIndex(of: "/") ?? body.endIndex
            authority = String(body[..<end])
            rest = body[end...]
        }
        path = String(rest)
    }

    private static func cut(_ rest: inout Substring, after mark: Character) -> String? {
        guard let position = rest.firstIndex(of: mark) else { return nil }
        defer { rest = rest[..<position] }
        return String(rest[rest.index(after: position)...])
    }

    private static func isScheme(_ text: Substring) -> Bool {
        guard let first = text.utf8.first, first | 0x20 >= 0x61, first | 0x20 <= 0x7A else {
            return false
        }
        return text.utf8.allSatisfy { byte in
            switch byte | 0x20 {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
            default: byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
            }
        }
    }

    /// The target of this reference when it stands in a document with the base given.
    func resolved(against base: SchemaURI) -> SchemaURI {
        if scheme != nil { return withPath(Self.removingDots(path)) }
        var target = self
        target.scheme = base.scheme
        if authority != nil { return target.withPath(Self.removingDots(path)) }
        target.authority = base.authority
        if path.isEmpty {
            target.path = base.path
            target.query = query ?? base.query
            return target
        }
        if path.hasPrefix("/") { return target.withPath(Self.removingDots(path)) }
        return target.withPath(Self.removingDots(base.merged(with: path)))
    }

    private func withPath(_ path: String) -> SchemaURI {
        var copy = self
        copy.path = path
        return copy
    }

    private func merged(with relative: String) -> String {
        if authority != nil, path.isEmpty { return "/" + relative }
        guard let slash = path.lastIndex(of: "/") else { return relative }
        return path[...slash] + relative
    }

    private static func removingDots(_ path: String) -> String {
        guard path.contains("/.") || path.hasPrefix(".") else { return path }
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        var kept: [Substring] = []
        for (position, part) in parts.enumerated() {
            let isLast = position == parts.count - 1
            switch part {
            case ".": if isLast { kept.append("") }
            case "..":
                if kept.count > 1 || kept.first.map({ !$0.isEmpty }) == true { kept.removeLast() }
                if isLast { kept.append("") }
            default: kept.append(part)
            }
        }
        return kept.joined(separator: "/")
    }

    /// The URI as text without its fragment.
    var withoutFragment: String {
        var text = ""
        if let scheme { text += scheme + ":" }
        if let authority { text += "//" + authority }
        text += path
        if let query { text += "?" + query }
        return text
    }

    /// The fragment with its percent escapes decoded; empty when there is none.
    var decodedFragment: String {
        guard let fragment, fragment.utf8.contains(UInt8(ascii: "%")) else { return fragment ?? "" }
        let bytes = Array(fragment.utf8)
        var decoded: [UInt8] = []
        var cursor = 0
        while cursor < bytes.count {
            let digits = String(decoding: bytes[cursor...].dropFirst().prefix(2), as: UTF8.self)
            if bytes[cursor] == UInt8(ascii: "%"), digits.utf8.count == 2,
                let byte = UInt8(digits, radix: 16)
            {
                decoded.append(byte)
                cursor += 3
            } else {
                decoded.append(bytes[cursor])
                cursor += 1
            }
        }
        return String(decoding: decoded, as: UTF8.self)
    }
}
