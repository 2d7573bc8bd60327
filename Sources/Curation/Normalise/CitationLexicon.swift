/// Every word of ``CitationVocabulary`` with all its classes, for one look-up a word.
struct CitationLexicon: Sendable {
    /// Open addressing; a slot is an index of `entries` plus one, 0 where it is free.
    private var slots: [Int32]
    private var hashes: [UInt32] = []
    private var ends: [Int32] = [0]
    private var bytes: [UInt8] = []
    private var classes: [CitationWordClass] = []
    private let mask: Int

    static let shared = CitationLexicon()

    private init() {
        var all: [String: CitationWordClass] = [:]
        for (wordClass, words) in CitationVocabulary.words {
            for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                all[String(word), default: []].insert(wordClass)
            }
        }
        var size = 1024
        while size < all.count * 4 { size *= 2 }
        mask = size - 1
        slots = Array(repeating: 0, count: size)
        for (word, wordClass) in all.sorted(by: { $0.key < $1.key }) { add(Array(word.utf8), wordClass) }
    }

    private mutating func add(_ word: [UInt8], _ wordClass: CitationWordClass) {
        var hash = Self.seed
        for byte in word { hash = Self.hash(hash, byte) }
        var slot = Int(hash) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        hashes.append(hash)
        bytes += word
        ends.append(Int32(bytes.count))
        classes.append(wordClass)
        slots[slot] = Int32(hashes.count)
    }

    /// FNV-1a.
    static let seed: UInt32 = 2_166_136_261

    @inline(__always)
    static func hash(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 16_777_619 }

    /// The classes of a word in lower case, given with its hash.
    func classes(of word: ArraySlice<UInt8>, hash: UInt32) -> CitationWordClass {
        var slot = Int(hash) & mask
        while slots[slot] != 0 {
            let entry = Int(slots[slot]) - 1
            if hashes[entry] == hash, equals(entry, word) { return classes[entry] }
            slot = (slot + 1) & mask
        }
        return []
    }

    private func equals(_ entry: Int, _ word: ArraySlice<UInt8>) -> Bool {
        let start = Int(ends[entry])
        guard Int(ends[entry + 1]) - start == word.count else { return false }
        var offset = start
        for byte in word {
            if bytes[offset] != byte { return false }
            offset += 1
        }
        return true
    }
}
