/// The row labels of all languages, found at the start of a line in one look-up.
struct RowLabelIndex: Sendable {
    struct Entry: Sendable {
        /// Index in the catalog's profiles.
        var language: Int
        var key: RowKey
    }

    /// A label that stands at the start of a line.
    struct Match {
        var language: Int
        var key: RowKey
        /// Bytes of the line that it takes.
        var length: Int
    }

    private let entries: [Entry]
    private let starts: TextStarts

    /// - Parameter labels: for each language the comparison keys of its labels.
    init(labels: [[RowKey: [UInt8]]]) {
        var entries: [Entry] = []
        var texts: [[UInt8]] = []
        for (language, keys) in labels.enumerated() {
            for key in RowKey.allCases {
                guard let text = keys[key] else { continue }
                entries.append(Entry(language: language, key: key))
                texts.append(text)
            }
        }
        self.entries = entries
        starts = TextStarts(texts)
    }

    /// Calls `found` with the labels of any language at the start of the line, without its white space.
    @inline(__always)
    func forEachMatch(at line: TextBytes, _ found: (Match) -> Void) {
        starts.forEach(at: line) { index, length in
            found(Match(language: entries[index].language, key: entries[index].key, length: length))
        }
    }
}
