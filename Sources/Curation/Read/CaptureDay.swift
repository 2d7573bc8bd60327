/// The day on which a container says that it recorded a page, in UTC.
enum CaptureDay {
    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

    /// Hours behind or ahead of UTC of the zone names that RFC 5322 still allows.
    private static let zones = [
        "ut": 0, "gmt": 0, "utc": 0, "z": 0, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6,
        "pst": -8,
        "pdt": -7,
    ]

    /// From a mail date (RFC 5322 section 3.3 and the obsolete forms of 4.3): `Sat, 20 Jun 2026 23:30:00 -0500` is
    /// `2026-06-21`. An unknown zone counts as UTC. Returns nil when it is no date.
    static func fromMessageDate(_ text: String) -> String? {
        var words = withoutComments(text).split { " ,\t".utf8.contains($0) }.map { String(decoding: $0, as: UTF8.self) }
        if let first = words.first, Int(first) == nil { words.removeFirst() }
        guard words.count >= 4, let day = number(words[0], digits: 1...2),
            let month = months.firstIndex(of: String(words[1].lowercased().prefix(3))),
            var year = number(words[2], digits: 2...4), let minutes = minutesOfDay(words[3])
        else { return nil }
        if year < 50 { year += 2000 } else if year < 1000 { year += 1900 }
        guard CalendarDay.isDay(year, month + 1, day) else { return nil }
        let offset = words.count > 4 ? zoneMinutes(words[4]) : 0
        let total = CalendarDay.number(year, month + 1, day) * 1440 + minutes - offset
        return CalendarDay.text(number: total >= 0 ? total / 1440 : (total - 1439) / 1440)
    }

    /// From a `WARC-Date` (the W3C profile of ISO 8601, always UTC): the day, or nil when it is coarser than a day.
    static func fromTimestamp(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        guard bytes.count == 10 || (bytes.count > 10 && bytes[10] == 0x54), bytes[4] == 0x2D, bytes[7] == 0x2D,
            let year = number(String(decoding: bytes[0..<4], as: UTF8.self), digits: 4...4),
            let month = number(String(decoding: bytes[5..<7], as: UTF8.self), digits: 2...2),
            let day = number(String(decoding: bytes[8..<10], as: UTF8.self), digits: 2...2),
            CalendarDay.isDay(year, month, day)
        else { return nil }
        return String(decoding: bytes[0..<10], as: UTF8.self)
    }

    // MARK: - Parts of a date

    private static func withoutComments(_ text: String) -> [UInt8] {
        var depth = 0
        return text.utf8.filter { byte in
            if byte == 0x28 { depth += 1 }
            defer { if byte == 0x29 && depth > 0 { depth -= 1 } }
            return depth == 0
        }
    }

    private static func number(_ text: String, digits: ClosedRange<Int>) -> Int? {
        guard digits.contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(text)
    }

    private static func minutesOfDay(_ text: String) -> Int? {
        let parts = text.split(separator: ":").map { number(String($0), digits: 1...2) }
        guard parts.count == 2 || parts.count == 3, let hour = parts[0], let minute = parts[1], hour < 24, minute < 60
        else { return nil }
        return hour * 60 + minute
    }

    private static func zoneMinutes(_ text: String) -> Int {
        if let hours = zones[text.lowercased()] { return hours * 60 }
        guard let sign = text.utf8.first, sign == 0x2B || sign == 0x2D,
            let value = number(String(text.dropFirst()), digits: 4...4)
        else { return 0 }
        return (value / 100 * 60 + value % 100) * (sign == 0x2D ? -1 : 1)
    }
}
