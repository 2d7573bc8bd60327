/// The words that stand alone somewhere on a page, with how often.
///
/// Where two cells are glued, the parts of the glued word usually stand alone elsewhere ("BERTGPT": "BERT ince ayar",
/// "GPT fine-tuning"), while a word that only looks glued ("LoRA", "XGBoost") stands alone as a whole.
struct PageLexicon {
    /// An open table: hash of a word, zero where free, and how often it stands on the page.
    private var hashes: [UInt64]
    private var counts: [UInt32]
    private var used = 0

    /// Added to the count of a word of a method's name.
    private static let nameMark: UInt32 = 1 << 31

    init(names: [String], rows: [TextBytes]) {
        let size = Self.tableSize(for: rows.reduce(0) { $0 + $1.count } / 4)
        hashes = Array(repeating: 0, count: size)
        counts = Array(repeating: 0, count: size)
        for row in rows { row.withUnsafeBufferPointer { add($0) { $0 & Self.nameMark | min($0 + 1, 1 << 30) } } }
        for name in names { add(name) { $0 | Self.nameMark } }
    }

    private static func tableSize(for words: Int) -> Int {
        var size = 256
        while size < 2 * words { size *= 2 }
        return size
    }

    /// Takes the words of cells whose borders are known.
    mutating func learn(_ cells: [String]) {
        for cell in cells { add(cell) { $0 & Self.nameMark | min($0 + 1, 1 << 30) } }
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

    /// True when the word with this hash stands alone somewhere on the page.
    @inline(__always)
    func stands(_ hash: UInt64) -> Bool { hashes[slot(of: hash)] != 0 && hash != 0 }

    // MARK: Table

    private func count(_ hash: UInt64) -> UInt32 {
        guard hash != 0 else { return 0 }
        var slot = TextHash.slot(hash) & (hashes.count - 1)
        while hashes[slot] != 0 {
            if hashes[slot] == hash { return counts[slot] }
            slot = (slot + 1) & (hashes.count - 1)
        }
        return 0
    }

    private mutating func add(_ text: String, update: (UInt32) -> UInt32) {
        var text = text
        text.withUTF8 { add($0, update: update) }
    }

    /// Takes the maximal runs of letters, digits, hyphens and apostrophes.
    @inline(__always)
    private mutating func add(_ text: UnsafeBufferPointer<UInt8>, update: (UInt32) -> UInt32) {
        // Sound: the index stays below the count.
        var index = 0
        while index < text.count {
            var hash: UInt64 = 0
            while index < text.count, Self.isWordByte(text[index]) {
                hash = TextHash.extend(hash, text[index])
                index &+= 1
            }
            if hash != 0 { count(hash, update: update) }
            index &+= 1
        }
    }

    @inline(__always)
    private mutating func count(_ hash: UInt64, update: (UInt32) -> UInt32) {
        if 2 * used >= hashes.count { grow() }
        let slot = slot(of: hash)
        if hashes[slot] == 0 {
            used += 1
            hashes[slot] = hash
        }
        counts[slot] = update(counts[slot])
    }

    @inline(__always)
    private func slot(of hash: UInt64) -> Int {
        var slot = TextHash.slot(hash) & (hashes.count - 1)
        while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & (hashes.count - 1) }
        return slot
    }

    private mutating func grow() {
        let old = zip(hashes, counts).filter { $0.0 != 0 }
        hashes = Array(repeating: 0, count: hashes.count * 2)
        counts = Array(repeating: 0, count: hashes.count)
        for (hash, count) in old {
            let slot = slot(of: hash)
            hashes[slot] = hash
            counts[slot] = count
        }
    }

    // MARK: Words

    /// Bytes that words are made of; every byte of a non-ASCII scalar counts, dashes and quotes are handled by scripts.
    @inline(__always)
    static func isWordByte(_ byte: UInt8) -> Bool {
        // One bit a byte of ASCII: 0-9, - and ' in the lower half, A-Z and a-z in the upper.
        let half: UInt64 = byte & 0x40 == 0 ? 0x03FF_2080_0000_0000 : 0x07FF_FFFE_07FF_FFFE
        return byte >= 0x80 || (half >> UInt64(byte & 0x3F)) & 1 != 0
    }
}
