internal import JSON

/// The files of `curated/` that the pipeline writes.
struct CuratedFiles {
    let records: [MethodRecord]
    let ledger: Ledger
    let quarantine: [QuarantineEntry]
    let review: [ReviewItem]
    /// The texts of files of decisions that change with this run; nil for one that goes.
    var decisions: [String: [UInt8]?] = [:]

    /// Writes what differs and removes records that are gone, all of it or nothing.
    ///
    /// - Returns: the files that were (or, in a dry run, would be) written or removed, sorted.
    func write(to workspace: Workspace, isDryRun: Bool) throws(WorkspaceError) -> [String] {
        try Commit.run(in: workspace, isDryRun: isDryRun) { commit throws(WorkspaceError) in
            var digests: [(name: String, digest: String)] = []
            for record in records {
                let bytes = JSONWriter.pretty(record.json)
                digests.append(("\(record.id).json", SHA256Digest.hex(bytes)))
                try commit.write(bytes, to: "\(Workspace.methodsFolder)/\(record.id).json")
            }
            let kept = Set(digests.map(\.name))
            for name in workspace.names(in: Workspace.methodsFolder)
            where name.hasSuffix(".json") && !kept.contains(name) {
                try commit.remove("\(Workspace.methodsFolder)/\(name)")
            }
            try commit.write(lines(quarantine.map(\.json)), to: "curated/quarantine.jsonl")
            try commit.write(lines(review.sorted(by: ReviewItem.precedes).map(\.json)), to: "curated/review.jsonl")
            try writeDecisions(&commit)
            try writeLedger(&commit, in: workspace, digests)
        }
    }

    private func writeDecisions(_ commit: inout Commit) throws(WorkspaceError) {
        for file in decisions.keys.sortedByBytes {
            if let text = decisions[file] ?? nil { try commit.write(text, to: file) } else { try commit.remove(file) }
        }
    }

    private func writeLedger(
        _ commit: inout Commit, in workspace: Workspace, _ digests: [(name: String, digest: String)]
    ) throws(WorkspaceError) {
        let redirects = ledger.redirects
        if redirects.isEmpty {
            try commit.remove(Redirect.file)
        } else {
            try commit.write(Redirect.lines(redirects), to: Redirect.file)
        }
        guard !ledger.entries.isEmpty else { return }
        let appended = ledger.appendedLines
        if !appended.isEmpty {
            let stored = try workspace.read(Ledger.file) ?? []
            // An editor may have taken the last line's end.
            let isEnded = stored.isEmpty || stored.last == 0x0A
            try commit.write(stored + (isEnded ? [] : [0x0A]) + appended, to: Ledger.file)
        }
        let head = LedgerHead(
            entries: ledger.entries.count, head: ledger.head, records: LedgerHead.digest(of: digests))
        try commit.write(head.bytes, to: LedgerHead.file)
    }

    private func lines(_ values: [JSONValue]) -> [UInt8] {
        values.flatMap { JSONWriter.compact($0) + [0x0A] }
    }
}
