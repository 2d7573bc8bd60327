internal import JSON

/// Reads lines of `curate extract` as profiles for resolution.
public struct ExtractedLines: Sendable {
    private let reader: ClaimReader

    public init(catalog: LanguageCatalog) {
        reader = ClaimReader(catalog: catalog)
    }

    /// A line that can't be taken.
    public struct Problem: Error, Sendable, Hashable {
        /// 1 for the first line of the piece.
        public var line: Int
        /// 1 for the first character; nil where the whole line is meant.
        public var column: Int?
        public var message: String
    }

    /// What a piece of JSON Lines holds.
    public struct Piece: Sendable {
        /// The columns of each page that has any, in the order of the lines.
        public var pages: [ExtractedColumns] = []
        /// Lines, pages that could not be read included.
        public var lines = 0
    }

    /// The columns of the pages in a piece.
    ///
    /// - Parameter bytes: whole lines.
    /// - Throws: ``Problem`` for the first line that is no page.
    public func read(_ bytes: [UInt8]) throws(Problem) -> Piece {
        var piece = Piece()
        for line in TextLine.lines(of: bytes) {
            piece.lines += 1
            guard !line.bytes.trimmed.isEmpty else { continue }
            let page = try page(line)
            let mentions = reader.mentions(of: page)
            if mentions.isEmpty { continue }
            piece.pages.append(ExtractedColumns(mentions))
        }
        return piece
    }

    private func page(_ line: TextLine) throws(Problem) -> ComparisonPage {
        let document: JSONDocument
        do {
            document = try JSONDocument.parse(Array(line.bytes))
        } catch {
            throw Problem(line: line.number, column: error.column, message: error.message)
        }
        do {
            return try ComparisonPage(extractLine: document.value)
        } catch {
            throw Problem(
                line: line.number, message: "expected a page that `curate extract` wrote; \(error)")
        }
    }
}
