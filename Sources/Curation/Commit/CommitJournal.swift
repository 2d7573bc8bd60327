internal import JSON

/// The list of what a commit moves and removes. Once it is there, the new state counts: whoever finds it finishes the
/// commit.
struct CommitJournal {
    /// A new file.
    struct Move {
        /// Its name in the folder of staged files.
        var staged: String
        /// Where it belongs, relative to the workspace.
        var target: String
        /// SHA-256 of its bytes: tells a file that was moved already from one that got lost.
        var digest: String
    }

    /// Bytes that are put behind those of a file.
    struct Append {
        /// The name in the folder of staged files.
        var staged: String
        /// Where they belong, relative to the workspace.
        var target: String
        /// The bytes that the file had before.
        var length: Int
        var count: Int
        /// SHA-256 of the new bytes.
        var digest: String
    }

    static let folder = ".curate"
    static let staging = ".curate/staging"
    static let file = ".curate/journal.json"
    /// How files are named that keep room on the disk for bytes that are appended.
    static let room = ".room"

    var moves: [Move] = []
    var appends: [Append] = []
    /// Files that go, relative to the workspace.
    var removals: [String] = []

    var bytes: [UInt8] {
        JSONWriter.compact([
            "moves": .array(
                moves.map { ["staged": .string($0.staged), "to": .string($0.target), "sha256": .string($0.digest)] }),
            "appends": .array(
                appends.map {
                    [
                        "staged": .string($0.staged), "to": .string($0.target), "at": .number(JSONNumber($0.length)),
                        "count": .number(JSONNumber($0.count)), "sha256": .string($0.digest),
                    ]
                }), "removals": .array(removals.map { .string($0) }),
        ])
    }

    init() {}

    /// The list that an interrupted commit left; nil when there is none.
    ///
    /// - Throws: ``WorkspaceError`` when it is no list. It gets its name only when it is whole, so a hand was at it.
    init?(in workspace: Workspace) throws(WorkspaceError) {
        guard let bytes = try workspace.read(Self.file) else { return nil }
        guard let json = try? JSONDocument.parse(bytes).value, let list = json["moves"]?.arrayValue,
            let names = json["removals"]?.arrayValue
        else { throw Self.damaged("is no list of moves") }
        for move in list {
            guard let staged = move["staged"]?.stringValue, let target = move["to"]?.stringValue,
                let digest = move["sha256"]?.stringValue
            else { throw Self.damaged("names a move without `staged`, `to` or `sha256`") }
            moves.append(Move(staged: staged, target: target, digest: digest))
        }
        for append in json["appends"]?.arrayValue ?? [] {
            guard let staged = append["staged"]?.stringValue, let target = append["to"]?.stringValue,
                let length = append["at"]?.intValue, let count = append["count"]?.intValue,
                let digest = append["sha256"]?.stringValue
            else { throw Self.damaged("names an append without `staged`, `to`, `at`, `count` or `sha256`") }
            appends.append(Append(staged: staged, target: target, length: length, count: count, digest: digest))
        }
        removals = names.compactMap(\.stringValue)
    }

    /// Does what the list says. It may be done again from any moment at which it stopped.
    func apply(to workspace: Workspace) throws(WorkspaceError) {
        var folders: Set<String> = []
        for (index, move) in moves.enumerated() {
            try put(move, in: workspace)
            folders.insert(DurableFile.parts(of: workspace.path(move.target)).folder)
            try CommitPoint.moved.pass(index + 1)
        }
        for (index, append) in appends.enumerated() {
            try put(append, in: workspace)
            folders.insert(DurableFile.parts(of: workspace.path(append.target)).folder)
            try CommitPoint.moved.pass(moves.count + index + 1)
        }
        for (index, file) in removals.enumerated() {
            try DurableFile.remove(workspace.path(file))
            folders.insert(DurableFile.parts(of: workspace.path(file)).folder)
            try CommitPoint.removed.pass(index + 1)
        }
        for folder in folders.sorted() { try DurableFile.flush(folder: folder) }
        try CommitPoint.applied.pass()
        try DurableFile.remove(workspace.path(Self.file))
        try DurableFile.flush(folder: workspace.path(Self.folder))
        try CommitPoint.closed.pass()
        Self.removeStaging(of: workspace)
    }

    private func put(_ move: Move, in workspace: Workspace) throws(WorkspaceError) {
        let (staged, target) = ("\(Self.staging)/\(move.staged)", workspace.path(move.target))
        guard let bytes = try workspace.read(staged) else {
            if try workspace.read(move.target).map(SHA256Digest.hex) == move.digest { return }
            throw Self.damaged("names the new \(move.target), which is neither there nor in \(Self.staging)/")
        }
        guard SHA256Digest.hex(bytes) == move.digest else {
            throw Self.damaged("names another content for \(move.target) than \(staged) has")
        }
        let folder = DurableFile.parts(of: target).folder
        try DurableFile.makeFolder(folder)
        if DurableFile.isSameSystem(workspace.path(Self.staging), folder) {
            try DurableFile.move(workspace.path(staged), to: target)
        } else {
            try DurableFile.replace(target, with: bytes)
        }
    }

    private func put(_ append: Append, in workspace: Workspace) throws(WorkspaceError) {
        let (staged, target) = ("\(Self.staging)/\(append.staged)", workspace.path(append.target))
        guard let bytes = try workspace.read(staged) else {
            if try workspace.read(append.target).map({ SHA256Digest.hex(Array($0.dropFirst(append.length))) })
                == append.digest
            {
                return
            }
            throw Self.damaged("names new lines of \(append.target), which are neither there nor in \(Self.staging)/")
        }
        guard SHA256Digest.hex(bytes) == append.digest else {
            throw Self.damaged("names other new lines for \(append.target) than \(staged) has")
        }
        try DurableFile.remove(workspace.path(staged + Self.room))
        guard try DurableFile.put(bytes, behind: append.length, of: target) else {
            throw Self.damaged("appends to \(append.target), which is shorter than it was")
        }
        try DurableFile.remove(workspace.path(staged))
    }

    /// Removes new files that no list names. What can't be removed is written over by the next commit.
    static func removeStaging(of workspace: Workspace) {
        for name in workspace.names(in: staging) { try? DurableFile.remove(workspace.path("\(staging)/\(name)")) }
    }

    private static func damaged(_ what: String) -> WorkspaceError {
        WorkspaceError(
            code: "journal-damaged",
            message: "\(file) \(what); restore curated/ from version control, remove .curate/, run `curate ingest`")
    }
}
