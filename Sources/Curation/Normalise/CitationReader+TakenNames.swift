/// Names as the work has them.
extension CitationReader {
    /// The names as CSL has them, their tokens claimed.
    mutating func takeNames() -> [Work.Name] {
        var made: [Work.Name] = []
        made.reserveCapacity(names.count)
        for index in names.indices {
            // Where it will stay: a name that is moved into the list would count references to all its parts.
            made.append(Work.Name())
            take(names[index], into: &made[index])
        }
        return made
    }

    /// Without the period that ends the list and not an initial: `Latour, Bruno.`, `Snaith RP.`
    private func withoutFullStop(_ given: Range<Int>) -> Range<Int> {
        guard given.count > 1, mark(given.upperBound - 1) == CitationMark.period else { return given }
        // `שקדי, א'. מילים`: the stroke shortens already.
        if given.count > 2, hasGeresh(given.upperBound - 2) { return span(given.lowerBound, given.upperBound - 1) }
        let word = tokens[given.upperBound - 2]
        guard word.kind == .word else { return given }
        let isAbbreviated =
            word.shape.contains(.single)
            // `எம். எஸ்.`
            || word.shape.contains(.caseless) && given.count > 3 && mark(given.upperBound - 3) == CitationMark.period
            || !word.shape.contains(.caseless) && given.upperBound < tokens.count
                && tokens[given.upperBound].mark == CitationMark.comma && word.count < 3
        let letters = letterCount(given.upperBound - 2)
        let isWhole =
            letters > 3 || letters == 3 && hasVowel(given.upperBound - 2) && !isShortGivenName(given.upperBound - 2)
            || word.shape.contains(.caseless) && letters > (bytes[Int(word.start)] >= 0xE0 ? 3 : 1)
        // `Kim, Jae-On.`
        if given.count > 3, mark(given.upperBound - 3) == CitationMark.dash, !tokens[given.upperBound - 2].isSpaced,
            tokens[given.upperBound - 4].count > 2, letters > 1, mark(given.upperBound - 4) == 0
        {
            return span(given.lowerBound, given.upperBound - 1)
        }
        let isVancouver = given.count == 2 && word.shape.contains(.capitals) && word.count > 1
        let isLastOfVancouver =
            (given.count == 2 || given.count == 4 && mark(given.lowerBound + 1) == CitationMark.dash)
            && names.contains { $0.hasInitials && $0.given?.count == 1 }
        return (isWhole || isVancouver || isLastOfVancouver) && !(isAbbreviated && !isLastOfVancouver)
            ? span(given.lowerBound, given.upperBound - 1) : given
    }

    private static let shortGivenNames = CitationWords("moh", "muh", "geo", "jos")

    /// `Moh.`, `Geo.`: short given names that have a vowel in front of their end.
    private func isShortGivenName(_ index: Int) -> Bool { isOne(index, of: Self.shortGivenNames) }

    private mutating func take(_ name: CitationName, into made: inout Work.Name) {
        guard let given = name.given else { return made.literal = take(name.main) }
        made.family = take(name.main)
        made.given = take(withoutFullStop(given))
        if let particle = name.particle { made.nonDroppingParticle = take(particle) }
        // `Roe KL 3rd.`: the period ends the list.
        if let suffix = name.suffix {
            made.suffix = take(kind(suffix.lowerBound) == .mixed ? trimmedEnd(suffix) : suffix)
        }
    }
}
