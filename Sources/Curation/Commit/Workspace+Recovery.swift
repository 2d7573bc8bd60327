extension Workspace {
    /// True when a run was stopped after its changes counted and before all of them were in their places.
    public var isInterrupted: Bool { exists(CommitJournal.file) }

    /// Finishes what a killed run left half done, and throws away what it had not yet made count.
    ///
    /// The workspace's lock must be held: the new files of a run that is still going on would be thrown away.
    ///
    /// - Returns: how many files were put in their places or removed; 0 when nothing was to be finished.
    /// - Throws: ``WorkspaceError`` when the list is damaged or a file can't be written.
    @discardableResult
    public func recover() throws(WorkspaceError) -> Int {
        guard let journal = try CommitJournal(in: self) else {
            CommitJournal.removeStaging(of: self)
            return 0
        }
        try journal.apply(to: self)
        return journal.moves.count + journal.appends.count + journal.removals.count
    }
}
