/// One value as the page shows it.
public struct Cell: Sendable, Hashable {
    /// A link inside the cell.
    public struct Link: Sendable, Hashable {
        public var text: String
        public var target: String

        public init(text: String, target: String) {
            self.text = text
            self.target = target
        }
    }

    /// Exactly as printed, outer white space trimmed.
    public var text: String
    /// How sure the program is of the cell's borders, 0 to 1; 1 where the rendering keeps them.
    public var confidence: Double
    /// True where a person must look before the value may be trusted.
    public var needsReview: Bool
    /// The line in the page's text, 1 for the first.
    public var line: Int
    public var links: [Link]
    /// Other readings that were possible, the likeliest first, where the program is not sure; nil is a value that vanished.
    public var candidates: [String?]

    public init(
        text: String, confidence: Double = 1, needsReview: Bool = false, line: Int, links: [Link] = [],
        candidates: [String?] = []
    ) {
        self.text = text
        self.confidence = confidence
        self.needsReview = needsReview
        self.line = line
        self.links = links
        self.candidates = candidates
    }
}
