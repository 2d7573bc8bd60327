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

    /// A state that can be compared, as people name it.
    public enum State: Sendable, Hashable {
        /// `current`: curated/ as it is.
        case current
        /// `ID@VERSION`: one version of one record.
        case version(id: String, number: String)
        /// `@LINE`: after that line of the ledger.
        case point(Int)
        /// The name of a release.
        case release(String)
        /// Anything that git knows.
        case revision(String)

        /// Whether the ledger tells the state, which keeps the pages of published records only.
        public var isFromLedger: Bool {
            switch self {
            case .version, .point: true
            case .current, .release, .revision: false
            }
        }
    }

    /// What a name means: a release wins over a revision of the same name.
    public func state(_ name: String) -> State {
        if name == "current" { return .current }
        if workspace.exists("curated/releases/\(name)/methods.jsonl") { return .release(name) }
        if let at = name.utf8.lastIndex(of: UInt8(ascii: "@")) {
            let (id, number) = (String(name[..<at]), String(name[name.utf8.index(after: at)...]))
            if id.isEmpty, let line = Int(number) { return .point(line) }
            // `main@{1}` is git's.
            if !id.isEmpty, number.utf8.first != UInt8(ascii: "{") { return .version(id: id, number: number) }
        }
        return .revision(name)
    }

    /// The records of a state, sorted by id.
    ///
    /// - Throws: ``WorkspaceError`` saying what states there are.
    public func records(_ name: String) throws -> [MethodRecord] {
        switch state(name) {
        case .current: try workspace.records()
        case .version(let id, let number): [try version(number, of: id)]
        case .point(let line): try point(line)
        case .release(let name): try release(name)
        case .revision(let name): try revision(name)
        }
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

    /// What the ledger says of all records after one of its lines.
    private func point(_ line: Int) throws -> [MethodRecord] {
        let entries = try workspace.ledger().entries
        guard (0...entries.count).contains(line) else {
            throw WorkspaceError(
                code: "state-unknown", message: "the ledger has no line \(line); it has \(entries.count) lines")
        }
        var contents: [String: JSONValue] = [:]
        var last: [String: LedgerEntry] = [:]
        var published: Set<String> = []
        for entry in entries[..<line] {
            last[entry.id] = entry
            if entry.status == .published { published.insert(entry.id) }
            if let content = entry.record { contents[entry.id] = content }
        }
        return last.values.compactMap { entry in
            // What was published stays, deprecated, when its pages go.
            let isGone = entry.event == .merged || entry.event == .removed && !published.contains(entry.id)
            guard !isGone, let content = contents[entry.id], var record = Versioner.record(from: content) else {
                return nil
            }
            (record.version, record.status, record.contentHash) = (entry.version, entry.status, entry.contentHash)
            return record
        }.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    }

    private func revision(_ name: String) throws(WorkspaceError) -> [MethodRecord] {
        if let revision = GitRevision(name, of: workspace) { return try revision.records() }
        let known = releaseNames.isEmpty ? "there is none" : "there are " + releaseNames.joined(separator: ", ")
        throw WorkspaceError(
            code: "state-unknown",
            message: "'\(name)' is no release (\(known)), no ID@VERSION, no @LINE of the ledger, no revision that git "
                + "knows, and not `current`")
    }

    private func release(_ name: String) throws -> [MethodRecord] {
        try TextLine.lines(of: try workspace.read("curated/releases/\(name)/methods.jsonl") ?? [])
            .filter { !$0.bytes.isEmpty }.map {
                try MethodRecord(json: try JSONDocument.parse(Array($0.bytes)).value)
            }
    }
}
