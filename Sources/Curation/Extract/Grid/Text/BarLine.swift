/// A line of a text as a part of a table that is drawn with bars: Markdown's `|`, or the vertical lines of box drawing.
struct BarLine {
    enum Kind {
        case blank, text, row
        /// `|---|:-:|`, `+====+`, `├───┤`: no cell.
        case rule
        /// Nothing but bars.
        case bars
    }

    let number: Int
    let isEnded: Bool
    /// Without the marks of a block quote and outer white space.
    let text: TextBytes
    let kind: Kind
    /// True when box drawing characters draw the line; then `|` is text.
    let isBoxed: Bool
    /// True for a rule that starts with a corner, as grid tables and boxes have it.
    let isGridRule: Bool

    init(_ line: TextLine) {
        number = line.number
        isEnded = line.isEnded
        text = Self.unquoted(line.bytes)
        let shape = Self.shape(of: text)
        kind = shape.kind
        isBoxed = shape.hasBox
        isGridRule = shape.kind == .rule && (shape.hasBox || text.first == UInt8(ascii: "+"))
    }

    /// Drops `> ` of block quotes.
    private static func unquoted(_ line: TextBytes) -> TextBytes {
        var text = line.trimmed
        while text.first == UInt8(ascii: ">") { text = text.dropFirst().trimmed }
        return text
    }

    private struct Shape {
        var kind = Kind.blank
        var hasBox = false
    }

    private static func shape(of text: TextBytes) -> Shape {
        var (hasBar, hasDash, hasCorner, hasBox, hasText) = (false, false, false, false, false)
        var index = text.startIndex
        while index < text.endIndex {
            let byte = text[index]
            switch byte {
            case UInt8(ascii: "|"): hasBar = true
            case UInt8(ascii: "\\"):
                hasText = true
                if index + 1 < text.endIndex { index += 1 }
            case UInt8(ascii: "+"): hasCorner = true
            case UInt8(ascii: "-"), UInt8(ascii: "="): hasDash = true
            case UInt8(ascii: ":"), 0x20, 0x09: break
            default:
                if let box = boxPart(text, at: index) {
                    switch box {
                    case .vertical: hasBar = true
                    case .horizontal: hasDash = true
                    case .corner: hasCorner = true
                    }
                    hasBox = true
                    index += 2
                } else {
                    hasText = true
                }
            }
            index += 1
        }
        if text.isEmpty { return Shape() }
        if !hasText, hasDash, hasBar || hasCorner { return Shape(kind: .rule, hasBox: hasBox) }
        guard hasBar else { return Shape(kind: .text, hasBox: false) }
        return Shape(kind: hasText || hasDash || hasCorner ? .row : .bars, hasBox: hasBox)
    }

    private enum BoxPart { case vertical, horizontal, corner }

    /// What the character of U+2500 to U+257F at `index` draws.
    private static func boxPart(_ text: TextBytes, at index: Int) -> BoxPart? {
        guard text[index] == 0xE2, index + 2 < text.endIndex else { return nil }
        switch (text[index + 1], text[index + 2]) {
        case (0x94, 0x82), (0x94, 0x83), (0x94, 0x86), (0x94, 0x87), (0x94, 0x8A), (0x94, 0x8B), (0x95, 0x91):
            return .vertical
        case (0x94, 0x80), (0x94, 0x81), (0x94, 0x84), (0x94, 0x85), (0x94, 0x88), (0x94, 0x89), (0x95, 0x90):
            return .horizontal
        case (0x94, _), (0x95, _): return .corner
        default: return nil
        }
    }

    // MARK: Cells

    var startsWithBar: Bool {
        text.first == UInt8(ascii: "|") || (isBoxed && Self.boxPart(text, at: text.startIndex) != nil)
    }

    /// True when the line ends in a bar that no backslash escapes.
    var endsWithBar: Bool {
        if isBoxed { return text.count >= 3 && Self.boxPart(text, at: text.endIndex - 3) != nil }
        return text.last == UInt8(ascii: "|") && (text.count < 2 || text[text.endIndex - 2] != UInt8(ascii: "\\"))
    }

    /// The texts before, between and behind the bars. A bar behind a backslash is text.
    var segments: [TextBytes] {
        var segments: [TextBytes] = []
        var start = text.startIndex
        var index = start
        while index < text.endIndex {
            if !isBoxed, text[index] == UInt8(ascii: "\\"), index + 1 < text.endIndex {
                index += 2
                continue
            }
            let length = isBoxed ? 3 : 1
            let isBar = isBoxed ? Self.boxPart(text, at: index) == .vertical : text[index] == UInt8(ascii: "|")
            if isBar {
                segments.append(text[start..<index].trimmed)
                start = index + length
                index = start
            } else {
                index += 1
            }
        }
        segments.append(text[start...].trimmed)
        return segments
    }
}
