/// Reads the row `originator`: persons in parts, organisations and single names as literals, descriptions as one honest
/// literal each.
public enum OriginatorParser {
    /// The originators in printed order, at least one for any text that is not blank or a dash, which says that there is
    /// none.
    ///
    /// Parts of a name follow CSL (a particle in small letters stands apart from the family name); what stands in
    /// parentheses or leads up to a name is its role, year, affiliation or other name. Titles (`Sir`, `Dr.`), articles and
    /// conjunctions are not kept; every other word lands in a member. `needsReview` is true where the text speaks of a
    /// person in a sentence that could not be taken apart.
    public static func parse(_ text: String) -> [Originator] {
        let printed = PrintedText(text)
        guard !isDash(printed) else { return [] }
        var reader = OriginatorReader(printed)
        guard reader.tokens.count <= OriginatorReader.mostTokens else {
            return [Originator(literal: printed.string(printed.all), kind: .unknown, needsReview: true)]
        }
        reader.read()
        if reader.found.isEmpty || reader.isOneDescription {
            return [Originator(literal: printed.string(printed.all), kind: .unknown)]
        }
        return reader.found
    }

    /// Whether the text is nothing but dashes.
    private static func isDash(_ text: PrintedText) -> Bool {
        var index = 0
        while index < text.bytes.count {
            let length = text.dashLength(at: index)
            guard length > 0 || text[index] == .space else { return false }
            index += max(length, 1)
        }
        return true
    }
}
