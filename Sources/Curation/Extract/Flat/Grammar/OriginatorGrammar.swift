/// The grammar of `originator`: names of people and organisations.
struct OriginatorGrammar: CellGrammar {
    let line: GluedLine
    private let lexicon: PageLexicon
    /// For each column the columns whose source has the same first author, as bits.
    private let sameAuthor: [UInt64]
    /// Where first authors of sources stand, from left to right, with their columns as bits.
    private let authors: [(range: Range<Int>, columns: UInt64)]
    private var firstAuthor = 0
    // Columns whose author stands in the piece, and at its start.
    private var present: UInt64 = 0
    private var leading: UInt64 = 0

    init(line: GluedLine, context: FlatContext) {
        self.line = line
        lexicon = context.lexicon
        let hints = context.sources.prefix(64).map { $0?.author }
        let same = hints.map { author in
            hints.enumerated().reduce(UInt64(0)) { bits, other in
                author != nil && other.element == author ? bits | 1 << UInt64(other.offset) : bits
            }
        }
        sameAuthor = same
        var authors: [(range: Range<Int>, columns: UInt64)] = []
        for (column, author) in hints.enumerated() {
            // Columns that share an author are taken once.
            guard let author, same[column].trailingZeroBitCount == column else { continue }
            for place in line.places(of: author) {
                authors.append((place..<(place + author.count), same[column]))
            }
        }
        self.authors = authors.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    func cuts() -> [Cut] {
        CaseBorders.cuts(in: line, lexicon: lexicon, smallWordScore: particleScore).map { cut in
            // "J.R. Tolkien": a full stop behind a single capital is an initial's before it is a cell's.
            guard followsInitial(cut.place) else { return cut }
            return Cut(place: cut.place, score: cut.score - 2)
        }
    }

    /// "van der Maaten", "de Finetti": what such a start adds to a cut, as much as the small letter takes away.
    private func particleScore(_ touch: GlueScan.Touch) -> Double {
        guard startsWithParticle(touch.place) else { return 0 }
        // "Sullivan Smith" holds a particle too: inside a word of small letters it says little.
        return touch.left == .lower ? 2.5 : 5
    }

    private func startsWithParticle(_ place: Int) -> Bool {
        // Most places are turned down by a look: a space stands behind a particle.
        guard isSpace(place + 2) || isSpace(place + 3) else { return false }
        // The longest particle and what stands behind it.
        var word: UInt32 = 0
        var end = place
        while end < min(place + 4, line.bytes.count), (0x61...0x7A).contains(line.bytes[end]) {
            word = word << 8 | UInt32(line.bytes[end])
            end += 1
        }
        return (2...3).contains(end - place) && isSpace(end) && Self.particles.contains(word)
    }

    private func isSpace(_ place: Int) -> Bool { place < line.bytes.count && line.bytes[place] == 0x20 }

    /// Each with its letters as the bytes of a number.
    private static let particles = [
        "van", "von", "der", "den", "de", "di", "da", "du", "dos", "la", "le", "el", "al", "ter",
    ]
    .map { $0.utf8.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } }

    private func followsInitial(_ place: Int) -> Bool {
        let bytes = line.bytes
        guard place >= 2, bytes[place - 1] == UInt8(ascii: "."), (0x41...0x5A).contains(bytes[place - 2]) else {
            return false
        }
        return place < 3 || !PageLexicon.isWordByte(bytes[place - 3]) || bytes[place - 3] == UInt8(ascii: "-")
    }

    mutating func open(at place: Int) {
        while firstAuthor < authors.count, authors[firstAuthor].range.lowerBound < place { firstAuthor += 1 }
    }

    mutating func score(_ piece: Piece) -> Double {
        present = 0
        leading = 0
        for author in authors[firstAuthor...] where author.range.upperBound <= piece.end {
            present |= author.columns
            if author.range.lowerBound == piece.start { leading |= author.columns }
        }
        var score = Self.shapeScore(piece)
        if piece.count < 3 { score -= 4 }
        switch line.bytes[piece.end - 1] {
        case UInt8(ascii: ","), UInt8(ascii: "&"), UInt8(ascii: ";"): score -= 6
        default: break
        }
        return score
    }

    /// A method's originator is usually the first author of its source.
    func score(_ piece: Piece, column: Int) -> Double {
        guard present != 0, column < sameAuthor.count else { return 0 }
        let own = present & sameAuthor[column]
        let others = Double((present & ~sameAuthor[column]).nonzeroBitCount)
        return (own == 0 ? 0 : leading & own != 0 ? 4 : 2.5) - 2 * others
    }
}
