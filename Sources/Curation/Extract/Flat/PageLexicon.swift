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
        for row in rows { add(Self.tokenHashes(of: row)) { $0 & Self.nameMark | min($0 + 1, 1 << 30) } }
        for name in names { add(Self.tokenHashes(of: Array(name.utf8)[...])) { $0 | Self.nameMark } }
    }

    private static func tableSize(for words: Int) -> Int {
        var size = 256
        while size < 2 * words { size *= 2 }
        return size
    }

    /// Takes the words of cells whose borders are known.
    mutating func learn(_ cells: [String]) {
        for cell in cells {
            add(Self.tokenHashes(of: Array(cell.utf8)[...])) { $0 & Self.nameMark | min($0 + 1, 1 << 30) }
        }
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
    func stands(_ hash: UInt64) -> Bool { count(hash) > 0 }

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

    private mutating func add(_ words: [UInt64], update: (UInt32) -> UInt32) {
        for hash in words where hash != 0 {
            if 2 * used >= hashes.count { grow() }
            let slot = slot(of: hash)
            if hashes[slot] == 0 { used += 1 }
            hashes[slot] = hash
            counts[slot] = update(counts[slot])
        }
    }

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

    /// The hashes of the maximal runs of letters, digits, hyphens and apostrophes.
    private static func tokenHashes(of text: TextBytes) -> [UInt64] {
        var hashes: [UInt64] = []
        hashes.reserveCapacity(text.count / 6 + 1)
        text.withUnsafeBufferPointer { bytes in
            var hash: UInt64 = 0
            var isInside = false
            for byte in bytes {
                if isWordByte(byte) {
                    hash = TextHash.extend(hash, byte)
                    isInside = true
                } else if isInside {
                    hashes.append(hash)
                    hash = 0
                    isInside = false
                }
            }
            if isInside { hashes.append(hash) }
        }
        return hashes
    }

    /// Bytes that words are made of; every byte of a non-ASCII scalar counts, dashes and quotes are handled by scripts.
    @inline(__always)
    static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF, UInt8(ascii: "-"), UInt8(ascii: "'"): true
        default: false
        }
    }
}
