/// Digital object identifiers (ISO 26324) as they stand in text and in addresses.
enum DOI {
    /// The identifier in an address of a DOI resolver (`https://doi.org/10.1000%2Fx`), nil for other addresses.
    static func inAddress(_ address: String) -> String? {
        let text = PrintedText(address)
        guard let host = text.first("doi.org/", in: text.all) else { return nil }
        // `https://doi.org/https://doi.org/10.1000/182`, `https://doi.org/doi:10.1000/182`
        let rest = host + 8..<text.bytes.count
        if text.first("http", in: rest) == host + 8 {
            return inAddress(String(decoding: text.bytes[rest], as: UTF8.self))
        }
        if text.first("doi:", in: rest) == host + 8 {
            return inAddress("https://doi.org/" + String(decoding: text.bytes[rest].dropFirst(4), as: UTF8.self))
        }
        let scheme = text.trimmed(0..<host)
        let isResolver = [
            "http://", "https://", "http://dx.", "https://dx.", "http://www.", "https://www.", "//", "", "dx.",
        ]
        .contains(String(decoding: text.bytes[scheme].map(\.lowercased), as: UTF8.self))
        guard isResolver else { return nil }
        let start = host + 8
        let end =
            text.bytes[start...].firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? text.bytes.count
        let decoded = PercentEncoding.decoded(text.bytes[start..<end])
        return isIdentifier(decoded[...]) ? String(decoding: decoded, as: UTF8.self) : nil
    }

    /// `https://doi-org.proxy.example.edu/10.1000/182`: the address that a library's proxy makes of a DOI.
    static func behindProxy(_ address: String) -> String? {
        let text = PrintedText(address)
        guard text.first("//doi-org.", in: text.all) != nil, let slash = text.first("/10.", in: text.all) else {
            return nil
        }
        return inAddress("https://doi.org" + String(decoding: text.bytes[slash...], as: UTF8.self))
    }

    /// Whether bytes are a prefix `10.` with digits, a slash and something behind it.
    static func isIdentifier(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.starts(with: "10.".utf8), let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else { return false }
        let registrant = bytes[(bytes.startIndex + 3)..<slash]
        guard registrant.count >= 4, registrant.first?.isDigit == true else { return false }
        return registrant.allSatisfy { $0.isDigit || $0 == UInt8(ascii: ".") } && slash + 1 < bytes.endIndex
    }
}
