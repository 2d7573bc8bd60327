/// The words that stand alone somewhere on a page, with how often.
///
/// Where two cells are glued, the parts of the glued word usually stand alone elsewhere ("BERTGPT": "BERT ince ayar",
/// "GPT fine-tuning"), while a word that only looks glued ("LoRA", "XGBoost") stands alone as a whole.
struct PageLexicon {
    /// An open table: hash of a word, zero where free.
    private var hashes: [UInt64]
    /// How often the word stands on the page, beside its hash. An array of its own: most questions are for hashes alone.
    private var counts: [UInt32]
    private var used = 0
    private var edges = WordEdges()

    /// Added to the count of a word of a method's name.
    private static let nameMark: UInt32 = 1 << 31

    /// Nothing known yet.
    /// - Parameter bytes: how many the page's rows have, about.
    init(bytes: Int) {
        let size = Self.tableSize(for: bytes / 6)
        hashes = Array(filling: size, with: 0)
        counts = Array(filling: size, with: 0)
    }

    /// Takes the words of the methods' names.
    mutating func learn(names: [String]) {
        for name in names { add(name) { $0 | Self.nameMark } }
    }

    /// Takes the words of a row, whose hashes are known.
    mutating func learn(_ line: GluedLine) {
        line.withHashes { line in
            var index = 0
            add(
                in: line.bytes,
                next: {
                    guard index < line.words.count else { return nil }
                    let word = line.words[index]
                    index &+= 1
                    return (line.hash(word.lowerBound, word.upperBound), word)
                }, update: Self.counted)
        }
    }

    /// The count of a word that was seen once more.
    @inline(__always)
    private static func counted(_ count: UInt32) -> UInt32 { count & nameMark | min(count + 1, 1 << 30) }

    private static func tableSize(for words: Int) -> Int {
        var size = 256
        while size < 2 * words { size *= 2 }
        return size
    }

    /// Takes the words of cells whose borders are known.
    mutating func learn(_ cells: [String]) {
        for cell in cells { add(cell, update: Self.counted) }
    }

    /// What splitting a word in two says, in log odds.
    func splitEvidence(word: TextBytes, at cut: Int) -> Double {
        guard word.startIndex < cut, cut < word.endIndex else { return 0 }
        return splitEvidence(
            whole: TextHash.of(word), left: TextHash.of(word[..<cut]), right: TextHash.of(word[cut...]))
    }

    /// The same for the hashes of the word and its parts.
    func splitEvidence(whole: UInt64, left: UInt64, right: UInt64) -> Double {
        let whole = count(whole)
        let isWhole = whole & Self.nameMark != 0 || whole > 1
        let leftStands = count(left) > 0
        let rightStands = count(right) > 0
        if leftStands, rightStands { return isWhole ? 0.5 : 5 }
        if isWhole { return -5 }
        if leftStands || rightStands { return 1.5 }
        return 0
    }

    /// The words without their counts, for the time of a call: what is asked at every place of a line.
    struct Words {
        fileprivate let hashes: UnsafeBufferPointer<UInt64>
        fileprivate let edges: WordEdges

        /// True when the word with this hash stands alone somewhere on the page.
        @inline(__always)
        func stands(_ hash: UInt64) -> Bool { hash != 0 && hashes[PageLexicon.slot(of: hash, in: hashes)] != 0 }

        /// Whether a shorter word of the page may begin as this one does, and whether one may end so; false is sure.
        ///
        /// - Parameters:
        ///   - word: a piece of `bytes`.
        ///   - hash: the word's.
        @inline(__always)
        func mayHaveParts(_ word: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, hash: UInt64) -> (Bool, Bool) {
            edges.mayHaveParts(word, of: bytes, isKnown: stands(hash))
        }
    }

    @inline(__always)
    func withWords<Result>(_ body: (Words) -> Result) -> Result {
        hashes.withUnsafeBufferPointer { body(Words(hashes: $0, edges: edges)) }
    }

    // MARK: Table

    private func count(_ hash: UInt64) -> UInt32 {
        guard hash != 0 else { return 0 }
        // The count of a free place is zero.
        return counts[hashes.withUnsafeBufferPointer { Self.slot(of: hash, in: $0) }]
    }

    /// Where the word stands in the table, or the free place where it belongs.
    @inline(__always)
    fileprivate static func slot(of hash: UInt64, in hashes: UnsafeBufferPointer<UInt64>) -> Int {
        // Sound: the size is a power of two, and half of the places or more are free.
        let mask = hashes.count &- 1
        var slot = TextHash.slot(hash) & mask
        while hashes[slot] != 0, hashes[slot] != hash { slot = (slot &+ 1) & mask }
        return slot
    }

    private mutating func add(_ text: String, update: (UInt32) -> UInt32) {
        var text = text
        text.withUTF8 { text in
            var index = 0
            add(
                in: text,
                next: {
                    // Sound: the index stays below the count.
                    while index < text.count, !Self.isWordByte(text[index]) { index &+= 1 }
                    let start = index
                    var hash: UInt64 = 0
                    while index < text.count, Self.isWordByte(text[index]) {
                        hash = TextHash.extend(hash, text[index])
                        index &+= 1
                    }
                    return start < index ? (hash, start..<index) : nil
                }, update: update)
        }
    }

    /// Takes the maximal runs of letters, digits, hyphens and apostrophes.
    ///
    /// - Parameter next: the hash of the next word and where it stands in the bytes; nil when there is none.
    @inline(__always)
    private mutating func add(
        in bytes: UnsafeBufferPointer<UInt8>, next: () -> (hash: UInt64, place: Range<Int>)?,
        update: (UInt32) -> UInt32
    ) {
        var word = next()
        while word != nil {
            if 2 * used >= hashes.count { grow() }
            let limit = hashes.count / 2
            var used = used
            edges.write { edges in
                hashes.withUnsafeMutableBufferPointer { hashes in
                    counts.withUnsafeMutableBufferPointer { counts in
                        while used < limit, let (hash, place) = word {
                            word = next()
                            // No word's: it means a free place.
                            guard hash != 0 else { continue }
                            // Sound: there are as many counts as hashes.
                            let slot = Self.slot(of: hash, in: UnsafeBufferPointer(hashes))
                            if hashes[slot] == 0 {
                                used &+= 1
                                hashes[slot] = hash
                                edges.add(place, of: bytes)
                            }
                            counts[slot] = update(counts[slot])
                        }
                    }
                }
            }
            self.used = used
        }
    }

    private mutating func grow() {
        let (oldHashes, oldCounts) = (hashes, counts)
        hashes = Array(filling: oldHashes.count * 2, with: 0)
        counts = Array(filling: hashes.count, with: 0)
        for index in oldHashes.indices where oldHashes[index] != 0 {
            let slot = hashes.withUnsafeBufferPointer { Self.slot(of: oldHashes[index], in: $0) }
            hashes[slot] = oldHashes[index]
            counts[slot] = oldCounts[index]
        }
    }

    // MARK: Words

    /// No language's words have more bytes; scripts without spaces have "words" as long as the line, and asking for every
    /// piece of one would be a cube of work.
    static let longestWord = 256

    /// Bytes that words are made of; every byte of a non-ASCII scalar counts, dashes and quotes are handled by scripts.
    @inline(__always)
    static func isWordByte(_ byte: UInt8) -> Bool {
        // One bit a byte of ASCII: 0-9, - and ' in the lower half, A-Z and a-z in the upper.
        let half: UInt64 = byte & 0x40 == 0 ? 0x03FF_2080_0000_0000 : 0x07FF_FFFE_07FF_FFFE
        return byte >= 0x80 || (half >> UInt64(byte & 0x3F)) & 1 != 0
    }
}
