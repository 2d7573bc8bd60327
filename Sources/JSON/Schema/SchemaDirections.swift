/// The order of writing directions in host names (RFC 5893, section 2).
enum SchemaDirections {
    /// The directions of Unicode as far as characters of sound labels have them.
    private enum Direction {
        case left, right, arabicNumber, europeanNumber, mark, other
    }

    /// Whether labels stand beside each other without changing their look. Only names with a character from right to
    /// left are asked.
    static func areSound(_ labels: [[Unicode.Scalar]]) -> Bool {
        let directions = labels.map { $0.map(direction) }
        guard directions.contains(where: { $0.contains { $0 == .right || $0 == .arabicNumber } }) else { return true }
        return directions.allSatisfy(isSound)
    }

    private static func isSound(_ label: [Direction]) -> Bool {
        let last = label.last { $0 != .mark }
        switch label.first {
        case .right:
            let mixesNumbers = label.contains(.europeanNumber) && label.contains(.arabicNumber)
            return !label.contains(.left) && !mixesNumbers && last != .other
        case .left:
            let endsWell = last == .left || last == .europeanNumber
            return !label.contains(.right) && !label.contains(.arabicNumber) && endsWell
        default: return false
        }
    }

    private static func direction(_ scalar: Unicode.Scalar) -> Direction {
        switch scalar.value {
        case 0x30...0x39, 0x6F0...0x6F9: return .europeanNumber
        case 0x600...0x605, 0x660...0x669, 0x66B, 0x66C, 0x6DD: return .arabicNumber
        default: break
        }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return .mark
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .spacingMark,
            .decimalNumber:
            break
        default: return .other
        }
        switch scalar.value {
        case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: return .right
        default: return .left
        }
    }
}
