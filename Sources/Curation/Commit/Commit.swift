/// Changes to files of a workspace that are made together: a run that is killed leaves all of them or none.
///
/// New files are written to `.curate/staging/` and flushed; then one list of what is to be moved and removed gets its
/// name, and from that moment the new state counts; then the files move. Whoever opens the workspace after a kill finds
/// the list and finishes, or finds none and throws the new files away. The workspace's lock must be held.
struct Commit {
    private let workspace: Workspace
    private let isDryRun: Bool
    private var journal = CommitJournal()
    /// What is to be (or in a dry run would be) written or removed.
    private(set) var touched: [String] = []

    init(workspace: Workspace, isDryRun: Bool = false) {
        self.workspace = workspace
        self.isDryRun = isDryRun
    }

    /// Makes changes together.
    ///
    /// - Returns: the files that were written or removed, sorted; those that have their bytes already are not touched.
    /// - Throws: ``WorkspaceError``. Before the list has its name everything is as it was; after that, the next command
    ///   finishes.
    static func run(
        in workspace: Workspace, isDryRun: Bool = false, _ changes: (inout Commit) throws(WorkspaceError) -> Void
    ) throws(WorkspaceError) -> [String] {
        var commit = Commit(workspace: workspace, isDryRun: isDryRun)
        do {
            try changes(&commit)
            if !isDryRun { try commit.prepare() }
        } catch {
            // Once the list has its name, the new files are needed.
            if !isDryRun, !workspace.isInterrupted { CommitJournal.removeStaging(of: workspace) }
            throw error
        }
        if !isDryRun, !commit.touched.isEmpty { try commit.journal.apply(to: workspace) }
        return commit.touched.sortedByBytes
    }

    /// A file's new bytes.
    mutating func write(_ bytes: [UInt8], to file: String) throws(WorkspaceError) {
        try checkPlace(of: file)
        if try workspace.read(file) == bytes { return }
        touched.append(file)
        if isDryRun { return }
        if touched.count == 1 { try open() }
        try checkFolder(of: file)
        let name = String(journal.moves.count)
        try DurableFile.write(bytes, to: workspace.path("\(CommitJournal.staging)/\(name)"), flushes: false)
        journal.moves.append(CommitJournal.Move(staged: name, target: file, digest: SHA256Digest.hex(bytes)))
        try CommitPoint.staged.pass(journal.moves.count + journal.appends.count)
    }

    /// Bytes behind those that a file has: only they are staged, however long the file is.
    ///
    /// - Parameter length: the bytes that the file has, 0 when it is not there.
    mutating func append(_ bytes: [UInt8], to file: String, at length: Int) throws(WorkspaceError) {
        guard !bytes.isEmpty else { return }
        try checkPlace(of: file)
        touched.append(file)
        if isDryRun { return }
        if touched.count == 1 { try open() }
        try checkFolder(of: file)
        let name = "a\(journal.appends.count)"
        let staged = workspace.path("\(CommitJournal.staging)/\(name)")
        try DurableFile.write(bytes, to: staged, flushes: false)
        // Once the list counts, a full disk must not stop it: this is removed before the file grows.
        try DurableFile.write(bytes, to: staged + CommitJournal.room, flushes: false)
        journal.appends.append(
            CommitJournal.Append(
                staged: name, target: file, length: length, count: bytes.count, digest: SHA256Digest.hex(bytes)))
        try CommitPoint.staged.pass(journal.moves.count + journal.appends.count)
    }

    /// A file that goes; one that is not there is no change.
    mutating func remove(_ file: String) throws(WorkspaceError) {
        guard workspace.exists(file) else { return }
        try checkPlace(of: file)
        touched.append(file)
        if isDryRun { return }
        if touched.count == 1 { try open() }
        try checkFolder(of: file)
        journal.removals.append(file)
    }

    private func open() throws(WorkspaceError) {
        try DurableFile.makeFolder(workspace.path(CommitJournal.staging))
        CommitJournal.removeStaging(of: workspace)
        try CommitPoint.opened.pass()
    }

    /// What would stop the commit half-way is found before anything counts.
    private func checkPlace(of file: String) throws(WorkspaceError) {
        let path = workspace.path(file)
        if let reason = DurableFile.obstacle(at: path) { throw Self.unwritable(path, reason) }
    }

    private func checkFolder(of file: String) throws(WorkspaceError) {
        let path = workspace.path(file)
        let folder = DurableFile.parts(of: path).folder
        try DurableFile.makeFolder(folder)
        if !DurableFile.isWritable(folder: folder) { throw Self.unwritable(path, "its folder can't be written") }
    }

    private static func unwritable(_ path: String, _ reason: String) -> WorkspaceError {
        WorkspaceError(code: "file-unwritable", message: "\(path) can't be written: \(reason)")
    }

    private func prepare() throws(WorkspaceError) {
        guard !touched.isEmpty else { return }
        let staging = workspace.path(CommitJournal.staging)
        try DurableFile.flush(files: journal.moves.map(\.staged) + journal.appends.map(\.staged), of: staging)
        try DurableFile.flush(folder: staging)
        let list = workspace.path(CommitJournal.file)
        try DurableFile.write(journal.bytes, to: list + ".part")
        try CommitPoint.listed.pass()
        try DurableFile.move(list + ".part", to: list)
        try DurableFile.flush(folder: workspace.path(CommitJournal.folder))
        try CommitPoint.committed.pass()
    }
}
