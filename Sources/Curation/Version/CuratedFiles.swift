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
            var writer = CuratedWriter(workspace)
            for record in records {
                let bytes = JSONWriter.pretty(record.json)
                try writer.record("\(record.id).json", bytes, digest: SHA256Digest.hex(bytes), &commit)
            }
            try writer.finish(&commit, ledger: ledger, quarantine: quarantine, review: review, decisions: decisions)
        }
    }
}
