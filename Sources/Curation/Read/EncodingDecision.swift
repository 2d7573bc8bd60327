/// Which character encoding a page was read with, and what decided it.
public struct EncodingDecision: Sendable, Hashable {
    /// What decided the encoding, in the order in which the evidence is asked.
    public enum Reason: String, Sendable {
        case byteOrderMark = "byte-order-mark"
        case transport = "transport-header"
        case meta = "meta-declaration"
        case validUTF8 = "valid-utf-8"
        case fallback = "fallback"
    }

    /// The encoding's name as in the WHATWG Encoding Standard, lower case (`utf-8`, `windows-1254`, `utf-16le`).
    public var name: String
    public var reason: Reason
    /// True when the bytes contradicted a declaration or some were replaced by U+FFFD.
    public var isDoubtful: Bool

    public init(name: String, reason: Reason, isDoubtful: Bool = false) {
        self.name = name
        self.reason = reason
        self.isDoubtful = isDoubtful
    }
}
