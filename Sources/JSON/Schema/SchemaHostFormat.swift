/// Host names (RFC 1123) and IP addresses (RFC 2673, RFC 4291).
enum SchemaHostFormat {
    /// A name of labels of letters, digits and inner hyphens, at most 63 each and 253 in all. Labels that start with
    /// `xn--` must be the encoded form of a sound international label. International names (RFC 5890) may have these
    /// as they are read, and the full stops of ideographic scripts between labels.
    static func isHostname(_ string: String, international: Bool = false) -> Bool {
        guard string.utf8.count <= 1_000 else { return false }
        let stops: Set<Unicode.Scalar> = international ? [".", "\u{3002}", "\u{FF0E}", "\u{FF61}"] : ["."]
        let parts = string.unicodeScalars.split(omittingEmptySubsequences: false) { stops.contains($0) }
        var length = parts.count - 1
        var labels: [[Unicode.Scalar]] = []
        for part in parts {
            let written = Array(part)
            guard international || written.allSatisfy(\.isASCII), let (label, encoded) = label(written) else {
                return false
            }
            labels.append(label)
            length += encoded
        }
        return length <= 253 && SchemaDirections.areSound(labels)
    }

    /// A label as it is read, and its length as it is sent; nil when it is none.
    private static func label(_ written: [Unicode.Scalar]) -> ([Unicode.Scalar], Int)? {
        guard written.allSatisfy(\.isASCII) else {
            guard SchemaDomainLabel(scalars: written).isSound, let encoded = Punycode.encode(written),
                encoded.count + 4 <= 63
            else { return nil }
            return (written, encoded.count + 4)
        }
        let bytes = written.map { asciiLowercase(UInt8(truncatingIfNeeded: $0.value)) }
        guard isLabel(bytes) else { return nil }
        guard bytes.starts(with: Array("xn--".utf8)) else { return (written, bytes.count) }
        guard let decoded = Punycode.decode(bytes[4...]), !decoded.allSatisfy(\.isASCII),
            Punycode.encode(decoded) == Array(bytes[4...]), SchemaDomainLabel(scalars: decoded).isSound
        else { return nil }
        return (decoded, bytes.count)
    }

    private static func asciiLowercase(_ byte: UInt8) -> UInt8 {
        byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
    }

    private static func isLabel(_ label: [UInt8]) -> Bool {
        let hyphen = UInt8(ascii: "-")
        guard let first = label.first, first != hyphen, label.last != hyphen, label.count <= 63 else {
            return false
        }
        return label.allSatisfy { $0 == hyphen || isLetterOrDigit($0) } && !isReserved(label)
    }

    /// Hyphens at the third and fourth place are reserved for internationalized labels (RFC 5890,
    /// section 2.3.1); of these only `xn--` is in use.
    private static func isReserved(_ label: [UInt8]) -> Bool {
        guard label.count > 3, label[2] == UInt8(ascii: "-"), label[3] == UInt8(ascii: "-") else { return false }
        return !label.starts(with: Array("xn".utf8))
    }

    /// Four decimal numbers up to 255 without leading zeros.
    static func isIPv4(_ string: String) -> Bool {
        let parts = string.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return parts.count == 4
            && parts.allSatisfy { part in
                guard part.count <= 3, part.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
                    let first = part.first, first != 0x30 || part.count == 1
                else { return false }
                return part.reduce(0) { $0 * 10 + Int($1 - 0x30) } <= 255
            }
    }

    /// Eight groups of hexadecimal digits, the last two possibly an IPv4 address, one run of zero
    /// groups possibly left out as `::`.
    static func isIPv6(_ string: String) -> Bool {
        let bytes = Array(string.utf8)
        let colon = UInt8(ascii: ":")
        let gaps = bytes.indices.dropLast().filter { bytes[$0] == colon && bytes[$0 + 1] == colon }
        guard let gap = gaps.first else { return groups(bytes[...], isLast: true) == 8 }
        guard gaps.count == 1, let left = groups(bytes[..<gap], isLast: false),
            let right = groups(bytes[(gap + 2)...], isLast: true)
        else { return false }
        return left + right <= 7
    }

    /// The number of 16-bit groups in a part of an address, or nil when it is malformed.
    private static func groups(_ bytes: ArraySlice<UInt8>, isLast: Bool) -> Int? {
        if bytes.isEmpty { return 0 }
        let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        var count = 0
        for (position, part) in parts.enumerated() {
            if (1...4).contains(part.count), part.allSatisfy(isHexadecimal) {
                count += 1
            } else if isLast, position == parts.count - 1, isIPv4(String(decoding: part, as: UTF8.self)) {
                count += 2
            } else {
                return nil
            }
        }
        return count
    }

    static func isHexadecimal(_ byte: UInt8) -> Bool {
        switch byte | 0x20 {
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte > 0x40
        default: byte >= 0x30 && byte <= 0x39
        }
    }

    static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }
}
