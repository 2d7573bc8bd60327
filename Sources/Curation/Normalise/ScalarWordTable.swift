/// Words as scalars, each with a set of up to 64 languages as bits: a hash table without an allocation a word.
struct ScalarWordTable: Sendable {
    private struct Slot: Sendable {
        var start: Int32 = 0
        /// 0 for a free slot.
        var length: Int32 = 0
        var bits: UInt64 = 0
    }

    private var slots: [Slot]
    private var letters: [UInt32] = []
    private let mask: Int

    /// - Parameter capacity: At least how many different words there will be.
    init(capacity: Int) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        slots = Array(repeating: Slot(), count: size)
        mask = size - 1
    }

    /// Adds languages to those of a word, which must have a letter.
    mutating func insert(_ word: [UInt32], bits: UInt64) {
        let slot = word.withUnsafeBufferPointer(find)
        if slots[slot].length == 0 {
            slots[slot] = Slot(start: Int32(letters.count), length: Int32(word.count))
            letters += word
        }
        slots[slot].bits |= bits
    }

    /// The languages of the word; 0 when it is unknown.
    func bits(of word: UnsafeBufferPointer<UInt32>) -> UInt64 { word.isEmpty ? 0 : slots[find(word)].bits }

    /// The slot that has the word, or the free one where it belongs.
    private func find(_ word: UnsafeBufferPointer<UInt32>) -> Int {
        // FNV-1a over the scalars.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for letter in word { hash = (hash ^ UInt64(letter)) &* 0x100_0000_01B3 }
        var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
        while slots[slot].length > 0 {
            let (start, length) = (Int(slots[slot].start), Int(slots[slot].length))
            if length == word.count, letters[start..<start + length].elementsEqual(word) { return slot }
            slot = (slot + 1) & mask
        }
        return slot
    }
}
