#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// The grammar of `summary`: sentences. One cell ends with a sentence, the next starts one, without a space between.
struct SummaryGrammar: CellGrammar {
    let line: GluedLine
    private let nameWords: NameWords
    /// Places of full stops that end a sentence with a letter right behind: borders, when they are taken.
    private let glued: [Int]
    private var walk: NameWordWalk
    private var words: UInt64 = 0
    private var firstGlued = 0

    /// Bytes in a usual summary.
    private static let usualLength = 320.0
    /// Bytes in which a summary usually names its method.
    private static let namingLength = 160

    init(line: GluedLine, context: FlatContext) {
        self.line = line
        nameWords = context.nameWords
        glued = Self.gluedSentences(in: line.bytes)
        walk = NameWordWalk(line, words: context.nameWords)
    }

    func cuts() -> [Cut] {
        line.scan.cuts(nextSmall: { _ in .max }) { touch in
            if touch.isSpaced { return 1 }
            return switch (touch.left, touch.right) {
            case (.stop, .upper): isInitial(touch.place) ? -2 : 4
            case (.stop, .digit), (.stop, .quote), (.stop, .open), (.stop, .lower): -1
            case (.close, .upper), (.quote, .upper): 0.5
            case (.lower, .upper): -3
            default: nil
            }
        }
    }

    /// "U.S.", "J.R.": a full stop behind a single capital that itself follows a stop or a space.
    private func isInitial(_ place: Int) -> Bool {
        guard place >= 2, (0x41...0x5A).contains(line.bytes[place - 2]) else { return false }
        return place < 3 || !PageLexicon.isWordByte(line.bytes[place - 3])
    }

    mutating func open(at place: Int) {
        walk.open(at: place)
        // A stop is a sentence's when three letters of the piece stand before it.
        while firstGlued < glued.count, glued[firstGlued] < place + 3 { firstGlued += 1 }
    }

    mutating func score(_ piece: Piece) -> Double {
        words = walk.extend(to: min(piece.end, piece.start + Self.namingLength))
        var score = Self.shapeScore(piece)
        score += endsSentence(line.bytes[piece.end - 1]) ? 1 : -3
        var index = firstGlued
        while index < glued.count, glued[index] + 1 < piece.end {
            score -= 3
            index += 1
        }
        return score - abs(log(Double(piece.count) / Self.usualLength)) * 0.7
    }

    private func endsSentence(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ")"), 0x22, 0x80...: true
        default: false
        }
    }

    /// Abbreviations ("e.g.") have a letter or two before the full stop.
    private static func gluedSentences(in bytes: [UInt8]) -> [Int] {
        var places: [Int] = []
        bytes.withUnsafeBufferPointer { bytes in
            // Sound: three bytes lie before each index, and one behind it.
            for index in 3..<max(3, bytes.count - 1) {
                let byte = bytes[index]
                guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!") else {
                    continue
                }
                let isGlued = isLetter(bytes[index &+ 1]) && isLetter(bytes[index &- 1])
                if isGlued, isLetter(bytes[index &- 2]), isLetter(bytes[index &- 3]) { places.append(index) }
            }
        }
        return places
    }

    @inline(__always)
    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    func score(_ piece: Piece, column: Int) -> Double { 0.5 * nameWords.evidence(words, column: column) }
}
