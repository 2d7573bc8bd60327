/// The grammar of `aliases`: lists of at most four items, Turkish and English mixed.
///
/// Four columns with sixteen items are four lists of four: then each border lies inside a known item, and only the place
/// in it is open.
struct AliasGrammar: CellGrammar {
    let line: GluedLine
    let context: FlatContext
    /// Places of commas and parentheses.
    private let marks: [Int]
    private var walk: NameWordWalk
    // What grows with the piece.
    private var firstMark = 0
    private var nextMark = 0
    private var depth = 0
    private var items = 1
    private var firstItemWords: UInt64?
    private var words: UInt64 = 0

    init(line: GluedLine, context: FlatContext) {
        self.line = line
        self.context = context
        marks = line.bytes.indices.filter { index in
            switch line.bytes[index] {
            case UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: ")"): true
            default: false
            }
        }
        walk = NameWordWalk(line, words: context.nameWords)
    }

    func cuts() -> [Cut] {
        // Inside a word of capitals or of small letters only the page's own words show a border.
        CaseBorders.cuts(in: line, lexicon: context.lexicon, hiddenScore: 1.5)
    }

    mutating func open(at place: Int) {
        walk.open(at: place)
        while firstMark < marks.count, marks[firstMark] < place { firstMark += 1 }
        nextMark = firstMark
        depth = 0
        items = 1
        firstItemWords = nil
    }

    mutating func score(_ piece: Piece) -> Double {
        countItems(to: piece.end)
        words = walk.extend(to: piece.end)
        var score = piece.isBalanced ? 0.0 : -3
        if piece.startsSmall { score += CaseBorders.smallStartScore / 2 }
        switch line.bytes[piece.end - 1] {
        case UInt8(ascii: ","), UInt8(ascii: ";"): score -= 6
        default: break
        }
        switch items {
        case 1: score -= 2.5
        case 2: score -= 2
        case 3: score -= 1.5
        case 4: score -= 0.3
        default: score -= 6 * Double(items - 4)
        }
        return score
    }

    /// Commas outside parentheses end an item.
    private mutating func countItems(to end: Int) {
        while nextMark < marks.count, marks[nextMark] < end {
            let place = marks[nextMark]
            switch line.bytes[place] {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth = max(depth - 1, 0)
            default:
                if depth == 0 {
                    items += 1
                    if firstItemWords == nil { firstItemWords = walk.extend(to: place) }
                }
            }
            nextMark += 1
        }
    }

    func score(_ piece: Piece, column: Int) -> Double {
        context.nameWords.evidence(firstItemWords ?? words, column: column)
            + 0.25 * context.nameWords.evidence(words, column: column)
    }
}
