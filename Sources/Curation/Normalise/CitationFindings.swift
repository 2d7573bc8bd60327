/// What a reader found in a citation, and the lists that it works with. They stay for the next citation, emptied: memory
/// from the system would be a good part of the time that a reference takes.
struct CitationFindings {
    var work = Work()
    var evidence = CitationEvidence()
    /// The names of the list that was read last.
    var names: [CitationName] = []
    /// Where that list stands.
    var listRange = 0..<0
    /// A name of that list has `(Series Ed.)` behind it.
    var hasRoles = false
    /// The pieces of that list.
    var pieces: [CitationNamePiece] = []
    /// The sentences of the body.
    var sentences: [Range<Int>] = []
    var link = SeminalSource.LinkKind.none
    /// Identifiers that no field takes: a second address, a wrong ISBN.
    var spareIdentifiers: [String] = []
    /// A word or a number is left that no field has.
    var hasResidue = false

    /// Makes ready for another citation, once the work was handed over.
    mutating func clear() {
        evidence = CitationEvidence()
        if !names.isEmpty { names.removeAll(keepingCapacity: true) }
        listRange = 0..<0
        hasRoles = false
        if !pieces.isEmpty { pieces.removeAll(keepingCapacity: true) }
        if !sentences.isEmpty { sentences.removeAll(keepingCapacity: true) }
        link = .none
        if !spareIdentifiers.isEmpty { spareIdentifiers.removeAll() }
        hasResidue = false
    }

    /// Gives the work away for a blank one, moved and not copied: a copy would count references to all its strings.
    mutating func handOver() -> Work {
        withUnsafeMutablePointer(to: &work) { place in
            let work = place.move()
            place.initialize(to: Work())
            return work
        }
    }
}
