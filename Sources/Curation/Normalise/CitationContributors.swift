/// Words that say who edited or translated a work, and the names beside them.
struct CitationContributors {
    /// `Edited and translated by`.
    var label: Range<Int>
    var names: Range<Int>
    var isEditor: Bool
    var isTranslator: Bool
}
