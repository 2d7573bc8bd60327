/// Who shares each key, and who is compared with whom for it.
///
/// In a block of at most ``limit`` atoms all pairs are compared. A larger block would cost the square of its size and says
/// little: it is cut. What becomes of a block depends on who is in it, not on any order.
struct IdentityBlocks: Sendable {
    /// So many atoms are compared each with each; a method that the site shows in 40 languages has fewer kinds of column.
    static let limit = 128
    /// The rule for larger blocks, known as sorted neighbourhood: in the order of its marks an atom is compared with so
    /// many that follow, and with the first so many that have a slug.
    static let neighbours = 16

    /// A block that is cut.
    struct Cut: Sendable {
        var key: UInt64
        var members: [Int32]
    }

    /// The members of all blocks, ascending in each.
    private(set) var members: [Int32] = []
    private var starts: [Int32] = [0]
    private var keys: [UInt64] = []
    /// The blocks of each atom.
    private var blocksOfAtom: [Int32] = []
    private var firstBlock: [Int32] = []
    private var neighboursOfAtom: [Int32: [Int32]] = [:]

    /// - Parameters:
    ///   - lists: the keys of each atom.
    ///   - wanted: the keys whose blocks are made; nil for all that two atoms have.
    init(_ lists: KeyLists, wanted: KeySet? = nil) {
        // Of many keys a part at a time, by their last bits, so that few are in memory twice.
        let parts: UInt64 = wanted == nil && lists.keys.count > 1 << 18 ? 8 : 1
        for part in 0..<parts {
            append(Self.sortedEntries(lists, wanted, part: part, of: parts), withSingles: wanted != nil)
        }
        indexAtoms(lists.count)
    }

    /// Makes the blocks of sorted entries.
    private mutating func append(_ entries: [Entry], withSingles: Bool) {
        var start = 0
        while start < entries.count {
            let key = entries[start].key
            var end = start + 1
            while end < entries.count, entries[end].key == key { end += 1 }
            if end - start > 1 || withSingles {
                for index in start..<end { members.append(entries[index].atom) }
                starts.append(Int32(members.count))
                keys.append(key)
            }
            start = end
        }
    }

    private struct Entry {
        var key: UInt64
        var atom: Int32
    }

    /// Every wanted key with every atom that has it: one key after the other, the atoms ascending.
    ///
    /// - Parameter part: of the keys only those whose last bits are this.
    private static func sortedEntries(
        _ lists: KeyLists, _ wanted: KeySet?, part: UInt64, of parts: UInt64
    ) -> [Entry] {
        var entries: [Entry] = []
        if wanted == nil { entries.reserveCapacity(lists.keys.count / Int(parts)) }
        for atom in 0..<lists.count {
            for key in lists[atom] where key & (parts - 1) == part && wanted?.contains(key) ?? true {
                entries.append(Entry(key: key, atom: Int32(atom)))
            }
        }
        // Into small heaps by the last bits of the key, which are those of a hash, and then each heap.
        var heaps = 1
        while heaps * 16 < entries.count { heaps *= 2 }
        let (mask, shift) = (UInt64(heaps - 1), UInt64(parts.trailingZeroBitCount))
        var ends = Array(repeating: 0, count: heaps + 1)
        for entry in entries { ends[Int(entry.key >> shift & mask) + 1] += 1 }
        for heap in 0..<heaps { ends[heap + 1] += ends[heap] }
        var next = ends
        var sorted = Array(repeating: Entry(key: 0, atom: 0), count: entries.count)
        for entry in entries {
            let heap = Int(entry.key >> shift & mask)
            sorted[next[heap]] = entry
            next[heap] += 1
        }
        sorted.withUnsafeMutableBufferPointer { buffer in
            for heap in 0..<heaps {
                var slice = UnsafeMutableBufferPointer(rebasing: buffer[ends[heap]..<ends[heap + 1]])
                slice.sort { $0.key != $1.key ? $0.key < $1.key : $0.atom < $1.atom }
            }
        }
        return sorted
    }

    private mutating func indexAtoms(_ count: Int) {
        firstBlock = Array(repeating: 0, count: count + 1)
        for atom in members { firstBlock[Int(atom) + 1] += 1 }
        for atom in 0..<count { firstBlock[atom + 1] += firstBlock[atom] }
        var next = firstBlock
        blocksOfAtom = Array(repeating: 0, count: members.count)
        for block in keys.indices {
            for atom in members(block) {
                blocksOfAtom[Int(next[Int(atom)])] = Int32(block)
                next[Int(atom)] += 1
            }
        }
    }

    private func members(_ block: Int) -> ArraySlice<Int32> { members[Int(starts[block])..<Int(starts[block + 1])] }

    private func isCut(_ block: Int) -> Bool { Int(starts[block + 1] - starts[block]) > Self.limit }

    /// The keys of all blocks with their members.
    func forEach(_ body: (_ key: UInt64, _ members: ArraySlice<Int32>) -> Void) {
        for block in keys.indices { body(keys[block], members(block)) }
    }

    /// The blocks that are cut, in no order.
    var cuts: [Cut] {
        keys.indices.filter(isCut).map { Cut(key: keys[$0], members: Array(members($0))) }
    }

    // MARK: Who is compared

    /// Finds who is compared with whom in blocks that are cut; to be called before ``candidates(of:)``.
    ///
    /// - Parameters:
    ///   - marks: those of each atom.
    ///   - digests: what tells atoms apart that have the same marks.
    mutating func cut(marks: [IdentityMarks], digests: [UInt128]) {
        for block in keys.indices where isCut(block) {
            let sorted = members(block).sorted {
                let (one, other) = (marks[Int($0)].marks, marks[Int($1)].marks)
                return one == other ? digests[Int($0)] < digests[Int($1)] : one.lexicographicallyPrecedes(other)
            }
            let anchors = sorted.filter { !marks[Int($0)].marks(.slug).isEmpty }.prefix(Self.neighbours)
            for (index, one) in sorted.enumerated() {
                for other in sorted[(index + 1)...].prefix(Self.neighbours) { makeNeighbours(one, other) }
                for anchor in anchors where anchor != one { makeNeighbours(one, anchor) }
            }
        }
    }

    private mutating func makeNeighbours(_ one: Int32, _ other: Int32) {
        neighboursOfAtom[one, default: []].append(other)
        neighboursOfAtom[other, default: []].append(one)
    }

    /// Who is compared with an atom, ascending, each once.
    ///
    /// - Parameter isOneWay: true for those only that come behind it.
    func candidates(of atom: Int32, isOneWay: Bool) -> [Int32] {
        var found = neighboursOfAtom[atom] ?? []
        if isOneWay { found.removeAll { $0 < atom } }
        for place in firstBlock[Int(atom)]..<firstBlock[Int(atom) + 1] {
            let block = Int(blocksOfAtom[Int(place)])
            let (start, end) = (Int(starts[block]), Int(starts[block + 1]))
            if end - start > Self.limit { continue }
            var index = end - 1
            while index >= start, members[index] > atom {
                found.append(members[index])
                index -= 1
            }
            if !isOneWay, index > start { found += members[start..<index] }
        }
        found.sort()
        var unique: [Int32] = []
        unique.reserveCapacity(found.count)
        for other in found where other != unique.last { unique.append(other) }
        return unique
    }
}
