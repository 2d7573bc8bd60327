internal import Markup

/// A character reference of HTML in a text, such as `&amp;`, `&#124;` or `&#x2260;`.
struct TextReference {
    /// What it shows, in UTF-8.
    let text: [UInt8]
    /// Bytes in the source.
    let length: Int

    /// The longest name of the standard has 32 letters.
    private static let longest = 36

    /// nil when no reference of the standard stands at `index`; the semicolon is asked for.
    init?(_ source: [UInt8], at index: Int) {
        let window = source[index...].prefix(Self.longest)
        guard let end = window.firstIndex(of: UInt8(ascii: ";")), end > index + 1 else { return nil }
        let name = source[(index + 1)..<end]
        guard name.allSatisfy({ Self.isNamePart($0) }), let text = Self.shown(name) else { return nil }
        self.text = text
        length = end + 1 - index
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "#") || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
    }

    private static func shown(_ name: TextBytes) -> [UInt8]? {
        switch name.string {
        case "amp": return [UInt8(ascii: "&")]
        case "lt": return [UInt8(ascii: "<")]
        case "gt": return [UInt8(ascii: ">")]
        case "quot": return [UInt8(ascii: "\"")]
        case "apos", "#39": return [UInt8(ascii: "'")]
        case "nbsp", "#160": return [0xC2, 0xA0]
        case "#124", "vert": return [UInt8(ascii: "|")]
        default: return parsed(name)
        }
    }

    /// What the HTML parser makes of it.
    private static func parsed(_ name: TextBytes) -> [UInt8]? {
        let reference = [UInt8(ascii: "&")] + name + [UInt8(ascii: ";")]
        let document = HTMLParser.parse(Array("<p>".utf8) + reference)
        var text: [UInt8] = []
        for node in document.nodes where node.kind == .text {
            text += document.bytes[Int(node.content.lowerBound)..<Int(node.content.upperBound)]
        }
        return text.isEmpty || text == reference ? nil : text
    }

    /// A text with its references resolved, tags and other marks left alone.
    static func decoded(_ text: [UInt8]) -> [UInt8] {
        guard text.contains(UInt8(ascii: "&")) else { return text }
        var decoded: [UInt8] = []
        var index = 0
        while index < text.count {
            if text[index] == UInt8(ascii: "&"), let reference = TextReference(text, at: index) {
                decoded += reference.text
                index += reference.length
            } else {
                decoded.append(text[index])
                index += 1
            }
        }
        return decoded
    }
}
