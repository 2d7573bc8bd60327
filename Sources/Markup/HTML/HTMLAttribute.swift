/// An attribute that the pipeline reads; all others are dropped while parsing.
public struct HTMLAttribute: Sendable, Hashable {
    /// The attributes that are kept.
    public enum Name: UInt8, Sendable, CaseIterable {
        case alt, ariaColspan, ariaLabel, ariaRowspan, `class`, colspan, content, dir, hidden, href, id, lang, name
        case open, property, rel, role, rowspan, style

        static let table = NameTable(allCases.map { ($0.spelling, $0.rawValue) })

        /// The name as HTML writes it.
        private var spelling: String {
            switch self {
            case .alt: "alt"
            case .ariaColspan: "aria-colspan"
            case .ariaLabel: "aria-label"
            case .ariaRowspan: "aria-rowspan"
            case .class: "class"
            case .colspan: "colspan"
            case .content: "content"
            case .dir: "dir"
            case .hidden: "hidden"
            case .href: "href"
            case .id: "id"
            case .lang: "lang"
            case .name: "name"
            case .open: "open"
            case .property: "property"
            case .rel: "rel"
            case .role: "role"
            case .rowspan: "rowspan"
            case .style: "style"
            }
        }

        static func named(_ bytes: UnsafeBufferPointer<UInt8>) -> Name? {
            table[bytes].flatMap { Name(rawValue: $0) }
        }
    }

    public let name: Name
    /// Where the value stands in ``HTMLDocument/bytes``.
    public let value: Range<Int>
}
