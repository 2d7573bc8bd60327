/// Volume, issue, pages and article number behind a container's title.
enum CitationLocators {
    /// What a word in front of a number announces.
    enum Label {
        case volume, issue, pages, article
    }

    private static let labels: [(StaticString, Label)] = [
        ("volume", .volume), ("vols.", .volume), ("vol.", .volume), ("vol", .volume), ("number", .issue),
        ("issue", .issue), ("iss.", .issue), ("nos.", .issue), ("no.", .issue), ("nr.", .issue), ("no", .issue),
        ("pages", .pages), ("page", .pages), ("pp.", .pages), ("pp", .pages), ("p.", .pages),
        ("article number", .article), ("article no.", .article), ("article id", .article), ("article", .article),
        ("art. no.", .article), ("art.", .article),
    ]

    /// The label at a place with a number behind it, and where that number begins.
    static func label(_ text: PrintedText, at index: Int, before end: Int) -> (kind: Label, number: Int)? {
        guard index < end else { return nil }
        let starts: StaticString = "vninpaVNIPA"
        guard starts.holds(text[index]), !text.byte(index - 1).isLetter else { return nil }
        for (word, kind) in labels where text.starts(word, at: index) {
            var next = index + word.utf8CodeUnitCount
            while next < end, text[next] == .space || text[next] == UInt8(ascii: ":") { next += 1 }
            guard next < end else { continue }
            let isNumber = text[next].isDigit || text[next].isLetter && text.byte(next + 1).isDigit
            if isNumber, next > index + word.utf8CodeUnitCount || text.byte(next - 1) == UInt8(ascii: ".") {
                return (kind, next)
            }
        }
        return nil
    }

    /// Reads a run of numbers and gives back what is none of them.
    static func read(
        _ text: PrintedText, _ range: Range<Int>, into work: inout Work, evidence: inout CitationType.Evidence
    ) -> [Range<Int>] {
        var rest: [Range<Int>] = []
        var bare: [Range<Int>] = []
        var index = range.lowerBound
        let marks: StaticString = " ,;:."
        while index < range.upperBound {
            if marks.holds(text[index]) {
                index += 1
            } else if text[index] == UInt8(ascii: "("), let close = text.closing(index, before: range.upperBound) {
                let inside = text.trimmed(index + 1..<close)
                if work.issue == nil, !bare.isEmpty || work.volume != nil, isIssue(text, inside) {
                    work.issue = CitationRemark.withHyphens(text.string(inside))
                } else if !CitationRemark.take(text, inside, into: &work, evidence: &evidence) {
                    rest.append(index..<close + 1)
                }
                index = close + 1
            } else if let (kind, start) = label(text, at: index, before: range.upperBound) {
                let token = number(text, from: start, before: range.upperBound)
                if !set(kind, text.string(token), in: &work) { rest.append(index..<token.upperBound) }
                index = token.upperBound
            } else if let token = bareNumber(text, at: index, before: range.upperBound) {
                bare.append(token)
                index = token.upperBound
            } else {
                let end =
                    text.bytes[index..<range.upperBound].firstIndex {
                        $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";")
                    } ?? range.upperBound
                // Words that follow each other stay together, so that a place keeps its region.
                if let last = rest.last, text.trimmed(last.upperBound..<index, marks: ", ").isEmpty {
                    rest[rest.count - 1] = last.lowerBound..<end
                } else {
                    rest.append(index..<max(end, index + 1))
                }
                index = max(end, index + 1)
            }
        }
        return inOrder(rest + assign(bare, of: text, to: &work), of: text)
    }

    /// Ascending, and neighbours with nothing but marks between them as one.
    private static func inOrder(_ ranges: [Range<Int>], of text: PrintedText) -> [Range<Int>] {
        var merged: [Range<Int>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = merged.last, text.trimmed(last.upperBound..<range.lowerBound, marks: ",;:").isEmpty {
                merged[merged.count - 1] = last.lowerBound..<range.upperBound
            } else {
                merged.append(range)
            }
        }
        return merged
    }

    /// Numbers without a label: a lone range is pages, otherwise first volume, then pages.
    private static func assign(_ bare: [Range<Int>], of text: PrintedText, to work: inout Work) -> [Range<Int>] {
        var rest: [Range<Int>] = []
        let numbers = bare.filter { bare.count == 1 || text.string($0) != work.issued.map(String.init) }
        for (position, token) in numbers.enumerated() {
            if work.issued == nil, let year = lateYear(token, position, of: numbers.count, text) {
                work.issued = year
                continue
            }
            let value = CitationRemark.withHyphens(text.string(token))
            let isArticle = text[token.lowerBound].isLetter && !value.utf8.contains(UInt8(ascii: "-"))
            let isLonePages =
                position == 0 && numbers.count == 1 && value.utf8.contains(UInt8(ascii: "-")) && work.issue == nil
            if isArticle, work.number == nil {
                work.number = value
            } else if work.volume == nil, !isLonePages {
                work.volume = value
            } else if work.page == nil {
                work.page = value
            } else {
                rest.append(token)
            }
        }
        return rest
    }

    /// A year behind everything: `Machine Learning, 45(1), 5–32, 2001`.
    private static func lateYear(_ token: Range<Int>, _ position: Int, of count: Int, _ text: PrintedText) -> Int? {
        guard position == count - 1, token.count == 4, let year = Int(text.string(token)) else { return nil }
        return (1500...2100).contains(year) ? year : nil
    }

    private static func set(_ kind: Label, _ value: String, in work: inout Work) -> Bool {
        let value = CitationRemark.withHyphens(value)
        switch kind {
        case .volume where work.volume == nil: work.volume = value
        case .issue where work.issue == nil: work.issue = value
        case .pages where work.page == nil: work.page = value
        case .article where work.number == nil: work.number = value
        default: return false
        }
        return true
    }

    private static func isIssue(_ text: PrintedText, _ inside: Range<Int>) -> Bool {
        !inside.isEmpty && inside.count <= 24
            && (text.bytes[inside].contains(where: \.isDigit) || text.starts("suppl", at: inside.lowerBound))
            && !text.starts("pp", at: inside.lowerBound) && CitationRemark.edition(text, inside) == nil
    }

    private static func bareNumber(_ text: PrintedText, at index: Int, before end: Int) -> Range<Int>? {
        let startsWithDigit =
            text[index].isDigit || text[index].isLetter && text[index] < 0x80 && text.byte(index + 1).isDigit
        guard startsWithDigit else { return nil }
        let token = number(text, from: index, before: end)
        // `45th` is no number of a volume.
        let tail = token.upperBound - 1
        return text[tail].isDigit || token.count <= 2 || !text[tail - 1].isLower ? token : nil
    }

    /// A number with its dashes, also `45 – 67`.
    private static func number(_ text: PrintedText, from start: Int, before end: Int) -> Range<Int> {
        var index = start
        while index < end {
            let byte = text[index]
            let dash = text.dashLength(at: index)
            if dash > 0 {
                index += dash
                if text.byte(index) == .space, text.byte(index + 1).isDigit { index += 1 }
            } else if byte.isDigit || byte.isLetter || byte == UInt8(ascii: "/") {
                index += 1
            } else if byte == .space, text.dashLength(at: index + 1) > 0, index + 1 < end {
                index += 1
            } else {
                break
            }
        }
        while index > start, text[index - 1] == .space || text[index - 1] == UInt8(ascii: "-") { index -= 1 }
        return start..<max(index, min(start + 1, end))
    }
}
