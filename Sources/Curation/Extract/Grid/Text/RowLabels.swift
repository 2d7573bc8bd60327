/// Which rows of the comparison a printed label can mean, in any language.
struct RowLabels {
    let catalog: LanguageCatalog

    /// A label is shorter than this, in bytes.
    static let longest = 120

    /// Positions of the rows; empty when no language has the label.
    func positions(of label: TextBytes) -> [Int] {
        guard !label.isEmpty, label.count < Self.longest else { return [] }
        return catalog.meanings(ofLabelKey: LabelText.key(label)).map(\.key.position)
    }

    /// The languages that have the label, as indices in the catalog.
    func languages(of label: TextBytes) -> Set<Int> {
        guard !label.isEmpty, label.count < Self.longest else { return [] }
        return Set(catalog.meanings(ofLabelKey: LabelText.key(label)).map(\.language))
    }
}
