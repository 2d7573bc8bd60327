/// Small letters of the alphabets that have them: Latin, Greek, Cyrillic, Armenian.
enum SmallLetter {
    /// The small letter of a capital, or the scalar itself. The Turkish dotted capital becomes `i`.
    static func of(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x41...0x5A: scalar + 0x20
        case 0..<0xC0: scalar
        case 0xC0...0xDE: scalar == 0xD7 ? scalar : scalar + 0x20
        case 0x130: 0x69
        case 0x100...0x137, 0x14A...0x177: scalar | 1
        case 0x139...0x148, 0x179...0x17E: scalar + (scalar & 1)
        case 0x178: 0xFF
        case 0x1A0, 0x1AF: scalar + 1
        case 0x1CD...0x1DC: scalar + (scalar & 1)
        case 0x1DE...0x1EF, 0x1F8...0x21F, 0x222...0x233: scalar | 1
        case 0x386: 0x3AC
        case 0x388...0x38A: scalar + 37
        case 0x38C: 0x3CC
        case 0x38E, 0x38F: scalar + 63
        case 0x391...0x3AB: scalar + 32
        case 0x400...0x40F: scalar + 80
        case 0x410...0x42F: scalar + 32
        case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: scalar | 1
        case 0x531...0x556: scalar + 48
        case 0x1E00...0x1E95, 0x1EA0...0x1EFF: scalar | 1
        default: scalar
        }
    }

    /// Whether the scalar is a capital letter of one of these alphabets.
    static func isCapital(_ scalar: UInt32) -> Bool { of(scalar) != scalar }
}
