/// Two family names in native order.
extension CitationReader {
    /// Whether the word in front of the last one is a family name too: initials in front of it, in Spanish and Hebrew, or a
    /// given name in front of a family name of Spain.
    func isSecondFamily(_ index: Int, of range: Range<Int>) -> Bool {
        guard kind(index) == .word, tokens[index].count > 2 else { return false }
        if index == range.lowerBound + 1 {
            return isKnownGivenName(index - 1) && isSpanishFamily(index) && isSpanishText
        }
        guard
            mark(index - 1) == CitationMark.period && tokens[index - 2].shape.contains(.single)
                || tokens[index].shape.contains(.caseless) && mark(index - 1) == CitationMark.other
        else { return false }
        if tokens[index].shape.contains(.caseless) { return true }
        guard !isKnownGivenName(index) else { return false }
        // `V. L. Plano Clark`: behind two initials the given names are done; `C. Wright Mills` has one.
        let hasTwoInitials = mark(index - 3) == CitationMark.period && tokens[index - 4].shape.contains(.single)
        return hasTwoInitials || tokens[index].shape.contains(.beyondASCII) || isSpanishText
    }

    private var isSpanishText: Bool {
        tokens.contains { $0.kind == .word && $0.isLower && $0.count <= 3 && isSpanish($0) }
    }

    /// `y`, `del`, `los`, `las`
    private func isSpanish(_ token: CitationToken) -> Bool {
        let word = bytes[Int(token.start)..<Int(token.end)]
        return ["del", "los", "las", "y"].contains { word.elementsEqual($0.utf8) }
    }

    private static let spanishFamilies = CitationWords(
        "garcía", "garcia", "ruiz", "díaz", "moreno", "romero", "torres", "ramos", "castro", "ortega", "rubio", "sanz",
        "iglesias",
        "medina", "castillo", "vargas", "rojas", "silva", "herrera", "aguilar", "mendoza", "flores", "reyes", "salazar",
        "serrano")

    /// `González`, `García`
    private func isSpanishFamily(_ index: Int) -> Bool {
        let end = Int(tokens[index].end)
        return tokens[index].isCapital
            && (tokens[index].count > 4 && bytes[end - 1] == UInt8(ascii: "z") && bytes[end - 2] == UInt8(ascii: "e")
                || isOne(index, of: Self.spanishFamilies))
    }
}
