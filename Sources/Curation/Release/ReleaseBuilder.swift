internal import JSON

/// Freezes records into a release: a folder of files that never changes again.
///
/// The same arguments give the same bytes, on every machine with the same SQLite library.
public struct ReleaseBuilder: Sendable {
    public var name: String
    public var description: DatasetDescription
    public var records: [MethodRecord]
    /// The records of the last release, if there is one.
    public var previous: [MethodRecord]?
    public var previousName: String?
    /// The day of the release, `YYYY-MM-DD`.
    public var sourceDate: String?
    public var toolVersion: String
    /// Ids that are no more, with those that they became part of.
    public var redirects: [Redirect] = []
    /// Where the ledger stands for these records.
    public var ledger: ReleaseManifest.LedgerPoint?
    /// Whether CSV cells that a spreadsheet would run as a formula get an apostrophe in front.
    public var guardsFormulas: Bool

    public init(
        name: String, description: DatasetDescription, records: [MethodRecord], previous: [MethodRecord]? = nil,
        previousName: String? = nil, sourceDate: String? = nil, toolVersion: String, guardsFormulas: Bool = true
    ) {
        self.name = name
        self.description = description
        self.records = records.sortedByID
        self.previous = previous
        self.previousName = previousName
        self.sourceDate = sourceDate
        self.toolVersion = toolVersion
        self.guardsFormulas = guardsFormulas
    }

    /// Writes the release to a folder of its name inside `folder` (such as `curated/releases`), whole or not at all.
    ///
    /// When the release is there already with the same bytes, nothing is changed.
    ///
    /// - Throws: ``ReleaseError`` for a bad name or date, two records of one id, a release of this name with other
    ///   content, or a file or database that can't be written.
    public func write(into folder: String) throws(ReleaseError) -> ReleaseManifest {
        // 1. Nothing is written before the arguments are known to be good.
        try check()
        let draft = try ReleaseFolder(parent: folder, name: name)
        do {
            // 2. The files, each with its digest.
            let files = try writeFiles(to: draft)
            // 3. What they are, and the sums over everything.
            let manifest = manifest(of: files)
            let bytes = JSONWriter.pretty(manifest.json)
            try draft.write(bytes, to: "manifest.json")
            try draft.write(sums(files, manifest: bytes), to: "SHA256SUMS")
            // 4. One rename makes it a release.
            try draft.publish()
            return manifest
        } catch {
            draft.discard()
            throw error
        }
    }

    private func check() throws(ReleaseError) {
        guard Self.isName(name) else { throw .badName(name) }
        if let sourceDate, !CalendarDay.isDay(sourceDate) { throw .badDate(sourceDate) }
        for (left, right) in zip(records, records.dropFirst()) where left.id == right.id {
            throw .duplicateRecord(left.id)
        }
    }

    /// Whether a text can name a release: `[0-9A-Za-z][0-9A-Za-z._-]*`.
    public static func isName(_ name: String) -> Bool {
        guard let first = name.utf8.first, isLetterOrDigit(first) else { return false }
        return name.utf8.allSatisfy { isLetterOrDigit($0) || $0 == 0x2E || $0 == 0x5F || $0 == 0x2D }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }
}
