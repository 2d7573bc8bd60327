/// Manuscripts: what says that a work is one, and where it is kept.
extension CitationReader {
    /// In lower case; a genre that holds one of them is a manuscript's.
    static let manuscripts = CitationWords(
        "manuscript", "mimeo", "mimeographed", "manuskript", "typescript", "manuscrit", "manuscrito", "manoscritto",
        "rękopis", "maszynopis", "рукопись", "рукопис", "rukopis", "kézirat", "käsikirjoitus")

    private static let unpublished = CitationWords("unpublished", "unveröffentlichtes", "unveröffentlichte")

    /// `Unpublished manuscript`, `Mimeo`, `Unveröffentlichtes Manuskript`: a remark that stands behind a title.
    func isRemarkOfManuscript(_ index: Int) -> Bool {
        tokens[index].isCapital && (isOne(index, of: Self.manuscripts) || isOne(index, of: Self.unpublished))
    }

    /// `Manuskript, Institut für Sozialforschung, Frankfurt`: what says that it is one, and where it is kept.
    mutating func takeManuscript(_ part: Range<Int>) -> Bool {
        guard work.genre == nil, isRemarkOfManuscript(part.lowerBound), !isWord(part.lowerBound, "unpublished"),
            let comma = first(CitationMark.comma, in: part), wordCount(span(part.lowerBound, comma)) <= 3,
            comma + 1 < part.upperBound
        else { return false }
        work.genre = take(span(part.lowerBound, comma))
        takePublisher(trimmed(span(comma + 1, part.upperBound)))
        return true
    }

    /// `Manuskript, Institut für hermeneutische Sozialforschung, Frankfurt a. M.`: one word, and where it is kept.
    func isManuscriptOfInstitution(_ part: Range<Int>) -> Bool {
        mark(part.lowerBound + 1) == CitationMark.comma && wordCount(part) <= 12
            && hasAny([.organisation, .university], in: part)
    }
}
