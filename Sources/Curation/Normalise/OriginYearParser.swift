/// Reads the row `originYear`: years, ranges, decades and centuries among words, to EDTF (ISO 8601-2, levels 0 to 2).
public enum OriginYearParser {
    /// The years of a text. `edtf` holds what is certain; `needsReview` is true when something was not understood or no
    /// year was found.
    ///
    /// One year, decade or range keeps its own EDTF (`1969`, `195X`, `1920/1939`); several become a set of all
    /// (`{1945,1947}`), or one of a set where the text says `or` (`[1945,1947]`).
    public static func parse(_ text: String) -> OriginYear {
        let printed = PrintedText(bytes: DecimalDigits.ascii(Array(text.utf8)))
        let reader = YearReader(printed)
        let spans = distinct(reader.spans)
        guard !spans.isEmpty else {
            return OriginYear(
                text: text, edtf: nil, first: nil, last: nil, needsReview: !printed.bytes.isEmpty || !text.isEmpty)
        }
        return OriginYear(
            text: text, edtf: edtf(spans, areAlternatives: reader.areAlternatives),
            first: spans.contains { $0.first == nil } ? nil : spans.compactMap(\.first).min(),
            last: spans.contains { $0.last == nil } ? nil : spans.compactMap(\.last).max(),
            needsReview: reader.isDoubtful)
    }

    private static func edtf(_ spans: [YearSpan], areAlternatives: Bool) -> String {
        if spans.count == 1 { return spans[0].edtf }
        // Chronological; an open start comes first.
        let ordered = spans.enumerated().sorted { left, right in
            let (a, b) = (left.element.first ?? Int.min, right.element.first ?? Int.min)
            return a == b ? left.offset < right.offset : a < b
        }
        let members = ordered.map(\.element.setMember).joined(separator: ",")
        return areAlternatives ? "[\(members)]" : "{\(members)}"
    }

    /// Without repeated spans, in printed order.
    private static func distinct(_ spans: [YearSpan]) -> [YearSpan] {
        var kept: [YearSpan] = []
        for span in spans.prefix(64) where !kept.contains(span) { kept.append(span) }
        return kept
    }
}
