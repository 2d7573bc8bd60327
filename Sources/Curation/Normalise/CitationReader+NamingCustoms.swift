/// Names of countries that order or join them in their own way.
extension CitationReader {
    /// `al-Khatib`: a particle in small letters that a hyphen joins to the family name.
    func isJoinedParticle(_ index: Int) -> Bool {
        tokens[index].isLower && isParticle(index) && mark(index + 1) == CitationMark.dash
            && !tokens[index + 1].isSpaced
    }

    private static let malayNames = CitationWords(
        "mohd", "mohamad", "mohamed", "siti", "nik", "wan", "noraini", "muhamad")

    /// `Mohd Majid Konting`, `Azizi bin Yahaya`: a name and the father's, cited whole.
    func isMalay(_ range: Range<Int>) -> Bool {
        guard range.count > 2 else { return false }
        if isOne(range.lowerBound, of: Self.malayNames) { return true }
        return range.dropFirst().contains {
            tokens[$0].isLower && (isWord($0, "bin") || isWord($0, "binti") || isWord($0, "bte"))
                && range.allSatisfy { tokens[$0].kind == .word && tokens[$0].count > 1 }
        }
    }

    func isVietnameseFamily(_ index: Int) -> Bool {
        let word = bytes[Int(tokens[index].start)..<Int(tokens[index].end)]
        return GivenNames.vietnameseFamilies.contains(word)
    }

    /// Hungary prints the family name in front.
    func isHungarianName(_ index: Int) -> Bool {
        let word = bytes[Int(tokens[index].start)..<Int(tokens[index].end)]
        return GivenNames.hungarian.contains(word)
    }
}
