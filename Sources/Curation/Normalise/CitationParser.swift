/// Reads the works out of a cell of the row `seminalSource`: APA and what is near it.
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
        let borders = CitationBorders.split(printed)
        let shares = CitationBorders.share(links, among: borders, of: printed)
        return borders.indices.map { index in
            let part = borders.count == 1 ? printed : PrintedText(bytes: Array(printed.bytes[borders[index]]))
            let whole = borders.count == 1 ? outerTrimmed(text) : printed.string(borders[index])
            return read(part, printedAs: whole, links: shares[index])
        }
    }

    /// One work, in numbered stages.
    private static func read(_ text: PrintedText, printedAs whole: String, links: [Cell.Link]) -> SeminalSource {
        var work = Work()
        var residue: [String] = []
        // 1. What stands at the end, and identifiers anywhere.
        let mark = CitationMark.strip(text)
        let identifiers = CitationIdentifiers(text, in: mark.body, mark: mark.kind)
        identifiers.move(to: &work, residue: &residue)
        let body = identifiers.rest(of: text, upTo: mark.body.upperBound)
        // 2. Names, then the year, then all that follows.
        let head = CitationHead(body)
        head.move(to: &work, residue: &residue)
        var rest = CitationBody(body, from: head.end)
        rest.move(to: &work, residue: &residue)
        // 3. Addresses of the page are better than what is printed.
        let kind = follow(links, kind: identifiers.kind, work: &work)
        work.type = CitationType.decide(work, evidence: rest.evidence)
        return SeminalSource(text: whole, link: kind, work: work, residue: residue.joined(separator: " "))
    }

    private static func follow(
        _ links: [Cell.Link], kind: SeminalSource.LinkKind, work: inout Work
    ) -> SeminalSource.LinkKind {
        var kind = kind
        for link in links {
            if let doi = DOI.inAddress(link.target) {
                work.doi = doi
                if kind == .none { kind = .doi }
            } else if !link.target.isEmpty, !link.target.hasPrefix("#") {
                work.url = link.target
                if kind == .none { kind = .link }
            }
        }
        return kind
    }

    private static func outerTrimmed(_ text: String) -> String {
        let scalars = text.unicodeScalars
        let isBlank = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
        guard let first = scalars.firstIndex(where: { !isBlank($0) }),
            let last = scalars.lastIndex(where: { !isBlank($0) })
        else { return "" }
        return String(scalars[first...last])
    }
}
