/// Reads the row `originator`: persons in parts, organisations and single names as literals, descriptions as one honest
/// literal each.
public enum OriginatorParser {
    /// The originators in printed order, at least one for any text that is not blank.
    ///
    /// Parts of a name follow CSL (a particle in small letters stands apart from the family name); what stands in
    /// parentheses or leads up to a name is its role, year, affiliation or other name. Titles (`Sir`, `Dr.`), articles and
    /// conjunctions are not kept; every other word lands in a member. `needsReview` is true where the text speaks of a
    /// person in a sentence that could not be taken apart.
    public static func parse(_ text: String) -> [Originator] {
        let printed = PrintedText(text)
        guard !printed.bytes.isEmpty else { return [] }
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
}
