/// The encoding of Unicode by ASCII that RFC 3492 defines for host names.
enum Punycode {
    private static let base = 36
    private static let firstBias = 72
    private static let firstCode = 0x80
    /// Longer texts are no labels, and the time of both ways is quadratic.
    private static let longest = 256

    /// The text of an encoded one, without its prefix `xn--`; nil when it is none.
    static func decode(_ bytes: ArraySlice<UInt8>) -> [Unicode.Scalar]? {
        guard bytes.count <= longest else { return nil }
        var decoded: [Unicode.Scalar] = []
        var rest = bytes
        if let hyphen = bytes.lastIndex(of: UInt8(ascii: "-")) {
            decoded = bytes[..<hyphen].map { Unicode.Scalar($0) }
            rest = bytes[(hyphen + 1)...]
        }
        var code = firstCode
        var place = 0
        var bias = firstBias
        while !rest.isEmpty {
            guard let delta = readNumber(&rest, bias) else { return nil }
            let count = decoded.count + 1
            bias = adapted(delta, count, isFirst: place == 0 && code == firstCode && bias == firstBias)
            place += delta
            code += place / count
            place %= count
            guard code <= 0x10FFFF, let scalar = Unicode.Scalar(UInt32(code)) else { return nil }
            decoded.insert(scalar, at: place)
            place += 1
        }
        return decoded
    }

    private static func readNumber(_ rest: inout ArraySlice<UInt8>, _ bias: Int) -> Int? {
        var value = 0
        var weight = 1
        var position = base
        while let byte = rest.popFirst() {
            guard let digit = digit(byte) else { return nil }
            value += digit * weight
            let threshold = threshold(position, bias)
            if digit < threshold { return value }
            weight *= base - threshold
            guard weight < 1 << 40, value < 1 << 40 else { return nil }
            position += base
        }
        return nil
    }

    /// The encoded form of a text, without the prefix; nil when it is too long.
    static func encode(_ scalars: [Unicode.Scalar]) -> [UInt8]? {
        guard scalars.count <= longest else { return nil }
        var encoded = scalars.filter(\.isASCII).map { UInt8(truncatingIfNeeded: $0.value) }
        let basicCount = encoded.count
        var handled = basicCount
        if basicCount > 0 { encoded.append(UInt8(ascii: "-")) }
        var code = firstCode
        var delta = 0
        var bias = firstBias
        while handled < scalars.count {
            let next = scalars.lazy.map { Int($0.value) }.filter { $0 >= code }.min() ?? code
            delta += (next - code) * (handled + 1)
            code = next
            for scalar in scalars {
                if Int(scalar.value) < code { delta += 1 }
                guard Int(scalar.value) == code else { continue }
                writeNumber(delta, bias, to: &encoded)
                bias = adapted(delta, handled + 1, isFirst: handled == basicCount)
                delta = 0
                handled += 1
            }
            delta += 1
            code += 1
        }
        return encoded
    }

    private static func writeNumber(_ number: Int, _ bias: Int, to encoded: inout [UInt8]) {
        var rest = number
        var position = base
        while true {
            let threshold = threshold(position, bias)
            if rest < threshold { break }
            encoded.append(letter(threshold + (rest - threshold) % (base - threshold)))
            rest = (rest - threshold) / (base - threshold)
            position += base
        }
        encoded.append(letter(rest))
    }

    private static func threshold(_ position: Int, _ bias: Int) -> Int { min(max(position - bias, 1), 26) }

    private static func adapted(_ delta: Int, _ count: Int, isFirst: Bool) -> Int {
        var delta = isFirst ? delta / 700 : delta / 2
        delta += delta / count
        var position = 0
        while delta > 455 {
            delta /= 35
            position += base
        }
        return position + 36 * delta / (delta + 38)
    }

    private static func digit(_ byte: UInt8) -> Int? {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte - UInt8(ascii: "a"))
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(byte - UInt8(ascii: "A"))
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte - UInt8(ascii: "0")) + 26
        default: nil
        }
    }

    private static func letter(_ digit: Int) -> UInt8 { UInt8(digit < 26 ? 0x61 + digit : 0x30 + digit - 26) }
}
