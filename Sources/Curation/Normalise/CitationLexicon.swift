/// Every word of ``CitationVocabulary`` with all its classes, for one look-up a word.
///
/// A class, because every lexer holds it: one reference to count in place of one a table.
final class CitationLexicon: Sendable {
    /// Open addressing; a slot is an index of `entries` plus one, 0 where it is free.
    private let slots: [Int32]
    private let hashes: [UInt32]
    private let ends: [Int32]
    private let bytes: [UInt8]
    private let classes: [CitationWordClass]
    private let mask: Int

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
        hashes = table.hashes
        ends = table.ends
        bytes = table.bytes
        classes = table.classes
        mask = table.slots.count - 1
    }

    /// The lexicon while it grows.
    private struct Table {
        var slots: [Int32]
        var hashes: [UInt32] = []
        var ends: [Int32] = [0]
        var bytes: [UInt8] = []
        var classes: [CitationWordClass] = []

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
            var slot = Int(hash) & (slots.count - 1)
            while slots[slot] != 0 {
                let entry = Int(slots[slot]) - 1
                if hashes[entry] == hash, bytes[Int(ends[entry])..<Int(ends[entry + 1])].elementsEqual(word) {
                    classes[entry].insert(wordClass)
                    return
                }
                slot = (slot + 1) & (slots.count - 1)
            }
            hashes.append(hash)
            bytes += word
            ends.append(Int32(bytes.count))
            classes.append(wordClass)
            slots[slot] = Int32(hashes.count)
        }
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
