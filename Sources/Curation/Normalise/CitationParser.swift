/// Reads the works out of a cell of the row `seminalSource`: APA and what is near it, and the other styles that are met
/// (Chicago, MLA, Vancouver, Harvard, IEEE, GOST 7, GB/T 7714, the habits of German, French and Spanish journals).
///
/// Nothing is lost: every word is in a field of the work or in the residue, apart from the words that only announce a
/// field (`DOI ↗`, `ISBN`, `Vol.`, `pp.`, `In`, `(Eds.)`, `Also see:`).
///
/// A parser keeps the memory that a citation took for the next one: for references by the hundred thousand make one and
/// call ``read(_:links:)``.
public struct CitationParser: ~Copyable {
    private var bytes: [UInt8] = []
    private var lexer = CitationLexer()
    private var reader = CitationReader(bytes: [], tokens: CitationTokens(capacity: 0))
    /// Whether the text that was read last may have ``RemovedCharacters``: nearly none has, and those who tell them need
    /// not look for them.
    public private(set) var mayPassOver = false

    public init() {}

    /// The works of one cell; see ``read(_:links:)``.
    public static func parse(_ text: String, links: [Cell.Link] = []) -> [SeminalSource] {
        var parser = CitationParser()
        return parser.read(text, links: links)
    }

    /// The works of a cell in printed order, one or more for any text that is not blank.
    ///
    /// - Parameters:
    ///   - text: The cell as printed.
    ///   - links: The cell's links in order, where the rendering kept them. Their targets win over the text.
    public mutating func read(_ text: String, links: [Cell.Link] = []) -> [SeminalSource] {
        // Nobody else may hold the memory of the last text.
        lexer.forget()
        reader.forget()
        mayPassOver = !PrintedText.read(text, into: &bytes)
        lexer.read(bytes)
        if lexer.tokens.isEmpty { return [] }
        guard CitationBorders.mayHaveSeveral(lexer.tokens) else {
            return [readWork(printedAs: Self.outerTrimmed(text), links: links)]
        }
        let borders = CitationBorders.split(bytes: bytes, tokens: lexer.tokens)
        guard borders.count > 1 else {
            return borders.isEmpty ? [] : [readWork(printedAs: Self.outerTrimmed(text), links: links)]
        }
        let tokens = lexer.tokens.copy()
        let shares = CitationBorders.share(links, among: borders, of: tokens)
        return borders.indices.map { index in
            let range = borders[index]
            let whole = String(
                decoding: bytes[Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)],
                as: UTF8.self)
            lexer.tokens = CitationTokens(range, of: tokens)
            return readWork(printedAs: whole, links: shares[index])
        }
    }

    /// Reads the one work that the lexer's tokens are of.
    private mutating func readWork(printedAs whole: String, links: [Cell.Link]) -> SeminalSource {
        reader.begin(bytes, &lexer.tokens)
        reader.read()
        var kind = reader.link
        if !links.isEmpty { kind = Self.follow(links, kind: kind, work: &reader.work) }
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
