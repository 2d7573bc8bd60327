/// Days of the proleptic Gregorian calendar, without clock, locale or time zone.
public enum CalendarDay {
    /// The day in UTC as `YYYY-MM-DD`.
    public static func text(secondsSince1970 seconds: Int) -> String {
        // Years that begin in March have the leap day at their end, which makes the months regular.
        let days = seconds / 86_400 + 719_468
        let era = days / 146_097
        let dayOfEra = days % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * month + 2) / 5 + 1
        let number = month < 10 ? month + 3 : month - 9
        let year = yearOfEra + era * 400 + (number <= 2 ? 1 : 0)
        return "\(year)-\(padded(number))-\(padded(day))"
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// True when the text is `YYYY-MM-DD` and a day of the calendar.
    public static func isDay(_ text: some StringProtocol) -> Bool {
        let parts = text.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2], parts.joined().allSatisfy({ (0x30...0x39).contains($0) }) else {
            return false
        }
        let numbers = parts.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
        let isLeap = numbers[0] % 4 == 0 && (numbers[0] % 100 != 0 || numbers[0] % 400 == 0)
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return days.indices.contains(numbers[1] - 1) && (1...days[numbers[1] - 1]).contains(numbers[2])
    }
}
