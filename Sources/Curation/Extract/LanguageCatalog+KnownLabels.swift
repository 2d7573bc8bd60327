extension LanguageCatalog {
    /// The row labels of all languages, for the read stage.
    public var knownLabels: KnownLabels {
        KnownLabels(
            profiles.map { profile in (profile.tag, RowKey.allCases.compactMap { profile.labels[$0] }) })
    }
}
