/// Cuts the bytes of a citation into words, numbers and marks, in one pass, and pairs its brackets and quotation marks.
///
/// Its memory stays for the next citation.
struct CitationLexer: ~Copyable {
    private(set) var bytes: [UInt8] = []
    private let lexicon = CitationLexicon.shared
    private let compounds = CitationCompounds.shared
    var index = 0
    var tokens = CitationTokens(capacity: 0)
    var openings: [Int32] = []
    /// A bracket stands alone.
    var hasLoneBracket = false
    /// The lower case of the word that is being read. No letter that ``SmallLetter`` knows gets longer, so the text's length
    /// is room enough.
    private var room = UnsafeMutableBufferPointer<UInt8>(start: nil, count: 0)
    private var length = 0
    private var folded: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: room[..<length]) }

    /// The tokens of one text.
    static func tokens(of text: PrintedText) -> CitationTokens {
        var lexer = CitationLexer()
        lexer.read(text.bytes)
        var tokens = CitationTokens(capacity: 0)
        swap(&tokens, &lexer.tokens)
        return tokens
    }

    deinit { room.deallocate() }

    /// Lets go of the text that was read.
    mutating func forget() { bytes = [] }

    /// Reads the tokens of a text.
    ///
    /// - Parameter text: White space as single spaces, nothing invisible.
    mutating func read(_ text: [UInt8]) {
        precondition(text.count <= Int32.max, "tokens have their places in 32 bits")
        bytes = text
        index = 0
        tokens.begin(capacity: bytes.count / 3 + 4)
        openings.removeAll(keepingCapacity: true)
        hasLoneBracket = false
        if room.count < bytes.count {
            room.deallocate()
            room = .allocate(capacity: bytes.count)
        }
        run()
        if hasLoneBracket || !openings.isEmpty { pairLoneBrackets() }
    }

    private mutating func run() {
        var isSpaced = true
        while index < bytes.count {
            var byte = bytes[index]
            if byte == .space {
                isSpaced = true
                index &+= 1
                guard index < bytes.count else { break }
                // White space is single.
                byte = bytes[index]
            }
            if byte.isUpper || byte.isLower || byte.isDigit {
                if !runOfASCII(isSpaced) { run(isSpaced) }
            } else if byte < 0x80 {
                if !plainMark(byte, isSpaced) { mark(byte, isSpaced) }
            } else {
                beyondASCII(isSpaced)
            }
            isSpaced = false
        }
    }

    func byte(_ index: Int) -> UInt8 { index >= 0 && index < bytes.count ? bytes[index] : .space }

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

extension CitationLexer {
    /// What a run of ASCII holds.
    private struct PlainRun {
        var end: Int
        var hash: UInt64
        var letters: Int
        var capitals: Int
        var digits: Int
        var value: Int
        /// The first letter is a capital.
        var isCapital: Bool
    }

    /// A run of letters and digits of ASCII, which most are; false, and nothing done, for any other.
    @inline(__always)
    private mutating func runOfASCII(_ isSpaced: Bool) -> Bool {
        let start = index
        let room = room
        guard let found = bytes.withUnsafeBufferPointer({ Self.plainRun($0, from: start, into: room) }) else {
            return false
        }
        index = found.end
        length = found.end &- start
        var shape: CitationToken.Shape = isSpaced ? .spaced : []
        if found.letters == 1 { shape.insert(.single) }
        if found.letters > 0, found.capitals == found.letters { shape.insert(.capitals) }
        if found.isCapital { shape.insert(.capital) }
        var token = CitationToken(
            start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: found.end),
            kind: found.digits == 0 ? .word : found.letters == 0 ? .number : .mixed)
        token.shape = shape
        token.hash = found.hash
        if token.count == 4, found.digits == 0, room[0] == UInt8(ascii: "a") { tokens.noteWordLikeAlso() }
        if found.letters == 0 {
            if found.digits <= 9 { token.value = Int32(truncatingIfNeeded: found.value) }
        } else {
            token.classes = lexicon.classes(of: folded, hash: found.hash)
            if token.classes.isEmpty, length > 7 { token.classes = compounds.classes(of: folded) }
        }
        tokens.append(token)
        return true
    }

    /// Reads a run and writes it in lower case; nil where it goes on outside ASCII.
    ///
    /// - Parameters:
    ///   - start: where a letter or a digit of ASCII stands.
    ///   - room: is as long as the text.
    @inline(__always)
    private static func plainRun(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, into room: UnsafeMutableBufferPointer<UInt8>
    ) -> PlainRun? {
        var end = start
        var hash = CitationLexicon.seed
        var (capitals, digits, apostrophes, value) = (0, 0, 0, 0)
        // Sound: the end stays below the text's, and what is written is no longer than what is read.
        while end < bytes.count {
            let byte = bytes[end]
            // Digits and the apostrophe stay what they are.
            let small = byte | 0x20
            if small &- 0x61 < 26 {
                capitals &+= Int((small ^ byte) >> 5)
            } else if byte &- 0x30 < 10 {
                digits &+= 1
                value = min(value &* 10 &+ Int(byte &- 0x30), 999_999_999)
            } else if byte == UInt8(ascii: "'"), end &- start > digits &+ apostrophes, end &+ 1 < bytes.count {
                // An apostrophe inside a word.
                let next = bytes[end &+ 1]
                if next >= 0x80 { return nil }
                guard (next | 0x20) &- 0x61 < 26 else { break }
                apostrophes &+= 1
            } else if byte < 0x80 {
                break
            } else {
                return nil
            }
            room[end &- start] = small
            hash = CitationLexicon.hash(hash, small)
            end &+= 1
        }
        var first = start
        if capitals > 0 { while bytes[first] < 0x41 { first &+= 1 } }
        return PlainRun(
            end: end, hash: hash, letters: end &- start &- digits &- apostrophes, capitals: capitals, digits: digits,
            value: value, isCapital: capitals > 0 && bytes[first].isUpper)
    }

    /// A run of letters and digits. Letters of the East and digits part from each other and from all else.
    private mutating func run(_ isSpaced: Bool) {
        let start = index
        var hash = CitationLexicon.seed
        var shape: CitationToken.Shape = isSpaced ? .spaced : []
        var letters = 0
        var capitals = 0
        var digits = 0
        var value = 0
        length = 0
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
            } else if byte == UInt8(ascii: "\""), isGershayim(index) {
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
        token.hash = hash
        if token.count == 4, digits == 0, bytes[start].lowercased == UInt8(ascii: "a") { tokens.noteWordLikeAlso() }
        if shape.contains(.eastAsian) { return appendEastern(token) }
        if letters > 0 {
            token.classes = lexicon.classes(of: folded, hash: hash)
            if token.classes.isEmpty, length > 7 { token.classes = compounds.classes(of: folded) }
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
            length = 0
            var hash = CitationLexicon.seed
            for offset in start..<end { add(bytes[offset], &hash) }
            if end - start > 3 { piece.shape.remove(.single) } else { piece.shape.insert(.single) }
            piece.hash = hash
            piece.classes = lexicon.classes(of: folded, hash: hash)
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
        conjunction.hash = CitationLexicon.hash(of: bytes[start..<start + 2])
        conjunction.classes = .and
        conjunction.shape.insert(.single)
        word.start = conjunction.end
        word.shape.remove(.spaced)
        word.hash = CitationLexicon.hash(of: bytes[start + 2..<Int(word.end)])
        word.classes = []
        if word.count == 2 { word.shape.insert(.single) }
        tokens.append(conjunction)
        tokens.append(word)
    }

    func isLetter(_ index: Int) -> Bool {
        let next = byte(index)
        if next < 0x80 { return next.isUpper || next.isLower }
        switch CitationScript.of(Self.decode(bytes, index).0) {
        case .upper, .lower, .caseless: return true
        default: return false
        }
    }

    @inline(__always)
    private mutating func add(_ byte: UInt8, _ hash: inout UInt64) {
        guard length < room.count else { return }
        room[length] = byte
        length &+= 1
        hash = CitationLexicon.hash(hash, byte)
    }

    @inline(__always)
    private mutating func add(_ start: Int, _ length: Int, _ hash: inout UInt64) {
        for offset in start..<min(start + length, bytes.count) { add(bytes[offset], &hash) }
    }

    private mutating func add(scalar: UInt32, _ hash: inout UInt64) {
        if scalar < 0x80 { return add(UInt8(truncatingIfNeeded: scalar), &hash) }
        if scalar < 0x800 {
            add(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6), &hash)
        } else {
            // ``SmallLetter`` knows none beyond the first plane.
            add(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12), &hash)
            add(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F), &hash)
        }
        add(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F), &hash)
    }

    /// Words of the East are not parted by spaces: `北京大学出版社` is a publisher by its end. Looks at the last four
    /// letters, then three, two, one.
    private func classesOfEnding() -> CitationWordClass {
        let folded = folded
        var start = folded.count
        var found: CitationWordClass = []
        for _ in 0..<5 where start > 0 {
            start -= 1
            while start > 0, folded[start].isContinuation { start -= 1 }
            if start == 0 { break }
            var hash = CitationLexicon.seed
            let ending = UnsafeBufferPointer(rebasing: folded[start...])
            for byte in ending { hash = CitationLexicon.hash(hash, byte) }
            let classes = lexicon.classes(of: ending, hash: hash)
            // One letter proves nothing at the end of a longer word.
            if folded.count - start > 3 { found.formUnion(classes) }
        }
        return found.intersection([
            .publisher, .journal, .conference, .university, .organisation, .thesis, .others, .reportNoun, .series,
        ])
    }
}
