/// One label of an internationalized host name, by IDNA 2008: the code points of RFC 5892 and the form of RFC 5891.
///
/// Two things are looser than the standard, for want of Unicode data: whether the label is in normal form C is not
/// looked into, and a zero width non-joiner between joining letters is known in the Arabic block only.
struct SchemaDomainLabel {
    let scalars: [Unicode.Scalar]

    /// Whether the label may stand in a host name, but for the order of writing directions.
    var isSound: Bool {
        guard let first = scalars.first, first != "-", scalars.last != "-" else { return false }
        guard scalars.count < 4 || scalars[2] != "-" || scalars[3] != "-" else { return false }
        switch first.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: return false
        default: break
        }
        return scalars.indices.allSatisfy(isAllowed) && !mixesDigits
    }

    /// Arabic-Indic and Extended Arabic-Indic digits don't go together (RFC 5892, A.8 and A.9).
    private var mixesDigits: Bool {
        let hasArabic = scalars.contains { (0x660...0x669).contains($0.value) }
        return hasArabic && scalars.contains { (0x6F0...0x6F9).contains($0.value) }
    }

    private func isAllowed(_ place: Int) -> Bool {
        let scalar = scalars[place]
        switch scalar.value {
        case 0xDF, 0x3C2, 0x6FD, 0x6FE, 0xF0B, 0x3007, 0x660...0x669, 0x6F0...0x6F9: return true
        case 0x640, 0x7FA, 0x302E, 0x302F, 0x3031...0x3035, 0x303B: return false
        case 0xB7, 0x375, 0x5F3, 0x5F4, 0x30FB: return isInContext(place)
        case 0x200C, 0x200D: return isJoining(place)
        case 0x20D0...0x20FF, 0x1D100...0x1D24F, 0x1100...0x11FF, 0xA960...0xA97C, 0xD7B0...0xD7FB: return false
        default: return Self.isLetterOrDigit(scalar)
        }
    }

    /// The letters, digits and marks that stay as they are when case and compatibility are folded.
    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        if scalar == "-" { return true }
        let properties = scalar.properties
        if properties.changesWhenNFKCCaseFolded || properties.isDefaultIgnorableCodePoint { return false }
        switch properties.generalCategory {
        case .lowercaseLetter, .uppercaseLetter, .otherLetter, .decimalNumber, .modifierLetter, .nonspacingMark,
            .spacingMark:
            return true
        default: return false
        }
    }

    private func value(_ place: Int) -> UInt32 { scalars.indices.contains(place) ? scalars[place].value : 0 }

    /// The rules of RFC 5892, A.3 to A.7.
    private func isInContext(_ place: Int) -> Bool {
        switch scalars[place].value {
        case 0xB7: value(place - 1) == 0x6C && value(place + 1) == 0x6C
        case 0x375: Self.isGreek(value(place + 1))
        case 0x5F3, 0x5F4: Self.isHebrew(value(place - 1))
        default: scalars.contains { Self.isJapanese($0.value) }
        }
    }

    /// The rules of RFC 5892, A.1 and A.2, for the zero width joiner and non-joiner.
    private func isJoining(_ place: Int) -> Bool {
        guard place > 0 else { return false }
        if scalars[place - 1].properties.canonicalCombiningClass == .virama { return true }
        guard scalars[place].value == 0x200C else { return false }
        let before = scalars[..<place].last { !Self.isTransparent($0) }
        let after = scalars[(place + 1)...].first { !Self.isTransparent($0) }
        return before.map { Self.isArabicLetter($0) && !Self.joinsRightOnly($0) } == true
            && after.map(Self.isArabicLetter) == true
    }

    private static func isTransparent(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .nonspacingMark
    }

    private static func isArabicLetter(_ scalar: Unicode.Scalar) -> Bool {
        (0x620...0x6FF).contains(scalar.value) && scalar.properties.generalCategory == .otherLetter
            && scalar.value != 0x621 && scalar.value != 0x674
    }

    /// Letters that join the one before them but not the one behind them.
    private static func joinsRightOnly(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x622...0x625, 0x627, 0x629, 0x62F...0x632, 0x648, 0x671...0x673, 0x675...0x677, 0x688...0x699, 0x6C0,
            0x6C3...0x6CB, 0x6CD, 0x6CF, 0x6D2, 0x6D3, 0x6D5, 0x6EE, 0x6EF:
            true
        default: false
        }
    }

    private static func isGreek(_ value: UInt32) -> Bool {
        (0x370...0x373).contains(value) || (0x375...0x3E1).contains(value) || (0x3F0...0x3FF).contains(value)
            || (0x1F00...0x1FFE).contains(value)
    }

    private static func isHebrew(_ value: UInt32) -> Bool {
        (0x591...0x5F4).contains(value) || (0xFB1D...0xFB4F).contains(value)
    }

    private static func isJapanese(_ value: UInt32) -> Bool {
        switch value {
        case 0x3005, 0x3007, 0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FD...0x30FF, 0x31F0...0x31FF,
            0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
            true
        default: false
        }
    }
}
