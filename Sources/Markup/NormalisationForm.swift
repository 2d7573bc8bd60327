internal import CUtf8proc

/// One of the two forms that ``UnicodeForm`` makes, with what it may copy without looking further.
enum NormalisationForm {
    case canonical
    case compatibilityCasefold

    var decomposition: utf8proc_option_t {
        switch self {
        case .canonical: option(UTF8PROC_STABLE, UTF8PROC_COMPOSE)
        case .compatibilityCasefold:
            option(UTF8PROC_STABLE, UTF8PROC_COMPOSE, UTF8PROC_COMPAT, UTF8PROC_CASEFOLD, UTF8PROC_IGNORE)
        }
    }

    var composition: utf8proc_option_t { option(UTF8PROC_STABLE, UTF8PROC_COMPOSE) }

    private func option(_ flags: utf8proc_option_t...) -> utf8proc_option_t {
        utf8proc_option_t(flags.reduce(0) { $0 | $1.rawValue })
    }

    /// Whether an ASCII byte stays as it is.
    @inline(__always)
    func keepsASCII(_ byte: UInt8) -> Bool {
        switch self {
        case .canonical: byte < 0x80
        case .compatibilityCasefold: byte < 0x80 && !(0x41...0x5A).contains(byte)
        }
    }

    /// Whether a scalar stays as it is and nothing before it can combine with it: a starter with quick check "yes".
    ///
    /// Conservative: false only costs time. The blocks are those that pages are full of.
    @inline(__always)
    func isInert(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return keepsASCII(UInt8(truncatingIfNeeded: scalar)) }
        switch scalar {
        case 0x05D0...0x05EA, 0x0621...0x063A, 0x0641...0x064A, 0x0E01...0x0E32, 0x0905...0x0928, 0x092A...0x0930,
            0x3041...0x3096, 0x30A1...0x30FA, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3:
            // No case, no compatibility mapping, no mark.
            return true
        case 0x11A7:
            // Not a trailing consonant, though it sits where the arithmetic of Hangul has number 0: utf8proc 2.8 would
            // compose it away.
            return true
        case 0x0080...0x02FF, 0x0400...0x0482, 0x048A...0x052F, 0x0388...0x03FF, 0x1E00...0x1EFF, 0x2010...0x2027,
            0x2030...0x205E, 0x2190...0x21FF, 0xFF01...0xFF9D:
            return self == .canonical
        default:
            return false
        }
    }
}
