/// Which character encoding a page was read with, and what decided it.
public struct EncodingDecision: Sendable, Hashable {
    /// What decided the encoding, in the order in which the evidence is asked.
    public enum Reason: String, Sendable, CaseIterable {
        case byteOrderMark = "byte-order-mark"
        case transport = "transport-header"
        case meta = "meta-declaration"
        case validUTF8 = "valid-utf-8"
        /// The bytes themselves: the places of zeros, the frequencies of letters, or row labels that are known.
        case detected
        case fallback
    }

    /// The encoding's name as in the WHATWG Encoding Standard, lower case (`utf-8`, `windows-1254`, `utf-16le`).
    public var name: String
    public var reason: Reason
    /// True when the bytes contradicted a declaration or some were replaced by U+FFFD, or when it is a guess.
    public var isDoubtful: Bool
    /// What uchardet called the encoding, when it was asked and had an answer (`EUC-KR`).
    public var detector: String?
    /// What proves the encoding, in words, such as `9 row labels of ko`; nil when nothing does.
    public var proof: String?
    /// The declared encoding that was not used, because known labels come out in another one only.
    public var overrules: String?

    public init(name: String, reason: Reason, isDoubtful: Bool = false) {
        self.name = name
        self.reason = reason
        self.isDoubtful = isDoubtful
    }
}
