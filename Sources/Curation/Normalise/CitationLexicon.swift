/// Every word of ``CitationVocabulary`` with all its classes, for one look-up a word.
///
/// A class, because every lexer holds it: one reference to count in place of one a table.
final class CitationLexicon: Sendable {
    /// Open addressing; an entry without a hash is free.
    private let entries: [Entry]
    /// A bit for the first sixteen of each hash: most words of a title are turned down without a look into the table, which is
    /// larger than what a processor has at hand.
    private let filter: [UInt64]

    private struct Entry {
        /// See ``WordHash``.
        var hash: UInt64 = 0
        var classes: CitationWordClass = []
    }

    static let shared = CitationLexicon()

    private init() {
        // Words have eight bytes or so with the space behind them: three slots a word.
        var size = 1024
        while 3 * size < CitationVocabulary.words.reduce(0, { $0 + $1.1.utf8.count }) { size *= 2 }
        var entries = [Entry](repeating: Entry(), count: size)
        for (wordClass, words) in CitationVocabulary.words {
            for word in words.utf8.split(whereSeparator: { $0 <= .space }) {
                let hash = WordHash.of(word)
                let slot = Self.slot(of: hash, in: entries)
                entries[slot].hash = hash
                entries[slot].classes.insert(wordClass)
            }
        }
        var filter = [UInt64](repeating: 0, count: 1024)
        for entry in entries where entry.hash != 0 { filter[Int(entry.hash &>> 54)] |= Self.bit(of: entry.hash) }
        (self.entries, self.filter) = (entries, filter)
    }

    /// The entry that has a hash, or the free one that would get it.
    @inline(__always)
    private static func slot(of hash: UInt64, in entries: [Entry]) -> Int {
        let mask = entries.count &- 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while entries[slot].hash != hash, entries[slot].hash != 0 { slot = (slot &+ 1) & mask }
        return slot
    }

    @inline(__always)
    private static func bit(of hash: UInt64) -> UInt64 { 1 &<< (hash &>> 48) }

    /// The classes of a word, given by its ``WordHash``.
    func classes(of hash: UInt64) -> CitationWordClass {
        guard filter[Int(hash &>> 54)] & Self.bit(of: hash) != 0 else { return [] }
        return entries[Self.slot(of: hash, in: entries)].classes
    }
}
