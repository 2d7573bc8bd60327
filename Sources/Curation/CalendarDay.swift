/// Days of the proleptic Gregorian calendar, without clock, locale or time zone.
///
/// Days are counted from 1 March of the year 0: with the year starting in March, leap days come last and the months'
/// lengths follow one line.
public enum CalendarDay {
    /// The number of 1 January 1970.
    private static let unixEpoch = 719_468

    /// The day in UTC as `YYYY-MM-DD`.
    public static func text(secondsSince1970 seconds: Int) -> String { text(number: unixEpoch + seconds / 86_400) }

    /// True when the text is `YYYY-MM-DD` and a day of the calendar.
    public static func isDay(_ text: some StringProtocol) -> Bool {
        var numbers = (year: 0, month: 0, day: 0)
        var count = 0
        for byte in text.utf8 {
            switch count {
            case 4, 7: guard byte == UInt8(ascii: "-") else { return false }
            case 0...9 where !byte.isDigit: return false
            case 0..<4: numbers.year = numbers.year * 10 + Int(byte - 0x30)
            case 5..<7: numbers.month = numbers.month * 10 + Int(byte - 0x30)
            case 8..<10: numbers.day = numbers.day * 10 + Int(byte - 0x30)
            default: return false
            }
            count += 1
        }
        return count == 10 && isDay(numbers.year, numbers.month, numbers.day)
    }

    /// True when the calendar has the day.
    static func isDay(_ year: Int, _ month: Int, _ day: Int) -> Bool {
        guard (1...12).contains(month), day >= 1 else { return false }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return day <= [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }

    /// The number of a day.
    static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let monthFromMarch = (month + 9) % 12
        return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + (153 * monthFromMarch + 2) / 5 + day - 1
    }

    /// The day with this number as `YYYY-MM-DD`.
    static func text(number: Int) -> String {
        var year = (number * 400) / 146_097
        while self.number(year + 1, 3, 1) <= number { year += 1 }
        while self.number(year, 3, 1) > number { year -= 1 }
        let dayOfYear = number - self.number(year, 3, 1)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return padded(month <= 2 ? year + 1 : year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
    }

    private static func padded(_ value: Int, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
