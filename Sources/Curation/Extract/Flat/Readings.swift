/// The possible readings of one cell with their probabilities: equal texts count together, wherever they stand.
struct Readings {
    private let line: GluedLine
    private var ranges: [(range: Range<Int>, probability: Double)] = []
    private var nothing = 0.0

    /// Rivals less likely than this are not listed, unless there is no other.
    private static let least = 0.005
    private static let limit = 5

    init(line: GluedLine) {
        self.line = line
        ranges.reserveCapacity(Self.few)
    }

    /// Forgets all readings; what was listed before belongs to another cell.
    mutating func clear() {
        ranges.removeAll(keepingCapacity: true)
        nothing = 0
    }

    /// nil is a value that vanished: it is right wherever in the line it is thought to stand.
    mutating func add(_ range: Range<Int>?, _ probability: Double) {
        if let range {
            if probability > 1e-6 { ranges.append((range, probability)) }
        } else {
            nothing += probability
        }
    }

    /// The probability that the cell shows what stands in the range.
    func probability(of range: Range<Int>?) -> Double {
        guard let range else { return min(nothing, 1) }
        let sum = ranges.reduce(0) { isSameText($1.range, range) ? $0 + $1.probability : $0 }
        return min(sum, 1)
    }

    private func isSameText(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
        one == other
            || (one.count == other.count
                && line.hash(one.lowerBound, one.upperBound) == line.hash(other.lowerBound, other.upperBound))
    }

    /// A text of the line without making a string of it.
    private struct TextIdentity: Hashable {
        var count: Int
        var hash: UInt64
    }

    /// The other texts, the likeliest first; nil for a value that vanished.
    func rivals(of best: Range<Int>?) -> [String?] {
        let texts = texts()
        var highest = best == nil ? 0 : min(nothing, 1)
        for text in texts where !isBest(text.range, best) { highest = max(highest, min(text.probability, 1)) }
        let isAnyLikely = highest >= Self.least
        let least = isAnyLikely ? Self.least : highest
        // A damaged line has thousands of readings: only those that may be listed become strings.
        var listed: [(text: String?, probability: Double)] = []
        if best != nil, nothing > 0, min(nothing, 1) >= least { listed.append((nil, min(nothing, 1))) }
        for (range, sum) in texts where sum > 0 && min(sum, 1) >= least && !isBest(range, best) {
            listed.append((line.bytes[range].string, min(sum, 1)))
        }
        listed.sort { ($0.probability, $1.text ?? "") > ($1.probability, $0.text ?? "") }
        return listed.prefix(isAnyLikely ? Self.limit : 1).map(\.text)
    }

    private func isBest(_ range: Range<Int>, _ best: Range<Int>?) -> Bool {
        best.map { isSameText(range, $0) } ?? false
    }

    /// Up to so many readings are compared with each other faster than they are looked up.
    private static let few = 8

    /// Each text where it stands first, with the probability of all places.
    private func texts() -> [(range: Range<Int>, probability: Double)] {
        if ranges.count <= Self.few { return fewTexts() }
        var places: [TextIdentity: Int] = [:]
        var texts: [(range: Range<Int>, probability: Double)] = []
        for (range, probability) in ranges {
            let text = TextIdentity(count: range.count, hash: line.hash(range.lowerBound, range.upperBound))
            if let place = places[text] {
                texts[place].probability += probability
            } else {
                places[text] = texts.count
                texts.append((range, probability))
            }
        }
        return texts
    }

    private func fewTexts() -> [(range: Range<Int>, probability: Double)] {
        var texts: [(range: Range<Int>, probability: Double)] = []
        texts.reserveCapacity(ranges.count)
        for (range, probability) in ranges {
            if let place = texts.firstIndex(where: { isSameText($0.range, range) }) {
                texts[place].probability += probability
            } else {
                texts.append((range, probability))
            }
        }
        return texts
    }
}
