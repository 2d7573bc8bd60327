/// What each scalar is at the border of two cells: ASCII and the blocks behind it by table, the rest by its category.
enum ScalarKinds {
    private static let tableEnd: UInt32 = 0x0E80
    private static let table: [GlueScan.Kind] = (0..<tableEnd).map { value in
        Unicode.Scalar(value).map(classify) ?? .other
    }

    @inline(__always)
    static func kind(of scalar: Unicode.Scalar) -> GlueScan.Kind { withTable { kind(of: scalar, in: $0) } }

    /// The same for many scalars of a line.
    @inline(__always)
    static func kind(of scalar: Unicode.Scalar, in table: UnsafeBufferPointer<GlueScan.Kind>) -> GlueScan.Kind {
        scalar.value < tableEnd ? table[Int(scalar.value)] : classify(scalar)
    }

    /// The kinds of ASCII and of the blocks behind it.
    @inline(__always)
    static func withTable<Result>(_ body: (UnsafeBufferPointer<GlueScan.Kind>) -> Result) -> Result {
        table.withUnsafeBufferPointer { body($0) }
    }

    private static func classify(_ scalar: Unicode.Scalar) -> GlueScan.Kind {
        switch scalar.value {
        case 0x20, 0xA0, 0x3000, 0x2000...0x200B, 0x09...0x0D, 0x202F: .space
        case 0x30...0x39: .digit
        case 0x41...0x5A: .upper
        case 0x61...0x7A: .lower
        case 0x28, 0x5B, 0x7B, 0xFF08: .open
        case 0x29, 0x5D, 0x7D, 0xFF09: .close
        case 0x2E, 0x21, 0x3F, 0x2026, 0x3002, 0xFF01, 0xFF1F: .stop
        case 0x2C, 0x3B, 0x3A, 0x25, 0x3001, 0xFF0C: .comma
        case 0x2D, 0x2010...0x2015, 0x2F, 0x26, 0x7E: .dash
        case 0x2197: .arrow
        case 0x27, 0x2019: .apostrophe
        case 0x22, 0x2018, 0x201A...0x201F, 0xAB, 0xBB: .quote
        case ..<0x80: .other
        // The blocks of most pages without case: no look-up of a category is as fast.
        case 0xAC00..<0xD7A4: .caseless(.hangul)
        case 0x4E00..<0xA000, 0x3041...0x3096, 0x30A1...0x30FA: .caseless(.eastAsian)
        default: foreignKind(of: scalar)
        }
    }

    private static func foreignKind(of scalar: Unicode.Scalar) -> GlueScan.Kind {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .titlecaseLetter: .upper
        case .lowercaseLetter: .lower
        case .otherLetter, .modifierLetter: .caseless(CaselessScript(of: scalar))
        case .nonspacingMark, .spacingMark, .enclosingMark, .format: .mark
        case .decimalNumber: .digit
        case .spaceSeparator: .space
        default: .other
        }
    }
}
