/// The tokens of a citation. A look past either end finds a gap, so that looking ahead needs no check of its own.
///
/// They lie in memory that they alone hold, and can't be copied by accident: an array's uniqueness and bounds would be
/// asked for at each of the thousands of looks that the grammar takes. The members are few because whoever looks at a
/// larger struct copies it first; all else stands in front of the tokens.
struct CitationTokens: ~Copyable {
    private var memory: UnsafeMutablePointer<CitationToken>
    private(set) var count = 0
    private static let gap = CitationToken(start: 0, end: 0, kind: .gap)

    /// What is known about all tokens together: a rule whose words or marks are nowhere is done at once.
    private struct Summary {
        var capacity: Int
        var classes: CitationWordClass = []
        /// The marks as bits, those below 64 and the others of ASCII.
        var lowMarks: UInt64 = 0
        var highMarks: UInt64 = 0
        var shapes: CitationToken.Shape = []
        var mayNameAnother = false
    }

    private static let alignment = 16
    /// Room for the summary, so that the tokens behind it are aligned as well.
    private static let front = (MemoryLayout<Summary>.size + alignment - 1) / alignment * alignment

    private static func allocate(_ summary: Summary) -> UnsafeMutablePointer<CitationToken> {
        let size = front + summary.capacity * MemoryLayout<CitationToken>.stride
        let place = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: alignment)
        place.initializeMemory(as: Summary.self, to: summary)
        return (place + front).bindMemory(to: CitationToken.self, capacity: summary.capacity)
    }

    /// Sound: it was bound there when the memory was made.
    private var summary: UnsafeMutablePointer<Summary> {
        (UnsafeMutableRawPointer(memory) - Self.front).assumingMemoryBound(to: Summary.self)
    }

    init(capacity: Int) { memory = Self.allocate(Summary(capacity: max(capacity, 1))) }

    /// Drops all tokens and what is known about them, for those of another citation.
    ///
    /// - Parameter capacity: so many have room from the start.
    mutating func begin(capacity: Int) {
        count = 0
        let room = summary.pointee.capacity
        guard room < capacity else { return summary.pointee = Summary(capacity: room) }
        (UnsafeMutableRawPointer(memory) - Self.front).deallocate()
        memory = Self.allocate(Summary(capacity: capacity))
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
    }

    // Tokens are trivial: nothing is to be released but the memory.
    deinit { (UnsafeMutableRawPointer(memory) - Self.front).deallocate() }

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
            if UInt(bitPattern: index) < UInt(bitPattern: count) { memory[index] = newValue }
        }
    }

    func contains(where isWanted: (CitationToken) -> Bool) -> Bool { indices.contains { isWanted(self[$0]) } }

    func shapes(of range: Range<Int>) -> [CitationToken.Shape] { range.map { self[$0].shape } }

    /// Gives tokens the shapes again that ``shapes(of:)`` noted: what a reading took that was turned down.
    mutating func restore(_ shapes: [CitationToken.Shape], of range: Range<Int>) {
        for (index, shape) in zip(range, shapes) { self[index].shape = shape }
    }

    @inline(__always)
    mutating func append(_ token: CitationToken) {
        if count == summary.pointee.capacity { grow() }
        (memory + count).initialize(to: token)
        count &+= 1
        note(token)
    }

    /// Adds a mark to the tokens of a range that are there.
    mutating func mark(_ range: Range<Int>, as shape: CitationToken.Shape) {
        for index in range.clamped(to: indices) { memory[index].shape.formUnion(shape) }
    }

    mutating func insert(_ token: CitationToken, at index: Int) {
        precondition(index >= 0 && index <= count, "a token can't stand outside its citation")
        if count == summary.pointee.capacity { grow() }
        (memory + index + 1).update(from: memory + index, count: count - index)
        memory[index] = token
        count += 1
        note(token)
    }

    /// Drops everything from an index on.
    mutating func cut(from index: Int) { count = min(count, max(0, index)) }

    @inline(never)
    private mutating func grow() {
        var larger = summary.pointee
        larger.capacity *= 2
        let place = Self.allocate(larger)
        place.moveInitialize(from: memory, count: count)
        (UnsafeMutableRawPointer(memory) - Self.front).deallocate()
        memory = place
    }
}

/// What the tokens have, or had before a rule took it away.
extension CitationTokens {
    /// The classes of all words.
    var classes: CitationWordClass { summary.pointee.classes }
    var shapes: CitationToken.Shape { summary.pointee.shapes }
    /// A word of four letters is there that begins like `also` and `auch`.
    var mayNameAnother: Bool { summary.pointee.mayNameAnother }

    /// Whether a mark is there.
    @inline(__always)
    func mayHave(_ mark: UInt8) -> Bool {
        let marks = mark < 64 ? summary.pointee.lowMarks : summary.pointee.highMarks
        return marks & (1 &<< UInt64(mark)) != 0
    }

    /// Replaces a mark.
    mutating func replace(_ index: Int, by mark: UInt8) {
        self[index].mark = mark
        note(mark)
    }

    mutating func noteWordLikeAlso() { summary.pointee.mayNameAnother = true }

    @inline(__always)
    private mutating func note(_ token: CitationToken) {
        summary.pointee.classes.formUnion(token.classes)
        summary.pointee.shapes.formUnion(token.shape)
        if token.mark != 0 { note(token.mark) }
    }

    @inline(__always)
    private mutating func note(_ mark: UInt8) {
        if mark < 64 {
            summary.pointee.lowMarks |= 1 &<< UInt64(mark)
        } else {
            summary.pointee.highMarks |= 1 &<< UInt64(mark)
        }
    }
}
