/// The places in a glued line from which on it is nothing but names of a vocabulary.
struct NameSuffix {
    /// For each such place how many names stand from there to the line's end.
    private(set) var counts: [Int: Int] = [:]

    /// The bytes of the longest name that is looked for.
    private static let longestName = 120
    /// A longer line holds more than names.
    private static let longestLine = 600

    init(of text: TextBytes, limit: Int, _ isName: (TextBytes) -> Bool) {
        guard text.count <= Self.longestLine else { return }
        var ends = [text.endIndex: 0]
        var place = text.endIndex - 1
        while place > text.startIndex {
            defer { place -= 1 }
            guard text[place] & 0xC0 != 0x80, text[place] != 0x20 else { continue }
            var fewest: Int?
            for (end, count) in ends where end > place && end - place <= Self.longestName && count < limit {
                if isName(text[place..<end].trimmed) { fewest = min(fewest ?? .max, count + 1) }
            }
            if let fewest { ends[place] = fewest }
        }
        ends[text.endIndex] = nil
        counts = ends
    }

    var isEmpty: Bool { counts.isEmpty }
}
