/// Collects what pages in languages without a file show of their labels and words.
public struct LanguageLearning: Sendable {
    /// What one page shows of one row.
    struct Sample: Sendable {
        var path: String
        var label: String
        /// The label and the cells as the page's line has them; nil where the rendering keeps the borders.
        var glued: [UInt8]?
        /// True when the label's end is no guess.
        var isSure: Bool
    }

    /// What one page shows of a method's field or family.
    struct Mention: Sendable {
        var row: RowKey
        var text: String
        var slug: String?
        var nameEnglish: String?
    }

    private(set) var rows: [RowKey: [Sample]] = [:]
    private(set) var headings: [String] = []
    private(set) var frames: [FrameWords] = []
    private(set) var mentions: [Mention] = []
    /// Paths of the pages, in the order in which they were added.
    public private(set) var pages: [String] = []
    /// The tags that the pages give for their language.
    public private(set) var tags: Set<String> = []
    private var digests: Set<String> = []

    public init() {}

    /// True for a page that was recognised without a file for its language: only such pages teach.
    public static func isUnseen(_ page: ComparisonPage) -> Bool {
        page.diagnostics.contains { $0.code == "language-unknown" } && !page.columns.isEmpty
    }

    /// Takes what the page shows; call it for pages of one language. The same bytes speak once.
    public mutating func add(_ page: ComparisonPage) {
        guard digests.insert(page.digest).inserted else { return }
        pages.append(page.path)
        if let tag = page.language { tags.insert(tag) }
        if let heading = page.heading ?? page.frame.heading { headings.append(heading) }
        frames.append(page.frame)
        for row in page.rows {
            let isFlat = page.rendering == .flat
            let cells = page.columns.compactMap { $0.cells[row.key]?.text }.joined()
            rows[row.key, default: []].append(
                Sample(
                    path: page.path, label: row.label, glued: isFlat ? Array((row.label + cells).utf8) : nil,
                    isSure: row.labelConfidence >= Confidence.review))
        }
        for column in page.columns {
            for key in [RowKey.field, .family] {
                guard let cell = column.cells[key], !cell.needsReview else { continue }
                mentions.append(
                    Mention(row: key, text: cell.text, slug: column.slug, nameEnglish: column.nameEnglish))
            }
        }
    }
}
