/// Days of the proleptic Gregorian calendar, without clock, locale or time zone.
enum CalendarDay {
    /// The day in UTC as `YYYY-MM-DD`.
    static func text(secondsSince1970 seconds: Int) -> String {
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
}
