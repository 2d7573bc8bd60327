/// Every word of ``CitationVocabulary`` with all its classes, for one look-up a word.
///
/// A class, because every lexer holds it: one reference to count in place of one a table.
final class CitationLexicon: Sendable {
    /// Open addressing; a slot is an index of `entries` plus one, 0 where it is free.
    private let slots: [Int32]
    private let entries: [Entry]
    private let bytes: [UInt8]
    private let mask: Int
    /// A bit a slot where a word belongs: most words of a title are turned down without a look into the table, which is
    /// larger than what a processor has at hand.
    private let filter: [UInt64]

    private struct Entry {
        var hash: UInt64
        /// The word among the bytes.
        var start: Int32
        var count: Int32
        var classes: CitationWordClass
    }

    static let shared = CitationLexicon()

    private init() {
        var table = Table(bytes: CitationVocabulary.words.reduce(0) { $0 + $1.1.utf8.count })
        for (wordClass, words) in CitationVocabulary.words {
            var words = words
            words.withUTF8 { words in
                var start = 0
                for index in 0...words.count where index == words.count || words[index] <= .space {
                    if start < index { table.add(words[start..<index], wordClass) }
                    start = index + 1
                }
            }
        }
        slots = table.slots
        entries = table.entries
        bytes = table.bytes
        let mask = table.slots.count - 1
        self.mask = mask
        var filter = [UInt64](repeating: 0, count: table.slots.count / 64)
        for entry in table.entries { filter[Self.slot(entry.hash, mask) >> 6] |= 1 &<< entry.hash }
        self.filter = filter
    }

    /// The lexicon while it grows.
    private struct Table {
        var slots: [Int32]
        var entries: [Entry] = []
        var bytes: [UInt8] = []

        /// - Parameter bytes: of all words with the spaces between them, eight a word or so: four slots a word.
        init(bytes: Int) {
            var size = 1024
            while 2 * size < bytes { size *= 2 }
            slots = Array(repeating: 0, count: size)
            self.bytes.reserveCapacity(bytes)
        }

        /// Adds a class to a word, and the word where it is new.
        mutating func add(_ word: Slice<UnsafeBufferPointer<UInt8>>, _ wordClass: CitationWordClass) {
            var hash = CitationLexicon.seed
            for byte in word { hash = CitationLexicon.hash(hash, byte) }
            var slot = CitationLexicon.slot(hash, slots.count - 1)
            while slots[slot] != 0 {
                let index = Int(slots[slot]) - 1
                let entry = entries[index]
                if entry.hash == hash, bytes[Int(entry.start)...].prefix(Int(entry.count)).elementsEqual(word) {
                    entries[index].classes.insert(wordClass)
                    return
                }
                slot = (slot + 1) & (slots.count - 1)
            }
            entries.append(
                Entry(hash: hash, start: Int32(bytes.count), count: Int32(word.count), classes: wordClass))
            bytes += word
            slots[slot] = Int32(entries.count)
        }
    }

    /// FNV-1a in 64 bits.
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

    /// The hash of a word in lower case, which stands for the word: some thousand words are asked for, so that among a
    /// billion other words one would be taken for one of them with a chance of one to some million. The compiler knows the
    /// hash of a literal: to look for a word takes one comparison then.
    @inline(__always)
    static func hash(of word: StaticString) -> UInt64 {
        var hash = seed
        for offset in 0..<word.utf8CodeUnitCount { hash = Self.hash(hash, word.utf8Start[offset]) }
        return hash
    }

    /// The hash of a part of a word whose script has no capitals.
    static func hash(of letters: ArraySlice<UInt8>) -> UInt64 { letters.reduce(seed) { hash($0, $1) } }

    @inline(__always)
    private static func slot(_ hash: UInt64, _ mask: Int) -> Int { Int(truncatingIfNeeded: hash) & mask }

    /// The classes of a word in lower case, given with its hash.
    func classes(of word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> CitationWordClass {
        var slot = Self.slot(hash, mask)
        guard filter[slot >> 6] & (1 &<< hash) != 0 else { return [] }
        while slots[slot] != 0 {
            let entry = entries[Int(slots[slot]) &- 1]
            if entry.hash == hash, Int(entry.count) == word.count, equals(entry, word) { return entry.classes }
            slot = (slot &+ 1) & mask
        }
        return []
    }

    /// - Parameter word: as long as the entry.
    private func equals(_ entry: Entry, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            for offset in word.indices where bytes[Int(entry.start) &+ offset] != word[offset] { return false }
            return true
        }
    }
}
