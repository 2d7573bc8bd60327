/// Where one work ends and the next begins in a cell that has several.
struct CitationBorders: ~Copyable {
    private var reader: CitationReader
    private var ranges: [Range<Int>] = []

    /// The ranges of the works in tokens, where ``mayHaveSeveral(_:)``; empty for nothing but marks between works.
    static func split(bytes: [UInt8], tokens: borrowing CitationTokens) -> [Range<Int>] {
        var borders = CitationBorders(reader: CitationReader(bytes: bytes, tokens: tokens.copy()))
        borders.split()
        return borders.ranges
    }

    private init(reader: consuming CitationReader) {
        self.reader = reader
    }

    /// Most cells have one work: nothing in them could part two.
    static func mayHaveSeveral(_ tokens: borrowing CitationTokens) -> Bool {
        if tokens.mayNameAnother || tokens.mayHave(CitationMark.semicolon) || tokens.mayHave(CitationMark.bar) {
            return true
        }
        if tokens.classes.contains(.also) { return true }
        guard tokens.mayHave(CitationMark.arrow) || tokens.mayHave(CitationMark.slash) else { return false }
        for index in tokens.indices {
            switch tokens[index].mark {
            case CitationMark.arrow where index + 1 < tokens.count: return true
            case CitationMark.slash where tokens[index].isSpaced: return true
            default: break
            }
        }
        return false
    }

    private mutating func split() {
        var start = 0
        var hasYear = false
        var index = 0
        while index < reader.tokens.count {
            if reader.year(index) != nil { hasYear = true }
            // Behind an arrow only the label of the next work may stand, and it has no year in front.
            let isAtFront = !ranges.isEmpty && isBlank(start..<index)
            if let end = borderEnd(index, start: start, hasYear: hasYear || isAtFront) {
                add(start..<(reader.tokens[index].mark == CitationMark.arrow ? index + 1 : index))
                start = end
                index = max(end, index + 1)
                hasYear = false
            } else {
                index += 1
            }
        }
        add(start..<reader.tokens.count)
    }

    private func isBlank(_ range: Range<Int>) -> Bool { range.allSatisfy { reader.kind($0) == .mark } }

    private mutating func add(_ range: Range<Int>) {
        var lower = range.lowerBound
        var upper = range.upperBound
        while lower < upper, isParting(lower) { lower += 1 }
        while lower < upper, isParting(upper - 1) { upper -= 1 }
        if lower < upper { ranges.append(lower..<upper) }
    }

    private func isParting(_ index: Int) -> Bool {
        reader.mark(index) == CitationMark.semicolon || reader.mark(index) == CitationMark.bar
            || reader.mark(index) == CitationMark.slash
    }

    /// The index behind the words or marks between two works, if that is what stands at `index`.
    private mutating func borderEnd(_ index: Int, start: Int, hasYear: Bool) -> Int? {
        let token = reader.tokens[index]
        switch token.kind {
        case .mark:
            switch token.mark {
            // An arrow ends a work when more than marks follows it.
            case CitationMark.arrow: return index + 1
            // `GESIS-Technical Reports 2010|04`
            case CitationMark.bar where !token.isSpaced && reader.isNumber(index - 1) && reader.isNumber(index + 1):
                return nil
            case CitationMark.bar: return hasYear && reader.tokens.count - index > 4 ? index + 1 : nil
            case CitationMark.semicolon:
                return hasYear && !isAmongEditors(index, from: start) && startsWork(index + 1)
                    ? labelEnd(index + 1) ?? behindAnd(index + 1) : nil
            case CitationMark.slash where token.isSpaced: return hasYear && startsWork(index + 1) ? index + 1 : nil
            default: return nil
            }
        case .word: return hasYear ? labelEnd(index) : nil
        default: return nil
        }
    }

    /// `In: Davis, J. A.; Jowell, R. (1998): Attitudes`: one or two names stand between `In` and the semicolon.
    private func isAmongEditors(_ semicolon: Int, from start: Int) -> Bool {
        var index = semicolon - 1
        var hasInitial = false
        while index > max(start, semicolon - 24) {
            let token = reader.tokens[index]
            if token.shape.contains([.single, .capital]) { hasInitial = true }
            if hasInitial, token.classes.contains(.inside), index + 2 < semicolon {
                return reader.mark(index + 1) == CitationMark.colon || token.isCapital
            }
            guard
                token.isCapital || token.kind == .mark && token.mark != CitationMark.close
                    || reader.has(index, [.particle, .and])
            else { return false }
            index -= 1
        }
        return false
    }

    /// `Also see:`, `See also`, `Also:`, `Vgl. auch`.
    private func labelEnd(_ index: Int) -> Int? {
        guard reader.mark(index - 1) != CitationMark.open else { return nil }
        var next: Int
        if reader.isWord(index, "also") {
            next = reader.isWord(index + 1, "see") ? index + 2 : index + 1
            guard next == index + 2 || reader.mark(next) == CitationMark.colon else { return nil }
        } else if reader.isWord(index, "see"), reader.isWord(index + 1, "also") {
            next = index + 2
        } else if reader.isWord(index, "vgl") || reader.isWord(index, "siehe"),
            reader.isWord(index + 1, "auch") || reader.isWord(index + 2, "auch")
        {
            next = reader.isWord(index + 1, "auch") ? index + 2 : index + 3
        } else if let behind = behindForeignLabel(index) {
            next = behind
        } else {
            return nil
        }
        // Inside a title the words go on in small letters.
        let isBehindMark = index == 0 || reader.kind(index - 1) == .mark || reader.mark(next) == CitationMark.colon
        guard isBehindMark else { return nil }
        if reader.mark(next) == CitationMark.colon || reader.mark(next) == CitationMark.comma { next += 1 }
        return next
    }

    private func behindAnd(_ index: Int) -> Int {
        reader.isWord(index, "and") || reader.isWord(index, "und") || reader.isWord(index, "et") ? index + 1 : index
    }

    private static let seeing = CitationWords(
        "voir", "véase", "ver", "veja", "vedi", "zie", "se", "patrz", "zob", "viz", "lásd", "vezi", "bkz", "katso", "lihat", "xem",
        "см", "див", "انظر")

    /// Behind `Voir aussi`, `См. также`, `Bkz. ayrıca`, `Ayrıca bkz.`
    private func behindForeignLabel(_ index: Int) -> Int? {
        guard reader.tokens.classes.contains(.also) else { return nil }
        if reader.has(index, .also), reader.isWord(index, "ayrıca"), reader.isWord(index + 1, "bkz") {
            return reader.mark(index + 2) == CitationMark.period ? index + 3 : index + 2
        }
        let second = reader.mark(index + 1) == CitationMark.period ? index + 2 : index + 1
        guard reader.has(second, .also), reader.isOne(index, of: Self.seeing) else { return nil }
        return second + 1
    }

    /// Whether names and a year stand at `index`, within the length that a list of names may have.
    private mutating func startsWork(_ index: Int) -> Bool {
        if let behind = labelEnd(index) { return behind < reader.tokens.count }
        // `; and Bandura, A. (1986)`
        let index = behindAnd(index)
        guard index < reader.tokens.count, reader.tokens[index].isUpperOrCaseless || reader.has(index, .particle),
            reader.tokens[index].kind == .word
        else { return false }
        var position = index
        let limit = min(reader.tokens.count, index + 60)
        while position < limit {
            if reader.mark(position) == CitationMark.open, reader.date(inBracket: position) != nil {
                return areNames(index..<position, isBare: false)
            }
            if reader.year(position) != nil { return areNames(index..<position, isBare: true) }
            if reader.mark(position) == CitationMark.quote { return false }
            position += 1
        }
        return false
    }

    private mutating func areNames(_ range: Range<Int>, isBare: Bool) -> Bool {
        let list = reader.withoutEditorMark(range).0
        let shape = reader.readNames(list)
        guard shape.isPlausible, !reader.names.isEmpty else { return false }
        return shape.hasInitials || !isBare
    }

    /// Gives every work its links: the cell's links in order, one for each end mark; what is left goes to the last work.
    static func share(_ links: [Cell.Link], among works: [Range<Int>], of tokens: borrowing CitationTokens)
        -> [[Cell.Link]]
    {
        guard works.count > 1 else { return works.isEmpty ? [] : [links] }
        var shares = Array(repeating: [Cell.Link](), count: works.count)
        var next = 0
        var marked: [Int] = []
        for work in works.indices where tokens[works[work].upperBound - 1].mark == CitationMark.arrow {
            marked.append(work)
        }
        for work in marked.isEmpty ? Array(works.indices) : marked where next < links.count {
            shares[work].append(links[next])
            next += 1
        }
        if next < links.count { shares[works.count - 1] += links[next...] }
        return shares
    }
}
