extension Work {
    /// The item's `id` in CSL-JSON, made of first name, year and the title's first word that says something:
    /// `vaswani-2017-attention`. Parts that are unknown are left out; `work` when nothing is known.
    public var identifier: String { withIdentifier { String(decoding: $0, as: UTF8.self) } }

    /// Hands over the identifier's bytes, all of ASCII: those who only write it need no string.
    func withIdentifier<Answer>(_ body: (UnsafeBufferPointer<UInt8>) -> Answer) -> Answer {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.quickRoom) { room in
            if let count = writeIdentifier(to: room) { return body(UnsafeBufferPointer(rebasing: room[..<count])) }
            var identifier = [Slug.make(from: firstName), year, title.map(Self.significantWord) ?? ""]
                .filter { !$0.isEmpty }.joined(separator: "-")
            if identifier.isEmpty { identifier = "work" }
            return identifier.withUTF8(body)
        }
    }

    private var firstName: String {
        // A copy of the array: one of a name would count references to all its parts.
        let names = author.isEmpty ? editor : author
        return names.isEmpty ? "" : names[0].family ?? names[0].literal ?? ""
    }

    private var year: String { issued.map { String($0) } ?? "" }

    /// A slug has twice the bytes of its name at most, an integer 20 characters; more than 1 kB would not lie on the stack.
    private static let quickRoom = 2 * longestName + 20 + 2 * longestWord + 2
    /// Longer names are read in another way.
    private static let longestName = 400

    /// Writes the identifier where all that it is made of can be written at once, as nearly always.
    ///
    /// - Parameter room: has ``quickRoom``.
    /// - Returns: the number of bytes; nil where name or title must be looked at as a whole.
    private func writeIdentifier(to room: UnsafeMutableBufferPointer<UInt8>) -> Int? {
        var count = 0
        func append(_ part: (UnsafeMutableBufferPointer<UInt8>) -> Int?) -> Bool {
            let start = count > 0 ? count + 1 : 0
            guard let length = part(UnsafeMutableBufferPointer(rebasing: room[start...])) else { return false }
            if length > 0 {
                if start > 0 { room[count] = UInt8(ascii: "-") }
                count = start + length
            }
            return true
        }
        var name = firstName
        guard name.utf8.count <= Self.longestName,
            append({ room in name.withUTF8 { Slug.write($0, to: room) } }),
            append({ room in issued.map { Self.write(year: $0, to: room) } ?? 0 })
        else { return nil }
        if var title {
            guard append({ room in title.withUTF8 { Self.writeSignificantWord(of: $0, to: room) } }) else { return nil }
        }
        return count > 0 ? count : room.update(fromContentsOf: "work".utf8)
    }

    private static func write(year: Int, to room: UnsafeMutableBufferPointer<UInt8>) -> Int {
        guard (1000...9999).contains(year) else { return room.update(fromContentsOf: String(year).utf8) }
        var rest = year
        for index in (0..<4).reversed() {
            room[index] = UInt8(0x30 + rest % 10)
            rest /= 10
        }
        return 4
    }

    /// The slug's first word that says something, else its first.
    private static func significantWord(of title: String) -> String {
        // The first words say it, but for titles that begin with many small words.
        if title.utf8.count > 64, let space = title.utf8.prefix(48).lastIndex(of: .space),
            let word = significantWord(in: Slug.make(from: String(title[..<space])))
        {
            return word
        }
        let slug = Slug.make(from: title)
        return significantWord(in: slug) ?? String(slug.prefix { $0 != "-" })
    }

    private static func significantWord(in slug: String) -> String? {
        let words = slug.utf8.split(separator: UInt8(ascii: "-"))
        return words.first { !smallWords.contains(Array($0)[...]) }.map { String(decoding: $0, as: UTF8.self) }
    }

    /// Writes the first significant word as the slug has it, else its first word.
    ///
    /// - Parameter room: has place for two of the longest words.
    /// - Returns: the number of bytes; nil where a character before the word's end means something only together with
    ///   others.
    private static func writeSignificantWord(
        of title: UnsafeBufferPointer<UInt8>, to room: UnsafeMutableBufferPointer<UInt8>
    ) -> Int? {
        // The first word stays at the front, the one that is read stands behind it.
        var (start, end) = (0, 0)
        func isSmall() -> Bool { smallWords.contains(UnsafeBufferPointer(rebasing: room[start..<end])) }
        var index = 0
        while index < title.count {
            // Sound: a character gives two letters at most, and the room has a place more than the longest word.
            guard end - start < longestWord else { return nil }
            var meaning = SlugScalars.Meaning.gap
            let byte = title[index]
            if byte < 0x80 {
                index += 1
                if byte.isLower || byte.isUpper || byte.isDigit {
                    room[end] = byte.lowercased
                    end += 1
                    continue
                }
                if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`") { continue }
            } else {
                let (scalar, length) = UTF8Scalar.decode(title, at: index)
                index += length
                meaning = SlugScalars.meaning(of: scalar)
            }
            switch meaning {
            case .letters(let one, let other):
                for letter in [one, other] where letter != 0 {
                    room[end] = letter
                    end += 1
                }
            case .silent: break
            case .folded: return nil
            case .gap:
                if end > start, !isSmall() { return move(start..<end, to: room) }
                if start == 0 { start = end }
                end = start
            }
        }
        return end > start && !isSmall() ? move(start..<end, to: room) : start > 0 ? start : end
    }

    private static func move(_ word: Range<Int>, to room: UnsafeMutableBufferPointer<UInt8>) -> Int {
        for offset in word.indices where word.lowerBound > 0 { room[offset - word.lowerBound] = room[offset] }
        return word.count
    }

    /// Titles with a longer word are read in another way.
    private static let longestWord = 64

    private static let smallWords = WordTable(
        "a an the on of in for to and or from with by at as is are towards toward using via how what why der die das le la"
    )
}
