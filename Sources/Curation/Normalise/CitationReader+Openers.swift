/// Words in front of names and of titles.
extension CitationReader {
    /// `Vgl. Luhmann, Niklas: …`: a note refers to the work.
    func behindVgl(_ start: Int) -> Int {
        guard isWord(start, "vgl") || isWord(start, "siehe"), tokens.count > start + 4 else { return start }
        return start + (mark(start + 1) == CitationMark.period ? 2 : 1)
    }

    private static let articles = CitationWords(
        "die", "der", "das", "ein", "eine", "les", "une", "los", "las", "una", "the", "het")

    /// `Geißler, Rainer, Die Sozialstruktur Deutschlands.`: an article begins a title, and no given name.
    func startsWithArticle(_ name: CitationName) -> Bool {
        guard name.kind == .direct, let index = name.given?.lowerBound, tokens[index].count <= 5 else { return false }
        return isOne(index, of: Self.articles)
    }
}
