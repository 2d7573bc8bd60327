/// Reads one work out of the tokens of its citation. Every token ends up in a field, announces one, or is residue.
///
/// The reader goes from what is certain to what is not: identifiers anywhere, then names and date at the front, then
/// the title, then what is left, sentence by sentence.
///
/// It is not copyable: a copy would count references to every string of the work.
struct CitationReader: ~Copyable {
    let bytes: [UInt8]
    var tokens: CitationTokens
    /// The work has a place of its own: a method that only looks gets the reader by value, and must not copy all members.
    private let place: UnsafeMutablePointer<Work>
    var work: Work {
        // Always inlined: the frame of a coroutine would come from the heap.
        @inline(__always)
        _read { yield place.pointee }
        @inline(__always)
        nonmutating _modify { yield &place.pointee }
    }
    private var hasWork = true
    var evidence = CitationEvidence()
    /// The names of the list that was read last.
    var names: [CitationName] = []
    /// Where that list stands.
    var listRange = 0..<0
    /// A name of that list has `(Series Ed.)` behind it.
    var hasRoles = false
    /// Room for the pieces of a list of names, kept from list to list.
    var pieces: [CitationNamePiece] = []
    /// Room for the sentences of the body.
    var sentences: [Range<Int>] = []
    var link = SeminalSource.LinkKind.none
    /// Identifiers that no field takes: a second address, a wrong ISBN.
    var spareIdentifiers: [String] = []

    init(bytes: [UInt8], tokens: consuming CitationTokens) {
        self.bytes = bytes
        self.tokens = tokens
        // Sound as the reader can't be copied: it alone has the place, from here to its end.
        place = .allocate(capacity: 1)
        place.initialize(to: Work())
    }

    /// Hands the work over, once it is read; the reader has none from then on.
    mutating func handOver() -> Work {
        hasWork = false
        return place.move()
    }

    deinit {
        if hasWork { place.deinitialize(count: 1) }
        place.deallocate()
    }

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
        for identifier in spareIdentifiers { append(identifier, to: &stretches) }
        return stretches
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

/// What was seen in a citation apart from its fields; decides the type.
struct CitationEvidence {
    var isChapter = false
    var isConference = false
    var isThesis = false
    var isReport = false
    /// A volume, an issue or pages behind a container's title.
    var isLocated = false
    var isJournal = false
    var isWebPage = false
    var isPreprint = false
    var isSoftware = false
    var isNewspaper = false
    /// The part that is read stands behind the publisher's name.
    var isBehindPublisher = false
    /// A comma ends the title inside its quotation marks (`"Title," in Proc. Int. Conf.`): commas part what follows, and
    /// short words are shortened ones.
    var isBetweenCommas = false
    /// The title stood in quotation marks: a part of something larger.
    var isQuoted = false
    /// No date stands at the front, so that commas may part title, container and numbers.
    var isWholeUndated = false
    /// `In A. Editor (Ed.).` stood alone; the book's title is the next sentence.
    var expectsBook = false
    /// Publisher or container were taken although no word says that they are one.
    var isGuessed = false
    /// A link or an identifier stood at the end: a reference of author, year and title is whole.
    var hasLinkMark = false
    /// The title ends with a word for a report.
    var isReportTitle = false
    /// The letter of GB/T 7714 (`[J]`), upper case; 0 without one.
    var letter: UInt8 = 0
}
