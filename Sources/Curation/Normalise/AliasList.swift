/// The borders inside a list of aliases.
enum AliasList {
    /// The pieces between commas and semicolons (also Arabic, full-width and ideographic ones) outside brackets. A
    /// bracket without partner hides nothing, and a comma between two digits is part of a number.
    static func split(_ text: PrintedText) -> [Range<Int>] {
        let closers = partners(text)
        var pieces: [Range<Int>] = []
        var start = 0
        var index = 0
        while index < text.bytes.count {
            if closers[index] > index {
                index = closers[index] + 1
                continue
            }
            let length = separatorLength(text, at: index)
            if length > 0, !(text.byte(index - 1).isDigit && text.byte(index + length).isDigit) {
                append(text.trimmed(start..<index), to: &pieces)
                start = index + length
            }
            index += max(1, length)
        }
        append(text.trimmed(start..<text.bytes.count), to: &pieces)
        return pieces
    }

    /// Whether a slash parts two names: only between spaces.
    private static func isSpacedSlash(_ text: PrintedText, at index: Int) -> Bool {
        text[index] == UInt8(ascii: "/") && text.byte(index - 1) == .space && text.byte(index + 1) == .space
    }

    private static func append(_ piece: Range<Int>, to pieces: inout [Range<Int>]) {
        if !piece.isEmpty { pieces.append(piece) }
    }

    private static func separatorLength(_ text: PrintedText, at index: Int) -> Int {
        switch text[index] {
        case UInt8(ascii: ","), UInt8(ascii: ";"): 1
        case UInt8(ascii: "/"): isSpacedSlash(text, at: index) ? 1 : 0
        case 0xD8: text.starts("\u{060C}", at: index) || text.starts("\u{061B}", at: index) ? 2 : 0
        case 0xE3: text.starts("\u{3001}", at: index) ? 3 : 0
        case 0xEF: text.starts("\u{FF0C}", at: index) || text.starts("\u{FF1B}", at: index) ? 3 : 0
        default: 0
        }
    }

    /// For every opening bracket the place of its last closing byte, 0 elsewhere.
    private static func partners(_ text: PrintedText) -> [Int] {
        var partners = Array(repeating: 0, count: text.bytes.count)
        var open: [(Int, UInt8)] = []
        for index in text.all {
            guard let bracket = bracket(text, at: index) else { continue }
            if bracket.opens {
                open.append((index, bracket.kind))
            } else if let match = open.suffix(8).lastIndex(where: { $0.1 == bracket.kind }) {
                partners[open[match].0] = index + bracket.length - 1
                open.removeSubrange(match...)
            }
        }
        return partners
    }

    private static func bracket(_ text: PrintedText, at index: Int) -> (kind: UInt8, opens: Bool, length: Int)? {
        switch text[index] {
        case UInt8(ascii: "("): return (0, true, 1)
        case UInt8(ascii: ")"): return (0, false, 1)
        case UInt8(ascii: "["): return (1, true, 1)
        case UInt8(ascii: "]"): return (1, false, 1)
        case UInt8(ascii: "{"): return (2, true, 1)
        case UInt8(ascii: "}"): return (2, false, 1)
        case 0xEF where text.starts("\u{FF08}", at: index): return (0, true, 3)
        case 0xEF where text.starts("\u{FF09}", at: index): return (0, false, 3)
        default: return nil
        }
    }

    /// The two sides of a dash between spaces, or of an em dash, outside brackets.
    static func dash(_ text: PrintedText, _ piece: Range<Int>) -> (Range<Int>, Range<Int>)? {
        var depth = 0
        for index in piece {
            if let bracket = bracket(text, at: index) { depth += bracket.opens ? 1 : -1 }
            let length = text.dashLength(at: index)
            guard length > 0, depth <= 0 else { continue }
            let isSpaced = text.byte(index - 1) == .space && text.byte(index + length) == .space
            guard isSpaced || text.starts("\u{2014}", at: index), !joinsNames(text, index..<index + length, piece)
            else {
                continue
            }
            let front = text.trimmed(piece.lowerBound..<index)
            let note = text.trimmed(index + length..<piece.upperBound)
            if !front.isEmpty, !note.isEmpty { return (front, note) }
        }
        return nil
    }

    /// Whether a dash stands between the names of two people, as Cyrillic texts print it (`метод Бокса — Дженкинса`).
    private static func joinsNames(_ text: PrintedText, _ dash: Range<Int>, _ piece: Range<Int>) -> Bool {
        let back = text.words(text.trimmed(dash.upperBound..<piece.upperBound))
        guard back.count == 1, let front = text.words(text.trimmed(piece.lowerBound..<dash.lowerBound)).last else {
            return false
        }
        return [front, back[0]].allSatisfy { text.string($0).unicodeScalars.first.map(isCyrillicCapital) ?? false }
    }

    private static func isCyrillicCapital(_ scalar: Unicode.Scalar) -> Bool {
        (0x400...0x4FF).contains(scalar.value) && scalar.properties.isUppercase
    }

    /// A name and what stands in parentheses behind it. `GARCH(1,1)` is whole: arguments have no space in front.
    static func parenthesis(_ text: PrintedText, _ piece: Range<Int>) -> (Range<Int>, Range<Int>)? {
        guard piece.count > 3 else { return nil }
        let isWide = text.starts("\u{FF09}", at: piece.upperBound - 3)
        guard isWide || text[piece.upperBound - 1] == UInt8(ascii: ")") else { return nil }
        let end = piece.upperBound - (isWide ? 3 : 1)
        var depth = 1
        for index in (piece.lowerBound..<end).reversed() {
            guard let bracket = bracket(text, at: index), bracket.kind == 0 else { continue }
            depth += bracket.opens ? -1 : 1
            guard depth == 0 else { continue }
            let front = text.trimmed(piece.lowerBound..<index)
            let inside = text.trimmed(index + bracket.length..<end)
            let isName = bracket.length == 3 || text.byte(index - 1) == .space
            return isName && !front.isEmpty && hasLetters(text, inside) ? (front, inside) : nil
        }
        return nil
    }

    /// Arguments such as `p, d, q` or `1, 1` are no name.
    private static func hasLetters(_ text: PrintedText, _ range: Range<Int>) -> Bool {
        text.letterRuns(range).contains { $0.count > 1 && text[$0].contains(where: \.isLetter) }
    }

    /// The piece without the full stop that ends a list; a piece with more full stops keeps it (`et al.`, `U.S.`).
    static func withoutStop(_ text: PrintedText, _ piece: Range<Int>) -> Range<Int> {
        let stop = UInt8(ascii: ".")
        guard piece.upperBound == text.bytes.count, piece.count > 6, text[piece.upperBound - 1] == stop,
            !text[piece.lowerBound..<piece.upperBound - 1].contains(stop)
        else { return piece }
        let isShort = text.words(piece).last.map { $0.count < 5 } ?? true
        return isShort ? piece : text.trimmedEnd(piece.lowerBound..<piece.upperBound - 1)
    }

    /// Letters that stand for words: `SVM`, `t-SNE`, `LoRA`, `GARCH(1,1)`, `ЛДА`, with at least two capitals and few
    /// small letters; and signs of one letter (`χ²`).
    static func isAbbreviation(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars.prefix(64))
        var end = scalars.count
        if let open = scalars.firstIndex(of: "(") {
            guard isArguments(scalars[open...]) else { return false }
            end = open > 0 && scalars[open - 1] == " " ? open - 1 : open
        }
        let name = scalars[..<end]
        guard !name.isEmpty, name.count <= 12, !name.contains(" ") else { return false }
        let capitals = name.count(where: AliasWords.isCapital)
        let small = name.count(where: AliasWords.isSmall)
        if name.count <= 2, let first = name.first, (0x391...0x3C9).contains(first.value) { return true }
        if capitals == 1, end < scalars.count, name.allSatisfy({ AliasWords.isCapital($0) || $0.value < 0x3A }) {
            return true  // L9(3^4)
        }
        return capitals >= 2 && small <= 2 && small < capitals
    }

    /// Groups in parentheses, with nothing but a letter or two outside them (`(p,d,q)(P,D,Q)s`).
    private static func isArguments(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        var (depth, outside) = (0, 0)
        for scalar in scalars {
            if scalar == "(" { depth += 1 } else if scalar == ")" { depth -= 1 } else if depth == 0 { outside += 1 }
            if depth == 0, scalar == " " { return false }
        }
        return depth == 0 && outside <= 2
    }
}
