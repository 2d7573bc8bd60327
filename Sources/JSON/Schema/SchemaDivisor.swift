/// The divisor of the keyword `multipleOf`, exact for decimals.
struct SchemaDivisor: Sendable {
    /// The divisor as the schema writes it.
    let text: String
    private let digits: UInt64
    private let exponent: Int

    /// Makes a divisor, or returns nil when it is not above zero or has more than 18 significant digits.
    init?(_ number: JSONNumber) {
        let decimal = number.decimal
        guard !decimal.isNegative, !decimal.isZero, decimal.digits.count <= 18 else { return nil }
        text = number.text
        digits = decimal.digits.reduce(0) { $0 * 10 + UInt64($1) }
        exponent = decimal.exponent
    }

    /// Whether a number is a whole multiple of the divisor.
    func divides(_ number: JSONNumber) -> Bool {
        let decimal = number.decimal
        if decimal.isZero { return true }
        // The digits end in no zero, so a multiple of more tens than the number has is out of reach.
        guard decimal.exponent >= exponent else { return false }
        var remainder: UInt64 = 0
        for digit in decimal.digits {
            remainder = (times(remainder, 10) + UInt64(digit)) % digits
        }
        return times(remainder, power(of: decimal.exponent - exponent)) == 0
    }

    /// Ten to a power, modulo the digits.
    private func power(of exponent: Int) -> UInt64 {
        var result = 1 % digits
        var base = 10 % digits
        var rest = exponent
        while rest > 0 {
            if rest & 1 == 1 { result = times(result, base) }
            base = times(base, base)
            rest >>= 1
        }
        return result
    }

    private func times(_ left: UInt64, _ right: UInt64) -> UInt64 {
        digits.dividingFullWidth((left % digits).multipliedFullWidth(by: right % digits)).remainder
    }
}
