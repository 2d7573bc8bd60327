/// Puts one form for letters that are written in several ways.
struct ComparisonLetters {
    /// What white space and hyphens become.
    static let gap: UInt32 = 0x20

    private let language: ComparisonLanguage
    private var output: [UInt32] = []
    /// The tone of the Vietnamese syllable that is being read: it may stand on either of two vowels (`hoà`, `hòa`).
    private var tone: UInt32 = 0

    init(_ language: ComparisonLanguage) {
        self.language = language
    }

    /// The letters of a text in form NFKC with case folding, one form each.
    mutating func read(_ folded: [UInt8]) -> [UInt32] {
        let scalars = String(decoding: folded, as: UTF8.self).unicodeScalars.map(\.value)
        output.reserveCapacity(scalars.count)
        for index in scalars.indices {
            take(scalars[index], next: index + 1 < scalars.count ? scalars[index + 1] : 0)
        }
        endSyllable()
        return output
    }

    private mutating func take(_ scalar: UInt32, next: UInt32) {
        if language == .vietnamese {
            if let letter = Self.vietnamese[scalar] {
                endSyllable()
                output.append(letter.base)
                tone = letter.tone
                return
            }
            if !(0x61...0x7A).contains(scalar), scalar < 0xC0 || scalar > 0x1EFF { endSyllable() }
        }
        if scalar < 0x80 {
            output.append(ascii(scalar, next: next))
        } else if let marks = Self.mark(scalar) {
            mark(marks, next: next)
        } else {
            letter(scalar)
        }
    }

    /// Puts the tone behind its syllable.
    private mutating func endSyllable() {
        if tone != 0 { output.append(tone) }
        tone = 0
    }

    private func ascii(_ scalar: UInt32, next: UInt32) -> UInt32 {
        switch scalar {
        case 0...0x20, 0x7F: Self.gap
        case 0x2D: isMinus(next: next) ? 0x2D : Self.gap
        case 0x60: 0x27
        default: scalar
        }
    }

    /// A minus in front of a number is no hyphen (`lag −1`).
    private func isMinus(next: UInt32) -> Bool {
        (0x30...0x39).contains(next) && (output.last == Self.gap || output.isEmpty || output.last == 0x28)
    }

    private mutating func mark(_ mark: Mark, next: UInt32) {
        switch mark {
        case .gap: output.append(Self.gap)
        case .hyphen: output.append(isMinus(next: next) ? 0x2D : Self.gap)
        case .nothing: break
        case .plain(let scalar): output.append(scalar)
        }
    }

    private enum Mark {
        case gap, hyphen, nothing
        case plain(UInt32)
    }

    /// Punctuation and what nobody sees.
    private static func mark(_ scalar: UInt32) -> Mark? {
        switch scalar {
        case 0x2010...0x2015, 0x2212, 0xFE63, 0x5BE: .hyphen
        case 0x85, 0xA0, 0x2028, 0x2029: .gap
        // Soft hyphen, joiners, controls of direction, byte order mark, tatweel, the middle dot between loan words.
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0x640, 0x30FB: .nothing
        case 0xB4, 0x2B9, 0x2BC, 0x2018...0x201B, 0x2032, 0x5F3, 0x55A: .plain(0x27)
        case 0xAB, 0xBB, 0x201C...0x201F, 0x2033, 0x5F4, 0x300C...0x300F: .plain(0x22)
        case 0x3001, 0x60C: .plain(0x2C)
        case 0x3002, 0x6D4, 0x964: .plain(0x2E)
        case 0x61B: .plain(0x3B)
        case 0x61F: .plain(0x3F)
        default: nil
        }
    }

    private mutating func letter(_ scalar: UInt32) {
        switch scalar {
        // İ folds to i and a dot above; the dot is dropped so that it meets i.
        case 0x307 where output.last == 0x69: break
        // Hebrew points, Arabic vowel marks.
        case 0x591...0x5BD, 0x5BF, 0x5C1, 0x5C2, 0x5C4, 0x5C5, 0x5C7, 0x64B...0x652, 0x670: break
        // Romanian letters with comma below are often typed with cedilla.
        case 0x219: output.append(0x15F)
        case 0x21B: output.append(0x163)
        case 0x600...0x6FF: arabic(scalar)
        case 0x370...0x3FF, 0x1F00...0x1FFF, 0x300...0x345: greek(scalar)
        case 0x400...0x45F: cyrillic(scalar)
        case 0xE40 where output.last == 0xE40: output[output.count - 1] = 0xE41
        // Thai sara am in two parts around a tone mark.
        case 0xE48...0xE4B where output.last == 0xE4D: output.insert(scalar, at: output.count - 1)
        default: latin(scalar)
        }
    }

    private mutating func latin(_ scalar: UInt32) {
        switch (language, scalar) {
        case (.german, 0xE4): output += [0x61, 0x65]
        case (.german, 0xF6): output += [0x6F, 0x65]
        case (.german, 0xFC): output += [0x75, 0x65]
        case (.french, 0x153), (.english, 0x153), (.unknown, 0x153): output += [0x6F, 0x65]
        default: output.append(Self.digit(scalar) ?? scalar)
        }
    }

    /// The ASCII digit for one of another script.
    private static func digit(_ scalar: UInt32) -> UInt32? {
        guard (0x660...0x1FFF).contains(scalar) || scalar >= 0xA620, let character = Unicode.Scalar(scalar),
            character.properties.numericType == .decimal, let value = character.properties.numericValue
        else { return nil }
        return 0x30 + UInt32(value)
    }

    /// Alef without hamza (in Persian the one with madda is a letter of its own), one yeh, one kaf. Alef maksura is yeh in
    /// Persian only.
    private mutating func arabic(_ scalar: UInt32) {
        switch scalar {
        case 0x623, 0x625, 0x671: output.append(0x627)
        case 0x622 where language == .arabic: output.append(0x627)
        case 0x64A: output.append(0x6CC)
        case 0x649 where language == .persian: output.append(0x6CC)
        case 0x643: output.append(0x6A9)
        case 0x654 where output.last == 0x627: break
        default: latin(scalar)
        }
    }

    /// Greek capitals carry no accent, so no accent counts in Greek; the diaeresis does.
    private mutating func greek(_ scalar: UInt32) {
        guard language == .greek else { return output.append(scalar) }
        switch scalar {
        case 0x300, 0x301, 0x304, 0x306, 0x313, 0x314, 0x342, 0x345: break
        default: output.append(Self.withoutAccent[scalar] ?? scalar)
        }
    }

    private mutating func cyrillic(_ scalar: UInt32) {
        if language == .serbian, let letters = Self.serbian[scalar] {
            output += letters
        } else {
            output.append(language == .russian && scalar == 0x451 ? 0x435 : scalar)
        }
    }

    private static func pairs(_ text: String) -> [(UInt32, [UInt32])] {
        text.split(whereSeparator: \.isWhitespace).map { group in
            let scalars = group.unicodeScalars.map(\.value)
            return (scalars[0], Array(scalars.dropFirst()))
        }
    }

    /// Cyrillic letters and the Latin ones for them.
    private static let serbian = Dictionary(
        uniqueKeysWithValues: pairs(
            """
            аa бb вv гg дd ђđ еe жž зz иi јj кk лl љlj мm нn њnj оo пp рr сs тt ћć уu фf хh цc чč џdž шš
            """))

    /// Vowels and their forms with grave, hook above, tilde, acute and dot below.
    private static let vietnamese: [UInt32: (base: UInt32, tone: UInt32)] = {
        // Tone letters: unlike combining marks they never melt into the consonant in front of them.
        let tones: [UInt32] = [0x2E5, 0x2E6, 0x2E7, 0x2E8, 0x2E9]
        var table: [UInt32: (base: UInt32, tone: UInt32)] = [:]
        for (base, forms) in pairs(
            """
            aàảãáạ ăằẳẵắặ âầẩẫấậ eèẻẽéẹ êềểễếệ iìỉĩíị oòỏõóọ ôồổỗốộ ơờởỡớợ uùủũúụ ưừửữứự yỳỷỹýỵ
            """)
        {
            for (form, tone) in zip(forms, tones) { table[form] = (base, tone) }
        }
        return table
    }()

    /// Greek vowels and their forms with accents and breathings.
    private static let withoutAccent: [UInt32: UInt32] = {
        var table: [UInt32: UInt32] = [:]
        for (base, forms) in pairs(
            """
            αάὰἀἁἂἃἄἅἆἇᾶᾰᾱ εέὲἐἑἒἓἔἕ ηήὴἠἡἢἣἤἥἦἧῆ ιίὶἰἱἲἳἴἵἶἷῖῐῑ οόὸὀὁὂὃὄὅ υύὺὐὑὒὓὔὕὖὗῦῠῡ ωώὼὠὡὢὣὤὥὦὧῶ ϊΐῒῗ ϋΰῢῧ ρῤῥ
            """)
        {
            for form in forms { table[form] = base }
        }
        return table
    }()
}
