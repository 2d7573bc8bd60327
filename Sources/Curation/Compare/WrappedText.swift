import Markup

/// Text broken into lines no wider than a given number of terminal columns.
///
/// Lines break at spaces, behind hyphens and dashes inside a word, and between Han or Kana characters; a word wider than
/// the line (Thai is written without spaces) breaks between grapheme clusters, so that a combining sequence is never
/// split. Hangul breaks at spaces only, as Korean readers expect.
struct WrappedText {
    /// A line and the terminal columns that it takes.
    struct Line: Equatable {
        var text: String
        var width: Int
    }

    private(set) var lines: [Line] = []
    private let limit: Int
    private var line = Line(text: "", width: 0)
    private var word = Line(text: "", width: 0)
    private var spaces = 0

    /// - Parameters:
    ///   - text: any text; a line feed ends a line. Control characters become spaces and bidirectional controls vanish,
    ///     so that a value can't steer the terminal.
    ///   - width: columns, at least 2 (one wide character).
    init(_ text: String, width: Int) {
        limit = max(width, 2)
        for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
            add(paragraph: paragraph)
        }
    }

    /// The terminal columns of a grapheme cluster: the sum over its scalars, as terminals count that know no more than
    /// the width of a character.
    static func width(of cluster: Character) -> Int {
        cluster.unicodeScalars.reduce(0) { $0 + UnicodeForm.displayWidth(of: $1) }
    }

    /// The columns of the widest line that `text` has when nothing is wrapped.
    static func naturalWidth(of text: String) -> Int {
        WrappedText(text, width: Int.max).lines.reduce(0) { max($0, $1.width) }
    }

    private mutating func add(paragraph: Substring) {
        var previous: Character?
        for cluster in paragraph {
            guard let cluster = Self.printable(cluster) else { continue }
            if cluster == " " {
                endWord()
                spaces += 1
            } else {
                if let previous, previous != " ", Self.canBreak(between: previous, and: cluster) { endWord() }
                append(cluster)
            }
            previous = cluster
        }
        endWord()
        endLine()
    }

    private mutating func append(_ cluster: Character) {
        word.text.append(cluster)
        word.width += Self.width(of: cluster)
    }

    /// Puts the word on the line, or on the next one, or over several when no line can hold it.
    private mutating func endWord() {
        guard !word.text.isEmpty else { return }
        let gap = line.text.isEmpty ? 0 : min(spaces, 1)
        if line.width + gap + word.width <= limit {
            line.text += String(repeating: " ", count: gap) + word.text
            line.width += gap + word.width
        } else {
            if !line.text.isEmpty { endLine() }
            if word.width <= limit { line = word } else { breakWord() }
        }
        word = Line(text: "", width: 0)
        spaces = 0
    }

    private mutating func breakWord() {
        for cluster in word.text {
            let width = Self.width(of: cluster)
            if line.width + width > limit, !line.text.isEmpty { endLine() }
            line.text.append(cluster)
            line.width += width
        }
    }

    private mutating func endLine() {
        lines.append(line)
        line = Line(text: "", width: 0)
        spaces = 0
    }

    /// The cluster as it may go to a terminal; nil for what must not.
    private static func printable(_ cluster: Character) -> Character? {
        guard let scalar = cluster.unicodeScalars.first else { return nil }
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029: return " "
        case 0x202A...0x202E, 0x2066...0x2069: return nil
        default: return cluster
        }
    }

    /// Whether a line may end between two clusters that no space parts.
    private static func canBreak(between left: Character, and right: Character) -> Bool {
        guard let before = left.unicodeScalars.first?.value, let after = right.unicodeScalars.first?.value else {
            return false
        }
        if closing.contains(after) || opening.contains(before) { return false }
        if isIdeographic(before) || isIdeographic(after) { return true }
        return (before == 0x2D || before == 0x2013 || before == 0x2014) && right.isLetter
    }

    private static func isIdeographic(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2E80...0x312F, 0x31A0...0x9FFF, 0xF900...0xFAFF, 0xFF01...0xFF60, 0x20000...0x3FFFF: true
        default: false
        }
    }

    /// What may not begin a line: closing brackets, stops, iteration and length marks (after JIS X 4051).
    private static let closing = Set(
        "!),.:;?]}’”…。、，．）」』】〉》〕！？：；・々ー゛゜ぁぃぅぇぉっゃゅょァィゥェォッャュョ％".unicodeScalars.map(\.value))
    /// What may not end a line: opening brackets.
    private static let opening = Set("([{‘“（「『【〈《〔".unicodeScalars.map(\.value))
}
