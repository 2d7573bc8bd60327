/// The line below the table that says how to cite the page:
/// `ScholarGate<heading>: A · B. <retrieved> 2026-06-20 <from> https://…/compare`.
struct CitationLine: Sendable {
    /// The page's heading as printed there.
    var heading: String?
    /// The methods' English names in the order of the columns.
    var names: [String]
    /// `YYYY-MM-DD`.
    var accessed: String?
    var address: PageAddress?

    private static let siteName = Array("ScholarGate".utf8)
    private static let nameSeparator = Array(" · ".utf8)
    private static let plainColon = Array(": ".utf8)
    private static let wideColon = Array("：".utf8)
    private static let scheme = Array("http".utf8)
    /// Without the site's name a citation has a separator, a day and an address with a scheme and `/compare`.
    static let shortest = 30

    /// nil when the line is something else.
    init?(_ line: TextBytes) {
        let isSigned = line.starts(withBytes: Self.siteName)
        guard isSigned || line.count >= Self.shortest else { return nil }
        let separator = line.firstIndex(ofBytes: Self.nameSeparator)
        guard isSigned || separator != nil else { return nil }
        let date = Self.date(in: line)
        let address = Self.address(in: line)
        guard isSigned ? (separator != nil || date != nil) : (date != nil && address != nil) else { return nil }
        accessed = date.map { line[$0].string }
        self.address = address?.address
        var names = line[..<(date?.lowerBound ?? address?.start ?? line.endIndex)]
        if isSigned { names = names.dropFirst(Self.siteName.count) }
        if let colon = Self.colon(in: names) {
            heading = names[..<colon.lowerBound].trimmed.string
            names = names[colon.upperBound...]
        }
        if date != nil || address != nil, let stop = Self.lastSentenceEnd(in: names) { names = names[..<stop] }
        self.names = Self.split(names)
    }

    /// The first colon that is followed by a space, or a full-width one.
    private static func colon(in text: TextBytes) -> Range<Int>? {
        let ascii = text.firstIndex(ofBytes: plainColon).map { $0..<($0 + plainColon.count) }
        let wide = text.firstIndex(ofBytes: wideColon).map { $0..<($0 + wideColon.count) }
        guard let ascii, let wide else { return ascii ?? wide }
        return ascii.lowerBound < wide.lowerBound ? ascii : wide
    }

    /// Where the sentence before the retrieval date ends: the last full stop, in any script, followed by a space or by
    /// nothing that belongs to a name.
    private static func lastSentenceEnd(in text: TextBytes) -> Int? {
        var index = text.endIndex - 1
        while index > text.startIndex {
            if text[index] == UInt8(ascii: "."), index + 1 < text.endIndex, text[index + 1] == 0x20 { return index }
            if index + 2 < text.endIndex, isWideStop(text[index], text[index + 1], text[index + 2]) { return index }
            index -= 1
        }
        return nil
    }

    /// `。` (U+3002), `।` (U+0964), `．` (U+FF0E).
    private static func isWideStop(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch (first, second, third) {
        case (0xE3, 0x80, 0x82), (0xE0, 0xA5, 0xA4), (0xEF, 0xBC, 0x8E): true
        default: false
        }
    }

    private static func split(_ names: TextBytes) -> [String] {
        var parts: [String] = []
        var start = names.startIndex
        while let next = names.firstIndex(ofBytes: nameSeparator, from: start) {
            parts.append(names[start..<next].trimmed.string)
            start = next + nameSeparator.count
        }
        parts.append(names[start...].trimmed.string)
        return parts.filter { !$0.isEmpty }
    }

    /// The first ISO date that is a day of the calendar.
    private static func date(in text: TextBytes) -> Range<Int>? {
        var index = text.startIndex
        while index + 10 <= text.endIndex {
            if text[index + 4] == 0x2D, text[index + 7] == 0x2D,
                CalendarDay.isDay(text[index..<(index + 10)].string)
            {
                return index..<(index + 10)
            }
            index += 1
        }
        return nil
    }

    private static func address(in text: TextBytes) -> (address: PageAddress, start: Int)? {
        guard let start = text.firstIndex(ofBytes: scheme) else { return nil }
        var end = start
        while end < text.endIndex, text[end] > 0x20, text[end] < 0x7F { end += 1 }
        while end > start, [UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ")")].contains(text[end - 1]) {
            end -= 1
        }
        return PageAddress(text[start..<end].string).map { ($0, start) }
    }
}
