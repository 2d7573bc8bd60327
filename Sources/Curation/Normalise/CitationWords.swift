/// The words that one rule asks for, in lower case.
final class CitationWords: Sendable {
    let words: [StaticString]
    private let hashes: WordHashes

    init(_ words: StaticString...) {
        self.words = words
        hashes = WordHashes(words.map { WordHash.of($0) })
    }

    /// Whether one of the words has a hash.
    @inline(__always)
    func hold(_ hash: UInt64) -> Bool { hashes.contains(hash) }
}

extension CitationReader {
    /// Whether a token is one of the words.
    @inline(__always)
    func isOne(_ index: Int, of words: CitationWords) -> Bool { words.hold(tokens[index].hash) }
}
