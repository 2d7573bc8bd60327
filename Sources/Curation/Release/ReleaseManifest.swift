/// What a release is: its name, what it counts and its files with digests. `schemas/manifest.schema.json` describes it.
public struct ReleaseManifest: Sendable, Hashable {
    /// One file of the release.
    public struct File: Sendable, Hashable {
        /// The file's name inside the release's folder.
        public var name: String
        /// Number of bytes.
        public var bytes: Int
        /// SHA-256, 64 lowercase hexadecimal digits.
        public var sha256: String
        /// What is in it, in one line.
        public var describes: String

        public init(name: String, bytes: Int, sha256: String, describes: String) {
            self.name = name
            self.bytes = bytes
            self.sha256 = sha256
            self.describes = describes
        }
    }

    /// How many records there are of each kind.
    public struct Counts: Sendable, Hashable {
        public var records: Int
        /// Records by status.
        public var statuses: [String: Int]
        /// Records that have a name in a language, by BCP 47 tag.
        public var languages: [String: Int]
        /// Records by the field's id; records without a field are not in it.
        public var fields: [String: Int]

        public init(of records: [MethodRecord]) {
            self.records = records.count
            statuses = Self.tally(records.map(\.status.rawValue))
            languages = Self.tally(records.flatMap { $0.labels.keys })
            fields = Self.tally(records.compactMap { $0.field?.id })
        }

        private static func tally(_ words: [String]) -> [String: Int] {
            words.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        }
    }

    /// A line of the ledger: the last one in which a record of the release was published.
    public struct LedgerPoint: Sendable, Hashable {
        /// 1 for the first line.
        public var line: Int
        /// SHA-256 of the line without its line feed.
        public var digest: String

        public init(line: Int, digest: String) {
            self.line = line
            self.digest = digest
        }
    }

    public var name: String
    /// The day of the release, `YYYY-MM-DD`, as the caller gave it: no clock is asked.
    public var date: String?
    /// The release that this one was compared with; nil for the first.
    public var previous: String?
    /// Version of the program.
    public var toolVersion: String
    public var dataset: DatasetDescription
    public var counts: Counts
    /// SHA-256 over what determines the release: canonical JSON of description, records and names.
    public var inputDigest: String
    /// Where the ledger stood for these records; nil when there was none.
    public var ledger: LedgerPoint?
    /// Whether the CSV files have an apostrophe before cells that a spreadsheet would run as a formula.
    public var guardsFormulas: Bool
    /// By name; without `manifest.json` itself and `SHA256SUMS`.
    public var files: [File]

    public init(
        name: String, date: String?, previous: String?, toolVersion: String, dataset: DatasetDescription,
        counts: Counts,
        inputDigest: String, ledger: LedgerPoint? = nil, guardsFormulas: Bool, files: [File]
    ) {
        self.name = name
        self.date = date
        self.previous = previous
        self.toolVersion = toolVersion
        self.dataset = dataset
        self.counts = counts
        self.inputDigest = inputDigest
        self.ledger = ledger
        self.guardsFormulas = guardsFormulas
        self.files = files
    }
}
