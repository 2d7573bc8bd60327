/// Durations as RFC 3339, appendix A writes them.
enum SchemaDurationFormat {
    /// `P` with years, months and days, `T` with hours, minutes and seconds, or weeks alone. Units
    /// follow each other without gaps: `P1Y1D` is none.
    static func isDuration(_ string: String) -> Bool {
        let bytes = Array(string.utf8)
        guard bytes.first == UInt8(ascii: "P") else { return false }
        let parts = bytes.dropFirst().split(
            separator: UInt8(ascii: "T"), omittingEmptySubsequences: false)
        guard let date = units(parts[0]) else { return false }
        guard parts.count > 1 else { return isRun(date, of: "YMD") || isRun(date, of: "W") }
        guard parts.count == 2, let time = units(parts[1]) else { return false }
        return (date.isEmpty || isRun(date, of: "YMD")) && isRun(time, of: "HMS")
    }

    /// The letters of a text that alternates numbers and letters, or nil.
    private static func units(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
        var letters: [UInt8] = []
        var hasDigits = false
        for byte in bytes {
            if byte >= 0x30 && byte <= 0x39 {
                hasDigits = true
            } else {
                guard hasDigits else { return nil }
                letters.append(byte)
                hasDigits = false
            }
        }
        return hasDigits ? nil : letters
    }

    /// Whether letters are a run of neighbours in an order, and at least one.
    private static func isRun(_ letters: [UInt8], of order: String) -> Bool {
        let order = Array(order.utf8)
        guard let first = letters.first, let start = order.firstIndex(of: first) else { return false }
        return order[start...].starts(with: letters)
    }
}
