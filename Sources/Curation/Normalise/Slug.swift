internal import Markup

/// The identifier that a name gives: lower case ASCII letters, digits and single hyphens.
public enum Slug {
    /// `Student's t-Test` gives `students-t-test`, `Kruskal–Wallis Test` gives `kruskal-wallis-test`.
    ///
    /// Latin letters lose their marks and Greek letters get their names. Letters of other scripts are left out, so the
    /// result is empty for a name without any Latin letter or digit.
    public static func make(from englishName: String) -> String {
        if let quick = englishName.utf8.withContiguousStorageIfAvailable(quick), let quick { return quick }
        return folded(englishName)
    }

    /// The same for a name of any letters.
    static func folded(_ name: String) -> String {
        let folded = UnicodeForm.nfkcCasefold(Array(name.utf8))
        var slug: [UInt8] = []
        slug.reserveCapacity(folded.count)
        var gap = false
        for scalar in String(decoding: folded, as: UTF8.self).unicodeScalars where !isSilent(scalar) {
            guard let letters = letters(for: scalar) else {
                gap = true
                continue
            }
            if gap, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
            gap = false
            slug += letters
        }
        return String(decoding: slug, as: UTF8.self)
    }

    /// The slug of a name whose characters each stand for themselves, as nearly all do: they need no folding. Nil for others.
    private static func quick(_ name: UnsafeBufferPointer<UInt8>) -> String? {
        var isQuick = true
        // A character gives two letters at most, with a hyphen before them, and those have two bytes.
        let slug = String(unsafeUninitializedCapacity: 2 * name.count) { room in
            let count = write(name, to: room)
            isQuick = count != nil
            return count ?? 0
        }
        return isQuick ? slug : nil
    }

    /// Writes the slug of a name whose characters each stand for themselves.
    ///
    /// - Parameter slug: has twice the room of the name.
    /// - Returns: the number of bytes; nil for a name with other characters.
    static func write(_ name: UnsafeBufferPointer<UInt8>, to slug: UnsafeMutableBufferPointer<UInt8>) -> Int? {
        var count = 0
        var gap = false
        func append(_ letter: UInt8) {
            if gap, count > 0 {
                slug[count] = UInt8(ascii: "-")
                count += 1
            }
            gap = false
            slug[count] = letter
            count += 1
        }
        var index = 0
        while index < name.count {
            let byte = name[index]
            if byte < 0x80 {
                index += 1
                if byte.isLower || byte.isUpper || byte.isDigit {
                    append(byte.lowercased)
                } else if byte != UInt8(ascii: "'"), byte != UInt8(ascii: "`") {
                    gap = true
                }
                continue
            }
            let (scalar, length) = UTF8Scalar.decode(name, at: index)
            index += length
            switch SlugScalars.meaning(of: scalar) {
            case .letters(let first, let second):
                append(first)
                if second != 0 { append(second) }
            case .gap: gap = true
            case .silent: break
            case .folded: return nil
            }
        }
        return count
    }

    private static func letters(for scalar: Unicode.Scalar) -> [UInt8]? {
        guard scalar.isASCII else { return LatinLetters.base(of: scalar) }
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        return byte.isLower || byte.isDigit ? [byte] : nil
    }

    /// Apostrophes and combining marks don't part a word.
    private static func isSilent(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x27, 0x60, 0xB4, 0x2BC, 0x2018, 0x2019, 0x300...0x36F, 0x200B...0x200F: true
        default: false
        }
    }
}
