/// A node of an ``HTMLDocument``: an element or a run of text, in document order.
public struct HTMLNode: Sendable, Hashable {
    public enum Kind: UInt8, Sendable {
        case element, text
    }

    public let kind: Kind
    /// The element's name; `.other` for text.
    public let name: HTMLElementName
    /// The parent's index, -1 for the root.
    public let parent: Int32
    /// One behind the last node inside; for text its own index plus one.
    public internal(set) var end: Int32
    /// The line of the source on which the node starts, 1 for the first.
    public let line: Int32
    /// For text: where it stands in ``HTMLDocument/bytes``. For an element: its attributes in
    /// ``HTMLDocument/attributes``.
    public internal(set) var content: Range<Int32>
}
