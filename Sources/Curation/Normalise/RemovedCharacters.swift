public import JSON

/// What reading a printed text leaves out or replaces before the parsers see it: surplus white space and characters that
/// nobody sees (zero width, soft hyphen, controls of direction). The text for display keeps them all.
public struct RemovedCharacters: Sendable, Hashable {
    /// Equal characters side by side.
    public struct Run: Sendable, Hashable {
        public var character: Unicode.Scalar
        /// Where the run begins, in UTF-8 bytes of the printed text.
        public var offset: Int
        /// How many characters.
        public var count: Int
        /// True when the run is one character that became a plain space; false when nothing is left of it.
        public var becameSpace: Bool
    }

    /// In the order of the text.
    public private(set) var runs: [Run] = []

    /// Finds them in a printed text. Takes linear time.
    public init(from text: String) {
        if text.utf8.withContiguousStorageIfAvailable(PrintedText.isPlain) == true { return }
        let source = Array(text.utf8)
        var index = 0
        // What the text will end with; at its start white space is surplus.
        var endsWithSpace = true
        var lastSpace: (offset: Int, length: Int, run: Int?)?
        while index < source.count {
            let blank = PrintedText.blankLength(in: source, at: index)
            if blank > 0 {
                if endsWithSpace {
                    add(source, index, blank, becameSpace: false)
                } else {
                    let isPlain = source[index] == .space
                    if !isPlain { add(source, index, blank, becameSpace: true) }
                    lastSpace = (index, blank, isPlain ? nil : runs.count - 1)
                    endsWithSpace = true
                }
                index += blank
            } else if let hidden = PrintedText.hiddenLength(in: source, at: index) {
                add(source, index, hidden, becameSpace: false)
                index += hidden
            } else {
                endsWithSpace = false
                index += 1
            }
        }
        if endsWithSpace, let lastSpace { dropLast(source, lastSpace) }
    }

    /// The space that stayed in front of white space at the end goes too.
    private mutating func dropLast(_ source: [UInt8], _ space: (offset: Int, length: Int, run: Int?)) {
        if let run = space.run {
            runs[run].becameSpace = false
            return
        }
        let later = runs.firstIndex { $0.offset > space.offset } ?? runs.count
        if later < runs.count, runs[later].character == " ", runs[later].offset == space.offset + 1 {
            runs[later].offset -= 1
            runs[later].count += 1
            return
        }
        runs.insert(Run(character: " ", offset: space.offset, count: 1, becameSpace: false), at: later)
    }

    private mutating func add(_ source: [UInt8], _ index: Int, _ length: Int, becameSpace: Bool) {
        let text = String(decoding: source[index..<index + length], as: UTF8.self)
        guard let character = text.unicodeScalars.first else { return }
        if let last = runs.last, last.character == character, !last.becameSpace, !becameSpace,
            last.offset + last.count * length == index
        {
            runs[runs.count - 1].count += 1
        } else {
            runs.append(Run(character: character, offset: index, count: 1, becameSpace: becameSpace))
        }
    }

    /// True when the text has none.
    public var isEmpty: Bool { runs.isEmpty }

    /// `[{"character": "U+200B", "offset", "count", "becameSpace"}]`.
    public var json: JSONValue {
        .array(
            runs.map { run in
                [
                    "character": .string(Self.name(of: run.character)), "offset": .number(JSONNumber(run.offset)),
                    "count": .number(JSONNumber(run.count)), "becameSpace": .bool(run.becameSpace),
                ]
            })
    }

    /// `U+` and at least four hexadecimal digits, as the Unicode standard writes it.
    private static func name(of character: Unicode.Scalar) -> String {
        let digits = String(character.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
