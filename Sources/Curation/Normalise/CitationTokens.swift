/// The tokens of a citation. A look past either end finds a gap, so that looking ahead needs no check of its own.
///
/// They lie in memory that they alone hold, and can't be copied by accident: an array's uniqueness and bounds would be
/// asked for at each of the thousands of looks that the grammar takes.
struct CitationTokens: ~Copyable {
    private var memory: UnsafeMutablePointer<CitationToken>
    private var capacity: Int
    private(set) var count = 0
    /// What the tokens have had so far, all together: a rule whose words or marks are nowhere is done at once.
    private(set) var classes: CitationWordClass = []
    private(set) var shapes: CitationToken.Shape = []
    /// The marks as bits, those below 64 and the others of ASCII.
    private var (lowMarks, highMarks): (UInt64, UInt64) = (0, 0)
    /// A word of four letters that begins like `also` and `auch`.
    var mayNameAnother = false
    private static let gap = CitationToken(start: 0, end: 0, kind: .gap)

    init(capacity: Int) {
        self.capacity = max(capacity, 1)
        memory = .allocate(capacity: self.capacity)
    }

    /// The tokens of a range alone, partners counted from its front; a partner outside is none.
    init(_ range: Range<Int>, of tokens: borrowing CitationTokens) {
        self.init(capacity: range.count)
        for index in range {
            var token = tokens[index]
            let partner = Int(token.partner)
            if partner >= 0 { token.partner = range.contains(partner) ? Int32(partner - range.lowerBound) : -1 }
            append(token)
        }
        mayNameAnother = tokens.mayNameAnother
    }

    // Tokens are trivial: nothing is to be released but the memory.
    deinit { memory.deallocate() }

    /// A copy of them all.
    borrowing func copy() -> CitationTokens { CitationTokens(indices, of: self) }

    var indices: Range<Int> { 0..<count }
    var isEmpty: Bool { count == 0 }
    var first: CitationToken? { isEmpty ? nil : self[0] }
    var last: CitationToken? { isEmpty ? nil : self[count - 1] }

    subscript(index: Int) -> CitationToken {
        // Sound: one comparison without signs holds the index between 0 and the count, which the memory has.
        @inline(__always)
        get { UInt(bitPattern: index) < UInt(bitPattern: count) ? memory[index] : Self.gap }
        // No coroutine: its frame would come from the heap.
        @inline(__always)
        set {
            if UInt(bitPattern: index) < UInt(bitPattern: count) {
                memory[index] = newValue
                note(newValue.mark)
            }
        }
    }

    func contains(where isWanted: (CitationToken) -> Bool) -> Bool { indices.contains { isWanted(self[$0]) } }

    @inline(__always)
    mutating func append(_ token: CitationToken) {
        if count == capacity { grow() }
        (memory + count).initialize(to: token)
        count &+= 1
        note(token)
    }

    @inline(__always)
    private mutating func note(_ token: CitationToken) {
        classes.formUnion(token.classes)
        shapes.formUnion(token.shape)
        note(token.mark)
    }

    @inline(__always)
    private mutating func note(_ mark: UInt8) {
        if mark < 64 { lowMarks |= 1 &<< UInt64(mark) } else { highMarks |= 1 &<< UInt64(mark) }
    }

    /// Whether a mark is there or was.
    @inline(__always)
    func mayHave(_ mark: UInt8) -> Bool { (mark < 64 ? lowMarks : highMarks) & 1 &<< UInt64(mark) != 0 }

    func shapes(of range: Range<Int>) -> [CitationToken.Shape] { range.map { self[$0].shape } }

    /// Adds a mark to the tokens of a range that are there.
    mutating func mark(_ range: Range<Int>, as shape: CitationToken.Shape) {
        for index in range.clamped(to: indices) { memory[index].shape.formUnion(shape) }
    }

    mutating func insert(_ token: CitationToken, at index: Int) {
        precondition(index >= 0 && index <= count, "a token can't stand outside its citation")
        if count == capacity { grow() }
        (memory + index + 1).update(from: memory + index, count: count - index)
        memory[index] = token
        count += 1
        note(token)
    }

    /// Drops everything from an index on.
    mutating func cut(from index: Int) { count = min(count, max(0, index)) }

    @inline(never)
    private mutating func grow() {
        let larger = UnsafeMutablePointer<CitationToken>.allocate(capacity: 2 * capacity)
        larger.moveInitialize(from: memory, count: count)
        memory.deallocate()
        memory = larger
        capacity *= 2
    }
}
