internal import Markup

/// The words of the methods' names, by which a piece of text can be told to speak of one method and not of another.
///
/// Words are compared without regard to case; only words of four bytes or more, or all in capitals, say anything.
struct NameWords {
    /// Hash of each word, case folded; a word's index is its bit in the masks.
    private var hashes: [UInt64] = []
    /// For each column the words of its names, and those that no other column has.
    private var anywhere: [UInt64] = []
    private var own: [UInt64] = []
    /// Bits of the hashes, to turn down most words without a search.
    private var filter: UInt64 = 0
    /// Bits of the first bytes, to turn down most words before they are hashed.
    private var initials: UInt64 = 0
    private var hasForeignWords = false

    /// More words than bits are left out: they can only be of a page that nobody made for reading.
    private static let limit = 64
    private static let evidenceLimit = 4.0

    /// - Parameter names: for each column its names: shown, English, slug.
    init(names: [[String]]) {
        anywhere = names.map { texts in texts.reduce(0) { $0 | learn($1) } }
        own = anywhere.indices.map { column in
            anywhere.indices.filter { $0 != column }.reduce(anywhere[column]) { $0 & ~anywhere[$1] }
        }
    }

    private mutating func learn(_ name: String) -> UInt64 {
        let bytes = Array(name.utf8)
        var mask: UInt64 = 0
        for token in Self.tokens(of: bytes) where Self.isTelling(token, of: bytes) {
            let hash: UInt64
            if bytes[token].allSatisfy({ $0 < 0x80 }) {
                initials |= Self.initial(bytes[token.lowerBound])
                hash = bytes[token].reduce(0) { TextHash.extend($0, (0x41...0x5A).contains($1) ? $1 | 0x20 : $1) }
            } else {
                let folded = UnicodeForm.nfkcCasefold(Array(bytes[token]))
                hash = TextHash.of(folded)
                initials |= folded.first.map(Self.initial) ?? 0
                if folded.contains(where: { $0 >= 0x80 }) { hasForeignWords = true }
            }
            let index = hashes.firstIndex(of: hash) ?? hashes.count
            guard index < Self.limit else { continue }
            if index == hashes.count { hashes.append(hash) }
            filter |= 1 << (hash >> 58)
            mask |= 1 << UInt64(index)
        }
        return mask
    }

    /// The bit of a word's first byte: capital and small letters share one.
    private static func initial(_ byte: UInt8) -> UInt64 { 1 << UInt64(byte & 0x1F) }

    private static func isTelling(_ word: Range<Int>, of bytes: [UInt8]) -> Bool {
        (4...PageLexicon.longestWord).contains(word.count)
            || (word.count >= 2 && word.count < 4 && word.allSatisfy { (0x41...0x5A).contains(bytes[$0]) })
    }

    /// Runs of letters, digits and apostrophes.
    static func tokens(of bytes: [UInt8]) -> [Range<Int>] { tokens(of: bytes) { $0 } }

    /// The same with what is known of each.
    @inline(__always)
    static func tokens<Token>(of bytes: [UInt8], _ token: (Range<Int>) -> Token) -> [Token] {
        var tokens: [Token] = []
        tokens.reserveCapacity(bytes.count / 6 + 1)
        bytes.withUnsafeBufferPointer { text in
            // Sound: the index stays below the count.
            var index = 0
            while index < text.count {
                let start = index
                while index < text.count, PageLexicon.isWordByte(text[index]), text[index] != UInt8(ascii: "-") {
                    index &+= 1
                }
                if start < index { tokens.append(token(start..<index)) }
                index &+= 1
            }
        }
        return tokens
    }

    /// The bit of the word that the token is; 0 when it is none.
    func mask(of token: Range<Int>, in line: GluedLine) -> UInt64 {
        let first = line.bytes[token.lowerBound]
        guard first < 0x80 ? initials & Self.initial(first) != 0 : hasForeignWords,
            Self.isTelling(token, of: line.bytes)
        else { return 0 }
        var hash = line.foldedHash(token.lowerBound, token.upperBound)
        if hasForeignWords, case let bytes = line.bytes[token], bytes.contains(where: { $0 >= 0x80 }) {
            hash = TextHash.of(UnicodeForm.nfkcCasefold(Array(bytes)))
        }
        guard filter & (1 << (hash >> 58)) != 0, let index = hashes.firstIndex(of: hash) else { return 0 }
        return 1 << UInt64(index)
    }

    /// How much a text with these words speaks of the method in `column`: its own name's words count double.
    func evidence(_ words: UInt64, column: Int) -> Double {
        guard words != 0, column < own.count else { return 0 }
        let own = (words & own[column]).nonzeroBitCount
        let shared = (words & anywhere[column] & ~self.own[column]).nonzeroBitCount
        return min(Double(2 * own + shared), Self.evidenceLimit)
    }
}

/// Walks over the pieces of a line that start at one place and grow, and gathers the words of names in them.
struct NameWordWalk {
    private let line: GluedLine
    private let words: NameWords
    private let tokens: [(range: Range<Int>, mask: UInt64)]
    private var first = 0
    private var next = 0
    private var start = 0
    private var found: UInt64 = 0

    init(_ line: GluedLine, words: NameWords) {
        self.line = line
        self.words = words
        tokens = NameWords.tokens(of: line.bytes) { ($0, words.mask(of: $0, in: line)) }
    }

    /// Starts anew at a place that is not before the last one.
    mutating func open(at place: Int) {
        while first < tokens.count, tokens[first].range.upperBound <= place { first += 1 }
        next = first
        start = place
        found = 0
    }

    /// The words in the piece that ends here, not before the last end.
    mutating func extend(to end: Int) -> UInt64 {
        while next < tokens.count, tokens[next].range.upperBound <= end {
            let token = tokens[next]
            found |=
                token.range.lowerBound >= start
                ? token.mask : words.mask(of: start..<token.range.upperBound, in: line)
            next += 1
        }
        guard next < tokens.count, case let token = tokens[next].range, token.lowerBound < end else { return found }
        return found | words.mask(of: max(token.lowerBound, start)..<end, in: line)
    }
}
