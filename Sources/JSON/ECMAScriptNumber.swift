/// The number layout of ECMAScript's `Number::toString`, which RFC 8785, section 3.2.2.3 asks for.
enum ECMAScriptNumber {
    /// The shortest text that reads back as the same double, laid out as ECMAScript does.
    /// Both zeros give `0`. The double must be finite.
    static func text(_ double: Double) -> String {
        // Swift's description has the shortest round-trip digits; only their layout differs.
        text(JSONDecimal(text: double.description))
    }

    /// Lays out a decimal, whatever its range.
    static func text(_ decimal: JSONDecimal) -> String {
        if decimal.isZero { return "0" }
        var bytes: [UInt8] = decimal.isNegative ? [UInt8(ascii: "-")] : []
        let digits = decimal.digits.map { $0 + UInt8(ascii: "0") }
        let point = decimal.pointPosition
        switch point {
        case digits.count...max(21, digits.count) where point <= 21:
            bytes += digits
            bytes += zeros(point - digits.count)
        case 1...21:
            bytes += digits[..<point]
            bytes.append(UInt8(ascii: "."))
            bytes += digits[point...]
        case -5...0:
            bytes += Array("0.".utf8) + zeros(-point) + digits
        default:
            bytes += exponential(digits, exponent: point - 1)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func zeros(_ count: Int) -> [UInt8] {
        [UInt8](repeating: UInt8(ascii: "0"), count: count)
    }

    private static func exponential(_ digits: [UInt8], exponent: Int) -> [UInt8] {
        var bytes = [digits[0]]
        if digits.count > 1 {
            bytes.append(UInt8(ascii: "."))
            bytes += digits[1...]
        }
        bytes += Array((exponent < 0 ? "e-" : "e+").utf8)
        bytes += Array(String(exponent.magnitude).utf8)
        return bytes
    }
}
