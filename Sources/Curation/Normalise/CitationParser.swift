/// Reads the works out of a cell of the row `seminalSource`: APA and what is near it, and the other styles that are met
/// (Chicago, MLA, Vancouver, Harvard, IEEE, GOST 7, GB/T 7714, the habits of German, French and Spanish journals).
///
/// Nothing is lost: every word is in a field of the work or in the residue, apart from the words that only announce a
/// field (`DOI ↗`, `ISBN`, `Vol.`, `pp.`, `In`, `(Eds.)`, `Also see:`).
public enum CitationParser {
    /// The works of a cell in printed order, one or more for any text that is not blank.
    ///
    /// - Parameters:
    ///   - text: The cell as printed.
    ///   - links: The cell's links in order, where the rendering kept them. Their targets win over the text.
    public static func parse(_ text: String, links: [Cell.Link] = []) -> [SeminalSource] {
        let printed = PrintedText(text)
        let tokens = CitationLexer.tokens(of: printed)
        let borders = CitationBorders.split(bytes: printed.bytes, tokens: tokens)
        guard borders.count > 1 else {
            return borders.isEmpty ? [] : [read(printed.bytes, tokens, printedAs: outerTrimmed(text), links: links)]
        }
        let shares = CitationBorders.share(links, among: borders, of: tokens)
        return borders.indices.map { index in
            let range = borders[index]
            let whole = String(
                decoding: printed.bytes[Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)],
                as: UTF8.self)
            let part = CitationTokens(range, of: tokens)
            return read(printed.bytes, part, printedAs: whole, links: shares[index])
        }
    }

    private static func read(
        _ bytes: [UInt8], _ tokens: consuming CitationTokens, printedAs whole: String, links: [Cell.Link]
    ) -> SeminalSource {
        var reader = CitationReader(bytes: bytes, tokens: tokens)
        reader.read()
        var kind = reader.link
        if !links.isEmpty { kind = follow(links, kind: kind, work: &reader.work) }
        let residue = reader.residue()
        let isDoubtful = CitationDoubt.isDoubtful(reader)
        return SeminalSource(
            text: whole, link: kind, work: reader.handOver(), residue: residue, needsReview: isDoubtful)
    }

    /// Addresses of the page are better than what is printed.
    private static func follow(
        _ links: [Cell.Link], kind: SeminalSource.LinkKind, work: inout Work
    ) -> SeminalSource.LinkKind {
        var kind = kind
        for link in links {
            if let doi = DOI.inAddress(link.target) {
                work.doi = doi.lowercased()
                if kind == .none { kind = .doi }
            } else if !link.target.isEmpty, !link.target.hasPrefix("#") {
                work.url = link.target
                if kind == .none { kind = .link }
            }
        }
        return kind
    }

    private static func outerTrimmed(_ text: String) -> String {
        if let first = text.utf8.first, let last = text.utf8.last, first > 0x20, first < 0x80, last > 0x20, last < 0x80
        {
            return text
        }
        let scalars = text.unicodeScalars
        let isBlank = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
        guard let first = scalars.firstIndex(where: { !isBlank($0) }),
            let last = scalars.lastIndex(where: { !isBlank($0) })
        else { return "" }
        return String(scalars[first...last])
    }
}
