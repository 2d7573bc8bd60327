#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Where in a glued line an unknown label may end and the first cell begin, with what speaks for each place.
struct LabelBorders {
    /// A place and its log odds.
    struct Candidate {
        /// Index in the page's bytes of the first byte of the first cell.
        var place: Int
        var score: Double
    }

    private(set) var candidates: [Candidate] = []

    let text: TextBytes
    let key: RowKey
    let columns: Int
    let catalog: LanguageCatalog
    private let items: [GlueScan.Item]
    /// True when the line starts in a script that English is not written in: the label ends where Latin letters start.
    private let isForeign: Bool

    /// Names of fields are short; it bounds the time for a line of any length.
    private static let longestRepetition = 2000
    /// Labels are short.
    private static let longestLabel = 45

    init(text: TextBytes, key: RowKey, columns: Int, catalog: LanguageCatalog) {
        self.text = text
        self.key = key
        self.columns = columns
        self.catalog = catalog
        items = GlueScan(text).items
        isForeign = items.first.flatMap { WritingScript.code(of: $0.scalar) }.map { $0 != "Latn" } ?? false
        switch key {
        case .relatedCount: count()
        case .originYear: year()
        case .family: names { [catalog] in catalog.isFamilyName($0) }
        case .field: field()
        default: phrase()
        }
        // No value of the row was left.
        if candidates.isEmpty, items.count <= 20 { add(text.endIndex, 0) }
    }

    /// The likeliest place and its probability, given that the true one may be none of those found.
    var best: (place: Int, probability: Double)? {
        guard let best = candidates.max(by: { ($0.score, $1.place) < ($1.score, $0.place) }) else { return nil }
        let sum = candidates.reduce(exp(0)) { $0 + exp($1.score) }
        return (best.place, exp(best.score) / sum)
    }

    /// Adds evidence from elsewhere.
    mutating func add(_ place: Int, _ score: Double) {
        guard place > text.startIndex else { return }
        if let index = candidates.firstIndex(where: { $0.place == place }) {
            candidates[index].score += score
        } else {
            candidates.append(Candidate(place: place, score: score))
        }
    }

    // MARK: Rows

    /// Labels have no digits, so the first one begins the cells.
    private mutating func count() {
        guard let first = items.firstIndex(where: { $0.kind == .digit }), first > 0 else { return }
        add(items[first].place, 6)
    }

    private static let yearStarts = [
        "Late ", "Early ", "Mid-", "mid-", "Pre-", "pre-", "Post-", "Circa ", "circa ", "c. ", "ca. ", "c.", "~", "≈",
        "Around ", "around ", "About ", "Before ", "After ", "Since ", "From ", "The ", "Ancient ", "Mid ", "Ca. ",
    ].map { Array($0.utf8) }

    private mutating func year() {
        guard let first = items.firstIndex(where: { $0.kind == .digit }), first > 0 else { return phrase() }
        let digit = items[first].place
        let before = text[..<digit]
        if isForeign, let latin = foreignEnd(), latin < digit { return add(latin, 5) }
        if let start = Self.yearStarts.first(where: {
            before.count > $0.count && before.suffix($0.count).elementsEqual($0)
        }) {
            add(digit - start.count, 5)
            return
        }
        let left = items[first - 1]
        if left.endKind.isLetter || left.kind == .close || left.kind == .mark {
            // "Pre-20th century; major work 1990": a capital behind a small letter comes before the digits.
            let hump = firstHump(before: first)
            if let hump { add(hump, 2) }
            return add(digit, hump == nil ? 5 : 2)
        }
        if let hump = firstHump(before: first) { add(hump, 3.5) }
        add(digit, 1)
    }

    /// Where names of a vocabulary begin that fill the rest of the line.
    private mutating func names(_ isName: (TextBytes) -> Bool) {
        let found = NameSuffix(of: text, limit: columns, isName).counts
        let most = found.values.max() ?? 0
        if let start = found.filter({ $0.value == most }).map(\.key).min() {
            let earlier = firstBorder().filter { $0 < start }
            add(start, most == columns ? 7 : earlier == nil ? 4 : 1)
            if most < columns, let earlier { add(earlier, 1.5) }
            return
        }
        repeated()
        phrase()
    }

    private mutating func field() {
        names { [catalog] in catalog.isFieldName($0) }
        if candidates.isEmpty { echo() }
    }

    /// A piece that comes again later in the line, with more behind the label than its repetitions: one of the fields.
    private mutating func echo() {
        var longest: (start: Int, length: Int)?
        for start in 2..<max(2, min(items.count, Self.longestLabel)) where items.count <= 200 {
            for other in (start + 2)..<max(items.count, start + 2) {
                var length = 0
                while other + length < items.count, start + length < other,
                    items[start + length].scalar == items[other + length].scalar
                { length += 1 }
                if length >= 2, length > longest?.length ?? 1 { longest = (start, length) }
            }
        }
        guard let longest, items.count - longest.start > 2 * longest.length else { return }
        add(items[longest.start].place, 1.5)
    }

    /// The same text as often as there are columns.
    private mutating func repeated() {
        guard columns > 1, let start = Self.repetition(items, times: columns) else { return }
        add(items[start].place, 5)
    }

    /// Index of the first scalar of a piece that fills the rest of the line `times` times; nil when there is none of at
    /// least two scalars.
    static func repetition(_ items: [GlueScan.Item], times: Int) -> Int? {
        guard times > 1, items.count <= longestRepetition else { return nil }
        var length = (items.count - 1) / times
        while length >= 2 {
            let start = items.count - length * times
            if items[start].kind != .mark, items[start].kind != .space,
                (start..<(items.count - length)).allSatisfy({ items[$0].scalar == items[$0 + length].scalar })
            {
                return start
            }
            length -= 1
        }
        return nil
    }

    // MARK: Letters

    private static let particles = [
        "van ", "von ", "de ", "der ", "den ", "di ", "da ", "del ", "la ", "le ", "ter ", "dos ", "el-", "al-",
    ].map { Array($0.utf8) }

    /// The cells are English phrases: the label ends where the script changes, else at the first capital behind a small
    /// letter.
    private mutating func phrase() {
        if isForeign, key != .field || isFieldLatin, let end = foreignEnd() { return add(end, 6) }
        var humps = 0
        for index in labelRange() {
            let (left, right) = (items[index - 1], items[index])
            guard right.kind != .mark, right.kind != .space, left.kind != .space || left.scalar.value != 0x20 else {
                continue
            }
            if let score = touchScore(left, right, at: index) {
                add(right.place, score - 3 * Double(humps) + lengthScore(index))
                humps += 1
            } else if let score = smallStart(left, right, at: index) {
                add(right.place, score - 3 * Double(humps))
            }
        }
        checkField(humps: humps)
    }

    /// True when cells of the field row, too, are in Latin letters.
    private var isFieldLatin: Bool {
        let tail = items.suffix(6).compactMap { WritingScript.code(of: $0.scalar) }
        return !tail.isEmpty && tail.allSatisfy { $0 == "Latn" }
    }

    /// How sure a border is that stands between these two; nil where only other evidence could say.
    private func touchScore(_ left: GlueScan.Item, _ right: GlueScan.Item, at index: Int) -> Double? {
        switch (left.endKind, right.kind) {
        case (.lower, .upper): 4
        case (.close, .upper): 3.5
        case (.caseless, .upper): 4
        case (.space, .upper): 3
        case (.lower, .quote) where index + 1 < items.count && items[index + 1].kind == .upper: 3
        case (.upper, .upper) where startsWord(index) && isAllCapitals(index): 2
        case (.lower, .digit), (.close, .digit): key == .field ? nil : 2
        default: nil
        }
    }

    /// Names and aliases that start with a small letter: "van der Maaten", "t-SNE".
    private func smallStart(_ left: GlueScan.Item, _ right: GlueScan.Item, at index: Int) -> Double? {
        guard left.endKind == .lower, right.kind == .lower else { return nil }
        let rest = text[right.place...]
        switch key {
        case .originator, .seminalSource:
            return Self.particles.contains { rest.starts(withBytes: $0) } ? -1 : nil
        case .aliases, .type, .summary:
            let isLetterName =
                index + 2 < items.count && items[index + 1].scalar == "-" && items[index + 2].kind == .upper
            return isLetterName ? -1 : nil
        default: return nil
        }
    }

    /// Fields are in the page's language: in a line whose every border shows, there are as many as columns.
    private mutating func checkField(humps: Int) {
        guard key == .field || key == .family else { return }
        var touches = 0
        for index in items.indices.dropFirst() where items[index - 1].endKind == .lower && items[index].kind == .upper {
            touches += 1
        }
        for index in candidates.indices where candidates[index].score < 5 {
            candidates[index].score += touches == columns ? 1 : -2
        }
    }

    private func startsWord(_ index: Int) -> Bool { index + 1 < items.count && items[index + 1].kind == .lower }

    /// True when the label up to `index` is in capitals.
    private func isAllCapitals(_ index: Int) -> Bool {
        index >= 3 && items[..<index].allSatisfy { $0.kind != .lower }
    }

    private func lengthScore(_ length: Int) -> Double { length < 2 ? -3 : length > 30 ? -2 : 0 }

    /// The places in a line that a label may reach to: no digit, comma or joint of names stands in one.
    private func labelRange() -> Range<Int> {
        var end = 1
        while end < min(items.count, Self.longestLabel) {
            let item = items[end - 1]
            if item.kind == .digit || item.kind == .comma || item.kind == .arrow || item.scalar == "&" { break }
            end += 1
        }
        return 1..<max(end, 1)
    }

    /// The first place at which a small letter touches a capital, or the scripts change.
    private func firstBorder() -> Int? {
        if isForeign, let end = foreignEnd() { return end }
        return firstHump(before: items.count)
    }

    private func firstHump(before limit: Int) -> Int? {
        for index in 1..<max(limit, 1) where index < items.count {
            if items[index - 1].endKind == .lower || items[index - 1].kind == .close, items[index].kind == .upper {
                return items[index].place
            }
        }
        return nil
    }

    /// Where Latin letters or digits begin behind a label of another script, with the quote or parenthesis that opens
    /// before them.
    private func foreignEnd() -> Int? {
        guard
            var index = items.firstIndex(where: {
                $0.kind == .digit || WritingScript.code(of: $0.scalar) == "Latn"
            }), index > 0, index <= Self.longestLabel
        else { return nil }
        while index > 1,
            items[index - 1].kind == .open || items[index - 1].kind == .quote
                || items[index - 1].scalar == "~" || items[index - 1].kind == .other
        {
            index -= 1
        }
        return items[index].place
    }
}

extension Optional {
    fileprivate func filter(_ isKept: (Wrapped) -> Bool) -> Wrapped? { flatMap { isKept($0) ? $0 : nil } }
}
