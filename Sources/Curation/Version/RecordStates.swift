internal import JSON

/// The states of the records that can be compared or released: the work at hand, versions, releases.
public struct RecordStates: Sendable {
    private let workspace: Workspace

    public init(workspace: Workspace) {
        self.workspace = workspace
    }

    /// The releases in `curated/releases/`, in the order of ``ReleaseName``.
    public var releaseNames: [String] {
        workspace.names(in: "curated/releases").filter { workspace.exists("curated/releases/\($0)/methods.jsonl") }
            .sorted(by: ReleaseName.precedes)
    }

    /// The records of a state: `current`, `ID@VERSION`, or the name of a release.
    ///
    /// - Throws: ``WorkspaceError`` saying what states there are.
    public func records(_ state: String) throws -> [MethodRecord] {
        if state == "current" { return try workspace.records() }
        if let at = state.utf8.lastIndex(of: UInt8(ascii: "@")) {
            return [try version(String(state[state.utf8.index(after: at)...]), of: String(state[..<at]))]
        }
        return try release(state)
    }

    /// What a release holds: published and deprecated records, and of a record whose next version is under review the
    /// published one. Sorted by id.
    public func published() throws -> [MethodRecord] {
        let ledger = try workspace.ledger()
        return try workspace.records().compactMap { record in
            switch record.status {
            case .published: record
            // A draft that was deprecated was never published, so nobody cites it.
            case .deprecated: Self.deprecated(record, ledger)
            case .draft, .review: Versioner.publishedRecord(record.id, in: ledger)
            }
        }
    }

    /// The content that people cite: pages may have changed it since.
    private static func deprecated(_ record: MethodRecord, _ ledger: Ledger) -> MethodRecord? {
        guard var published = Versioner.publishedRecord(record.id, in: ledger) else { return nil }
        guard published.contentHash != record.contentHash else { return record }
        published.status = .deprecated
        return published
    }

    private func version(_ number: String, of id: String) throws -> MethodRecord {
        let history = try workspace.ledger().history(of: id)
        guard let entry = history.last(where: { String($0.version) == number && $0.record != nil }),
            let content = entry.record, var record = Versioner.record(from: content)
        else {
            let known = Set(history.map(\.version)).sorted().map { "\(id)@\($0)" }
            throw WorkspaceError(
                code: "state-unknown",
                message: known.isEmpty
                    ? "the ledger has no record '\(id)'"
                    : "the ledger has no version \(number) of '\(id)'; it has \(known.joined(separator: ", "))")
        }
        (record.version, record.status, record.contentHash) = (entry.version, entry.status, entry.contentHash)
        return record
    }

    private func release(_ name: String) throws -> [MethodRecord] {
        let file = "curated/releases/\(name)/methods.jsonl"
        guard let bytes = try workspace.read(file) else {
            let known = releaseNames.isEmpty ? "there is none" : "there are " + releaseNames.joined(separator: ", ")
            throw WorkspaceError(
                code: "state-unknown",
                message: "'\(name)' is no release (\(known)), no ID@VERSION and not `current`")
        }
        return try TextLine.lines(of: bytes).filter { !$0.bytes.isEmpty }.map {
            try MethodRecord(json: try JSONDocument.parse(Array($0.bytes)).value)
        }
    }
}
