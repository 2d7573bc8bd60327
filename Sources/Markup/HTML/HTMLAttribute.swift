/// An attribute that the pipeline reads; all others are dropped while parsing.
public struct HTMLAttribute: Sendable {
    /// The attributes that are kept.
    public enum Name: UInt8, Sendable {
        case ariaLabel, colspan, content, dir, hidden, href, id, lang, name, property, rel, role, rowspan, style

        private static let byName: [String: Name] = [
            "aria-label": .ariaLabel, "colspan": .colspan, "content": .content, "dir": .dir, "hidden": .hidden,
            "href": .href, "id": .id, "lang": .lang, "name": .name, "property": .property, "rel": .rel, "role": .role,
            "rowspan": .rowspan, "style": .style,
        ]

        static func named(_ bytes: UnsafeBufferPointer<UInt8>) -> Name? {
            guard bytes.count <= 10 else { return nil }
            return byName[String(decoding: bytes, as: UTF8.self)]
        }
    }

    public let name: Name
    /// Where the value stands in ``HTMLDocument/bytes``.
    public let value: Range<Int>
}
