extension Work {
    /// The item's `id` in CSL-JSON, made of first name, year and the title's first word that says something:
    /// `vaswani-2017-attention`. Parts that are unknown are left out; `work` when nothing is known.
    public var identifier: String {
        let name = author.first ?? editor.first
        var identifier = Slug.make(from: name?.family ?? name?.literal ?? "")
        if let issued { Self.add(String(issued), to: &identifier) }
        if let title { Self.add(Self.significantWord(of: title), to: &identifier) }
        return identifier.isEmpty ? "work" : identifier
    }

    private static func add(_ part: String, to identifier: inout String) {
        guard !part.isEmpty else { return }
        if !identifier.isEmpty { identifier += "-" }
        identifier += part
    }

    /// Titles begin with ASCII letters more often than not: their first words need no slug of the whole.
    private static func significantWord(of title: String) -> String {
        if let word = title.utf8.withContiguousStorageIfAvailable(asciiWord), let word { return word }
        // The first words say it, but for titles that begin in another script or with many small words.
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

    /// The first significant word as the slug has it; nil where another character than ASCII comes before its end, or
    /// there is none.
    private static func asciiWord(_ title: UnsafeBufferPointer<UInt8>) -> String? {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longestWord) { room in
            var count = 0
            func word() -> String? {
                let word = UnsafeBufferPointer(rebasing: room[..<count])
                // No small word is longer than seven letters.
                guard count > 7 || count > 0 && !smallWords.contains(word) else { return nil }
                return String(decoding: word, as: UTF8.self)
            }
            for byte in title {
                if byte >= 0x80 { return nil }
                if byte.isLower || byte.isUpper || byte.isDigit {
                    guard count < longestWord else { return nil }
                    // Sound: there is room for the longest word.
                    room[count] = byte.lowercased
                    count += 1
                } else if byte != UInt8(ascii: "'"), byte != UInt8(ascii: "`") {
                    if let word = word() { return word }
                    count = 0
                }
            }
            return word()
        }
    }

    /// Titles with a longer word are read in another way.
    private static let longestWord = 64

    private static let smallWords = WordTable(
        "a an the on of in for to and or from with by at as is are towards toward using via how what why der die das le la"
    )
}
