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

    /// The other texts, the likeliest first; nil for a value that vanished.
    func rivals(of best: Range<Int>?) -> [String?] {
        var found: [(text: String?, probability: Double)] = best == nil ? [] : [(nil, nothing)]
        for (index, reading) in ranges.enumerated() {
            if let best, isSameText(reading.range, best) { continue }
            if ranges[..<index].contains(where: { isSameText($0.range, reading.range) }) { continue }
            found.append((line.bytes[reading.range].string, probability(of: reading.range)))
        }
        found.sort { ($0.probability, $1.text ?? "") > ($1.probability, $0.text ?? "") }
        let likely = found.prefix(Self.limit).filter { $0.probability >= Self.least }
        return (likely.isEmpty ? found.prefix(1).filter { $0.probability > 0 } : likely).map(\.text)
    }
}
