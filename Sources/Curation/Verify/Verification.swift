/// Recomputes every digest of a workspace: the chain of the ledger and where it ends, the content of records and ledger
/// lines, and the files of releases. Says what was altered, dropped or moved, and where.
///
/// `curate validate` asks whether data is right; this asks whether it is what the program wrote.
public struct Verification: Sendable {
    /// Everything that is not as it was written, in the order of files and lines.
    public private(set) var findings: [Finding] = []
    /// How many digests were compared.
    public private(set) var digests = 0
    /// How many files they are of.
    public private(set) var files = 0

    /// - Throws: ``WorkspaceError`` when a file can't be read.
    public init(_ workspace: Workspace) throws(WorkspaceError) {
        let chain = try LedgerVerification(workspace)
        add(chain.findings, digests: chain.digests, files: chain.lines.isEmpty ? 0 : 1)
        let records = try RecordVerification(workspace, chain)
        add(records.findings, digests: records.digests, files: records.files)
        for name in workspace.names(in: "curated/releases") {
            let release = try ReleaseVerification(workspace, name: name, chain)
            add(release.findings, digests: release.digests, files: release.files)
        }
        findings.sort(by: Finding.inOrder)
    }

    private mutating func add(_ more: [Finding], digests: Int, files: Int) {
        findings += more
        self.digests += digests
        self.files += files
    }

    static func finding(
        _ rule: String, _ file: String, line: Int = 0, record: String? = nil, _ message: String, fix: String
    ) -> Finding {
        Finding(
            rule: rule, severity: .error, file: file, line: line, column: line > 0 ? 1 : 0, record: record,
            message: message, fix: fix)
    }
}
