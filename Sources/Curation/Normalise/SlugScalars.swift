/// What characters outside ASCII mean in a ``Slug``, where they mean the same in every name.
enum SlugScalars {
    enum Meaning: Equatable {
        /// One or two letters of ASCII; the second is 0 where there is one.
        case letters(UInt8, UInt8)
        /// Parts words.
        case gap
        /// Is as good as not there.
        case silent
        /// The name must be folded as a whole.
        case folded
    }

    /// The meaning of a scalar of 0x80 and above.
    static func meaning(of scalar: UInt32) -> Meaning {
        switch scalar {
        case 0xC0...0x24F: latin[Int(scalar)]
        case 0x1E00...0x1EFF: latin[Int(scalar) - 0x1E00 + 0x250]
        // No-break space, inverted marks, guillemets, middle dot; dashes, quotation marks, full-width comma and colon.
        case 0xA0, 0xA1, 0xAB, 0xB7, 0xBB, 0xBF, 0x2013...0x2015, 0x201C...0x201F, 0x2039, 0x203A, 0xFF0C, 0xFF1A: .gap
        case 0x200C, 0x2018, 0x2019: .silent
        // Cyrillic, Hebrew, Arabic, the scripts of India and Thai; marks of the East, kana, Han, Hangul: no Latin letter comes of
        // them, and nothing invisible is among them.
        case 0x0400...0x052F, 0x05D0...0x05EA, 0x0620...0x06FF, 0x0900...0x0E7F, 0x3000...0x30FF, 0x4E00...0x9FFF,
            0xAC00...0xD7A3:
            .gap
        default: .folded
        }
    }

    /// By scalar: Latin letters up to 0x24F, then those from 0x1E00.
    private static let latin: [Meaning] = {
        var meanings = [Meaning](repeating: .folded, count: 0x350)
        func note(_ scalar: UInt32, _ meaning: Meaning) {
            switch scalar {
            case 0xC0...0x24F: meanings[Int(scalar)] = meaning
            case 0x1E00...0x1EFF: meanings[Int(scalar) - 0x1E00 + 0x250] = meaning
            default: break
            }
        }
        for (scalar, base) in LatinLetters.all where base.count <= 2 {
            let meaning = Meaning.letters(base[0], base.count > 1 ? base[1] : 0)
            note(scalar, meaning)
            let capital = Unicode.Scalar(scalar).map { Array($0.properties.uppercaseMapping.unicodeScalars) } ?? []
            if capital.count == 1 { note(capital[0].value, meaning) }
        }
        return meanings
    }()
}
