/// The grammar of `originator`: names of people and organisations.
struct OriginatorGrammar: CellGrammar {
    let line: GluedLine
    let context: FlatContext
    /// For each column the places where the first author of its source stands.
    private let authors: [AuthorPlaces?]

    private struct AuthorPlaces {
        var author: [UInt8]
        var places: [Int]
    }

    init(line: GluedLine, context: FlatContext) {
        self.line = line
        self.context = context
        authors = context.sources.map { hint in
            hint.map { AuthorPlaces(author: $0.author, places: line.places(of: $0.author)) }
        }
    }

    func cuts() -> [Cut] {
        CaseBorders.cuts(in: line, lexicon: context.lexicon, smallWordScore: particleScore).map { cut in
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
        let rest = line.bytes[place...]
        let word = rest.prefix { (0x61...0x7A).contains($0) }
        guard (2...3).contains(word.count), rest.dropFirst(word.count).first == 0x20 else { return false }
        return Self.particles.contains { word.elementsEqual($0) }
    }

    private static let particles = [
        "van", "von", "der", "den", "de", "di", "da", "du", "dos", "la", "le", "el", "al", "ter",
    ]
    .map { Array($0.utf8) }

    private func followsInitial(_ place: Int) -> Bool {
        let bytes = line.bytes
        guard place >= 2, bytes[place - 1] == UInt8(ascii: "."), (0x41...0x5A).contains(bytes[place - 2]) else {
            return false
        }
        return place < 3 || !PageLexicon.isWordByte(bytes[place - 3]) || bytes[place - 3] == UInt8(ascii: "-")
    }

    func score(_ piece: Piece) -> Double {
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
        var score = 0.0
        for (index, author) in authors.enumerated() {
            guard let author, let place = author.places.first(where: { $0 >= piece.start }),
                place + author.author.count <= piece.end
            else { continue }
            if index == column {
                score += place == piece.start ? 4 : 2.5
            } else if authors[column].map({ $0.author != author.author }) ?? true {
                score -= 2
            }
        }
        return score
    }
}
