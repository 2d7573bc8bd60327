/// A stretch of a list of names between two separators.
struct NamePiece {
    enum Separator {
        case start, comma, semicolon, ampersand
    }

    var range: Range<Int>
    /// What stands before the piece.
    var separator: Separator
    /// True when `et al.` or `...` stands behind the piece.
    var isCutBehind = false

    /// Cuts a list at commas, semicolons, `&`, `and`, slashes between spaces and `...` outside parentheses.
    static func split(_ text: PrintedText, in range: Range<Int>) -> [NamePiece] {
        var pieces: [NamePiece] = []
        var start = range.lowerBound
        var separator = Separator.start
        var depth = 0
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = text[index]
            if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") { depth += 1 }
            if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") { depth -= 1 }
            guard depth <= 0, let mark = mark(text, at: index) else {
                index += 1
                continue
            }
            append(text, start..<index, separator, cut: mark.isCut, to: &pieces)
            // `, &` and `, ...` are one separator: the stronger one counts.
            let isEmpty = text.trimmed(start..<index).isEmpty && !pieces.isEmpty
            separator = isEmpty && mark.separator == .comma ? separator : mark.separator
            index += mark.length
            start = min(index, range.upperBound)
        }
        append(text, start..<range.upperBound, separator, cut: false, to: &pieces)
        return pieces
    }

    private static func append(
        _ text: PrintedText, _ range: Range<Int>, _ separator: Separator, cut: Bool, to pieces: inout [NamePiece]
    ) {
        let piece = text.trimmed(range)
        if !piece.isEmpty { pieces.append(NamePiece(range: piece, separator: separator)) }
        if cut, !pieces.isEmpty { pieces[pieces.count - 1].isCutBehind = true }
    }

    /// The separator at a place, its length, and whether it cuts the list.
    private static func mark(
        _ text: PrintedText, at index: Int
    ) -> (separator: Separator, length: Int, isCut: Bool)? {
        switch text[index] {
        case UInt8(ascii: ","): return (.comma, 1, false)
        case UInt8(ascii: ";"): return (.semicolon, 1, false)
        case UInt8(ascii: "&"): return (.ampersand, 1, false)
        case UInt8(ascii: "."): return text.starts("...", at: index) ? (.ampersand, 3, true) : nil
        case 0xE2: return text.starts("\u{2026}", at: index) ? (.ampersand, 3, true) : nil
        case .space: return spacedMark(text, at: index)
        default: return nil
        }
    }

    private static func spacedMark(
        _ text: PrintedText, at index: Int
    ) -> (separator: Separator, length: Int, isCut: Bool)? {
        if text.starts(" and others", at: index) { return (.ampersand, 11, true) }
        if text.starts(" and colleagues", at: index) { return (.ampersand, 15, true) }
        if text.starts(" and ", at: index) { return (.ampersand, 5, false) }
        if text.starts(" / ", at: index) { return (.semicolon, 3, false) }
        if text.starts(" . . .", at: index) { return (.ampersand, 6, true) }
        guard text.starts(" et al", at: index) || text.starts(" et. al", at: index) else { return nil }
        let length = text.starts(" et al", at: index) ? 6 : 7
        let next = text.byte(index + length)
        guard !next.isLetter else { return nil }
        return (.semicolon, next == UInt8(ascii: ".") ? length + 1 : length, true)
    }

    /// `J.`, `M.-W.`, `E. J.`, `JA`; a particle may follow (`L. van der`).
    func isInitials(in text: PrintedText) -> Bool {
        let words = text.words(range)
        guard let first = words.first, Self.isInitialsWord(first, of: text) else { return false }
        return words.allSatisfy { word in
            Self.isInitialsWord(word, of: text)
                || text.isWord(text.trimmedEnd(word, marks: "."), of: NameVocabulary.particles)
        }
    }

    func isSuffix(in text: PrintedText) -> Bool { text.isWord(range, of: NameVocabulary.generationalSuffixes) }

    /// One word of initials: letters with periods (`Ch.`, `M.-W.`), or up to three capitals without.
    static func isInitialsWord(_ word: Range<Int>, of text: PrintedText) -> Bool {
        if text.isWord(word, of: NameVocabulary.generationalSuffixes) { return false }
        var letters = 0
        for index in word {
            let byte = text[index]
            if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || text.dashLength(at: index) > 0 {
                letters = 0
            } else if byte.isUpper || byte >= 0x80 || byte.isLower && letters > 0 {
                letters += byte.isContinuation ? 0 : 1
                if letters > 3 || byte.isLower && !isFollowedByPeriod(text, index, in: word) { return false }
            } else {
                return false
            }
        }
        return text[word.lowerBound] != UInt8(ascii: ".")
    }

    private static func isFollowedByPeriod(_ text: PrintedText, _ index: Int, in word: Range<Int>) -> Bool {
        var next = index
        while next < word.upperBound, text[next].isLower { next += 1 }
        return next < word.upperBound && text[next] == UInt8(ascii: ".")
    }
}
