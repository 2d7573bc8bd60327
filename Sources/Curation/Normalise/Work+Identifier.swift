extension Work {
    /// The item's `id` in CSL-JSON, made of first name, year and the title's first word that says something:
    /// `vaswani-2017-attention`. Parts that are unknown are left out; `work` when nothing is known.
    public var identifier: String {
        // A copy of the array: one of a name would count references to all its parts.
        let names = author.isEmpty ? editor : author
        let name = Slug.make(from: names.isEmpty ? "" : names[0].family ?? names[0].literal ?? "")
        let year = issued.map { String($0) } ?? ""
        let word = title.map(Self.significantWord) ?? ""
        let length = name.utf8.count + year.utf8.count + word.utf8.count + 2
        // Sound: there is room for the three parts and two hyphens.
        let identifier = String(unsafeUninitializedCapacity: length) { room in
            var count = 0
            Self.append(name, to: room, &count)
            Self.append(year, to: room, &count)
            Self.append(word, to: room, &count)
            return count
        }
        return identifier.isEmpty ? "work" : identifier
    }

    @inline(__always)
    private static func append(_ part: String, to room: UnsafeMutableBufferPointer<UInt8>, _ count: inout Int) {
        guard !part.isEmpty else { return }
        if count > 0 {
            room[count] = UInt8(ascii: "-")
            count += 1
        }
        var part = part
        part.withUTF8 { count = room[count...].update(fromContentsOf: $0) }
    }

    /// The slug's first word that says something: most titles need no slug of the whole for it.
    private static func significantWord(of title: String) -> String {
        if let word = title.utf8.withContiguousStorageIfAvailable(quickWord), let word { return word }
        // The first words say it, but for titles that begin with many small words.
        if title.utf8.count > 160, let space = title.utf8.prefix(96).lastIndex(of: .space),
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

    /// The first significant word as the slug has it, else its first word; nil where a character before its end means
    /// something only together with others.
    private static func quickWord(_ title: UnsafeBufferPointer<UInt8>) -> String? {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longestWord + 1) { room in
            var count = 0
            var firstWord = ""
            var index = 0
            // Ends the word in the room: true when it is the one.
            func isSignificant() -> Bool {
                let word = UnsafeBufferPointer(rebasing: room[..<count])
                // No small word is longer than seven letters.
                if count > 7 || count > 0 && !smallWords.contains(word) { return true }
                if firstWord.isEmpty { firstWord = String(decoding: word, as: UTF8.self) }
                count = 0
                return false
            }
            while index < title.count {
                // Sound: a character gives two letters at most, and the room has a place more than the longest word.
                guard count < longestWord else { return nil }
                let byte = title[index]
                if byte < 0x80 {
                    index += 1
                    if byte.isLower || byte.isUpper || byte.isDigit {
                        room[count] = byte.lowercased
                        count += 1
                    } else if byte != UInt8(ascii: "'"), byte != UInt8(ascii: "`"), isSignificant() {
                        break
                    }
                    continue
                }
                let (scalar, length) = UTF8Scalar.decode(title, at: index)
                index += length
                switch SlugScalars.meaning(of: scalar) {
                case .letters(let first, let second):
                    (room[count], room[count + 1]) = (first, second)
                    count += second == 0 ? 1 : 2
                case .gap: if isSignificant() { index = title.count }
                case .silent: break
                case .folded: return nil
                }
            }
            guard count > 0, count > 7 || isSignificant() else { return firstWord }
            return String(decoding: UnsafeBufferPointer(rebasing: room[..<count]), as: UTF8.self)
        }
    }

    /// Titles with a longer word are read in another way.
    private static let longestWord = 64

    private static let smallWords = WordTable(
        "a an the on of in for to and or from with by at as is are towards toward using via how what why der die das le la"
    )
}
