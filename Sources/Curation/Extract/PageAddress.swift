/// A comparison page's address, as in `https://host/vi/compare?slugs=a%2Cb`.
struct PageAddress: Sendable, Hashable {
    /// The address as found.
    var text: String
    /// The path's first segment when it has the form of a language tag.
    var language: String?
    /// The methods in the order of the columns; empty when the address lost them.
    var slugs: [String]

    /// Reads an address; nil when it is not a web address of a comparison page.
    init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard let scheme = Self.schemes.first(where: { bytes[...].starts(withBytes: $0) }) else { return nil }
        let rest = bytes[scheme.count...]
        let end = rest.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? rest.endIndex
        // The path's last two segments; the first thing behind the scheme is the host.
        let last = Self.lastSegment(rest[..<end])
        guard last.elementsEqual("compare".utf8), case let before = Self.lastSegment(rest[..<last.startIndex]),
            !before.isEmpty
        else { return nil }
        self.text = text
        language = Self.lastSegment(rest[..<before.startIndex]).isEmpty ? nil : Self.languageTag(before)
        slugs = Self.slugs(in: bytes)
    }

    private static let schemes = ["https://", "http://"].map { Array($0.utf8) }

    /// What stands behind the last slash that something stands behind.
    private static func lastSegment(_ path: TextBytes) -> TextBytes {
        guard let last = path.lastIndex(where: { $0 != UInt8(ascii: "/") }) else { return path.prefix(0) }
        let segment = path[...last]
        guard let slash = segment.lastIndex(of: UInt8(ascii: "/")) else { return segment }
        return segment[(slash + 1)...]
    }

    /// Two or three letters, perhaps with subtags.
    private static func languageTag(_ segment: TextBytes) -> String? {
        let main = segment.prefix { $0 != UInt8(ascii: "-") }
        guard (2...3).contains(main.count), main.allSatisfy({ (0x61...0x7A).contains($0 | 0x20) }) else { return nil }
        return segment.string
    }

    private static func slugs(in bytes: [UInt8]) -> [String] {
        guard let query = bytes.firstIndex(of: UInt8(ascii: "?")) else { return [] }
        for parameter in bytes[(query + 1)...].split(separator: UInt8(ascii: "&")) {
            let name = Array("slugs=".utf8)
            guard parameter.starts(withBytes: name) else { continue }
            let value = PercentEncoding.decoded(parameter.dropFirst(name.count).prefix { $0 != UInt8(ascii: "#") })
            let slugs = value.split(separator: UInt8(ascii: ",")).map { $0.trimmed.string }
            return slugs.allSatisfy(isSlug) ? slugs : []
        }
        return []
    }

    /// Lowercase ASCII letters, digits, hyphens.
    static func isSlug(_ text: String) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    }

    /// The last path segment of a method's link when it has the form of a slug.
    static func slug(inLink target: TextBytes) -> String? {
        let end = target.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? target.endIndex
        let last = lastSegment(target[..<end])
        guard !lastSegment(target[..<last.startIndex]).isEmpty, case let slug = last.string, isSlug(slug) else {
            return nil
        }
        return slug
    }
}
