/// Reads the row `originYear`: years, ranges, decades and centuries among words, to EDTF (ISO 8601-2, levels 0 to 2).
public enum OriginYearParser {
    /// The years of a text. `edtf` holds what is certain; `needsReview` is true when something was not understood or no
    /// year was found.
    ///
    /// One year, decade or range keeps its own EDTF (`1969`, `195X`, `1920/1939`); several become a set of all
    /// (`{1945,1947}`), or one of a set where the text says `or` (`[1945,1947]`). Digits of all scripts, Buddhist,
    /// Japanese and Minguo years are converted; Islamic years give the Gregorian years that they touch.
    public static func parse(_ text: String) -> OriginYear {
        var reader = YearReader(YearText(text))
        reader.read()
        let spans = distinct(reader.spans)
        guard !spans.isEmpty else {
            return OriginYear(
                text: text, edtf: nil, first: nil, last: nil, precision: text.isEmpty ? nil : .unknown,
                needsReview: !text.isEmpty)
        }
        let isSet = spans.count > 1
        return OriginYear(
            text: text, edtf: isSet ? set(spans, areAlternatives: reader.areAlternatives) : spans[0].edtf,
            first: spans.contains { $0.first == nil } ? nil : spans.compactMap(\.first).min(),
            last: spans.contains { $0.last == nil } ? nil : spans.compactMap(\.last).max(),
            precision: spans.map(\.precision).max(),
            needsReview: reader.isDoubtful || isSet && losesInSet(spans) || spans.contains(where: \.losesInInterval))
    }

    /// The years of a text that is nothing but years and words about them (`c. 1950`, `1960s–1970s`), nil for any other.
    static func pure(_ text: String) -> OriginYear? {
        let year = parse(text)
        guard year.edtf != nil, YearReader.isPure(YearText(text)) else { return nil }
        return year
    }

    /// Members in the order of their first years; EDTF wants an open start first and an open end last.
    private static func set(_ spans: [YearSpan], areAlternatives: Bool) -> String {
        let ordered = spans.enumerated().sorted { left, right in
            let (a, b) = (rank(left.element), rank(right.element))
            return a == b ? left.offset < right.offset : a < b
        }
        // One open start and one open end at most; other open spans give the border that is printed.
        let members = ordered.enumerated().map { place, span in
            let isOpen = span.element.last == nil ? place < ordered.count - 1 : span.element.first == nil && place > 0
            return isOpen ? span.element.printedBorder : span.element.setMember
        }.joined(separator: ",")
        return areAlternatives ? "[\(members)]" : "{\(members)}"
    }

    /// Whether the set can't say all that the spans do.
    private static func losesInSet(_ spans: [YearSpan]) -> Bool {
        spans.contains(where: \.losesInSet) || spans.count(where: { $0.first == nil }) > 1
            || spans.count(where: { $0.last == nil }) > 1
    }

    private static func rank(_ span: YearSpan) -> Int {
        guard let first = span.first else { return Int.min }
        return span.last == nil ? Int.max - 10_000 + first : first
    }

    /// Without repeated spans, in printed order. Nobody gives a method more than 64 dates; a text that does is doubtful
    /// in the reader.
    private static func distinct(_ spans: [YearSpan]) -> [YearSpan] {
        if spans.count < 2 { return spans }
        var kept: [YearSpan] = []
        for span in spans.prefix(YearReader.mostSpans) where !kept.contains(span) { kept.append(span) }
        return kept.filter { span in !isSaid(span, by: kept) }
    }

    /// Whether a year of another calendar, which touches two of ours, is printed in ours too: `1407 AH / 1987`.
    private static func isSaid(_ span: YearSpan, by spans: [YearSpan]) -> Bool {
        guard case .point(let two) = span, two.unit == .year, two.first != two.last else { return false }
        return spans.contains { other in
            guard case .point(let one) = other, one.unit == .year, one.first == one.last else { return false }
            return (two.first...two.last).contains(one.first)
        }
    }
}
