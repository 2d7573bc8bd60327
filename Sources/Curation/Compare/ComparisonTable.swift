/// Methods side by side, one column a method, as a comparison page of the site shows them.
///
/// The renderings (``TerminalTable``, ``MarkdownTable``, ``HTMLTable``) only lay out what stands here.
public struct ComparisonTable: Sendable, Hashable {
    /// One value: what a reader sees where a row and a column cross.
    public struct Cell: Sendable, Hashable {
        /// The value; several works stand on a line each. Nil when the record has none.
        public var text: String?
        /// BCP 47 tag of the text where it is known; nil for text of no particular language (years, names).
        public var language: String?
        /// True when the text is in another language than the reader asked for, because the record has no other.
        public var isFallback: Bool

        public init(text: String?, language: String? = nil, isFallback: Bool = false) {
            self.text = text
            self.language = language
            self.isFallback = isFallback
        }

        /// The text with its language tag behind it where it is a fallback, `—` for a missing value.
        public var marked: String {
            guard let text else { return "—" }
            guard isFallback, let language else { return text }
            return "\(text) [\(language)]"
        }
    }

    /// One of the nine rows.
    public struct Row: Sendable, Hashable {
        public var key: RowKey
        public var label: String
        /// One cell a method, in the order of the columns.
        public var cells: [Cell]
        /// True when not all methods have the same value; a missing value differs from every other.
        public var differs: Bool
    }

    /// BCP 47 tag of the reader's language.
    public var language: String
    public var heading: String
    /// The methods' names, in the order asked for.
    public var names: [Cell]
    /// The nine rows in the order of the site's pages.
    public var rows: [Row]
    /// One line a method, such as `v1 · 2 sources · PUBLISHED`.
    public var stamps: [String]

    /// - Parameters:
    ///   - records: the methods, in the order of the columns.
    ///   - language: BCP 47 tag of the reader's language.
    ///   - labels: the row labels in that language; a row without one gets the English label.
    ///   - heading: what stands above the table.
    ///   - sourcesWord: the noun behind the number of sources as the site's pages have it (not inflected); nil for
    ///     English `source` and `sources`.
    public init(
        records: [MethodRecord], language: String, labels: [RowKey: String], heading: String,
        sourcesWord: String? = nil
    ) {
        self.language = language
        self.heading = heading
        names = records.map { Self.name(of: $0, for: language) }
        rows = RowKey.allCases.map { key in
            Row(
                key: key, label: labels[key] ?? key.englishLabel,
                cells: records.map { Self.cell(of: $0, key: key, for: language) },
                differs: Self.differs(records, key: key, for: language))
        }
        stamps = records.map { Self.stamp(of: $0, sourcesWord: sourcesWord) }
    }
}

extension RowKey {
    /// The row's label on the English pages.
    public var englishLabel: String {
        switch self {
        case .field: "Field"
        case .family: "Family"
        case .originYear: "Origin year"
        case .originator: "Originator"
        case .type: "Type"
        case .seminalSource: "Seminal source"
        case .aliases: "Aliases"
        case .relatedCount: "Related"
        case .summary: "Summary"
        }
    }
}
