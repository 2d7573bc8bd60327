/// Goes through the tokens of a text about originators: segments between semicolons, in them runs of names with remarks in
/// parentheses.
struct OriginatorReader {
    let text: PrintedText
    let tokens: [OriginatorToken]
    let names: OriginatorNames
    var found: [Originator] = []
    /// For every token that opens a parenthesis, the token that closes it or ends the remark.
    let closing: [Int: Int]
    /// What was said in front of the names of this segment: `formalized by`.
    var lead: String?
    /// How many clauses of one segment are open.
    private var depth = 0
    private static let mostClauses = 60
    /// What a text may hold at most to be taken apart.
    static let mostTokens = 4_000
    /// The originators that a remark speaks of.
    var group = 0..<0

    init(_ text: PrintedText) {
        self.text = text
        tokens = OriginatorLexer(text).tokens
        names = OriginatorNames(text: text, tokens: tokens)
        closing = Self.closings(tokens)
    }

    mutating func read() {
        var start = 0
        var index = 0
        while index < tokens.count {
            if let close = closing[index] {
                index = max(close, index + 1)
                continue
            }
            if tokens[index].kind == .semicolon {
                readSegment(start..<index)
                start = index + 1
            }
            index += 1
        }
        readSegment(min(start, tokens.count)..<tokens.count)
    }

    /// Several descriptions and no name: a sentence that semicolons tore apart.
    var isOneDescription: Bool {
        found.count > 1
            && found.allSatisfy {
                $0.kind == .unknown && $0.role == nil && $0.year == nil && $0.years == nil && $0.affiliation == nil
                    && $0.alternative == nil
            }
    }

    /// Matches parentheses by a stack; one that nobody closes reaches to the next semicolon with a capital behind it.
    private static func closings(_ tokens: [OriginatorToken]) -> [Int: Int] {
        var closing: [Int: Int] = [:]
        var open: [Int] = []
        for (index, token) in tokens.enumerated() {
            if token.kind == .open { open.append(index) }
            if token.kind == .close, let start = open.popLast() { closing[start] = index }
        }
        // Only the outermost counts, and it takes all in it along.
        guard let first = open.first else { return closing }
        let end = tokens.indices.first { index in
            index > first && tokens[index].kind == .semicolon && index + 1 < tokens.count && !tokens[index + 1].isLower
        }
        for start in open { closing[start] = end ?? tokens.count }
        return closing
    }

    // MARK: - Segments

    private mutating func readSegment(_ segment: Range<Int>) {
        lead = nil
        group = found.count..<found.count
        var start = segment.lowerBound
        var index = start
        while index < segment.upperBound {
            guard tokens[index].kind == .open else {
                index += 1
                continue
            }
            readRun(start..<index)
            let close = min(closing[index] ?? segment.upperBound, segment.upperBound)
            readRemark(index + 1..<max(close, index + 1))
            index = min(max(close, index) + 1, segment.upperBound)
            start = index
        }
        readRun(min(start, segment.upperBound)..<segment.upperBound)
    }

    /// Reads names without parentheses: perhaps a lead, the names, words and a year behind them.
    mutating func readRun(_ all: Range<Int>) {
        let run = trimmed(all)
        guard !run.isEmpty else { return }
        depth += 1
        defer { depth -= 1 }
        // Nobody prints so many clauses; what is left is kept as it stands.
        guard depth < Self.mostClauses else {
            return add([Originator(literal: string(run), kind: .unknown, needsReview: true)])
        }
        if run.count == 1, tokens[run.lowerBound].kind == .etAl, !found.isEmpty {
            found[found.count - 1].etAl = true
            return
        }
        if let split = leadBoundary(run) {
            readRun(run.lowerBound..<split)
            return readRun(split..<run.upperBound)
        }
        if let end = leadEnd(run.lowerBound, before: run.upperBound) {
            lead = string(run.lowerBound..<end)
            readNames(withoutArticle(end..<run.upperBound))
            return setYear(ofLead: run.lowerBound..<end)
        }
        if !group.isEmpty, isContinuation(run) { return addTrailing(run) }
        readNames(run)
    }

    /// Behind a remark, words in small letters go on speaking of the names in front.
    private func isContinuation(_ run: Range<Int>) -> Bool {
        guard tokens[run.lowerBound].isLower, !names.isOrganisation(run) else { return false }
        let isListed = run.lowerBound > 0 && tokens[run.lowerBound - 1].kind == .and
        return !isListed && text.isWord(tokens[run.lowerBound].range, of: OriginatorVocabulary.particles) == false
            || text.isWord(tokens[run.lowerBound].range, of: OriginatorVocabulary.trailingWords)
    }

    mutating func readNames(_ run: Range<Int>) {
        guard !run.isEmpty else { return }
        if let mark = run.first(where: { tokens[$0].kind == .colon || tokens[$0].kind == .dash }),
            mark > run.lowerBound,
            mark + 1 < run.upperBound, readAround(mark, run)
        {
            return
        }
        if readAlias(run) { return }
        let (rest, year) = withoutYear(run)
        if let year, let list = names.names(rest), !list.isEmpty {
            add(list)
            return setYear(year)
        }
        if readTrailing(run) { return }
        if let list = names.names(run) {
            return addWithAffiliation(list, run)
        }
        if readNamesBefore(run) { return }
        addDescription(run)
    }

    /// `Walter Shewhart, Bell Telephone Laboratories`: a place of work behind a comma. Groups and collaborations are
    /// originators of their own.
    private mutating func addWithAffiliation(_ list: [Originator], _ run: Range<Int>) {
        guard let place = list.last, place.literal != nil, list.count > 1, lead == nil,
            list.dropLast().allSatisfy({ $0.family != nil }),
            let comma = run.last(where: { tokens[$0].kind == .comma || tokens[$0].kind == .and }),
            tokens[comma].kind == .comma
        else { return add(list) }
        let start = run.first { tokens[$0].range.upperBound > tokens[comma].range.upperBound } ?? comma
        let isPlace =
            (start..<run.upperBound).contains { text.isWord(tokens[$0].range, of: Self.workplaces) }
            || text.isWord(tokens[start].range, of: OriginatorVocabulary.affiliations)
            || text.string(tokens[start].range) == "UC"
        guard isPlace, place.kind == .organisation || start + 1 == run.upperBound else { return add(list) }
        add(Array(list.dropLast()))
        for index in group { found[index].affiliation = place.literal }
    }

    private static let workplaces = WordTable(
        """
        university université universität universidad universidade università institute institut college school
        laboratory laboratories labs lab hospital department company corporation inc. academy clinic
        """
    )

    /// `Karl Pearson and students`: names, and behind a conjunction others without one.
    private mutating func readNamesBefore(_ run: Range<Int>) -> Bool {
        guard let and = run.last(where: { tokens[$0].kind == .and || tokens[$0].kind == .comma }), and > run.lowerBound,
            and + 1 < run.upperBound, tokens[and + 1].isLower, let list = names.names(trimmed(run.lowerBound..<and)),
            !list.isEmpty, list.allSatisfy({ $0.family != nil || $0.kind == .organisation })
        else { return false }
        add(list)
        let isListed = tokens[and].kind == .and
        if isListed {
            add([Originator(literal: string(and + 1..<run.upperBound), kind: .unknown)])
        } else {
            addTrailing(and + 1..<run.upperBound)
        }
        return true
    }

    /// `William Gosset, alias Student`
    private mutating func readAlias(_ run: Range<Int>) -> Bool {
        for index in run.dropFirst() where tokens[index].isLower {
            guard
                OriginatorVocabulary.plainAliasWords.longest(in: text.bytes, at: tokens[index].range.lowerBound) != nil
            else {
                continue
            }
            guard let list = names.names(trimmed(run.lowerBound..<index)), list.count == 1, list[0].kind == .person
            else { return false }
            add(list)
            if !readOtherName(index..<run.upperBound, group) { addTrailing(index..<run.upperBound) }
            return true
        }
        return false
    }

    mutating func add(_ list: [Originator]) {
        let start = found.count
        found += list
        if let lead {
            for index in start..<found.count { found[index].role = lead }
        }
        if start < found.count { group = start..<found.count }
    }

    private mutating func addDescription(_ run: Range<Int>) {
        var isListed = false
        if run.lowerBound > 0 { isListed = tokens[run.lowerBound - 1].kind == .and }
        if !group.isEmpty, lead == nil, !isListed, run.lowerBound > 0, tokens[run.lowerBound - 1].kind != .semicolon {
            return addTrailing(run)
        }
        var first = run.lowerBound
        // A lead that led to no name belongs to the description.
        if lead != nil, group.isEmpty { first = segmentStart(first) }
        lead = nil
        let words = first..<run.upperBound
        let isOrganisation =
            names.isOrganisation(run) && !names.isSentence(run) && !tokens[first].isLower && !startsDescription(first)
        add([
            Originator(
                literal: string(words), kind: isOrganisation ? .organisation : .unknown,
                needsReview: !isOrganisation && holdsPerson(words))
        ])
    }

    func startsDescription(_ index: Int) -> Bool {
        text.isWord(tokens[index].range, of: OriginatorVocabulary.descriptionWords)
            || text.isWord(tokens[index].range, of: OriginatorVocabulary.roleWords)
    }

    private func segmentStart(_ index: Int) -> Int {
        var start = index
        while start > 0, tokens[start - 1].kind != .semicolon { start -= 1 }
        return start
    }

    /// A known given name with a capital word behind it.
    private func holdsPerson(_ words: Range<Int>) -> Bool {
        words.dropLast().contains { index in
            tokens[index].isNameLike && tokens[index + 1].isNameLike
                && GivenNames.isKnown(text.bytes[tokens[index].range])
        }
    }

    // MARK: - Tokens

    /// The run without separators at both ends.
    func trimmed(_ run: Range<Int>) -> Range<Int> {
        var run = run
        while let first = run.first, isSeparator(tokens[first].kind) { run = run.dropFirst() }
        while let last = run.last, isSeparator(tokens[last].kind) {
            // `(1985)` inside a remark keeps its parenthesis, a stray one goes.
            if tokens[last].kind == .close, run.contains(where: { closing[$0] == last }) { break }
            run = run.dropLast()
        }
        return run
    }

    private func isSeparator(_ kind: OriginatorToken.Kind) -> Bool {
        switch kind {
        case .comma, .listComma, .semicolon, .and, .slash, .colon, .dash, .close: true
        default: false
        }
    }

    func string(_ words: Range<Int>) -> String { names.string(words) }
}
