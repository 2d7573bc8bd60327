/// A name of a citation as ranges of tokens; strings are made when it is sure that it is a name.
struct CitationName {
    enum Kind: UInt8 {
        /// Family name with initials or, behind a comma, given names.
        case inverted
        /// Given names or initials in front of the family name.
        case direct
        /// Han, kana or Hangul.
        case eastAsian
        /// One word: `Student`, `OpenAI`.
        case single
        case organisation
        /// Capitals with small words between, which may be an organisation or a title.
        case titled
        /// Anything else.
        case description
    }

    var kind: Kind
    /// The family name, or the whole literal.
    var main: Range<Int>
    var given: Range<Int>?
    var particle: Range<Int>?
    var suffix: Range<Int>?
    var hasInitials = false

    var isPerson: Bool { given != nil }
}

/// A stretch of a list of names between two separators.
struct CitationNamePiece {
    enum Separator: UInt8 {
        case start, comma, semicolon, ampersand, and
    }

    var range: Range<Int>
    var separator: Separator
    /// `et al.` or `...` stands behind it.
    var isCutBehind = false
    var isInitials = false
    var words = 0
}
