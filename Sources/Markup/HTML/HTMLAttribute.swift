/// An attribute that the pipeline reads; all others are dropped while parsing.
public struct HTMLAttribute: Sendable, Hashable {
    /// The attributes that are kept.
    public enum Name: UInt8, Sendable, CaseIterable {
        case ariaLabel, colspan, content, dir, hidden, href, id, lang, name, property, rel, role, rowspan, style

        private static let table = NameTable(
            allCases.map { ($0 == .ariaLabel ? "aria-label" : "\($0)", $0.rawValue) })

        static func named(_ bytes: UnsafeBufferPointer<UInt8>) -> Name? {
            table[bytes].flatMap { Name(rawValue: $0) }
        }
    }

    public let name: Name
    /// Where the value stands in ``HTMLDocument/bytes``.
    public let value: Range<Int>
}
