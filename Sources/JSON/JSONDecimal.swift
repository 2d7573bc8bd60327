/// The exact mathematical value of a JSON number: a sign, decimal digits and a power of ten.
///
/// The form is normal (no zeros at either end of the digits), so equal values have equal parts.
/// Exponents saturate near the ends of `Int`; only numbers of more than 10^18 digits would differ.
struct JSONDecimal: Sendable, Hashable {
    /// Whether the value is below zero. Zero has no sign.
    private(set) var isNegative = false
    /// The digits 0 to 9, most significant first; empty for zero.
    private(set) var digits: [UInt8] = []
    /// The power of ten that the digits, read as an integer, are multiplied by.
    private(set) var exponent = 0

    private static let exponentBound = Int.max / 8

    /// Reads a text that follows the number grammar of RFC 8259, section 6.
    init(text: String) {
        var fractionDigits = 0
        var written = 0
        var inFraction = false
        var exponentText: [UInt8]?
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "-") where exponentText == nil: isNegative = true
            case UInt8(ascii: "."): inFraction = true
            case UInt8(ascii: "e"), UInt8(ascii: "E"): exponentText = []
            default:
                if exponentText != nil {
                    exponentText?.append(byte)
                } else {
                    digits.append(byte &- UInt8(ascii: "0"))
                    if inFraction { fractionDigits += 1 }
                }
            }
        }
        written = Self.readExponent(exponentText ?? [])
        exponent = written - fractionDigits
        normalize()
    }

    private static func readExponent(_ text: [UInt8]) -> Int {
        var value = 0
        for byte in text where byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") {
            value = min(value * 10 + Int(byte - UInt8(ascii: "0")), exponentBound / 16)
        }
        return text.first == UInt8(ascii: "-") ? -value : value
    }

    private mutating func normalize() {
        let trailing = digits.reversed().prefix { $0 == 0 }.count
        digits.removeLast(trailing)
        exponent += trailing
        digits.removeFirst(digits.prefix { $0 == 0 }.count)
        if digits.isEmpty {
            isNegative = false
            exponent = 0
        }
    }

    /// Whether the value has no fractional part (`1.0` and `1e3` have none).
    var isInteger: Bool { exponent >= 0 }

    /// Whether the value is zero.
    var isZero: Bool { digits.isEmpty }

    /// The number of digits before the decimal point; zero or negative for values below one.
    var pointPosition: Int { digits.count + exponent }

    /// The value as an `Int`, or nil when it is fractional or out of range.
    var intValue: Int? {
        guard isInteger, pointPosition <= 19 else { return nil }
        var value = 0
        for position in 0..<max(pointPosition, 0) {
            let digit = position < digits.count ? Int(digits[position]) : 0
            let (shifted, overflow) = value.multipliedReportingOverflow(by: 10)
            // Built below zero, because `Int.min` has no positive twin.
            let (next, carried) = shifted.subtractingReportingOverflow(digit)
            if overflow || carried { return nil }
            value = next
        }
        if isNegative { return value }
        return value == Int.min ? nil : -value
    }
}

extension JSONDecimal: Comparable {
    static func < (left: JSONDecimal, right: JSONDecimal) -> Bool {
        if left.signum != right.signum { return left.signum < right.signum }
        if left.isNegative { return right.magnitudePrecedes(left) }
        return left.magnitudePrecedes(right)
    }

    private var signum: Int { isZero ? 0 : isNegative ? -1 : 1 }

    private func magnitudePrecedes(_ other: JSONDecimal) -> Bool {
        if pointPosition != other.pointPosition { return pointPosition < other.pointPosition }
        return digits.lexicographicallyPrecedes(other.digits)
    }
}
