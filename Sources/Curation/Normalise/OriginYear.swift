/// When a method came up, as printed and as EDTF (ISO 8601-2, Library of Congress levels 0 to 2).
public struct OriginYear: Sendable, Hashable {
    /// As printed on the page.
    public var text: String
    /// The same as an EDTF string (`1967`, `1945/1947`, `199X`, `~2010`), nil when no year could be read.
    public var edtf: String?
    /// The first and the last year that the text covers.
    public var first: Int?
    public var last: Int?
    /// True where part of the text was not understood, so a person must look.
    public var needsReview: Bool

    public init(text: String, edtf: String?, first: Int?, last: Int?, needsReview: Bool = false) {
        self.text = text
        self.edtf = edtf
        self.first = first
        self.last = last
        self.needsReview = needsReview
    }
}
