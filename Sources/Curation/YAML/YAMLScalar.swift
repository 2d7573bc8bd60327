/// A plain (unquoted) YAML scalar, resolved by the Core schema of YAML 1.2.2, section 10.3.2.
///
/// YAML 1.1 took `no`, `yes`, `on`, `1:30` and dates for other things than text; here they are text.
enum YAMLScalar: Equatable {
    case null
    case bool(Bool)
    /// A number in the grammar of JSON.
    case number(String)
    /// `.inf` or `.nan`, which JSON cannot hold.
    case notFinite
    case string

    init(plain text: String) {
        guard let first = text.utf8.first, Self.mayBeOther(first) || text.utf8.count <= 5 else {
            self = text.isEmpty ? .null : .string
            return
        }
        switch text {
        case "", "~", "null", "Null", "NULL": self = .null
        case "true", "True", "TRUE": self = .bool(true)
        case "false", "False", "FALSE": self = .bool(false)
        default: self = Self.numeric(Array(text.utf8))
        }
    }

    /// False for the first byte of nearly every text: nothing but a text begins so and is longer than `false`.
    private static func mayBeOther(_ first: UInt8) -> Bool {
        switch first {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): true
        default: false
        }
    }

    private static func numeric(_ bytes: [UInt8]) -> YAMLScalar {
        if bytes.starts(with: Array("0x".utf8)) { return integer(bytes.dropFirst(2), radix: 16) }
        if bytes.starts(with: Array("0o".utf8)) { return integer(bytes.dropFirst(2), radix: 8) }
        var body = bytes[...]
        let isNegative = body.first == UInt8(ascii: "-")
        if isNegative || body.first == UInt8(ascii: "+") { body = body.dropFirst() }
        if isNotFinite(body, signed: body.count < bytes.count) { return .notFinite }
        guard let number = decimal(body) else { return .string }
        return .number((isNegative ? "-" : "") + number)
    }

    private static func integer(_ digits: ArraySlice<UInt8>, radix: Int) -> YAMLScalar {
        // A sign is no digit here, though `Int` would take one.
        guard let first = digits.first, first != UInt8(ascii: "-"), first != UInt8(ascii: "+"),
            let value = Int(String(decoding: digits, as: UTF8.self), radix: radix)
        else { return .string }
        return .number(String(value))
    }

    private static func isNotFinite(_ body: ArraySlice<UInt8>, signed: Bool) -> Bool {
        switch String(decoding: body, as: UTF8.self) {
        case ".inf", ".Inf", ".INF": true
        case ".nan", ".NaN", ".NAN": !signed
        default: false
        }
    }

    /// The JSON form of an unsigned decimal: `007` loses its zeros, `.5` and `5.` get the digit that JSON asks for.
    private static func decimal(_ body: ArraySlice<UInt8>) -> String? {
        var rest = body
        let whole = takeDigits(&rest)
        var fraction: ArraySlice<UInt8> = []
        if rest.first == UInt8(ascii: ".") {
            rest = rest.dropFirst()
            fraction = takeDigits(&rest)
        }
        guard !whole.isEmpty || !fraction.isEmpty else { return nil }
        var text = String(decoding: whole.drop { $0 == UInt8(ascii: "0") }, as: UTF8.self)
        if text.isEmpty { text = "0" }
        if !fraction.isEmpty { text += "." + String(decoding: fraction, as: UTF8.self) }
        guard let first = rest.first else { return text }
        guard first | 0x20 == UInt8(ascii: "e") else { return nil }
        return exponent(rest.dropFirst()).map { text + "e" + $0 }
    }

    private static func exponent(_ body: ArraySlice<UInt8>) -> String? {
        var rest = body
        let sign = rest.first == UInt8(ascii: "-") ? "-" : ""
        if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
        let digits = takeDigits(&rest)
        guard !digits.isEmpty, rest.isEmpty else { return nil }
        return sign + String(decoding: digits, as: UTF8.self)
    }

    private static func takeDigits(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let digits = rest.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
        rest = rest.dropFirst(digits.count)
        return digits
    }
}
