/// A word, a number or a mark of a citation, with what a glance at it tells.
struct CitationToken {
    enum Kind: UInt8 {
        /// Letters of one script, with apostrophes inside.
        case word
        /// Digits only, of any script.
        case number
        /// Letters and digits without a space: `e1000097`, `366a`, `2nd`.
        case mixed
        case mark
        /// The place of something that was taken out, such as an address: ends every sentence and every name.
        case gap
    }

    struct Shape: InlinedOptionSet {
        let rawValue: UInt16
        /// White space stands in front.
        static let spaced = Shape(rawValue: 1)
        /// The first letter is a capital.
        static let capital = Shape(rawValue: 2)
        /// Every letter is a capital.
        static let capitals = Shape(rawValue: 4)
        /// One letter.
        static let single = Shape(rawValue: 8)
        /// Han, kana or Hangul: no capitals, and words need no spaces.
        static let eastAsian = Shape(rawValue: 16)
        /// A script without capitals (Arabic, Hebrew, Indic, Thai).
        static let caseless = Shape(rawValue: 32)
        /// A dash longer than a hyphen.
        static let long = Shape(rawValue: 64)
        /// At least one letter is outside ASCII.
        static let beyondASCII = Shape(rawValue: 128)
        static let hangul = Shape(rawValue: 256)
        static let kana = Shape(rawValue: 512)
        /// A quotation mark of the East (`「`, `『`, `《`).
        static let easternQuote = Shape(rawValue: 1024)
        /// A field has it, or it announces one.
        static let taken = Shape(rawValue: 2048)
        /// A field holds its text, or it surely announces one: nobody needs to ask again.
        static let kept = Shape(rawValue: 4096)
    }

    /// Byte offsets in the citation's text.
    var start: Int32
    var end: Int32
    /// The bracket or quotation mark that belongs to this one, as an index of tokens; -1 when there is none.
    var partner: Int32 = -1
    /// A number's value, when it has at most nine digits; else -1.
    var value: Int32 = -1
    var kind: Kind
    /// What a mark means, whatever its script: `(`, `,`, `.`; see ``CitationMark``. 0 for everything else.
    var mark: UInt8 = 0
    var shape: Shape = []
    /// Of a word or a numeral in lower case, with straight apostrophes; 0 for a mark. See ``WordHash``.
    var hash: UInt64 = 0
    var classes: CitationWordClass = []

    @inline(__always)
    var count: Int { Int(end &- start) }
    @inline(__always)
    var isSpaced: Bool { shape.contains(.spaced) }
    @inline(__always)
    var isCapital: Bool { shape.contains(.capital) }
    @inline(__always)
    var isWordLike: Bool { kind.rawValue <= Kind.mixed.rawValue }
    var isOpening: Bool {
        partner >= 0 && (mark == CitationMark.open || mark == CitationMark.bracket || mark == CitationMark.quote)
    }
    /// A word that may begin a sentence or a name: a capital, or a script that has none.
    @inline(__always)
    var isUpperOrCaseless: Bool { !shape.isDisjoint(with: .capital.union(.eastAsian).union(.caseless)) }
    @inline(__always)
    var isLower: Bool { kind == .word && !isUpperOrCaseless }
}

/// Meanings of marks, as the ASCII character that has the meaning.
enum CitationMark {
    static let open = UInt8(ascii: "(")
    static let close = UInt8(ascii: ")")
    static let bracket = UInt8(ascii: "[")
    static let bracketClose = UInt8(ascii: "]")
    static let comma = UInt8(ascii: ",")
    static let semicolon = UInt8(ascii: ";")
    static let colon = UInt8(ascii: ":")
    static let period = UInt8(ascii: ".")
    static let question = UInt8(ascii: "?")
    static let exclamation = UInt8(ascii: "!")
    static let dash = UInt8(ascii: "-")
    static let slash = UInt8(ascii: "/")
    static let ampersand = UInt8(ascii: "&")
    /// An opening quotation mark of any kind; its partner is ``unquote``.
    static let quote = UInt8(ascii: "<")
    static let unquote = UInt8(ascii: ">")
    static let ellipsis = UInt8(ascii: "~")
    /// The dot in the middle that parts names in the East.
    static let dot = UInt8(ascii: "*")
    /// An arrow of the page (`DOI ↗`).
    static let arrow = UInt8(ascii: "^")
    static let bar = UInt8(ascii: "|")
    /// Any other mark.
    static let other = UInt8(ascii: "#")

    @inline(__always)
    static func mayEndSentence(_ mark: UInt8) -> Bool { mark == period || mark == question || mark == exclamation }
}
