/// The form in which what the resolver keeps is written: 64-bit words, the lowest byte first.
///
/// The first word says what it is and in which version, the second how many words there are, the last is a check sum over
/// all others. So bytes of another program, cut ones and damaged ones are refused.
struct CodedWords {
    /// What is coded. A new layout is a new version.
    enum Content: UInt64 {
        case profiles = 0x0001_4652_5049_4443
        case resolution = 0x0001_5352_5049_4443

        var words: String {
            switch self {
            case .profiles: "identity profiles"
            case .resolution: "a stored resolution"
            }
        }
    }

    private var words: [UInt64]

    init(_ content: Content) { words = [content.rawValue, 0] }

    mutating func append(_ word: UInt64) { words.append(word) }

    mutating func append(_ wide: UInt128) {
        words.append(UInt64(truncatingIfNeeded: wide))
        words.append(UInt64(truncatingIfNeeded: wide >> 64))
    }

    mutating func append(_ number: Int) { words.append(UInt64(bitPattern: Int64(number))) }

    /// A text: its length, then its bytes, eight a word.
    mutating func append(_ text: some Collection<UInt8>) {
        words.append(UInt64(text.count))
        var (word, shift): (UInt64, UInt64) = (0, 0)
        for byte in text {
            word |= UInt64(byte) << shift
            shift += 8
            if shift == 64 {
                words.append(word)
                (word, shift) = (0, 0)
            }
        }
        if shift > 0 { words.append(word) }
    }

    /// All of it, with length and check sum.
    var bytes: [UInt8] {
        var all = words
        all[1] = UInt64(words.count + 1)
        all.append(Self.sum(all[...]))
        for index in all.indices { all[index] = all[index].littleEndian }
        return all.withUnsafeBytes { Array($0) }
    }

    static func sum(_ words: ArraySlice<UInt64>) -> UInt64 {
        words.reduce(IdentityMark.seed) { IdentityMark.folded($0 ^ $1) }
    }
}

extension CodedWords {
    /// Reads words in the order in which they were appended.
    struct Reader {
        private let words: [UInt64]
        private var next = 2
        private let content: Content

        /// - Throws: ``IdentityCodingError`` when the bytes are not whole and as they were written.
        init(_ bytes: some Collection<UInt8>, _ content: Content) throws(IdentityCodingError) {
            self.content = content
            words = Self.words(bytes)
            guard words.count > 2, words[0] == content.rawValue else {
                throw Self.problem(content, "begin otherwise: they are none, or of another version of the program")
            }
            guard bytes.count & 7 == 0, words[1] == UInt64(words.count) else {
                throw Self.problem(content, "are \(bytes.count) bytes, expected \(words[1]) words of 8: the end is cut")
            }
            guard words[words.count - 1] == CodedWords.sum(words.dropLast()) else {
                throw Self.problem(content, "do not match their check sum: they are damaged")
            }
        }

        private static func words(_ bytes: some Collection<UInt8>) -> [UInt64] {
            let words = bytes.withContiguousStorageIfAvailable { buffer in
                let raw = UnsafeRawBufferPointer(buffer)
                return (0..<raw.count / 8).map {
                    UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self))
                }
            }
            return words ?? Self.words(Array(bytes))
        }

        func problem(_ what: String) -> IdentityCodingError { Self.problem(content, what) }

        private static func problem(_ content: Content, _ what: String) -> IdentityCodingError {
            IdentityCodingError(message: "the bytes of \(content.words) \(what); make them anew from the pages")
        }

        mutating func word() throws(IdentityCodingError) -> UInt64 {
            guard next < words.count - 1 else { throw problem("end too soon") }
            next += 1
            return words[next - 1]
        }

        mutating func wide() throws(IdentityCodingError) -> UInt128 {
            let low = try word()
            return UInt128(low) | UInt128(try word()) << 64
        }

        /// A number that is not below zero.
        mutating func number() throws(IdentityCodingError) -> Int {
            guard let number = Int(exactly: try word()) else { throw problem("hold no number") }
            return number
        }

        /// The number of things that follow, each of a word or more.
        mutating func count() throws(IdentityCodingError) -> Int {
            let count = try number()
            guard count < words.count - next else { throw problem("end too soon") }
            return count
        }

        mutating func text(into texts: inout [UInt8]) throws(IdentityCodingError) {
            var left = try number()
            guard left <= (words.count - next) * 8 else { throw problem("end too soon") }
            while left > 0 {
                let word = try word()
                for shift in 0..<UInt64(min(left, 8)) { texts.append(UInt8(truncatingIfNeeded: word >> (shift * 8))) }
                left -= 8
            }
        }

        /// A list of words behind its length.
        mutating func words(into lists: inout KeyLists) throws(IdentityCodingError) {
            let count = try count()
            lists.append(words[next..<next + count])
            next += count
        }

        /// To be called at the end.
        func finish() throws(IdentityCodingError) {
            guard next == words.count - 1 else { throw problem("go on too long") }
        }
    }
}
