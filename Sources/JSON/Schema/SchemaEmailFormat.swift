/// Email addresses as the `Mailbox` of RFC 5321, section 4.1.2.
enum SchemaEmailFormat {
    /// A local part, `@`, and a host name or an address in brackets. International addresses
    /// (RFC 6531) may use all of Unicode in names.
    static func isAddress(_ string: String, international: Bool) -> Bool {
        let bytes = Array(string.utf8)
        guard let at = bytes.lastIndex(of: UInt8(ascii: "@")) else { return false }
        let local = Array(bytes[..<at])
        let domain = String(decoding: bytes[(at + 1)...], as: UTF8.self)
        return isLocal(local, international) && isDomain(domain, international)
    }

    private static func isLocal(_ local: [UInt8], _ international: Bool) -> Bool {
        let quote = UInt8(ascii: "\"")
        if local.count >= 2, local.first == quote, local.last == quote {
            return isQuoted(local[1..<local.count - 1], international)
        }
        let atoms = local.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let marks = Array("!#$%&'*+-/=?^_`{|}~".utf8)
        return atoms.allSatisfy { atom in
            !atom.isEmpty
                && atom.allSatisfy { byte in
                    SchemaHostFormat.isLetterOrDigit(byte) || marks.contains(byte)
                        || (international && byte >= 0x80)
                }
        }
    }

    private static func isQuoted(_ content: ArraySlice<UInt8>, _ international: Bool) -> Bool {
        var isEscaped = false
        for byte in content {
            guard byte >= 0x20, byte < 0x7F || (international && byte >= 0x80) else { return false }
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == UInt8(ascii: "\"") {
                return false
            }
        }
        return !isEscaped
    }

    private static func isDomain(_ domain: String, _ international: Bool) -> Bool {
        if domain.hasPrefix("["), domain.hasSuffix("]") {
            let literal = String(domain.dropFirst().dropLast())
            guard literal.lowercased().hasPrefix("ipv6:") else { return SchemaHostFormat.isIPv4(literal) }
            return SchemaHostFormat.isIPv6(String(literal.dropFirst(5)))
        }
        guard international else { return SchemaHostFormat.isHostname(domain) }
        let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
        return labels.allSatisfy { label in
            let isPlain = label.utf8.allSatisfy {
                $0 >= 0x80 || $0 == UInt8(ascii: "-") || SchemaHostFormat.isLetterOrDigit($0)
            }
            return !label.isEmpty && isPlain && !label.hasPrefix("-") && !label.hasSuffix("-")
        }
    }
}
