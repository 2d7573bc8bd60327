/// An International Standard Book Number (ISO 2108), ten or thirteen digits.
enum ISBN {
    /// Whether the number, with or without hyphens, has the right length, prefix and check digit.
    static func verified(_ printed: ArraySlice<UInt8>) -> Bool {
        let digits = printed.filter { $0.isDigit || $0 == UInt8(ascii: "X") || $0 == UInt8(ascii: "x") }
        switch digits.count {
        case 10: return isTen(digits)
        case 13: return isThirteen(digits)
        default: return false
        }
    }

    private static func isTen(_ digits: [UInt8]) -> Bool {
        var sum = 0
        for (position, digit) in digits.enumerated() {
            guard digit.isDigit || position == 9 else { return false }
            sum += (10 - position) * (digit.isDigit ? Int(digit - 0x30) : 10)
        }
        return sum % 11 == 0
    }

    private static func isThirteen(_ digits: [UInt8]) -> Bool {
        guard digits.allSatisfy(\.isDigit), digits.starts(with: "978".utf8) || digits.starts(with: "979".utf8) else {
            return false
        }
        let sum = digits.enumerated().reduce(0) { $0 + Int($1.element - 0x30) * ($1.offset % 2 == 0 ? 1 : 3) }
        return sum % 10 == 0
    }
}
