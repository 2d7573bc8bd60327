/// Numbers in Chinese characters in front of a unit of time: `一九八七年`, `昭和四十八年`, `二十世纪`.
enum HanNumeral {
    /// 0 to 9; 10 and 100 for their signs.
    static func digit(_ scalar: UInt32) -> Int? {
        switch scalar {
        case 0x3007, 0x96F6, 0x25CB: 0
        case 0x4E00: 1
        case 0x4E8C: 2
        case 0x4E09: 3
        case 0x56DB: 4
        case 0x4E94: 5
        case 0x516D: 6
        case 0x4E03: 7
        case 0x516B: 8
        case 0x4E5D: 9
        case 0x5341: 10
        case 0x767E: 100
        default: nil
        }
    }

    /// The number at `start` and its end, when a year, month, day or century follows.
    static func number(_ source: [UInt8], at start: Int) -> (value: Int, end: Int)? {
        var index = start
        var digits: [Int] = []
        while index < source.count, digits.count < 8 {
            let (scalar, length) = UTF8Scalar.decode(source, at: index)
            guard let digit = digit(scalar) else { break }
            digits.append(digit)
            index += length
        }
        guard index < source.count, units.contains(UTF8Scalar.decode(source, at: index).scalar) else { return nil }
        return (value(of: digits), index)
    }

    /// The number that the text is, from its first to its last byte; nil where it is none.
    static func value(_ text: [UInt8]) -> Int? {
        var index = 0
        var digits: [Int] = []
        while index < text.count {
            let (scalar, length) = UTF8Scalar.decode(text, at: index)
            guard let digit = digit(scalar), digits.count < 8 else { return nil }
            digits.append(digit)
            index += length
        }
        return digits.isEmpty ? nil : value(of: digits)
    }

    /// 年 世 月 日
    private static let units: Set<UInt32> = [0x5E74, 0x4E16, 0x6708, 0x65E5]

    private static func value(of digits: [Int]) -> Int {
        if !digits.contains(where: { $0 >= 10 }) { return digits.reduce(0) { $0 * 10 + $1 } }
        var sum = 0
        var pending = 0
        for digit in digits {
            if digit >= 10 {
                sum += max(pending, 1) * digit
                pending = 0
            } else {
                pending = digit
            }
        }
        return sum + pending
    }
}
