/// A parsed page as flat arrays in document order.
///
/// An index array walks several times faster than a tree of objects, is freed at once, and can't overflow the stack
/// however deep the page is nested: whoever walks it uses a loop and ``HTMLNode/end``.
public struct HTMLDocument: Sendable, Hashable {
    public internal(set) var nodes: [HTMLNode] = []
    public internal(set) var attributes: [HTMLAttribute] = []
    /// Text and attribute values in UTF-8, references resolved.
    public internal(set) var bytes: [UInt8] = []
    /// Comments that stand before the first element (saving tools write the address there).
    public internal(set) var leadingComments: [[UInt8]] = []
    /// Why the parser stopped early, if it did.
    public internal(set) var interruption: HTMLInterruption?

    /// An attribute's value of the element at `index`, nil when it has none.
    public func value(_ name: HTMLAttribute.Name, of index: Int) -> ArraySlice<UInt8>? {
        let node = nodes[index]
        guard node.kind == .element else { return nil }
        for position in node.content where attributes[Int(position)].name == name {
            return bytes[attributes[Int(position)].value]
        }
        return nil
    }

    /// The same as text.
    public func string(_ name: HTMLAttribute.Name, of index: Int) -> String? {
        value(name, of: index).map { String(decoding: $0, as: UTF8.self) }
    }

    /// True when the element at `index` is not shown: script, style and the like, `hidden`, or `display:none`.
    public func isHidden(_ index: Int) -> Bool {
        let node = nodes[index]
        guard node.kind == .element else { return false }
        if node.name.isInvisible { return true }
        guard !node.content.isEmpty else { return false }
        if value(.hidden, of: index) != nil { return true }
        guard let style = value(.style, of: index) else { return false }
        let compact = style.filter { $0 != 0x20 }.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        return String(decoding: compact, as: UTF8.self).contains("display:none")
    }
}
