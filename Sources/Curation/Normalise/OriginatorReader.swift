/// Goes through the tokens of a text about originators: segments between semicolons, in them runs of names with remarks in
/// parentheses.
struct OriginatorReader {
    let text: PrintedText
    let tokens: [OriginatorToken]
    let names: OriginatorNames
    var found: [Originator] = []
    /// For every token that opens a parenthesis, the token that closes it or ends the remark.
    private let closing: [Int: Int]
    /// What was said in front of the names of this segment: `formalized by`.
    private var lead: String?
    /// How many clauses of one segment are open.
    private var depth = 0
    private static let mostClauses = 60
    /// What a text may hold at most to be taken apart.
    static let mostTokens = 4_000
    /// The originators that a remark speaks of.
    private var group = 0..<0

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
    private mutating func readRun(_ all: Range<Int>) {
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

    private mutating func readNames(_ run: Range<Int>) {
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

    private mutating func add(_ list: [Originator]) {
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

    private func startsDescription(_ index: Int) -> Bool {
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

    // MARK: - Leads

    /// Where a lead begins in the middle of a run: behind a comma or conjunction (`Spady, later refined by Tinto`).
    private func leadBoundary(_ run: Range<Int>) -> Int? {
        for index in run.dropFirst() where tokens[index].isLower {
            let before = tokens[index - 1].kind
            guard before == .comma || before == .and || before == .dash || before == .listComma else { continue }
            if leadEnd(index, before: run.upperBound) != nil { return index }
        }
        return nil
    }

    /// Where the lead that begins at a token ends; nil when there is none. Behind it a name must follow.
    private func leadEnd(_ start: Int, before end: Int) -> Int? {
        guard tokens[start].isWord else { return nil }
        var hasRole = false
        var areSmall = tokens[start].isLower
        var best: Int?
        for index in start..<end {
            let token = tokens[index]
            guard token.isWord else { break }
            if index - start > 12 { break }
            if isRoleWord(token) { hasRole = true } else if index > start, !token.isLower { areSmall = false }
            if index == start, !token.isLower, !hasRole { areSmall = false }
            if index == start, !token.isLower, hasRole { areSmall = true }
            guard token.isLower || index == start, index > start || isLeadAlone(token),
                text.isWord(token.range, of: OriginatorVocabulary.leadEnds)
            else { continue }
            let next = withoutArticle(index + 1..<end)
            guard let name = next.first, tokens[name].isNameLike || isParticleOfName(name, end) else { continue }
            let isBy = text.string(token.range) == "by"
            // `Developed in Japan`: a place is no name; `Rooted in Max Weber` shows that it is one.
            if text.isWord(token.range, of: Self.placeLeads), !isSurelyName(next) { continue }
            // `popularised in English by Tufte`: the name is behind `by`.
            if isBy && hasRole { return index + 1 }
            if best == nil, areSmall && (hasRole || isLeadAlone(token)) { best = index + 1 }
        }
        return best
    }

    private static let placeLeads = WordTable("in at on within for through while during")

    private func isSurelyName(_ run: Range<Int>) -> Bool {
        guard let first = run.first else { return false }
        var end = first
        while end < run.upperBound, tokens[end].isWord,
            !tokens[end].isLower || isParticleOfName(end, run.upperBound)
                || end > first && names.hasOrganisationWord(first..<run.upperBound)
        {
            end += 1
        }
        let words = first..<max(end, first + 1)
        return names.isPerson(words) || names.isOrganisation(words)
            || words.count == 1 && text.isWord(tokens[first].range, of: OriginatorVocabulary.affiliations)
    }

    private func isRoleWord(_ token: OriginatorToken) -> Bool {
        if text.isWord(token.range, of: OriginatorVocabulary.roleWords) { return true }
        // Any participle: `conceptualised`, but not `Alfred`.
        let word = text.bytes[token.range]
        return word.count >= 6 && word.suffix(2).elementsEqual("ed".utf8) && !GivenNames.isKnown(word)
    }

    /// `after Tukey`, `following Bayes`, `by Fisher` need no other word.
    private func isLeadAlone(_ token: OriginatorToken) -> Bool { text.isWord(token.range, of: Self.alone) }
    private static let alone = WordTable(
        """
        by after following per extending with from upon building including notably especially particularly incl.
        incl see principally chiefly
        """
    )

    private func isParticleOfName(_ index: Int, _ end: Int) -> Bool {
        tokens[index].isLower && index + 1 < end && tokens[index + 1].isNameLike
            && text.isWord(tokens[index].range, of: OriginatorVocabulary.particles)
    }

    private func withoutArticle(_ run: Range<Int>) -> Range<Int> {
        guard let first = run.first, run.count > 1, tokens[first].isLower,
            text.isWord(tokens[first].range, of: OriginatorVocabulary.articles), tokens[first + 1].isNameLike
        else { return run }
        return run.dropFirst()
    }

    // MARK: - Around the names

    /// `Karl Jöreskog: LISREL`, `Founder: Jacob L. Moreno`, `Frank Yates – factorial designs`.
    private mutating func readAround(_ mark: Int, _ run: Range<Int>) -> Bool {
        let left = trimmed(run.lowerBound..<mark)
        let right = trimmed(mark + 1..<run.upperBound)
        guard !left.isEmpty, !right.isEmpty else { return false }
        let before = names.names(left)
        let isRole = before == nil || left.contains { isRoleWord(tokens[$0]) || isFounder(tokens[$0]) }
        if !isRole, let before, !before.isEmpty,
            !(isStrong(right) && !names.isPerson(left) && !names.isOrganisation(left))
        {
            add(before)
            readBehindMark(right)
            return true
        }
        guard let after = names.names(right), !after.isEmpty, after.contains(where: { $0.kind != .unknown }) else {
            return false
        }
        let said = string(left)
        let outer = lead
        lead = [outer, said].compactMap { $0 }.joined(separator: "; ")
        readNames(right)
        lead = outer
        return true
    }

    private func isFounder(_ token: OriginatorToken) -> Bool { text.isWord(token.range, of: Self.founders) }
    private static let founders = WordTable(
        """
        founder founders originator originators author authors developer developers creator creators inventor
        inventors pioneer pioneers proponent proponents lead leader editor editors contributor contributors designer
        architect key main principal figure figures popularizer populariser theorist theory concept formula name
        practice fundador autor autores criador fondateur auteur auteurs begründer autor autoren urheber kurucu
        geliştiren автор авторы основатель разработчик tác giả penemu pencetus
        """)

    private mutating func readBehindMark(_ right: Range<Int>) {
        let remark = group
        readRemark(right)
        group = remark
    }

    private func isStrong(_ run: Range<Int>) -> Bool {
        guard let list = names.names(run), !list.isEmpty else { return false }
        return list.allSatisfy { $0.family != nil } && names.isPerson(run)
            || run.count > 1 && names.names(run)?.count ?? 0 > 1 && list.allSatisfy { $0.family != nil }
    }

    /// `Barbara Kitchenham in software engineering`, `Claude Shannon at Bell Labs`, `Gauss in 1809`.
    private mutating func readTrailing(_ run: Range<Int>) -> Bool {
        guard
            let start = run.dropFirst().first(where: {
                tokens[$0].isLower && text.isWord(tokens[$0].range, of: OriginatorVocabulary.trailingWords)
            })
        else { return false }
        let end = trimmed(run.lowerBound..<start)
        // `Thales of Miletus`
        if end.count == 1, start + 2 == run.upperBound, text.string(tokens[start].range) == "of",
            tokens[start + 1].isNameLike,
            !names.isOrganisation(run)
        {
            add([Originator(literal: string(run), kind: .person)])
            return true
        }
        guard !end.isEmpty, !(end.count == 1 && startsDescription(end.lowerBound)),
            !names.hasOrganisationWord(end) || text.string(tokens[start].range) == "in"
                || isWithYear(start..<run.upperBound),
            let list = names.names(end), !list.isEmpty,
            list.allSatisfy({ $0.kind != .unknown })
        else { return false }
        if names.hasOrganisationWord(end), !isWithYear(start..<run.upperBound) { return false }
        add(list)
        // `X in design and Y in architecture`: names behind a conjunction begin again.
        if let and = (start..<run.upperBound).first(where: { tokens[$0].kind == .and || tokens[$0].kind == .comma }),
            and + 1 < run.upperBound, isNewName(and + 1, run.upperBound)
        {
            addTrailing(start..<and)
            readRun(and..<run.upperBound)
            return true
        }
        addTrailing(start..<run.upperBound)
        return true
    }

    private func isWithYear(_ words: Range<Int>) -> Bool { withoutYear(words).1 != nil }

    private func isNewName(_ start: Int, _ end: Int) -> Bool {
        var stop = start
        while stop < end, tokens[stop].isNameLike { stop += 1 }
        return stop - start >= 2 && names.isPerson(start..<stop)
    }

    /// Words behind names: a year, a place of work, or what they did.
    private mutating func addTrailing(_ words: Range<Int>) {
        guard let last = group.last, let first = words.first else { return }
        let rest = words.dropFirst()
        if Self.isYear(text, tokens, words) != nil || !rest.isEmpty && isTimeWord(first) {
            if let year = Self.isYear(text, tokens, words) ?? Self.isYear(text, tokens, withoutArticle(rest)) {
                return setYear(year)
            }
        }
        if !rest.isEmpty, text.isWord(tokens[first].range, of: Self.placeWords), isAffiliation(withoutArticle(rest)) {
            for index in group where found[index].affiliation == nil {
                found[index].affiliation = string(withoutArticle(rest))
            }
            return
        }
        let (said, year) = withoutYear(words)
        if let year, found[last].year == nil, found[last].years == nil {
            setYear(year)
            if !said.isEmpty { addRole(string(said)) }
        } else {
            addRole(string(words))
        }
    }

    private func isTimeWord(_ index: Int) -> Bool { text.isWord(tokens[index].range, of: Self.timeWords) }
    private static let timeWords = WordTable("in around during since")
    private static let placeWords = WordTable("at of from @ with")

    // MARK: - Remarks

    /// Reads what stands in parentheses behind the last names.
    private mutating func readRemark(_ all: Range<Int>) {
        let remark = trimmed(all)
        guard !remark.isEmpty else { return }
        if group.isEmpty {
            // Nothing stands in front: the remark is all there is.
            readRun(remark)
            return
        }
        let owner = group
        let pieces = pieces(remark)
        let years = pieces.filter { Self.isYear(text, tokens, $0) != nil }
        let words = pieces.filter { !years.contains($0) }
        if let first = words.first, let last = words.last {
            // Years only at the ends leave one stretch of words.
            let stretch = first.lowerBound..<last.upperBound
            let isWhole =
                words.count
                == pieces.filter { $0.lowerBound >= first.lowerBound && $0.upperBound <= last.upperBound }.count
            readWords(isWhole ? [stretch] : words, parts: words, owner, hasYears: !years.isEmpty)
        }
        if !years.isEmpty {
            let said = years.count == 1 ? string(years[0]) : years.map(string).joined(separator: ", ")
            setYear(OriginYearParser.parse(said))
        }
    }

    /// The pieces of a remark between commas and semicolons outside inner parentheses.
    private func pieces(_ remark: Range<Int>) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start = remark.lowerBound
        var index = start
        while index < remark.upperBound {
            if let close = closing[index] {
                index = max(close, index) + 1
                continue
            }
            if tokens[index].kind == .comma || tokens[index].kind == .semicolon || tokens[index].kind == .listComma {
                if start < index { pieces.append(start..<index) }
                start = index + 1
            }
            index += 1
        }
        if start < remark.upperBound { pieces.append(start..<remark.upperBound) }
        return pieces
    }

    private mutating func readWords(_ stretches: [Range<Int>], parts: [Range<Int>], _ owner: Range<Int>, hasYears: Bool)
    {
        if parts.count > 1, let first = parts.first, let last = parts.last, parts.allSatisfy(isAffiliation),
            owner.allSatisfy({ found[$0].kind == .person && found[$0].affiliation == nil })
        {
            for index in owner { found[index].affiliation = string(first.lowerBound..<last.upperBound) }
            return
        }
        for stretch in stretches where !readOtherName(stretch, owner) {
            var said: [Range<Int>] = []
            for part in stretches.count == 1 ? parts : [stretch] {
                if readOtherName(part, owner) || !hasYears && readRoleWithYear(part) { continue }
                if let last = said.last, last.upperBound + 1 == part.lowerBound {
                    said[said.count - 1] = last.lowerBound..<part.upperBound
                } else {
                    said.append(part)
                }
            }
            if !said.isEmpty { addRole(said.map(withPeriod).joined(separator: ", ")) }
        }
    }

    /// Names in a remark: another name of the same, the people of an organisation, a place of work.
    private mutating func readOtherName(_ part: Range<Int>, _ owner: Range<Int>) -> Bool {
        guard let last = owner.last, let first = part.first else { return false }
        // `Various (including Karl Pearson)`
        if found[last].kind == .unknown, let end = leadEnd(first, before: part.upperBound),
            let list = names.names(end..<part.upperBound),
            !list.isEmpty, list.allSatisfy({ $0.kind == .person })
        {
            lead = string(first..<end)
            add(list)
            return true
        }
        if let end = OriginatorVocabulary.aliasWords.longest(in: text.bytes, at: tokens[first].range.lowerBound)?.end {
            let rest = trimmed(
                part.filter { tokens[$0].range.lowerBound >= end }.first.map { $0..<part.upperBound } ?? part
                    .upperBound..<part.upperBound)
            if !rest.isEmpty, let list = names.names(rest), list.count == 1, list[0].kind == .person {
                return setAlternative(list[0], last)
            }
        }
        if tokens[first].kind == .quote, let quoted = names.direct(part)?.name, found[last].alternative == nil {
            return setAlternative(quoted, last)
        }
        let isOrganisation = found[last].kind != .person
        if found[last].kind == .organisation, isAcronym(part) {
            return setAlternative(Originator(literal: string(part)), last)
        }
        if !isOrganisation, isAffiliation(part) {
            guard owner.contains(where: { found[$0].affiliation == nil }) else { return false }
            for index in owner where found[index].affiliation == nil { found[index].affiliation = string(part) }
            return true
        }
        guard let list = names.names(part), !list.isEmpty, list.allSatisfy({ $0.kind == .person }) else { return false }
        if isOrganisation {
            let isSure = names.isPerson(part) || list.contains(where: \.etAl)
            guard isSure || found[last].kind == .organisation && list.allSatisfy({ $0.family != nil }) else {
                return false
            }
            add(list)
            return true
        }
        guard list.count == 1, found[last].kind == .person, found[last].alternative == nil, owner.count == 1,
            isOtherName(list[0], part)
        else {
            return false
        }
        return setAlternative(list[0], last)
    }

    /// A second name must show that it is one: a known given name, initials, or another script.
    private func isOtherName(_ name: Originator, _ part: Range<Int>) -> Bool {
        if let last = group.last, let literal = found[last].literal, name.family != nil,
            WordBorder.isSpaceless(Array(literal.utf8), at: 0)
        {
            return true
        }
        if name.family != nil {
            return names.isPerson(part) || tokens[part.lowerBound].traits.contains(.caseless)
                || isCyrillic(part.lowerBound)
        }
        let traits = tokens[part.lowerBound].traits
        return part.count == 1
            && (traits.contains(.spaceless) || traits.contains(.caseless) || isSecondSingle(part.lowerBound))
    }

    /// `Ibn al-Haytham (Alhazen)`: a capital word behind a name that has no parts either.
    private func isSecondSingle(_ index: Int) -> Bool {
        guard let last = group.last, found[last].literal != nil else { return false }
        return tokens[index].traits.contains(.capital) && !tokens[index].traits.contains(.allCaps)
    }

    private func isCyrillic(_ index: Int) -> Bool {
        let byte = text[tokens[index].range.lowerBound]
        return byte >= 0xCE && byte <= 0xD4
    }

    private mutating func setAlternative(_ name: Originator, _ index: Int) -> Bool {
        guard found[index].alternative == nil else { return false }
        found[index].alternative = Originator.Alternative(
            literal: name.literal, family: name.family, given: name.given, particle: name.particle, suffix: name.suffix)
        return true
    }

    private func isAcronym(_ part: Range<Int>) -> Bool {
        part.count == 1 && (tokens[part.lowerBound].traits.contains(.allCaps) || isDotted(part.lowerBound))
    }

    private func isDotted(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.traits.contains(.initials) && token.range.count >= 6 || token.traits.contains(.camel)
    }

    /// A place of work: a name with an organisation's word, or a known organisation or university.
    private func isAffiliation(_ part: Range<Int>) -> Bool {
        guard let first = part.first,
            !tokens[first].isLower || text.isWord(tokens[first].range, of: OriginatorVocabulary.articles)
        else { return false }
        if names.hasOrganisationWord(part) {
            return !part.contains { isRoleWord(tokens[$0]) && tokens[$0].isLower } && !startsDescription(first)
        }
        if part.count <= 3, text.isWord(tokens[first].range, of: OriginatorVocabulary.affiliations) {
            return part.allSatisfy { !tokens[$0].isLower }
        }
        if OriginatorVocabulary.organisationPhrases.longest(in: text.bytes, at: tokens[first].range.lowerBound) != nil {
            return true
        }
        guard part.allSatisfy({ !tokens[$0].isLower }) else { return false }
        return text.isWord(tokens[first].range, of: OriginatorVocabulary.organisations)
    }

    /// `published 1982`: words with a year at the end.
    private mutating func readRoleWithYear(_ part: Range<Int>) -> Bool {
        let (words, year) = withoutYear(part)
        guard let year, !words.isEmpty, let last = group.last, found[last].year == nil, found[last].years == nil else {
            return false
        }
        setYear(year)
        addRole(string(words))
        return true
    }

    /// `Eds.` keeps its period.
    private func withPeriod(_ words: Range<Int>) -> String {
        guard let last = words.last, tokens[last].range.count <= 5,
            text.byte(tokens[last].range.upperBound) == UInt8(ascii: ".")
        else {
            return string(words)
        }
        return string(words) + "."
    }

    private mutating func addRole(_ role: String) {
        guard !role.isEmpty else { return }
        for index in group { found[index].role = [found[index].role, role].compactMap { $0 }.joined(separator: "; ") }
    }

    // MARK: - Years

    /// `Proposed in 1958 by Frank Rosenblatt`
    private mutating func setYear(ofLead words: Range<Int>) {
        guard let number = words.first(where: { tokens[$0].traits.contains(.number) }),
            let year = Self.isYear(text, tokens, number..<number + 1),
            group.allSatisfy({ found[$0].year == nil && found[$0].years == nil })
        else { return }
        setYear(year)
    }

    private mutating func setYear(_ year: OriginYear) {
        for index in group {
            guard found[index].year == nil, found[index].years == nil else {
                let said = year.text
                found[index].role = [found[index].role, said].compactMap { $0 }.joined(separator: "; ")
                continue
            }
            if let first = year.first, first == year.last, year.edtf == YearPoint.four(first) {
                found[index].year = first
            } else {
                found[index].years = year.edtf
            }
            if year.needsReview { found[index].needsReview = true }
        }
    }

    /// The year that the words are, when they are nothing else.
    private static func isYear(_ text: PrintedText, _ tokens: [OriginatorToken], _ words: Range<Int>) -> OriginYear? {
        guard let first = words.first, let last = words.last, words.count <= 8 else { return nil }
        let range = tokens[first].range.lowerBound..<tokens[last].range.upperBound
        guard range.count <= 60, hasDigit(text, range) else { return nil }
        return OriginYearParser.pure(text.string(range))
    }

    private static func hasDigit(_ text: PrintedText, _ range: Range<Int>) -> Bool {
        text.bytes[range].contains { $0.isDigit }
            || text.bytes[range].contains { $0 >= 0xD9 }
                && DecimalDigits.ascii(Array(text.bytes[range])).contains { $0.isDigit }
    }

    /// The words without a year behind them (`Edsger Dijkstra, 1959`), and the year.
    private func withoutYear(_ run: Range<Int>) -> (Range<Int>, OriginYear?) {
        guard !run.contains(where: { tokens[$0].kind == .open }) else { return (run, nil) }
        guard let last = run.last, Self.hasDigit(text, tokens[last].range) || isEraWord(last) else { return (run, nil) }
        var best: (Range<Int>, OriginYear)?
        for length in 1...min(5, run.count) {
            let start = run.upperBound - length
            if tokens[start].kind == .open || tokens[start].kind == .close || tokens[start].kind == .semicolon { break }
            // `R. A. 1925`: initials are no words about a year.
            guard tokens[start].isWord, !isNamePart(start) else { break }
            guard let year = Self.isYear(text, tokens, start..<run.upperBound) else { continue }
            best = (run.lowerBound..<start, year)
        }
        guard let best else { return (run, nil) }
        var rest = trimmed(best.0)
        while let end = rest.last, tokens[end].isLower,
            isTimeWord(end) || text.isWord(tokens[end].range, of: OriginatorVocabulary.articles)
        {
            rest = trimmed(rest.dropLast())
        }
        return (rest, best.1)
    }

    private func isNamePart(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.isNameLike && !isEraWord(index) && !text.isWord(token.range, of: Self.timeOpeners)
    }

    private static let timeOpeners = WordTable(
        "early mid late circa about around c. ca. since from before after until pre post")

    private func isEraWord(_ index: Int) -> Bool { text.isWord(tokens[index].range, of: Self.eraWords) }
    private static let eraWords = WordTable("bc bce ad ce b.c. a.d. century present onward onwards")

    // MARK: - Tokens

    /// The run without separators at both ends.
    private func trimmed(_ run: Range<Int>) -> Range<Int> {
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

    private func string(_ words: Range<Int>) -> String { names.string(words) }
}
