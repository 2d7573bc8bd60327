/// Words and phrases with a meaning each, found in place: the longest phrase that stands at a position of folded text.
///
/// A tree of bytes. Phrases of scripts that part words by spaces match whole words only; phrases of Chinese, Japanese,
/// Korean, Thai, Lao, Khmer and Burmese match anywhere.
struct PhraseTable<Meaning: Sendable>: Sendable {
    private struct Node {
        var byte: UInt8
        var meaning: Int32 = -1
        var firstChild: Int32 = -1
        var nextSibling: Int32 = -1
    }

    private var nodes: [Node] = [Node(byte: 0)]
    private var roots = [Int32](repeating: -1, count: 256)
    private var meanings: [Meaning] = []

    /// - Parameter entries: phrases of one meaning, parted by `|`, folded as the text that is searched.
    init(_ entries: [(Meaning, String)], folding fold: (String) -> [UInt8]) {
        for (meaning, phrases) in entries {
            meanings.append(meaning)
            for phrase in phrases.split(separator: "|") {
                insert(fold(String(phrase)), Int32(meanings.count - 1))
            }
        }
    }

    private mutating func insert(_ phrase: [UInt8], _ meaning: Int32) {
        guard let first = phrase.first else { return }
        if roots[Int(first)] < 0 { roots[Int(first)] = add(first) }
        var node = Int(roots[Int(first)])
        for byte in phrase.dropFirst() {
            var child = nodes[node].firstChild
            while child >= 0, nodes[Int(child)].byte != byte { child = nodes[Int(child)].nextSibling }
            if child < 0 {
                child = add(byte)
                nodes[Int(child)].nextSibling = nodes[node].firstChild
                nodes[node].firstChild = child
            }
            node = Int(child)
        }
        // The first entry wins, so that a word may be repeated in a table of another language.
        if nodes[node].meaning < 0 { nodes[node].meaning = meaning }
    }

    private mutating func add(_ byte: UInt8) -> Int32 {
        nodes.append(Node(byte: byte))
        return Int32(nodes.count - 1)
    }

    /// The meaning of the longest phrase at `index`, and where it ends.
    func longest(in bytes: [UInt8], at index: Int) -> (meaning: Meaning, end: Int)? {
        guard index < bytes.count else { return nil }
        var node = roots[Int(bytes[index])]
        var position = index + 1
        var best: (Int32, Int)?
        while node >= 0 {
            let meaning = nodes[Int(node)].meaning
            if meaning >= 0, WordBorder.endsWord(in: bytes, at: position) { best = (meaning, position) }
            guard position < bytes.count else { break }
            node = nodes[Int(node)].firstChild
            while node >= 0, nodes[Int(node)].byte != bytes[position] { node = nodes[Int(node)].nextSibling }
            position += 1
        }
        return best.map { (meanings[Int($0.0)], $0.1) }
    }
}

/// Where words end in UTF-8 text.
enum WordBorder {
    /// Whether a word that reaches up to `index` is whole: no letter follows, or its script doesn't part words.
    static func endsWord(in bytes: [UInt8], at index: Int) -> Bool {
        guard index < bytes.count else { return true }
        if !bytes[index].isLetter && !bytes[index].isContinuation { return true }
        var last = index - 1
        while last > 0, bytes[last].isContinuation { last -= 1 }
        if bytes[last] < 0x80, !bytes[last].isLetter { return true }
        return isSpaceless(bytes, at: last) || isSpaceless(bytes, at: index)
    }

    /// Whether the scalar there belongs to a script whose words are not parted by spaces (Hangul counts, because its
    /// particles are glued to the word).
    static func isSpaceless(_ bytes: [UInt8], at index: Int) -> Bool {
        let first = bytes[index]
        if first < 0xE0 { return false }
        let second = index + 1 < bytes.count ? bytes[index + 1] : 0
        switch first {
        case 0xE0: return (0xB8...0xBB).contains(second)
        case 0xE1: return (0x80...0x82).contains(second) || second == 0x9E || second == 0x9F
        case 0xE2: return second >= 0xBA
        case 0xE3...0xED: return !(first == 0xE3 && second == 0x80)
        case 0xEF: return (0xA4...0xAB).contains(second)
        case 0xF0: return second >= 0xA0
        default: return false
        }
    }
}
