/// An HTML tag, a comment or an address in angle brackets inside a text.
///
/// Only elements that stand inside table cells are known: `p < .05` and `x<y` are text.
struct TextTag {
    enum Kind: Equatable {
        case lineBreak
        /// A link begins.
        case anchor([UInt8])
        case anchorEnd
        /// `<https://…>`: the address is what is shown.
        case address([UInt8])
        /// A tag that shows nothing itself.
        case other
    }

    let kind: Kind
    /// Bytes in the source.
    let length: Int

    private static let longest = 2048
    private static let breaks: Set<String> = ["br", "p", "div", "li", "ul", "ol", "hr"]
    private static let inline: Set<String> = [
        "span", "sup", "sub", "b", "strong", "i", "em", "u", "s", "del", "ins", "mark", "small", "code", "kbd", "var",
        "cite", "abbr", "q", "img", "wbr", "font", "button", "bdi", "bdo", "time", "a", "tt", "nobr",
    ]

    /// nil when it is text that stands at `index`.
    init?(_ source: [UInt8], at index: Int) {
        let rest = source[(index + 1)...]
        guard let first = rest.first else { return nil }
        if first == UInt8(ascii: "!") {
            guard rest.starts(withBytes: "!--".utf8),
                let end = rest.prefix(Self.longest).firstIndex(ofBytes: Array("-->".utf8))
            else { return nil }
            self.init(kind: .other, length: end + 3 - index)
            return
        }
        let isEnd = first == UInt8(ascii: "/")
        let name = rest.dropFirst(isEnd ? 1 : 0).prefix(12).prefix { (0x41...0x5A).contains($0 & 0xDF) }
        let next = name.endIndex < source.count ? source[name.endIndex] : 0
        if next == UInt8(ascii: ":"), name.elementsEqual("http".utf8) || name.elementsEqual("https".utf8) {
            let address = rest.prefix(Self.longest).prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") }
            guard address.endIndex < source.count, source[address.endIndex] == UInt8(ascii: ">") else { return nil }
            self.init(kind: .address(Array(address)), length: address.count + 2)
            return
        }
        guard next == UInt8(ascii: ">") || next == UInt8(ascii: "/") || next == 0x20,
            let end = source[name.endIndex...].prefix(Self.longest).firstIndex(of: UInt8(ascii: ">"))
        else { return nil }
        let lower = String(decoding: name.map { $0 | 0x20 }, as: UTF8.self)
        guard let kind = Self.kind(lower, isEnd: isEnd, attributes: source[name.endIndex..<end]) else { return nil }
        self.init(kind: kind, length: end + 1 - index)
    }

    private init(kind: Kind, length: Int) {
        self.kind = kind
        self.length = length
    }

    private static func kind(_ name: String, isEnd: Bool, attributes: TextBytes) -> Kind? {
        if breaks.contains(name) { return .lineBreak }
        guard inline.contains(name) else { return nil }
        guard name == "a" else { return .other }
        if isEnd { return .anchorEnd }
        return target(in: attributes).map(Kind.anchor) ?? .other
    }

    /// The value of `href`.
    private static func target(in attributes: TextBytes) -> [UInt8]? {
        guard let name = attributes.firstIndex(ofBytes: Array("href=".utf8)) else { return nil }
        let value = attributes[(name + 5)...]
        guard let quote = value.first else { return nil }
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            return TextReference.decoded(Array(value.dropFirst().prefix { $0 != quote }))
        }
        return TextReference.decoded(Array(value.prefix { $0 > 0x20 }))
    }
}
