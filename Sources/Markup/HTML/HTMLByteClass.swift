/// What ``HTMLScanner`` must know of a byte, as bits: the bits of a whole text are joined without a branch a byte.
enum HTMLByteClass {
    /// May be a character that XML forbids: a control character, or the first byte of U+FFFE and U+FFFF.
    static let doubtful: UInt8 = 1
    static let lineFeed: UInt8 = 2
    /// `<` and `&`: ends a text.
    static let markup: UInt8 = 4
    /// Stands in names of elements and attributes.
    static let name: UInt8 = 8
    static let uppercase: UInt8 = 16
    /// Blank, tab, line feed, carriage return.
    static let blank: UInt8 = 32
    static let notBlank: UInt8 = 64
    /// The first byte of a name.
    static let letter: UInt8 = 128

    static let table: [UInt8] = (0...255).map { value in
        switch UInt8(value) {
        case 0x0A: lineFeed | blank
        case 0x09, 0x0D, 0x20: blank
        case 0x00..<0x20, 0xEF: doubtful | notBlank
        case UInt8(ascii: "<"), UInt8(ascii: "&"): markup | notBlank
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): name | letter | uppercase | notBlank
        case UInt8(ascii: "a")...UInt8(ascii: "z"): name | letter | notBlank
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ":"):
            name | notBlank
        default: notBlank
        }
    }
}
