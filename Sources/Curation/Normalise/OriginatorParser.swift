/// Reads the row `originator`: persons in parts, organisations and single names as literals, descriptions as one honest
/// literal each.
public enum OriginatorParser {
    /// The originators in printed order, at least one for any text that is not blank.
    public static func parse(_ text: String) -> [Originator] {
        let printed = PrintedText(text)
        var originators: [Originator] = []
        for part in parts(of: printed) { originators += read(printed, part) }
        return originators
    }

    /// The text between semicolons outside parentheses. A parenthesis that nobody closes reaches to the next semicolon.
    private static func parts(of text: PrintedText) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = 0
        var index = 0
        var isOpen = false
        while index < text.bytes.count {
            if let close = CitationSentences.closing(text, at: index, before: text.bytes.count) {
                index = close + 1
            } else {
                if text[index] == UInt8(ascii: "(") { isOpen = true }
                // Behind an unclosed parenthesis a small letter only goes on with the remark.
                let goesOn = isOpen && text.byte(text.trimmed(index + 1..<text.bytes.count).lowerBound).isLower
                if text[index] == UInt8(ascii: ";"), !goesOn {
                    isOpen = false
                    parts.append(text.trimmed(start..<index))
                    start = index + 1
                }
                index += 1
            }
        }
        parts.append(text.trimmed(start..<text.bytes.count))
        return parts.filter { !$0.isEmpty }
    }

    private static func read(_ text: PrintedText, _ part: Range<Int>) -> [Originator] {
        var originators: [Originator] = []
        var start = part.lowerBound
        var index = start
        // A remark in parentheses belongs to the name in front of it, so it ends a group of names.
        while index < part.upperBound {
            guard text[index] == UInt8(ascii: "(") || text[index] == UInt8(ascii: "[") else {
                index += 1
                continue
            }
            let close = CitationSentences.closing(text, at: index, before: part.upperBound)
            let remark = text.trimmed(index + 1..<(close ?? part.upperBound))
            let end = close.map { $0 + 1 } ?? part.upperBound
            guard endsGroup(text, end, before: part.upperBound) else {
                index = end
                continue
            }
            var group = names(text, text.trimmed(start..<index, marks: ",&"))
            if group.isEmpty {
                group = [Originator(literal: text.string(index..<end))]
            } else {
                attach(text, remark, to: &group)
            }
            originators += group
            let next = afterConjunction(text, text.trimmed(end..<part.upperBound, marks: ",.&"))
            start = next.lowerBound
            index = max(start, end)
        }
        let rest = text.trimmed(min(start, part.upperBound)..<part.upperBound, marks: ",")
        return originators + names(text, rest)
    }

    /// Words behind a parenthesis that only go on with the description keep it inside the literal.
    private static func endsGroup(_ text: PrintedText, _ end: Int, before limit: Int) -> Bool {
        let rest = text.trimmed(end..<limit, marks: ".")
        guard !rest.isEmpty else { return true }
        let marks: StaticString = ",&/"
        if marks.holds(text[rest.lowerBound]) || text.starts("and ", at: rest.lowerBound) { return true }
        return text.starts("et al", at: rest.lowerBound) == false && !text[rest.lowerBound].isLower
    }

    private static func afterConjunction(_ text: PrintedText, _ range: Range<Int>) -> Range<Int> {
        text.starts("and ", at: range.lowerBound)
            ? range.lowerBound + 4..<max(range.upperBound, range.lowerBound + 4) : range
    }

    /// A year goes to `year`, everything else to `role`; both speak of the last name in front of the parenthesis.
    private static func attach(_ text: PrintedText, _ remark: Range<Int>, to group: inout [Originator]) {
        guard !group.isEmpty, !remark.isEmpty else { return }
        let last = group.count - 1
        var words: [String] = []
        for piece in splitAtCommas(text, remark) {
            if group[last].year == nil, let year = year(text, piece) {
                group[last].year = year
            } else {
                words.append(text.string(piece))
            }
        }
        if !words.isEmpty { group[last].role = words.joined(separator: ", ") }
    }

    private static func splitAtCommas(_ text: PrintedText, _ range: Range<Int>) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start = range.lowerBound
        for index in range where text[index] == UInt8(ascii: ",") || text[index] == UInt8(ascii: ";") {
            pieces.append(text.trimmed(start..<index))
            start = index + 1
        }
        pieces.append(text.trimmed(start..<range.upperBound))
        return pieces.filter { !$0.isEmpty }
    }

    private static func year(_ text: PrintedText, _ piece: Range<Int>) -> Int? {
        guard piece.count == 4, text[piece].allSatisfy(\.isDigit), let year = Int(text.string(piece)) else {
            return nil
        }
        return (1000...2100).contains(year) ? year : nil
    }
}
