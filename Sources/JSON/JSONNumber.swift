/// A JSON number, kept as it was written so that no digit is lost.
///
/// Equality and hashing go by the exact mathematical value: `1`, `1.0` and `10e-1` are equal.
public struct JSONNumber: Sendable {
    /// The number as written, in the grammar of RFC 8259, section 6.
    public let text: String

    /// Makes an integer.
    public init(_ int: Int) {
        text = String(int)
    }

    /// Makes a number from a double, in the shortest digits that read back as the same double.
    ///
    /// JSON has no infinities and no NaN: passing one is a programming error and stops the program.
    public init(_ double: Double) {
        precondition(double.isFinite, "a JSON number must be finite")
        text = ECMAScriptNumber.text(double)
    }

    /// Takes a text as it is, or returns nil when it is not a number by RFC 8259, section 6.
    public init?(text: String) {
        let bytes = Array(text.utf8)
        let scan = JSONNumberScan(bytes, from: 0)
        guard scan.expected == nil, scan.end == bytes.count else { return nil }
        self.text = text
    }

    /// Takes a text that a scan has already found to be a number.
    init(scanned text: String) {
        self.text = text
    }

    /// The exact value.
    var decimal: JSONDecimal { JSONDecimal(text: text) }

    /// The value as an `Int`, or nil when it is fractional or out of range. `1.0` and `1e3` are integers.
    public var intValue: Int? { Int(text) ?? decimal.intValue }

    /// The nearest double. Infinite when the number is beyond the range of doubles.
    public var doubleValue: Double { Double(text) ?? .nan }
}

extension JSONNumber: Hashable {
    public static func == (left: JSONNumber, right: JSONNumber) -> Bool {
        left.text == right.text || left.decimal == right.decimal
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(decimal)
    }
}

extension JSONNumber: CustomStringConvertible {
    /// The number as written.
    public var description: String { text }
}
