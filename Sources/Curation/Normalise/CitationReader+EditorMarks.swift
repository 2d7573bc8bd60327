/// Words and brackets that say who edited.
extension CitationReader {
    /// `Bergman, M. M., Hrsg. (2008)`
    func isCapitalMark(_ index: Int) -> Bool {
        mark(index - 1) == CitationMark.comma
            && (isWord(index, "hrsg") || isWord(index, "eds") || isWord(index, "editors"))
    }

    private static let editorWords = CitationWords("ed", "eds", "editor", "editors", "hrsg", "hg", "red")

    /// Words that say so without parentheses.
    func isEditorWord(_ index: Int) -> Bool { isOne(index, of: Self.editorWords) }

    /// `(Der.)`: German has the word too, as an article.
    private func isTurkishEditor(_ index: Int) -> Bool {
        isWord(index, "der") && mark(index - 1) == CitationMark.open && mark(index + 1) == CitationMark.period
            && mark(index + 2) == CitationMark.close
    }

    private static let kinds = CitationWords("chief", "general", "associate", "managing", "guest", "senior", "series")

    func isEditorMark(_ inside: Range<Int>) -> Bool {
        guard !inside.isEmpty, inside.count <= 6 else { return false }
        var isEditor = false
        for index in inside where tokens[index].isWordLike {
            guard
                has(index, [.editor, .editing, .translator, .and]) || isWord(index, "g") || isWord(index, "a")
                    || isWord(index, "di") || isWord(index, "in")
                    || isWord(index, "s") || isTurkishEditor(index) || isOne(index, of: Self.kinds)
            else { return false }
            if has(index, .editor) || isTurkishEditor(index) { isEditor = true }
        }
        return isEditor
    }
}
