internal import Markup

/// The identifier that a name gives: lower case ASCII letters, digits and single hyphens.
public enum Slug {
    /// `Student's t-Test` gives `students-t-test`, `Kruskal–Wallis Test` gives `kruskal-wallis-test`.
    ///
    /// Latin letters lose their marks and Greek letters get their names. Letters of other scripts are left out, so the
    /// result is empty for a name without any Latin letter or digit.
    public static func make(from englishName: String) -> String {
        if let ascii = englishName.utf8.withContiguousStorageIfAvailable(ascii), let ascii { return ascii }
        let folded = UnicodeForm.nfkcCasefold(Array(englishName.utf8))
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

    /// The slug of a name in ASCII, which needs no folding; nil for others.
    private static func ascii(_ name: UnsafeBufferPointer<UInt8>) -> String? {
        guard name.allSatisfy({ $0 < 0x80 }) else { return nil }
        return String(unsafeUninitializedCapacity: 2 * name.count) { slug in
            var count = 0
            var gap = false
            for byte in name {
                if byte.isLower || byte.isUpper || byte.isDigit {
                    if gap, count > 0 {
                        slug[count] = UInt8(ascii: "-")
                        count += 1
                    }
                    gap = false
                    slug[count] = byte.lowercased
                    count += 1
                } else if byte != UInt8(ascii: "'"), byte != UInt8(ascii: "`") {
                    gap = true
                }
            }
            return count
        }
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
