/// The grammar of URIs (RFC 3986) and IRIs (RFC 3987).
enum SchemaURIFormat {
    /// A URI or IRI with its scheme.
    static func isURI(_ string: String, international: Bool) -> Bool {
        SchemaURI(string).scheme != nil && isReference(string, international: international)
    }

    /// A URI or IRI, or a relative reference.
    static func isReference(_ string: String, international: Bool) -> Bool {
        let uri = SchemaURI(string)
        let isText = { (text: String, extra: String, isPrivate: Bool) in
            isPart(text, extra, international: international, isPrivate: isPrivate)
        }
        if uri.scheme == nil, uri.authority == nil, let colon = uri.path.firstIndex(of: ":"),
            !uri.path[..<colon].contains("/")
        {
            return false
        }
        if let authority = uri.authority, !isAuthority(authority, international: international) {
            return false
        }
        return isText(uri.path, ":@/", false) && isText(uri.query ?? "", ":@/?", true)
            && isText(uri.fragment ?? "", ":@/?", false)
    }

    private static func isAuthority(_ authority: String, international: Bool) -> Bool {
        var host = Substring(authority)
        if let at = host.lastIndex(of: "@") {
            let user = String(host[..<at])
            guard isPart(user, ":", international: international, isPrivate: false) else { return false }
            host = host[host.index(after: at)...]
        }
        if host.hasPrefix("[") {
            guard let end = host.firstIndex(of: "]") else { return false }
            let literal = String(host[host.index(after: host.startIndex)..<end])
            let port = host[host.index(after: end)...]
            return isLiteral(literal) && (port.isEmpty || (port.hasPrefix(":") && isPort(port.dropFirst())))
        }
        if let colon = host.lastIndex(of: ":") {
            guard isPort(host[host.index(after: colon)...]) else { return false }
            host = host[..<colon]
        }
        return isPart(String(host), "", international: international, isPrivate: false)
    }

    private static func isPort(_ text: Substring) -> Bool {
        text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    }

    /// An IPv6 address, or a later version's as `v1.x`.
    private static func isLiteral(_ text: String) -> Bool {
        guard text.hasPrefix("v") || text.hasPrefix("V") else { return SchemaHostFormat.isIPv6(text) }
        let parts = text.dropFirst().split(
            separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return false }
        return parts[0].utf8.allSatisfy(SchemaHostFormat.isHexadecimal)
            && !parts[1].contains("%")
            && isPart(String(parts[1]), ":", international: false, isPrivate: false)
    }

    /// Whether a part has only unreserved characters, sub-delimiters, percent escapes and `extra`.
    private static func isPart(
        _ text: String, _ extra: String, international: Bool, isPrivate: Bool
    ) -> Bool {
        let scalars = Array(text.unicodeScalars)
        for (position, scalar) in scalars.enumerated() {
            if scalar == "%" {
                let digits = scalars[(position + 1)...].prefix(2)
                guard digits.count == 2, digits.allSatisfy(\.properties.isASCIIHexDigit) else {
                    return false
                }
            } else if scalar.isASCII {
                let byte = UInt8(truncatingIfNeeded: scalar.value)
                guard
                    SchemaHostFormat.isLetterOrDigit(byte) || "-._~!$&'()*+,;=".utf8.contains(byte)
                        || extra.utf8.contains(byte)
                else { return false }
            } else if !international || !isInternational(scalar, isPrivate: isPrivate) {
                return false
            }
        }
        return true
    }

    /// The `ucschar` of RFC 3987, section 2.2, and in queries `iprivate` as well.
    static func isInternational(_ scalar: Unicode.Scalar, isPrivate: Bool) -> Bool {
        switch scalar.value {
        case 0xA0...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFEF: true
        case 0xE000...0xF8FF, 0xF0000...0xFFFFD, 0x100000...0x10FFFD: isPrivate
        case 0x10000...0xEFFFF: scalar.value & 0xFFFF < 0xFFFE && scalar.value >> 4 != 0xE000
        default: false
        }
    }
}
