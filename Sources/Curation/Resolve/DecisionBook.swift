/// All files of `curated/decisions/`: what people decided, and the texts in which it is written.
public struct DecisionBook: Sendable {
    /// The texts by file.
    public private(set) var texts: [String: [UInt8]]
    /// All decisions, by file, each file in its own order.
    public private(set) var decisions: [Decision] = []
    private var read: [String: [Decision]] = [:]

    static let folder = "curated/decisions"

    /// Reads decisions from texts by file.
    ///
    /// - Throws: ``DecisionError`` with file, line and what was expected.
    public init(_ texts: [String: [UInt8]]) throws(DecisionError) {
        self.texts = texts
        for (file, text) in texts { read[file] = try DecisionFile.read(text, file: file) }
        arrange()
    }

    /// Makes sure that all decisions can hold together.
    ///
    /// - Throws: ``DecisionError`` at the later of two that contradict each other, naming the other.
    public func check() throws(DecisionError) {
        if let conflict = DecisionConflict.first(in: decisions) { throw conflict.error }
    }

    /// The number of a decision, as lists show it: 1 for the first.
    public func decision(_ number: Int) -> Decision? {
        decisions.indices.contains(number - 1) ? decisions[number - 1] : nil
    }

    /// The decisions that begin at `FILE:LINE`; the file's folder may be left out.
    public func decision(at place: String) -> Decision? {
        decisions.first { $0.place == place || $0.place == "\(Self.folder)/\(place)" }
    }

    /// Adds decisions, each to the file of its kind.
    ///
    /// - Throws: ``DecisionError`` when a file is written so that nothing can be added, or when a new decision contradicts
    ///   one that is there.
    public mutating func add(_ more: [Decision]) throws(DecisionError) {
        for (file, group) in Dictionary(grouping: more, by: { "\(Self.folder)/\(DecisionFile.name(for: $0))" }) {
            let text = try DecisionFile.appended(group, to: texts[file] ?? [], file: file)
            (texts[file], read[file]) = (text, try DecisionFile.read(text, file: file))
        }
        arrange()
        try check()
    }

    /// Takes decisions out of their files.
    ///
    /// - Throws: ``DecisionError`` when one is not where it was, or is written so that it can't be taken out alone.
    public mutating func remove(_ gone: [Decision]) throws(DecisionError) {
        for (file, group) in Dictionary(grouping: gone, by: \.file) {
            let text = try DecisionFile.removed(lines: Set(group.map(\.line)), from: texts[file] ?? [], file: file)
            texts[file] = text
            read[file] = try text.map { text throws(DecisionError) in try DecisionFile.read(text, file: file) }
        }
        arrange()
    }

    /// Writes the files that differ and removes those that are gone, all or none. The workspace's lock must be held.
    ///
    /// - Returns: the files that were written or removed, sorted.
    @discardableResult
    public func save(to workspace: Workspace) throws -> [String] {
        let files = try files(in: workspace)
        return try Commit.run(in: workspace) { commit throws(WorkspaceError) in
            for file in files.keys.sortedByBytes {
                if let text = files[file] ?? nil { try commit.write(text, to: file) } else { try commit.remove(file) }
            }
        }
    }

    /// The texts of the files that are or were there; nil for one that goes.
    func files(in workspace: Workspace) throws -> [String: [UInt8]?] {
        var files: [String: [UInt8]?] = [:]
        for file in try workspace.decisionBook().texts.keys { files[file] = .some(nil) }
        for (file, text) in texts { files[file] = .some(text) }
        return files
    }

    private mutating func arrange() {
        decisions = texts.keys.sortedByBytes.flatMap { read[$0] ?? [] }
    }
}

extension Workspace {
    /// What people decided.
    ///
    /// - Throws: ``WorkspaceError`` for a file that can't be read, ``DecisionError`` for one that is wrong.
    public func decisionBook() throws -> DecisionBook {
        var texts: [String: [UInt8]] = [:]
        for name in names(in: DecisionBook.folder) where name.hasSuffix(".yaml") {
            let file = "\(DecisionBook.folder)/\(name)"
            texts[file] = try read(file) ?? []
        }
        return try DecisionBook(texts)
    }

    /// What people decided: all files, by name, each in its own order.
    ///
    /// - Throws: as ``decisionBook()``, and ``DecisionError`` when two decisions contradict each other.
    public func decisions() throws -> [Decision] {
        let book = try decisionBook()
        try book.check()
        return book.decisions
    }
}
