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
    /// is room enough, with eight bytes more for what is written eight bytes at a time.
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
        if !openings.isEmpty { openings.removeAll(keepingCapacity: true) }
        hasLoneBracket = false
        if room.count < bytes.count + 8 {
            room.deallocate()
            room = .allocate(capacity: bytes.count + 8)
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
    /// A run of letters and digits of ASCII, which most are; false, and nothing done, for any other, also for one with an
    /// apostrophe.
    @inline(__always)
    private mutating func runOfASCII(_ isSpaced: Bool) -> Bool {
        let start = index
        let room = room
        guard let run = bytes.withUnsafeBufferPointer({ PlainRun($0, from: start, into: room) }) else { return false }
        index = run.end
        length = run.end &- start
        var token = CitationToken(
            start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: run.end),
            kind: run.letters == length ? .word : run.letters == 0 ? .number : .mixed)
        token.shape = isSpaced ? .spaced : []
        token.hash = WordHash.of(folded)
        if run.letters == 0 {
            if length <= 9 { token.value = Int32(truncatingIfNeeded: folded.reduce(0) { $0 &* 10 &+ Int($1 &- 0x30) }) }
        } else {
            if run.letters == 1 { token.shape.insert(.single) }
            if run.capitals == run.letters { token.shape.insert(.capitals) }
            if run.isCapital { token.shape.insert(.capital) }
            if length == 4, run.letters == 4, room[0] == UInt8(ascii: "a") { tokens.noteWordLikeAlso() }
            token.classes = lexicon.classes(of: token.hash)
            if token.classes.isEmpty, length > 7 { token.classes = compounds.classes(of: folded) }
        }
        tokens.append(token)
        return true
    }

    /// What a run of letters and digits of ASCII holds.
    private struct PlainRun {
        var end: Int
        var letters = 0
        var capitals = 0
        /// The first letter is a capital.
        var isCapital = false

        /// Reads a run and writes it in lower case; nil where it goes on with an apostrophe or outside ASCII.
        ///
        /// - Parameters:
        ///   - start: where a letter or a digit of ASCII stands.
        ///   - room: has eight bytes more than the text.
        @inline(__always)
        init?(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, into room: UnsafeMutableBufferPointer<UInt8>) {
            end = start
            while end < bytes.count {
                let chunk = ASCIIChunk(bytes, at: end)
                guard chunk.count > 0 else { break }
                // Sound: what is written ends at most eight bytes behind the text's length.
                UnsafeMutableRawBufferPointer(room).storeBytes(
                    of: chunk.lowercased.littleEndian, toByteOffset: end &- start, as: UInt64.self)
                if letters == 0 { isCapital = chunk.isCapital }
                letters &+= ASCIIChunk.count(chunk.letters)
                capitals &+= ASCIIChunk.count(chunk.capitals)
                end &+= chunk.count
                if chunk.count < 8 { break }
            }
            guard end < bytes.count else { return }
            if bytes[end] >= 0x80 || bytes[end] == UInt8(ascii: "'") && letters > 0 { return nil }
        }
    }

    /// A run of letters and digits. Letters of the East and digits part from each other and from all else.
    private mutating func run(_ isSpaced: Bool) {
        let start = index
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
                add(byte)
                index += 1
            } else if byte.isUpper {
                if shape.contains(.eastAsian) { break }
                if letters == 0 { shape.insert(.capital) }
                letters += 1
                capitals += 1
                add(byte | 0x20)
                index += 1
            } else if byte.isDigit {
                if shape.contains(.eastAsian) { break }
                digits += 1
                value = value < 100_000_000 ? value * 10 + Int(byte - 0x30) : -1
                if value < 0 { value = 999_999_999 }
                add(byte)
                index += 1
            } else if byte == UInt8(ascii: "'") {
                // An apostrophe inside a word.
                guard letters > 0, isLetter(index + 1) else { break scan }
                add(byte)
                index += 1
            } else if byte == UInt8(ascii: "\""), isGershayim(index) {
                add(byte)
                index += 1
            } else if byte < 0x80 {
                break
            } else {
                let (scalar, length) = Self.decode(bytes, index)
                switch CitationScript.of(scalar) {
                case .mark(let meaning):
                    let isApostrophe = meaning == CitationMark.unquote && scalar == 0x2019 || scalar == 0x02BC
                    guard isApostrophe, letters > 0, isLetter(index + length) else { break scan }
                    add(UInt8(ascii: "'"))
                case .digit(let digit):
                    if shape.contains(.eastAsian) { break scan }
                    digits += 1
                    value = min(value * 10 + digit, 999_999_999)
                    add(UInt8(0x30 + digit))
                case .eastAsian(let kind):
                    if letters + digits > 0, !shape.contains(.eastAsian) { break scan }
                    letters += 1
                    shape.formUnion([.eastAsian, .beyondASCII])
                    shape.formUnion(kind)
                    add(index, length)
                case .caseless:
                    if shape.contains(.eastAsian) { break scan }
                    letters += 1
                    shape.formUnion([.caseless, .beyondASCII])
                    add(index, length)
                case .upper(let lower):
                    if shape.contains(.eastAsian) { break scan }
                    if letters == 0 { shape.insert(.capital) }
                    letters += 1
                    capitals += 1
                    shape.insert(.beyondASCII)
                    add(scalar: lower)
                case .lower:
                    if shape.contains(.eastAsian) { break scan }
                    // `№3`: the sign is a word of its own.
                    if scalar == 0x2116, letters + digits > 0 { break scan }
                    letters += 1
                    shape.insert(.beyondASCII)
                    add(index, length)
                    if scalar == 0x2116 {
                        index += length
                        break scan
                    }
                case .combining:
                    add(index, length)
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
        token.hash = WordHash.of(folded)
        if token.count == 4, digits == 0, bytes[start].lowercased == UInt8(ascii: "a") { tokens.noteWordLikeAlso() }
        if shape.contains(.eastAsian) { return appendEastern(token) }
        if letters > 0 {
            token.classes = lexicon.classes(of: token.hash)
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
            for offset in start..<end { add(bytes[offset]) }
            if end - start > 3 { piece.shape.remove(.single) } else { piece.shape.insert(.single) }
            piece.hash = WordHash.of(folded)
            piece.classes = lexicon.classes(of: piece.hash)
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
        conjunction.hash = WordHash.of(bytes[start..<start + 2])
        conjunction.classes = .and
        conjunction.shape.insert(.single)
        word.start = conjunction.end
        word.shape.remove(.spaced)
        word.hash = WordHash.of(bytes[start + 2..<Int(word.end)])
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
    private mutating func add(_ byte: UInt8) {
        guard length < room.count else { return }
        room[length] = byte
        length &+= 1
    }

    @inline(__always)
    private mutating func add(_ start: Int, _ length: Int) {
        for offset in start..<min(start + length, bytes.count) { add(bytes[offset]) }
    }

    private mutating func add(scalar: UInt32) {
        if scalar < 0x80 { return add(UInt8(truncatingIfNeeded: scalar)) }
        if scalar < 0x800 {
            add(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
        } else {
            // ``SmallLetter`` knows none beyond the first plane.
            add(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
            add(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
        }
        add(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
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
            let classes = lexicon.classes(of: WordHash.of(UnsafeBufferPointer(rebasing: folded[start...])))
            // One letter proves nothing at the end of a longer word.
            if folded.count - start > 3 { found.formUnion(classes) }
        }
        return found.intersection([
            .publisher, .journal, .conference, .university, .organisation, .thesis, .others, .reportNoun, .series,
        ])
    }
}
