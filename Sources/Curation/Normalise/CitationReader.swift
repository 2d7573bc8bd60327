/// Reads one work out of the tokens of its citation. Every token ends up in a field, announces one, or is residue.
///
/// The reader goes from what is certain to what is not: identifiers anywhere, then names and date at the front, then
/// the title, then what is left, sentence by sentence.
///
/// It is not copyable: a copy would count references to every string of the work. It has few members, so that a method
/// which only looks gets them in registers; all that changes while it reads has a place of its own.
struct CitationReader: ~Copyable {
    private(set) var bytes: [UInt8]
    var tokens: CitationTokens
    /// Sound as the reader can't be copied: it alone has the place, which holds findings from here to its end.
    private let place: UnsafeMutablePointer<CitationFindings>

    init(bytes: [UInt8], tokens: consuming CitationTokens) {
        self.bytes = bytes
        self.tokens = tokens
        place = .allocate(capacity: 1)
        place.initialize(to: CitationFindings())
    }

    deinit {
        place.deinitialize(count: 1)
        place.deallocate()
    }

    /// Turns to another citation, in the memory of the last; the work of the last was handed over.
    mutating func begin(_ bytes: [UInt8], _ tokens: inout CitationTokens) {
        self.bytes = bytes
        swap(&self.tokens, &tokens)
        place.pointee.clear()
    }

    /// Lets go of the text that was read.
    mutating func forget() { bytes = [] }

    /// Hands the work over, once it is read; the reader has a blank one from then on.
    mutating func handOver() -> Work { place.pointee.handOver() }

    /// Reads the work, in numbered stages.
    mutating func read() {
        // 1. The mark of the link at the end, and identifiers anywhere.
        takeLinkMark()
        takeIdentifiers()
        // 2. Names and date.
        let body = readHead()
        // 3. Title, container, publisher.
        readBody(span(body, tokens.count))
        // 4. What kind of work that makes.
        work.type = CitationType.decide(self)
        finishType()
        evidence.hasLinkMark = link != .none
        // 5. What was claimed and is in no field after all.
        releaseLost()
    }

    /// Words and numbers that no field has, as printed, stretch by stretch.
    func residue() -> String {
        var stretches = ""
        if hasResidue { addFree(to: &stretches) }
        for identifier in spareIdentifiers { append(identifier, to: &stretches) }
        return stretches
    }

    private func addFree(to stretches: inout String) {
        var start: Int?
        var last = 0
        for index in tokens.indices {
            let token = tokens[index]
            let isFree = token.isWordLike && !token.shape.contains(.taken)
            let ends = token.kind == .gap || token.shape.contains(.taken) && token.isWordLike
            if isFree {
                if start == nil { start = index }
                last = index
            } else if ends, let from = start {
                append(text(span(from, endOfStretch(last))), to: &stretches)
                start = nil
            }
        }
        if let from = start { append(text(span(from, endOfStretch(last))), to: &stretches) }
    }

    /// With the period of a shortened word.
    private func endOfStretch(_ last: Int) -> Int {
        let isShortened =
            tokens[last].kind == .word && tokens[last].classes.contains(.abbreviation)
            && mark(last + 1) == CitationMark.period
        return isShortened ? last + 2 : last + 1
    }

    private func append(_ text: String, to stretches: inout String) {
        if !stretches.isEmpty { stretches += " " }
        stretches += text
    }
}

/// What was found so far, each member by its address: the frame of a coroutine would come from the heap. Sound, as the
/// findings stay where they are as long as the reader lives.
extension CitationReader {
    var work: Work {
        @inline(__always)
        unsafeAddress { UnsafePointer(withUnsafeMutablePointer(to: &place.pointee.work) { $0 }) }
        @inline(__always)
        nonmutating unsafeMutableAddress { withUnsafeMutablePointer(to: &place.pointee.work) { $0 } }
    }

    var evidence: CitationEvidence {
        @inline(__always)
        unsafeAddress { UnsafePointer(withUnsafeMutablePointer(to: &place.pointee.evidence) { $0 }) }
        @inline(__always)
        nonmutating unsafeMutableAddress { withUnsafeMutablePointer(to: &place.pointee.evidence) { $0 } }
    }

    var names: [CitationName] {
        @inline(__always)
        unsafeAddress { UnsafePointer(withUnsafeMutablePointer(to: &place.pointee.names) { $0 }) }
        @inline(__always)
        nonmutating unsafeMutableAddress { withUnsafeMutablePointer(to: &place.pointee.names) { $0 } }
    }

    var listRange: Range<Int> {
        @inline(__always)
        unsafeAddress { UnsafePointer(withUnsafeMutablePointer(to: &place.pointee.listRange) { $0 }) }
        @inline(__always)
        nonmutating unsafeMutableAddress { withUnsafeMutablePointer(to: &place.pointee.listRange) { $0 } }
    }

    var hasRoles: Bool {
        @inline(__always)
        unsafeAddress { UnsafePointer(withUnsafeMutablePointer(to: &place.pointee.hasRoles) { $0 }) }
        @inline(__always)
        nonmutating unsafeMutableAddress { withUnsafeMutablePointer(to: &place.pointee.hasRoles) { $0 } }
    }

    var pieces: [CitationNamePiece] {
        @inline(__always)
        unsafeAddress { UnsafePointer(withUnsafeMutablePointer(to: &place.pointee.pieces) { $0 }) }
        @inline(__always)
        nonmutating unsafeMutableAddress { withUnsafeMutablePointer(to: &place.pointee.pieces) { $0 } }
    }

    var sentences: [Range<Int>] {
        @inline(__always)
        unsafeAddress { UnsafePointer(withUnsafeMutablePointer(to: &place.pointee.sentences) { $0 }) }
        @inline(__always)
        nonmutating unsafeMutableAddress { withUnsafeMutablePointer(to: &place.pointee.sentences) { $0 } }
    }

    var link: SeminalSource.LinkKind {
        @inline(__always)
        unsafeAddress { UnsafePointer(withUnsafeMutablePointer(to: &place.pointee.link) { $0 }) }
        @inline(__always)
        nonmutating unsafeMutableAddress { withUnsafeMutablePointer(to: &place.pointee.link) { $0 } }
    }

    var spareIdentifiers: [String] {
        @inline(__always)
        unsafeAddress { UnsafePointer(withUnsafeMutablePointer(to: &place.pointee.spareIdentifiers) { $0 }) }
        @inline(__always)
        nonmutating unsafeMutableAddress { withUnsafeMutablePointer(to: &place.pointee.spareIdentifiers) { $0 } }
    }

    var hasResidue: Bool {
        @inline(__always)
        unsafeAddress { UnsafePointer(withUnsafeMutablePointer(to: &place.pointee.hasResidue) { $0 }) }
        @inline(__always)
        nonmutating unsafeMutableAddress { withUnsafeMutablePointer(to: &place.pointee.hasResidue) { $0 } }
    }
}
