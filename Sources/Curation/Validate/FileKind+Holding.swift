extension FileKind {
    /// Whether a run holds all documents of this kind, because they are few and rules go through them. Of records,
    /// lines of the ledger and the like it holds facts (``FactTopic``).
    var isHeld: Bool { [.decisions, .dataset, .language, .vocabulary, .manifest].contains(self) }
}
