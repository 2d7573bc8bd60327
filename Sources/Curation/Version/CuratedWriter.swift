internal import JSON

/// Puts the files of `curated/` into a commit, one after the other.
struct CuratedWriter {
    private let workspace: Workspace
    private let workers: Int
    private var records: [(name: String, digest: String)] = []
    /// SHA-256 of the files that the run writes or finds as they should be, by their path in the workspace.
    private(set) var digests: [String: String] = [:]

    init(_ workspace: Workspace, workers: Int = 1) {
        (self.workspace, self.workers) = (workspace, workers)
    }

    /// A record's file.
    ///
    /// - Parameter bytes: nil when the file is known to have that digest already.
    mutating func record(
        _ name: String, _ bytes: [UInt8]?, digest: String, _ commit: inout Commit
    ) throws(WorkspaceError) {
        let file = "\(Workspace.methodsFolder)/\(name)"
        records.append((name, digest))
        digests[file] = digest
        if let bytes { try commit.write(bytes, to: file) }
    }

    /// Everything but the records; those that were not named go.
    mutating func finish(
        _ commit: inout Commit, ledger: Ledger, quarantine: [QuarantineEntry], review: [ReviewItem],
        decisions: [String: [UInt8]?]
    ) throws(WorkspaceError) {
        let kept = Set(records.map(\.name))
        for name in workspace.names(in: Workspace.methodsFolder) where name.hasSuffix(".json") && !kept.contains(name) {
            try commit.remove("\(Workspace.methodsFolder)/\(name)")
        }
        try put(lines(quarantine.map(\.json)), to: "curated/quarantine.jsonl", &commit)
        try put(ReviewItem.lines(review, workers: workers), to: "curated/review.jsonl", &commit)
        for file in decisions.keys.sortedByBytes { try put(decisions[file] ?? nil, to: file, &commit) }
        try write(ledger, &commit)
    }

    private mutating func write(_ ledger: Ledger, _ commit: inout Commit) throws(WorkspaceError) {
        let redirects = ledger.redirects
        try put(redirects.isEmpty ? nil : Redirect.lines(redirects), to: Redirect.file, &commit)
        guard ledger.count > 0 else { return }
        digests[Ledger.file] = ledger.digest
        if ledger.storedLength == 0 {
            try commit.write(ledger.appendedBytes, to: Ledger.file)
        } else {
            try commit.append(ledger.appendedBytes, to: Ledger.file, at: ledger.storedLength)
        }
        let head = LedgerHead(entries: ledger.count, head: ledger.head, records: LedgerHead.digest(of: records))
        try put(head.bytes, to: LedgerHead.file, &commit)
    }

    /// Writes a file, or removes it.
    private mutating func put(_ bytes: [UInt8]?, to file: String, _ commit: inout Commit) throws(WorkspaceError) {
        guard let bytes else { return try commit.remove(file) }
        digests[file] = SHA256Digest.hex(bytes)
        try commit.write(bytes, to: file)
    }

    private func lines(_ values: [JSONValue]) -> [UInt8] {
        values.flatMap { JSONWriter.compact($0) + [0x0A] }
    }
}
