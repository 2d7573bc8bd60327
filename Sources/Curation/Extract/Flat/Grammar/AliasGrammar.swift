/// The grammar of `aliases`: lists of at most four items, Turkish and English mixed.
///
/// Four columns with sixteen items are four lists of four: then each border lies inside a known item, and only the place
/// in it is open.
struct AliasGrammar: CellGrammar {
    let line: GluedLine
    private let lexicon: PageLexicon
    private let nameWords: NameWords
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
    private var start = 0
    private var firstItemScore: Double?

    init(line: GluedLine, context: FlatContext) {
        self.line = line
        lexicon = context.lexicon
        nameWords = context.nameWords
        var marks: [Int] = []
        for (index, byte) in line.bytes.enumerated() {
            switch byte {
            case UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: ")"): marks.append(index)
            default: break
            }
        }
        self.marks = marks
        walk = NameWordWalk(line, words: context.nameWords)
    }

    func cuts() -> [Cut] {
        // Inside a word of capitals or of small letters only the page's own words show a border.
        CaseBorders.cuts(in: line, lexicon: lexicon, hiddenScore: 1.5)
    }

    mutating func open(at place: Int) {
        walk.open(at: place)
        while firstMark < marks.count, marks[firstMark] < place { firstMark += 1 }
        nextMark = firstMark
        depth = 0
        items = 1
        firstItemWords = nil
        firstItemScore = nil
        start = place
    }

    mutating func score(_ piece: Piece) -> Double {
        countItems(to: piece.end)
        words = walk.extend(to: piece.end)
        var score = piece.isBalanced ? 0.0 : -3
        score += firstItemScore ?? titleScore(piece.start..<piece.end)
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
                    if firstItemWords == nil {
                        firstItemWords = walk.extend(to: place)
                        firstItemScore = titleScore(start..<place)
                    }
                }
            }
            nextMark += 1
        }
    }

    /// Bytes of an item that tell whether it is a title.
    private static let longestTitle = 256

    /// Lists begin with a Turkish title ("Küme Örneklemesi (Cluster Sampling)"), the other items are small or abbreviations.
    private func titleScore(_ item: Range<Int>) -> Double {
        var title = 0
        var small = 0
        var isTurkish = false
        var depth = 0
        var isWordStart = true
        for index in item.prefix(Self.longestTitle) {
            let byte = line.bytes[index]
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") { depth -= 1 }
            defer { isWordStart = byte == 0x20 }
            guard depth <= 0 else { continue }
            if Self.isTurkish(line.bytes, index) { isTurkish = true }
            guard isWordStart else { continue }
            if (0x61...0x7A).contains(byte) {
                // "t-Dağılımlı", "k-Ortalamalar"
                if index + 1 < item.upperBound, line.bytes[index + 1] == UInt8(ascii: "-") { continue }
                if !Self.isConnective(line.bytes[index..<item.upperBound]) { small += 1 }
            } else if (0x41...0x5A).contains(byte) || byte >= 0xC3 {
                title += 1
            }
        }
        var score = isTurkish ? 0.7 : 0.0
        if small > 0 { score -= title == 0 ? 2 : 1.5 }
        if small == 0, title > 1 { score += 1 }
        if item.count < 3 { score -= 2 }
        return score
    }

    /// ı, İ, ş, Ş, ğ, Ğ; and ç, ö, ü, which other languages have too.
    private static func isTurkish(_ bytes: [UInt8], _ index: Int) -> Bool {
        guard index + 1 < bytes.count else { return false }
        return switch (bytes[index], bytes[index + 1]) {
        case (0xC4, 0x9E), (0xC4, 0x9F), (0xC4, 0xB0), (0xC4, 0xB1), (0xC5, 0x9E), (0xC5, 0x9F): true
        case (0xC3, 0x87), (0xC3, 0xA7), (0xC3, 0x96), (0xC3, 0xB6), (0xC3, 0x9C), (0xC3, 0xBC): true
        default: false
        }
    }

    /// "ve", "ile", "için", "veya": small words of Turkish titles.
    private static func isConnective(_ text: TextBytes) -> Bool {
        let word = text.prefix { $0 != 0x20 && $0 != UInt8(ascii: ",") }
        return connectives.contains { word.elementsEqual($0) }
    }

    private static let connectives = ["ve", "ile", "için", "veya", "da", "de", "of", "and", "the", "for", "in"].map {
        Array($0.utf8)
    }

    func score(_ piece: Piece, column: Int) -> Double {
        nameWords.evidence(firstItemWords ?? words, column: column)
            + 0.25 * nameWords.evidence(words, column: column)
    }
}
