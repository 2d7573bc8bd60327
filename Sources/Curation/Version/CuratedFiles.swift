internal import JSON

/// The files of `curated/` that the pipeline writes.
struct CuratedFiles {
    let records: [MethodRecord]
    let ledger: Ledger
    let quarantine: [QuarantineEntry]
    let review: [ReviewItem]

    /// Writes what differs, removes records that are gone.
    ///
    /// The ledger is written last: when a run is interrupted before, the next one does the same again.
    ///
    /// - Returns: the files that were (or, in a dry run, would be) written or removed, sorted.
    func write(to workspace: Workspace, isDryRun: Bool) throws(WorkspaceError) -> [String] {
        var touched: [String] = []
        for (file, bytes) in contents() {
            let isChanged = try isDryRun ? workspace.read(file) != bytes : workspace.write(bytes, to: file)
            if isChanged { touched.append(file) }
        }
        let kept = Set(records.map { "\($0.id).json" })
        for name in workspace.names(in: Workspace.methodsFolder) where name.hasSuffix(".json") && !kept.contains(name) {
            let file = "\(Workspace.methodsFolder)/\(name)"
            if !isDryRun { try workspace.remove(file) }
            touched.append(file)
        }
        let appended = ledger.appendedLines
        if !appended.isEmpty {
            let file = "curated/ledger.jsonl"
            if !isDryRun { try append(appended, to: file, of: workspace) }
            touched.append(file)
        }
        return touched.sortedByBytes
    }

    /// An editor may have taken the last line's end.
    private func append(_ lines: [UInt8], to file: String, of workspace: Workspace) throws(WorkspaceError) {
        let stored = try workspace.read(file) ?? []
        let isEnded = stored.isEmpty || stored.last == 0x0A
        try workspace.write(stored + (isEnded ? [] : [0x0A]) + lines, to: file)
    }

    private func contents() -> [(file: String, bytes: [UInt8])] {
        records.map { ("\(Workspace.methodsFolder)/\($0.id).json", JSONWriter.pretty($0.json)) } + [
            ("curated/quarantine.jsonl", lines(quarantine.map(\.json))),
            ("curated/review.jsonl", lines(review.sorted(by: ReviewItem.precedes).map(\.json))),
        ]
    }

    private func lines(_ values: [JSONValue]) -> [UInt8] {
        values.flatMap { JSONWriter.compact($0) + [0x0A] }
    }
}
