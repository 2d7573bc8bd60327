extension CitationHead {
    /// The date in the parenthesis that opens at `open`: `(2017)`, `(2017a, June 5)`, `(1925/1992)`, `(n.d.)`,
    /// `(in press)`, `(c. 1950)`; nil when it is no date.
    static func year(_ text: PrintedText, at open: Int) -> Year? {
        let limit = min(open + 60, text.bytes.count)
        guard let close = text.bytes[open..<limit].firstIndex(of: UInt8(ascii: ")")) else { return nil }
        let inside = text.trimmed(open + 1..<close)
        var year = Year(range: open..<close + 1)
        for (words, status) in statuses where text.starts(words, at: inside.lowerBound) {
            guard inside.count == words.utf8CodeUnitCount else { continue }
            year.status = status
            return year
        }
        var start = inside.lowerBound
        for mark in ["circa ", "ca. ", "ca ", "c. ", "c.", "~"] as [StaticString] where text.starts(mark, at: start) {
            year.rest = text.string(start..<start + mark.utf8CodeUnitCount).filter { $0 != " " }
            start += mark.utf8CodeUnitCount
            break
        }
        guard let first = number(text, at: start, before: inside.upperBound) else { return nil }
        year.year = first
        readBehindYear(text, from: start + 4, before: inside.upperBound, into: &year)
        return year
    }

    private static let statuses: [(StaticString, String?)] = [
        ("n.d.", nil), ("n.d", nil), ("undated", nil), ("no date", nil), ("in press", "in press"),
        ("forthcoming", "forthcoming"), ("submitted", "submitted"), ("in preparation", "in preparation"),
    ]

    private static func number(_ text: PrintedText, at start: Int, before end: Int) -> Int? {
        guard start + 4 <= end, text.bytes[start..<start + 4].allSatisfy(\.isDigit), !text.byte(start + 4).isDigit
        else {
            return nil
        }
        let value = text.bytes[start..<start + 4].reduce(0) { $0 * 10 + Int($1 - 0x30) }
        return (1000...2100).contains(value) ? value : nil
    }

    /// What follows the year inside the parenthesis.
    private static func readBehindYear(_ text: PrintedText, from start: Int, before end: Int, into year: inout Year) {
        var index = start
        if index < end, text[index].isLower, !text.byte(index + 1).isLetter {
            year.suffix = text.string(index..<index + 1)
            index += 1
        }
        let isRange = index < end && (text[index] == UInt8(ascii: "/") || text.dashLength(at: index) > 0)
        if isRange {
            let next = index + max(1, text.dashLength(at: index))
            if let second = number(text, at: next, before: end) {
                // `1925/1992` is a new edition of an old work; a dash is a work in several parts.
                if text[index] == UInt8(ascii: "/") {
                    year.original = year.year
                    year.year = second
                } else {
                    year.rest = text.string(index..<next + 4)
                }
                index = next + 4
            }
        }
        for word in text.words(index..<end) {
            let bare = text.trimmed(word, marks: ",.")
            if bare.isEmpty { continue }
            if let month = CitationVocabulary.month(text.bytes[bare]), year.month == nil {
                year.month = month
            } else if year.month != nil, year.day == nil, bare.count <= 2, let day = Int(text.string(bare)),
                (1...31).contains(day)
            {
                year.day = day
            } else {
                year.rest += (year.rest.isEmpty ? "" : " ") + text.string(bare)
            }
        }
    }

    /// A year without parentheses behind names: `Kohonen, T. 1982. Title`.
    static func bareYear(_ text: PrintedText) -> Year? {
        for word in text.words(text.all) where word.lowerBound > 0 {
            let mark = text[word.upperBound - 1]
            guard word.count == 5, mark == UInt8(ascii: ".") || mark == UInt8(ascii: ","),
                let value = number(text, at: word.lowerBound, before: word.upperBound)
            else { continue }
            let names = NameList(text, in: text.trimmedEnd(0..<word.lowerBound, marks: ",:"))
            let areNames = names.entries.allSatisfy {
                $0.name.given != nil && $0.name.family != nil && !$0.isDescription
            }
            guard areNames, !names.entries.isEmpty else { return nil }
            return Year(range: word.lowerBound..<word.upperBound - 1, year: value)
        }
        return nil
    }

    /// Where a list `Family, I. I., Family, I. & Family, I.` at the front ends; 0 when there is none.
    static func endOfInvertedNames(_ text: PrintedText) -> Int {
        var end = 0
        var index = 0
        while let comma = text.bytes[index...].firstIndex(of: UInt8(ascii: ",")) {
            let family = text.words(text.trimmed(index..<comma))
            guard (1...4).contains(family.count), text[family[0].lowerBound] >= 0x41 else { break }
            var position = comma + 1
            var initials = 0
            while position < text.bytes.count {
                let start = text[position] == .space ? position + 1 : position
                let stop =
                    text.bytes[start...].firstIndex { $0 == .space || $0 == UInt8(ascii: ",") } ?? text.bytes.count
                guard start < stop, text[stop - 1] == UInt8(ascii: "."),
                    NamePiece.isInitialsWord(start..<stop, of: text)
                else {
                    break
                }
                initials += 1
                position = stop
            }
            guard initials > 0 else { break }
            end = position
            if text.starts(" et al.", at: end) || text.starts(", et al.", at: end) {
                return end + (text.byte(end) == .space ? 7 : 8)
            }
            if text.starts(", & ", at: end) {
                index = end + 4
            } else if text.starts(" & ", at: end) {
                index = end + 3
            } else if text.starts(", and ", at: end) {
                index = end + 6
            } else if text.starts(" and ", at: end) {
                index = end + 5
            } else if text.starts(", ", at: end) {
                index = end + 2
            } else {
                break
            }
        }
        return end
    }
}
