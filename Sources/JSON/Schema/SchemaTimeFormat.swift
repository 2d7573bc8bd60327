/// Dates and times as RFC 3339, section 5.6 writes them.
enum SchemaTimeFormat {
    /// A full-date of the Gregorian calendar.
    static func isDate(_ string: String) -> Bool {
        isDate(Array(string.utf8)[...])
    }

    /// A date-time.
    static func isDateTime(_ string: String) -> Bool {
        let bytes = Array(string.utf8)
        guard bytes.count > 11, bytes[10] | 0x20 == UInt8(ascii: "t") else { return false }
        return isDate(bytes[..<10]) && isTime(bytes[11...])
    }

    /// A full-time, with its offset from UTC.
    static func isTime(_ string: String) -> Bool {
        isTime(Array(string.utf8)[...])
    }

    private static func isDate(_ bytes: ArraySlice<UInt8>) -> Bool {
        let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.count == 3, let year = number(parts[0], 4), let month = number(parts[1], 2),
            let day = number(parts[2], 2), (1...12).contains(month)
        else { return false }
        return day >= 1 && day <= days(in: month, of: year)
    }

    private static func days(in month: Int, of year: Int) -> Int {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return switch month {
        case 2: isLeap ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func isTime(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count >= 9 else { return false }
        let start = bytes.startIndex
        guard let (hour, minute) = clock(bytes[start..<start + 5]),
            bytes[start + 5] == UInt8(ascii: ":"), let second = number(bytes[(start + 6)..<(start + 8)], 2)
        else { return false }
        var rest = bytes[(start + 8)...]
        if rest.first == UInt8(ascii: ".") {
            let digits = rest.dropFirst().prefix { $0 >= 0x30 && $0 <= 0x39 }
            if digits.isEmpty { return false }
            rest = rest.dropFirst(digits.count + 1)
        }
        guard let offset = offset(rest) else { return false }
        if second < 60 { return true }
        // A leap second is the last of its day in UTC.
        let minutes = (hour * 60 + minute - offset + 2 * 1440) % 1440
        return second == 60 && minutes == 1439
    }

    /// Hours and minutes of `hh:mm`.
    private static func clock(_ bytes: ArraySlice<UInt8>) -> (Int, Int)? {
        guard bytes.count == 5, bytes[bytes.startIndex + 2] == UInt8(ascii: ":"),
            let hour = number(bytes.prefix(2), 2), let minute = number(bytes.suffix(2), 2), hour < 24,
            minute < 60
        else { return nil }
        return (hour, minute)
    }

    /// The offset from UTC in minutes.
    private static func offset(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard let sign = bytes.first else { return nil }
        if bytes.count == 1, sign | 0x20 == UInt8(ascii: "z") { return 0 }
        guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
            let (hour, minute) = clock(bytes.dropFirst())
        else { return nil }
        let minutes = hour * 60 + minute
        return sign == UInt8(ascii: "-") ? -minutes : minutes
    }

    private static func number(_ bytes: ArraySlice<UInt8>, _ digits: Int) -> Int? {
        guard bytes.count == digits, bytes.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
        return bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
