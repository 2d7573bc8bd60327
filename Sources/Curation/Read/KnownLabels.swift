/// The row labels of comparison pages by language: what shows, before a page is extracted, that a text is one and that
/// its letters are right.
public struct KnownLabels: Sendable {
    /// The labels of one language that stand in a text.
    public struct Evidence: Sendable, Hashable {
        /// BCP 47 tag.
        public var language: String
        /// How many different labels.
        public var labels: Int
        /// How many of them have letters outside ASCII, which come out right in the right encoding only.
        public var telling: Int
        /// How many telling labels the language has.
        var tellingKnown: Int

        /// Whether a text is a comparison page.
        var isPage: Bool { labels >= KnownLabels.threshold }
        /// Whether the encoding that the text was read with is proved: three telling labels, or all that there are.
        var isProof: Bool { isPage && telling > 0 && telling >= min(KnownLabels.threshold, tellingKnown) }
    }

    /// Fewer labels of one language may stand in any text.
    static let threshold = 3
    /// More of a text need not be looked at.
    private static let window = 1 << 20

    private struct Label: Sendable {
        var bytes: [UInt8]
        var language: Int
        /// Its bit among the labels of its language.
        var bit: UInt64
    }

    private var tags: [String] = []
    private var telling: [UInt64] = []
    private var labelsByFirstByte = [[Label]](repeating: [], count: 256)

    /// - Parameter languages: tags with the labels as printed, at most 64 of a language.
    public init(_ languages: [(tag: String, labels: [String])]) {
        for (number, language) in languages.enumerated() {
            tags.append(language.tag)
            telling.append(0)
            for (index, label) in language.labels.prefix(64).enumerated() {
                let bytes = Array(label.utf8)
                guard let first = bytes.first else { continue }
                let bit = UInt64(1) << UInt64(index)
                if bytes.contains(where: { $0 >= 0x80 }) { telling[number] |= bit }
                labelsByFirstByte[Int(first)].append(Label(bytes: bytes, language: number, bit: bit))
            }
        }
    }

    /// The language with most labels in a text (UTF-8, NFC), where they stand as labels do: behind a tag, a pipe or a
    /// line's start. The first language of a tie.
    public func evidence(in text: [UInt8]) -> Evidence? {
        var found = [UInt64](repeating: 0, count: tags.count)
        let end = min(text.count, Self.window)
        text.withUnsafeBufferPointer { text in
            var isBorder = true
            for position in 0..<end {
                switch text[position] {
                case 0x0A, 0x0D, 0x3E, 0x7C: isBorder = true
                case 0x20, 0x09: continue
                default:
                    if isBorder { note(text, at: position, in: &found) }
                    isBorder = false
                }
            }
        }
        guard var best = tags.indices.first else { return nil }
        for language in tags.indices where score(found[language], language) > score(found[best], best) {
            best = language
        }
        guard found[best] != 0 else { return nil }
        return Evidence(
            language: tags[best], labels: found[best].nonzeroBitCount,
            telling: (found[best] & telling[best]).nonzeroBitCount, tellingKnown: telling[best].nonzeroBitCount)
    }

    /// Labels first, then telling ones.
    private func score(_ found: UInt64, _ language: Int) -> Int {
        found.nonzeroBitCount * 64 + (found & telling[language]).nonzeroBitCount
    }

    private func note(_ text: UnsafeBufferPointer<UInt8>, at position: Int, in found: inout [UInt64]) {
        for label in labelsByFirstByte[Int(text[position])] where found[label.language] & label.bit == 0 {
            let end = position + label.bytes.count
            if end <= text.count, text[position..<end].elementsEqual(label.bytes) {
                found[label.language] |= label.bit
            }
        }
    }
}
