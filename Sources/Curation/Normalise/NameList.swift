/// Names read from a list as printed: inverted (`Lee, K. & Toutanova, K.`), direct (`Hilary Arksey & Lisa O'Malley`),
/// Vancouver (`Moher D, Liberati A`), organisations and single names.
struct NameList {
    /// One name and where it stands.
    struct Entry {
        var name: Work.Name
        var range: Range<Int>
        /// True when the text is no name in parts, nor a known kind of organisation, nor a single word.
        var isDescription = false
        /// True when the list was cut behind this name (`et al.`, `...`).
        var isCut = false
    }

    var entries: [Entry] = []

    var names: [Work.Name] { entries.map(\.name) }
    var isIncomplete: Bool { entries.contains(where: \.isCut) }
    var hasDescription: Bool { entries.contains(where: \.isDescription) }

    init(_ text: PrintedText, in range: Range<Int>) {
        let pieces = NamePiece.split(text, in: range)
        let familiesOnly = Self.isListOfFamilies(pieces, in: text)
        var index = 0
        while index < pieces.count {
            let used = take(pieces[index...], of: text, familiesOnly: familiesOnly)
            index += used
            if index > 0, pieces[index - used..<index].contains(where: \.isCutBehind) {
                if !entries.isEmpty { entries[entries.count - 1].isCut = true }
            }
        }
    }

    /// Reads one name off the front and says how many pieces it took.
    private mutating func take(_ pieces: ArraySlice<NamePiece>, of text: PrintedText, familiesOnly: Bool) -> Int {
        guard let first = pieces.first else { return 1 }
        guard !first.range.isEmpty else { return 1 }
        let second = pieces.dropFirst().first.flatMap { $0.separator == .comma ? $0 : nil }
        if let second, first.isCutBehind == false,
            second.isInitials(in: text) || isGiven(second, of: first, in: text, familiesOnly)
        {
            if !Self.isFamily(first.range, of: text) {
                // `extending Engle, R. F.` is a description, whole with its initials.
                let range = first.range.lowerBound..<second.range.upperBound
                entries.append(Entry(name: Work.Name(literal: text.string(range)), range: range, isDescription: true))
                return 2
            }
            var name = Self.inverted(first.range, given: second.range, of: text)
            let third = pieces.dropFirst(2).first
            if let third, third.separator == .comma, third.isSuffix(in: text) {
                name.suffix = text.string(third.range)
                entries.append(Entry(name: name, range: first.range.lowerBound..<third.range.upperBound))
                return 3
            }
            entries.append(Entry(name: name, range: first.range.lowerBound..<second.range.upperBound))
            return 2
        }
        var (name, isDescription) = Self.direct(first.range, of: text)
        if let second, second.isSuffix(in: text) {
            name.suffix = text.string(second.range)
            entries.append(Entry(name: name, range: first.range.lowerBound..<second.range.upperBound))
            return 2
        }
        entries.append(Entry(name: name, range: first.range, isDescription: isDescription))
        return 1
    }

    /// Whether `second` is the full given name that belongs to the family name `first` (`Scriven, Michael`).
    private func isGiven(_ second: NamePiece, of first: NamePiece, in text: PrintedText, _ familiesOnly: Bool) -> Bool {
        guard !familiesOnly, !second.isSuffix(in: text) else { return false }
        let given = text.words(second.range)
        let family = text.words(first.range).filter { !text.isWord($0, of: NameVocabulary.particles) }
        guard family.count == 1, (1...3).contains(given.count) else { return false }
        let isCapital = { (word: Range<Int>) in text[word.lowerBound].isUpper || text[word.lowerBound] >= 0x80 }
        let isWhole = !text.hasWord(of: NameVocabulary.organisationWords, in: second.range)
        return isWhole && isCapital(family[0]) && given.allSatisfy(isCapital)
    }

    /// `Box, Jenkins & Reinsel`: single words only, and more than one pair of them, so no word is a given name.
    private static func isListOfFamilies(_ pieces: [NamePiece], in text: PrintedText) -> Bool {
        guard pieces.count > 2 else { return false }
        let allSingle = pieces.allSatisfy { text.words($0.range).count == 1 && !$0.isInitials(in: text) }
        let hasAmpersand = pieces.contains { $0.separator == .ampersand }
        return allSingle && (hasAmpersand || pieces.count % 2 == 1)
    }
}

extension NameList {
    /// `Vaswani` and `A.`; particles may stand before the family name or behind the initials.
    static func inverted(_ family: Range<Int>, given: Range<Int>, of text: PrintedText) -> Work.Name {
        var givenWords = text.words(given)
        var particles: [Range<Int>] = []
        while givenWords.count > 1, let last = givenWords.last, text[last.lowerBound].isLower,
            text.isWord(text.trimmedEnd(last, marks: "."), of: NameVocabulary.particles)
        {
            particles.insert(text.trimmedEnd(last, marks: "."), at: 0)
            givenWords.removeLast()
        }
        var name = familyName(text.words(family), of: text)
        name.given = joined(givenWords, of: text)
        if !particles.isEmpty { name.nonDroppingParticle = joined(particles, of: text) }
        return name
    }

    /// A name whose last word is the family name, or a literal where the text is not a person's name in parts.
    static func direct(_ range: Range<Int>, of text: PrintedText) -> (name: Work.Name, isDescription: Bool) {
        let end = endsWithInitial(range, of: text) ? range : text.trimmedEnd(range, marks: ".")
        let words = text.words(end)
        let literal = Work.Name(literal: text.string(end))
        if text.hasWord(of: NameVocabulary.organisationWords, in: end) { return (literal, false) }
        guard words.count > 1 else { return (literal, false) }
        if words.count > 6 || !words.allSatisfy({ isNameWord($0, of: text) }) { return (literal, true) }
        if text.hasWord(of: NameVocabulary.descriptionWords, in: end) { return (literal, true) }
        if let vancouver = vancouver(words, of: text) { return (vancouver, false) }
        var names = words
        var suffix: String?
        if let last = names.last, names.count > 2, text.isWord(last, of: NameVocabulary.generationalSuffixes) {
            suffix = text.string(last)
            names.removeLast()
        }
        var split = names.count - 1
        while split > 1, text[names[split - 1].lowerBound].isLower { split -= 1 }
        var name = familyName(Array(names[split...]), of: text)
        name.given = joined(Array(names[..<split]), of: text)
        name.suffix = suffix
        return (name, false)
    }

    /// Whether the words can be a family name: no small letters in front but those of particles.
    private static func isFamily(_ range: Range<Int>, of text: PrintedText) -> Bool {
        text.words(range).allSatisfy { isNameWord($0, of: text) }
    }

    /// `Moher D` or `Kohonen T.`: a family name and initials behind it, without a comma.
    private static func vancouver(_ words: [Range<Int>], of text: PrintedText) -> Work.Name? {
        guard let last = words.last, NamePiece.isInitialsWord(last, of: text) else { return nil }
        guard !words.dropLast().contains(where: { NamePiece.isInitialsWord($0, of: text) }) else { return nil }
        var name = familyName(Array(words.dropLast()), of: text)
        name.given = text.string(last)
        return name
    }

    private static func familyName(_ words: [Range<Int>], of text: PrintedText) -> Work.Name {
        var rest = words[...]
        var name = Work.Name()
        if rest.count > 1, let last = rest.last, text.isWord(last, of: NameVocabulary.generationalSuffixes) {
            name.suffix = text.string(last)
            rest.removeLast()
        }
        var particles: [Range<Int>] = []
        while rest.count > 1, let first = rest.first, text[first.lowerBound].isLower,
            text.isWord(first, of: NameVocabulary.particles)
        {
            particles.append(first)
            rest.removeFirst()
        }
        if !particles.isEmpty { name.nonDroppingParticle = joined(particles, of: text) }
        name.family = joined(Array(rest), of: text)
        return name
    }

    /// A word that a person's name can have: a capital, an initial, a particle.
    private static func isNameWord(_ word: Range<Int>, of text: PrintedText) -> Bool {
        let first = text[word.lowerBound]
        if first.isUpper || first >= 0x80 {
            return !text.bytes[word].contains { $0.isDigit || $0 == UInt8(ascii: ":") }
        }
        if first == UInt8(ascii: "'") { return true }
        return text.isWord(word, of: NameVocabulary.particles)
            || text.starts("al-", at: word.lowerBound) || text.starts("d'", at: word.lowerBound)
    }

    private static func endsWithInitial(_ range: Range<Int>, of text: PrintedText) -> Bool {
        guard let last = text.words(range).last else { return false }
        return NamePiece.isInitialsWord(last, of: text) || text.isWord(last, of: NameVocabulary.generationalSuffixes)
    }

    private static func joined(_ words: [Range<Int>], of text: PrintedText) -> String {
        guard let first = words.first, let last = words.last else { return "" }
        return text.string(first.lowerBound..<last.upperBound)
    }
}
