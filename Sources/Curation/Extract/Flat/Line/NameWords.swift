internal import Markup

/// The words of the methods' names, by which a piece of text can be told to speak of one method and not of another.
///
/// Words are compared without regard to case; only words of four bytes or more, or all in capitals, say anything.
struct NameWords {
    /// Hash of each word, case folded; a word's index is its bit in the masks.
    private var hashes: [UInt64] = []
    /// For each column the words of its names that no other column has, and those that others have too.
    private var columns: [(own: UInt64, shared: UInt64)] = []
    /// Bits of the hashes, to turn down most words without a search.
    private var filter: UInt64 = 0
    /// Bits of the first bytes, to turn down most words before they are hashed.
    private var initials: UInt64 = 0
    private var hasForeignWords = false

    /// More words than bits are left out: they can only be of a page that nobody made for reading.
    private static let limit = 64
    private static let evidenceLimit = 4.0

    /// - Parameters:
    ///   - names: one for each column.
    ///   - englishNames: the same in English, when all are known.
    ///   - slugs: likewise.
    init(names: [String], englishNames: [String], slugs: [String]) {
        hashes.reserveCapacity(Self.limit)
        columns.reserveCapacity(names.count)
        for column in names.indices {
            var words = learn(names[column])
            if englishNames.count == names.count, englishNames[column] != names[column] {
                words |= learn(englishNames[column])
            }
            if slugs.count == names.count { words |= learn(slugs[column]) }
            columns.append((own: words, shared: 0))
        }
        shareWords()
    }

    /// Parts each column's words into its own and those of others. Bits that two columns have are found on the way, so that
    /// many columns are no square of work.
    private mutating func shareWords() {
        var once: UInt64 = 0
        var twice: UInt64 = 0
        for column in columns {
            twice |= once & column.own
            once |= column.own
        }
        for index in columns.indices {
            columns[index].shared = columns[index].own & twice
            columns[index].own &= ~twice
        }
    }

    private mutating func learn(_ name: String) -> UInt64 {
        var name = name
        return name.withUTF8 { name in
            var mask: UInt64 = 0
            var index = 0
            while index < name.count {
                // Sound: the index stays below the count.
                let start = index
                while index < name.count, PageLexicon.isWordByte(name[index]), name[index] != UInt8(ascii: "-") {
                    index &+= 1
                }
                let word = name[start..<index]
                if Self.isTelling(word) { mask |= learn(word) }
                index &+= 1
            }
            return mask
        }
    }

    /// Takes a word; its bit is 0 where there is no room for more.
    private mutating func learn(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
        var hash: UInt64 = 0
        if word.allSatisfy({ $0 < 0x80 }) {
            initials |= word.first.map(Self.initial) ?? 0
            for byte in word { hash = TextHash.extend(hash, byte &- 0x41 < 26 ? byte | 0x20 : byte) }
        } else {
            let folded = UnicodeForm.nfkcCasefold(Array(word))
            hash = TextHash.of(folded)
            initials |= folded.first.map(Self.initial) ?? 0
            if folded.contains(where: { $0 >= 0x80 }) { hasForeignWords = true }
        }
        let index = hashes.firstIndex(of: hash) ?? hashes.count
        guard index < Self.limit else { return 0 }
        if index == hashes.count { hashes.append(hash) }
        filter |= 1 << (hash >> 58)
        return 1 << UInt64(index)
    }

    /// The bit of a word's first byte: capital and small letters share one.
    private static func initial(_ byte: UInt8) -> UInt64 { 1 << UInt64(byte & 0x1F) }

    @inline(__always)
    private static func isTelling(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        (4...PageLexicon.longestWord).contains(word.count)
            || (word.count >= 2 && word.count < 4 && word.allSatisfy { (0x41...0x5A).contains($0) })
    }

    /// The bit of the word that the token is; 0 when it is none.
    func mask(of token: Range<Int>, in line: GluedLine) -> UInt64 {
        let first = line.bytes[token.lowerBound]
        guard first < 0x80 ? initials & Self.initial(first) != 0 : hasForeignWords,
            line.bytes.withUnsafeBufferPointer({ Self.isTelling($0[token]) })
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
        guard words != 0, column < columns.count else { return 0 }
        let own = (words & columns[column].own).nonzeroBitCount
        let shared = (words & columns[column].shared).nonzeroBitCount
        return min(Double(2 * own + shared), Self.evidenceLimit)
    }
}

/// Walks over the pieces of a line that start at one place and grow, and gathers the words of names in them.
struct NameWordWalk {
    private let line: GluedLine
    private let words: NameWords
    /// For each of the line's tokens the bit of the word that it is.
    private let masks: [UInt64]
    private var first = 0
    private var next = 0
    private var start = 0
    private var found: UInt64 = 0

    init(_ line: GluedLine, words: NameWords) {
        self.line = line
        self.words = words
        masks = line.tokens.map { words.mask(of: $0, in: line) }
    }

    /// Starts anew at a place that is not before the last one.
    mutating func open(at place: Int) {
        while first < line.tokens.count, line.tokens[first].upperBound <= place { first += 1 }
        next = first
        start = place
        found = 0
    }

    /// The words in the piece that ends here, not before the last end.
    mutating func extend(to end: Int) -> UInt64 {
        let tokens = line.tokens
        while next < tokens.count, case let token = tokens[next], token.upperBound <= end {
            found |= token.lowerBound >= start ? masks[next] : words.mask(of: start..<token.upperBound, in: line)
            next += 1
        }
        guard next < tokens.count, case let token = tokens[next], token.lowerBound < end else { return found }
        return found | words.mask(of: max(token.lowerBound, start)..<end, in: line)
    }
}
