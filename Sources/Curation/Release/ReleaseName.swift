/// The order of release names: as people count, so `2026.10` comes after `2026.9`.
public enum ReleaseName {
    /// True when `left` comes before `right`: runs of digits are compared as numbers, everything else byte by byte.
    public static func precedes(_ left: String, _ right: String) -> Bool {
        var one = Array(left.utf8)[...]
        var other = Array(right.utf8)[...]
        while let first = one.first, let second = other.first {
            if first.isDigit, second.isDigit {
                let (number, rival) = (takeNumber(&one), takeNumber(&other))
                if number.count != rival.count { return number.count < rival.count }
                if !number.elementsEqual(rival) { return number.lexicographicallyPrecedes(rival) }
            } else {
                if first != second { return first < second }
                one = one.dropFirst()
                other = other.dropFirst()
            }
        }
        if one.isEmpty != other.isEmpty { return one.isEmpty }
        // `1` and `01` count the same; bytes decide, so that the order is total.
        return left.utf8.lexicographicallyPrecedes(right.utf8)
    }

    /// The digits at the start, leading zeros left out.
    private static func takeNumber(_ text: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let digits = text.prefix(while: \.isDigit)
        text = text.dropFirst(digits.count)
        return digits.drop { $0 == UInt8(ascii: "0") }
    }
}
