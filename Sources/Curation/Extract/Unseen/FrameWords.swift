/// The fixed words around a page's table as printed, found by where they stand: what a language's file says of them.
public struct FrameWords: Sendable, Hashable {
    /// The heading, by its place above the table; the citation line's is surer.
    public var heading: String?
    /// The word behind the site's name in the dataset block.
    public var dataset: String?
    /// The noun behind the number of sources in a stamp.
    public var sources: String?
    /// The word of the assistant's button.
    public var assistant: String?

    /// A longer text is no word of a frame.
    private static let longestWord = 60
    private static let siteName = Array("ScholarGate".utf8)
    private static let arrow = Array("↗".utf8)

    init() {}

    /// - Parameter lines: the lines that are no rows, in the page's order.
    init(lines: [TextLine]) {
        let items = lines.map(\.bytes.trimmed).filter { !$0.isEmpty }
        for (index, text) in items.enumerated() {
            let next = index + 1 < items.count ? items[index + 1] : []
            if text.starts(withBytes: Self.siteName), CitationLine(text) == nil {
                let rest = text.dropFirst(Self.siteName.count).trimmed
                let wasFound = assistant != nil
                readSite(rest, next: next)
                // The heading is what stands behind the button.
                let below = index + (rest.isEmpty ? 2 : 1)
                if !wasFound, assistant != nil, below < items.count, Self.isWord(items[below]) {
                    heading = items[below].string
                }
            }
            if sources == nil, Self.isVersion(text) { sources = Self.noun(next) }
        }
    }

    /// The site's name stands before the assistant's button at the top and before the dataset's word at the end.
    private mutating func readSite(_ rest: TextBytes, next: TextBytes) {
        if rest.suffix(Self.arrow.count).elementsEqual(Self.arrow) || Self.isVersion(next), !rest.isEmpty {
            var word = rest
            if word.suffix(Self.arrow.count).elementsEqual(Self.arrow) {
                word = word.dropLast(Self.arrow.count).trimmed
            }
            if dataset == nil, Self.isWord(word) { dataset = word.string }
        } else if dataset == nil, assistant == nil {
            let word = rest.isEmpty ? next : rest
            if Self.isWord(word) { assistant = word.string }
        }
    }

    private static func isWord(_ text: TextBytes) -> Bool {
        !text.isEmpty && text.count <= longestWord && !text.contains { (0x30...0x39).contains($0) }
            && !text.starts(withBytes: Array("|".utf8)) && text.firstIndex(ofBytes: Array("×".utf8)) == nil
    }

    /// `v1`, with or without a list's number.
    private static func isVersion(_ text: TextBytes) -> Bool {
        let words = text.split(separator: 0x20)
        guard let last = words.last, words.count <= 2, last.first == UInt8(ascii: "v") else { return false }
        return last.count > 1 && last.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
    }

    /// `Sources` of `2. 3 Sources` or `3 Sources`.
    private static func noun(_ text: TextBytes) -> String? {
        var words = text.split(separator: 0x20, omittingEmptySubsequences: true)
        if let first = words.first, first.last == UInt8(ascii: "."), words.count > 2, isNumber(first.dropLast()) {
            words.removeFirst()
        }
        guard words.count >= 2, isNumber(words[0]), words[0].count < 4 else { return nil }
        let noun = text[words[1].startIndex...]
        return isWord(noun) ? noun.string : nil
    }

    private static func isNumber(_ text: TextBytes) -> Bool {
        !text.isEmpty && text.allSatisfy { (0x30...0x39).contains($0) }
    }
}
