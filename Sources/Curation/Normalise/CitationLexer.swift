/// Cuts the bytes of a citation into words, numbers and marks, in one pass, and pairs its brackets and quotation marks.
struct CitationLexer {
    private let bytes: [UInt8]
    private let lexicon = CitationLexicon.shared
    private var index = 0
    private var tokens = CitationTokens()
    private var openings: [Int32] = []
    /// The lower case of the word that is being read.
    private var folded: [UInt8] = []

    /// - Parameter text: White space as single spaces, nothing invisible.
    static func tokens(of text: PrintedText) -> CitationTokens {
        var lexer = CitationLexer(bytes: text.bytes)
        lexer.run()
        return lexer.tokens
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
        tokens.reserveCapacity(bytes.count / 3 + 4)
        folded.reserveCapacity(32)
    }

    private mutating func run() {
        var isSpaced = true
        while index < bytes.count {
            let byte = bytes[index]
            if byte == .space {
                isSpaced = true
                index += 1
                continue
            }
            if byte.isUpper || byte.isLower || byte.isDigit {
                run(isSpaced)
            } else if byte < 0x80 {
                mark(byte, isSpaced)
            } else {
                beyondASCII(isSpaced)
            }
            isSpaced = false
        }
    }

    private func byte(_ index: Int) -> UInt8 { index >= 0 && index < bytes.count ? bytes[index] : .space }

    private mutating func beyondASCII(_ isSpaced: Bool) {
        let (scalar, length) = Self.decode(bytes, index)
        switch CitationScript.of(scalar) {
        case .mark(let meaning): mark(meaning, isSpaced, length: length, scalar: scalar)
        default: run(isSpaced)
        }
    }

    /// The scalar at an index of valid UTF-8 and its length in bytes.
    @inline(__always)
    static func decode(_ bytes: [UInt8], _ index: Int) -> (UInt32, Int) {
        let first = UInt32(bytes[index])
        if first < 0x80 { return (first, 1) }
        let next = { (offset: Int) -> UInt32 in
            index + offset < bytes.count ? UInt32(bytes[index + offset] & 0x3F) : 0
        }
        if first < 0xE0 { return ((first & 0x1F) << 6 | next(1), min(2, bytes.count - index)) }
        if first < 0xF0 {
            return ((first & 0x0F) << 12 | next(1) << 6 | next(2), min(3, bytes.count - index))
        }
        return ((first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), min(4, bytes.count - index))
    }
}

// MARK: Words and numbers

extension CitationLexer {
    /// A run of letters and digits. Letters of the East and digits part from each other and from all else.
    private mutating func run(_ isSpaced: Bool) {
        let start = index
        var hash = CitationLexicon.seed
        var shape: CitationToken.Shape = isSpaced ? .spaced : []
        var letters = 0
        var capitals = 0
        var digits = 0
        var value = 0
        folded.removeAll(keepingCapacity: true)
        scan: while index < bytes.count {
            let byte = bytes[index]
            if byte.isLower {
                letters += 1
                if shape.contains(.eastAsian) { letters -= 1; break }
                add(byte, &hash)
                index += 1
            } else if byte.isUpper {
                if shape.contains(.eastAsian) { break }
                if letters == 0 { shape.insert(.capital) }
                letters += 1
                capitals += 1
                add(byte | 0x20, &hash)
                index += 1
            } else if byte.isDigit {
                if shape.contains(.eastAsian) { break }
                digits += 1
                value = value < 100_000_000 ? value * 10 + Int(byte - 0x30) : -1
                if value < 0 { value = 999_999_999 }
                add(byte, &hash)
                index += 1
            } else if byte == UInt8(ascii: "'") {
                // An apostrophe inside a word.
                guard letters > 0, isLetter(index + 1) else { break scan }
                add(byte, &hash)
                index += 1
            } else if byte < 0x80 {
                break
            } else {
                let (scalar, length) = Self.decode(bytes, index)
                switch CitationScript.of(scalar) {
                case .mark(let meaning):
                    let isApostrophe = meaning == CitationMark.unquote && scalar == 0x2019 || scalar == 0x02BC
                    guard isApostrophe, letters > 0, isLetter(index + length) else { break scan }
                    add(UInt8(ascii: "'"), &hash)
                case .digit(let digit):
                    if shape.contains(.eastAsian) { break scan }
                    digits += 1
                    value = min(value * 10 + digit, 999_999_999)
                    add(UInt8(0x30 + digit), &hash)
                case .eastAsian(let kind):
                    if letters + digits > 0, !shape.contains(.eastAsian) { break scan }
                    letters += 1
                    shape.formUnion([.eastAsian, .beyondASCII])
                    shape.formUnion(kind)
                    add(index, length, &hash)
                case .caseless:
                    if shape.contains(.eastAsian) { break scan }
                    letters += 1
                    shape.formUnion([.caseless, .beyondASCII])
                    add(index, length, &hash)
                case .upper(let lower):
                    if shape.contains(.eastAsian) { break scan }
                    if letters == 0 { shape.insert(.capital) }
                    letters += 1
                    capitals += 1
                    shape.insert(.beyondASCII)
                    add(scalar: lower, &hash)
                case .lower:
                    if shape.contains(.eastAsian) { break scan }
                    // `№3`: the sign is a word of its own.
                    if scalar == 0x2116, letters + digits > 0 { break scan }
                    letters += 1
                    shape.insert(.beyondASCII)
                    add(index, length, &hash)
                    if scalar == 0x2116 {
                        index += length
                        break scan
                    }
                case .combining:
                    add(index, length, &hash)
                }
                index += length
            }
        }
        if index == start { index += 1 }
        if letters == 1 { shape.insert(.single) }
        if letters > 0, capitals == letters { shape.insert(.capitals) }
        var token = CitationToken(
            start: Int32(start), end: Int32(index), kind: digits == 0 ? .word : letters == 0 ? .number : .mixed)
        if letters == 0, digits <= 9 { token.value = Int32(value) }
        token.shape = shape
        if shape.contains(.eastAsian) { return appendEastern(token) }
        if letters > 0 {
            token.classes = lexicon.classes(of: folded[...], hash: hash)
            if token.classes.isEmpty, folded.count > 7 { token.classes = CitationCompounds.classes(of: folded) }
        }
        if shape.contains(.caseless), token.count > 3 { return appendPrefixed(token) }
        tokens.append(token)
    }

    /// A run of Han, kana or Hangul, with the words that are written together with others cut off: `主编`, `編`, `第`.
    private mutating func appendEastern(_ run: CitationToken) {
        let isBehindNumber = tokens.count > 0 && tokens[tokens.count - 1].kind == .number && !run.isSpaced
        let cuts = EasternRun.cuts(of: bytes, Int(run.start)..<Int(run.end), isBehindNumber: isBehindNumber)
        var start = Int(run.start)
        for end in cuts + [Int(run.end)] {
            var piece = run
            piece.start = Int32(start)
            piece.end = Int32(end)
            if start > Int(run.start) { piece.shape.remove(.spaced) }
            folded.removeAll(keepingCapacity: true)
            var hash = CitationLexicon.seed
            for offset in start..<end { add(bytes[offset], &hash) }
            if end - start > 3 { piece.shape.remove(.single) } else { piece.shape.insert(.single) }
            piece.classes = lexicon.classes(of: folded[...], hash: hash)
            piece.classes.formUnion(classesOfEnding())
            tokens.append(piece)
            start = end
        }
    }

    /// Arabic and Hebrew write `and` together with the word behind it (`والعلي`, `ונ.`), Thai begins its compounds with
    /// what they are (`วิทยานิพนธ์ปริญญามหาบัณฑิต`).
    private mutating func appendPrefixed(_ word: CitationToken) {
        let start = Int(word.start)
        var word = word
        if word.classes.isEmpty { word.classes = CaselessPrefix.classes(of: bytes, start..<Int(word.end)) }
        guard tokens.count > 0, CaselessPrefix.isConjoined(bytes, start..<Int(word.end)) else {
            return tokens.append(word)
        }
        var conjunction = word
        conjunction.end = word.start + 2
        conjunction.classes = .and
        conjunction.shape.insert(.single)
        word.start = conjunction.end
        word.shape.remove(.spaced)
        word.classes = []
        if word.count == 2 { word.shape.insert(.single) }
        tokens.append(conjunction)
        tokens.append(word)
    }

    private func isLetter(_ index: Int) -> Bool {
        let next = byte(index)
        if next < 0x80 { return next.isUpper || next.isLower }
        switch CitationScript.of(Self.decode(bytes, index).0) {
        case .upper, .lower, .caseless: return true
        default: return false
        }
    }

    @inline(__always)
    private mutating func add(_ byte: UInt8, _ hash: inout UInt32) {
        folded.append(byte)
        hash = CitationLexicon.hash(hash, byte)
    }

    private mutating func add(_ start: Int, _ length: Int, _ hash: inout UInt32) {
        for offset in start..<min(start + length, bytes.count) { add(bytes[offset], &hash) }
    }

    private mutating func add(scalar: UInt32, _ hash: inout UInt32) {
        guard let scalar = Unicode.Scalar(scalar) else { return }
        for byte in String.UnicodeScalarView([scalar]).reduce(into: "", { $0.unicodeScalars.append($1) }).utf8 {
            add(byte, &hash)
        }
    }

    /// Words of the East are not parted by spaces: `北京大学出版社` is a publisher by its end. Looks at the last four
    /// letters, then three, two, one.
    private func classesOfEnding() -> CitationWordClass {
        var start = folded.count
        var found: CitationWordClass = []
        for _ in 0..<5 where start > 0 {
            start -= 1
            while start > 0, folded[start].isContinuation { start -= 1 }
            if start == 0 { break }
            var hash = CitationLexicon.seed
            for byte in folded[start...] { hash = CitationLexicon.hash(hash, byte) }
            let classes = lexicon.classes(of: folded[start...], hash: hash)
            // One letter proves nothing at the end of a longer word.
            if folded.count - start > 3 { found.formUnion(classes) }
        }
        return found.intersection([.publisher, .journal, .conference, .university, .organisation, .thesis, .others])
    }
}

// MARK: Marks

extension CitationLexer {
    private mutating func mark(_ byte: UInt8, _ isSpaced: Bool, length: Int = 1, scalar: UInt32 = 0) {
        var token = CitationToken(start: Int32(index), end: Int32(index + length), kind: .mark)
        token.shape = isSpaced ? .spaced : []
        index += length
        switch byte {
        case UInt8(ascii: "~") where scalar == 0 && self.byte(index).isDigit && !isSpaced:
            token.mark = CitationMark.dash
        case CitationMark.open, CitationMark.bracket:
            token.mark = byte
            push()
        case CitationMark.close, CitationMark.bracketClose:
            token.mark = byte
            pop(byte == CitationMark.close ? CitationMark.open : CitationMark.bracket, &token)
        case UInt8(ascii: "\""): straight(&token, isDouble: true)
        case UInt8(ascii: "'"), UInt8(ascii: "`"): straight(&token, isDouble: false)
        case CitationMark.quote where scalar != 0: opening(&token, scalar)
        case CitationMark.unquote where scalar != 0: closing(&token, scalar)
        case CitationMark.period: period(&token)
        case CitationMark.ellipsis where scalar == 0, CitationMark.arrow where scalar == 0,
            CitationMark.dot where scalar == 0, CitationMark.quote, CitationMark.unquote:
            token.mark = CitationMark.other
        case CitationMark.dash:
            token.mark = byte
            if scalar != 0, scalar != 0x2010, scalar != 0x2011 { token.shape.insert(.long) }
        default: token.mark = byte
        }
        if scalar >= 0x3000, scalar <= 0x3011, token.mark == CitationMark.quote { token.shape.insert(.easternQuote) }
        tokens.append(token)
    }

    /// `...` and `. . .` are one mark.
    private mutating func period(_ token: inout CitationToken) {
        token.mark = CitationMark.period
        var next = index
        var count = 1
        while count < 6 {
            if byte(next) == CitationMark.period { next += 1; count += 1; continue }
            if byte(next) == .space, byte(next + 1) == CitationMark.period { next += 2; count += 1; continue }
            break
        }
        guard count >= 3 else { return }
        token.mark = CitationMark.ellipsis
        token.end = Int32(next)
        index = next
    }

    private mutating func push() { openings.append(Int32(tokens.count)) }

    /// Pairs a closing mark with the youngest opening one of its kind; what opened behind that stays alone.
    private mutating func pop(_ opener: UInt8, _ token: inout CitationToken) {
        // A look at the last few is enough for any real text and keeps hostile ones linear.
        var position = openings.count - 1
        let lowest = max(0, openings.count - 8)
        while position >= lowest {
            let open = Int(openings[position])
            if tokens[open].mark == opener {
                pair(open, &token)
                openings.removeSubrange(position...)
                return
            }
            position -= 1
        }
    }

    private mutating func pair(_ open: Int, _ token: inout CitationToken) {
        tokens[open].partner = Int32(tokens.count)
        token.partner = Int32(open)
    }

    private mutating func opening(_ token: inout CitationToken, _ scalar: UInt32) {
        if scalar == 0x2018, startsDutchWord(&token) { return }
        // `„…“` and `‚…‘` close with what opens in English; `»…«` opens with what closes in French.
        if let open = openQuote,
            Self.closes(scalar, Self.decode(bytes, Int(tokens[open].start)).0, isSpaced: token.isSpaced)
        {
            return close(open, &token)
        }
        token.mark = CitationMark.quote
        push()
    }

    private mutating func closing(_ token: inout CitationToken, _ scalar: UInt32) {
        if scalar == 0x2019, token.isSpaced, startsDutchWord(&token) { return }
        if let open = openQuote {
            let opener = Self.decode(bytes, Int(tokens[open].start)).0
            if Self.closes(scalar, opener, isSpaced: token.isSpaced) { return close(open, &token) }
        }
        let opensBackwards =
            (scalar == 0xBB || scalar == 0x203A) && token.isSpaced
            || scalar == 0x201D && token.isSpaced && byte(index) != .space
        if opensBackwards, byte(index) != .space {
            token.mark = CitationMark.quote
            push()
        } else {
            token.mark = CitationMark.other
        }
    }

    /// The youngest opening mark that is still open, when it is a quotation mark (brackets inside are passed over).
    private var openQuote: Int? {
        for position in openings.indices.suffix(4).reversed()
        where tokens[Int(openings[position])].mark == CitationMark.quote {
            return Int(openings[position])
        }
        return nil
    }

    private mutating func close(_ open: Int, _ token: inout CitationToken) {
        token.mark = CitationMark.unquote
        pair(open, &token)
        while let last = openings.last, last >= Int32(open) { openings.removeLast() }
    }

    private static func closes(_ closer: UInt32, _ opener: UInt32, isSpaced: Bool) -> Bool {
        switch opener {
        case 0x201E: closer == 0x201C || closer == 0x201D || closer == 0x22
        case 0x201A: closer == 0x2018 || closer == 0x2019
        case 0x201C: closer == 0x201D || closer == 0x22 || closer == 0x201C && !isSpaced
        case 0x201D: closer == 0x201D
        case 0x2018: closer == 0x2019
        case 0xAB: closer == 0xBB
        case 0xBB: closer == 0xAB
        case 0x2039: closer == 0x203A
        case 0x203A: closer == 0x2039
        case 0x22: closer == 0x22 || closer == 0x201D
        case 0x27: closer == 0x27
        case 0x60: closer == 0x27 || closer == 0x22
        default: closer == opener + 1
        }
    }

    /// `'t Hart`, `'s-Gravenhage`: the apostrophe begins a word.
    private mutating func startsDutchWord(_ token: inout CitationToken) -> Bool {
        let letter = byte(index)
        guard letter == UInt8(ascii: "t") || letter == UInt8(ascii: "s"),
            byte(index + 1) == .space || byte(index + 1) == UInt8(ascii: "-"), byte(index + 2).isUpper
        else { return false }
        index += 1
        token.end = Int32(index)
        token.kind = .word
        token.classes = .particle
        return true
    }

    private mutating func straight(_ token: inout CitationToken, isDouble: Bool) {
        if !isDouble, byte(index) == bytes[Int(token.start)] {
            // ``TeX's quotation marks''
            index += 1
            token.end = Int32(index)
            return straight(&token, isDouble: true)
        }
        if !isDouble, startsDutchWord(&token) { return }
        let scalar: UInt32 = isDouble ? 0x22 : UInt32(bytes[Int(token.start)])
        if let open = openQuote,
            Self.closes(isDouble ? 0x22 : 0x27, Self.decode(bytes, Int(tokens[open].start)).0, isSpaced: false),
            isDouble || endsQuotation(token)
        {
            return close(open, &token)
        }
        let isAtFront = token.isSpaced || tokens.last.map { $0.kind == .mark } ?? true
        if isAtFront, byte(index) != .space, isDouble || isLetter(index) || scalar == 0x60, isDouble || hasCloser() {
            token.mark = CitationMark.quote
            push()
        } else {
            token.mark = CitationMark.other
        }
    }

    /// Whether a straight single quote ends a quotation rather than being the apostrophe of `students'`.
    private func endsQuotation(_ token: CitationToken) -> Bool {
        let next = byte(index)
        let previous = byte(Int(token.start) - 1)
        if next == .space {
            let marks: StaticString = ".,?!)"
            return marks.holds(previous) || byte(index + 1) == CitationMark.open || byte(index + 1).isUpper
                || index >= bytes.count
        }
        let enders: StaticString = ",.;:)?!"
        return enders.holds(next)
    }

    private func hasCloser() -> Bool {
        var next = index
        let limit = min(bytes.count, index + 400)
        while next < limit {
            if bytes[next] == UInt8(ascii: "'"), !isLetter(next + 1) { return true }
            next += 1
        }
        return false
    }
}
