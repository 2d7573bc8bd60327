/// Identifiers inside a citation: DOI, address, arXiv number, ISBN. They are taken out before the rest is read.
struct CitationIdentifiers {
    private enum Found {
        case doi(String), address(String), arXiv(String, isPreprint: Bool), isbn(String), wrong(String)
    }

    private var found: [Found] = []
    private var ranges: [Range<Int>] = []
    /// The end mark, or ISBN where the citation has one and nothing else.
    private(set) var kind: SeminalSource.LinkKind

    init(_ text: PrintedText, in body: Range<Int>, mark: SeminalSource.LinkKind) {
        kind = mark
        var index = body.lowerBound
        while index < body.upperBound {
            let atWord = index == body.lowerBound || !(text[index - 1].isLetter || text[index - 1].isDigit)
            if atWord, let (item, range) = Self.identifier(text, at: index, before: body.upperBound) {
                found.append(item)
                ranges.append(Self.widened(range, in: text, body))
                index = range.upperBound
            } else {
                index += 1
            }
        }
        if kind == .none,
            found.contains(where: { if case .isbn = $0 { true } else if case .wrong = $0 { true } else { false } })
        {
            kind = .isbn
        }
    }

    /// The text without the identifiers and without the end mark.
    func rest(of text: PrintedText, upTo end: Int) -> PrintedText {
        if ranges.isEmpty, end == text.bytes.count { return text }
        return text.removing(ranges + [end..<text.bytes.count])
    }

    /// Fills the work's members; an ISBN whose check digit is wrong and repeated identifiers are residue.
    func move(to work: inout Work, residue: inout [String]) {
        for item in found {
            switch item {
            case .doi(let doi):
                if work.doi == nil { work.doi = doi } else { residue.append(doi) }
            case .address(let address):
                if work.url == nil { work.url = address } else { residue.append(address) }
            case .arXiv(let number, let isPreprint):
                if work.number == nil { work.number = number } else { residue.append(number) }
                work.publisher = "arXiv"
                if isPreprint { work.genre = "preprint" }
            case .isbn(let isbn):
                if work.isbn == nil { work.isbn = isbn } else { residue.append(isbn) }
            case .wrong(let text):
                residue.append(text)
            }
        }
    }

    private static func identifier(_ text: PrintedText, at index: Int, before end: Int) -> (Found, Range<Int>)? {
        switch text[index].lowercased {
        case UInt8(ascii: "h"), UInt8(ascii: "w"): return address(text, at: index, before: end)
        case UInt8(ascii: "d"): return labelledDOI(text, at: index, before: end)
        case UInt8(ascii: "1") where text.starts("10.", at: index):
            return doi(text, from: index, at: index, before: end)
        case UInt8(ascii: "a") where text.starts("arxiv", at: index): return arXiv(text, at: index, before: end)
        case UInt8(ascii: "i") where text.starts("isbn", at: index): return isbn(text, at: index, before: end)
        case 0x30...0x39: return bareISBN(text, at: index, before: end)
        default: return nil
        }
    }

    private static func address(_ text: PrintedText, at index: Int, before end: Int) -> (Found, Range<Int>)? {
        guard text.starts("http://", at: index) || text.starts("https://", at: index) || text.starts("www.", at: index)
        else { return nil }
        let range = index..<tokenEnd(text, from: index, before: end)
        let address = text.string(range)
        if let doi = DOI.inAddress(address) { return (.doi(doi), range) }
        return (.address(address), range)
    }

    private static func labelledDOI(_ text: PrintedText, at index: Int, before end: Int) -> (Found, Range<Int>)? {
        guard text.starts("doi", at: index) else { return nil }
        var start = index + 3
        if text.starts(".org/", at: start) { start += 5 }
        while start < end, text[start] == UInt8(ascii: ":") || text[start] == .space { start += 1 }
        return text.starts("10.", at: start) ? doi(text, from: index, at: start, before: end) : nil
    }

    private static func doi(_ text: PrintedText, from: Int, at start: Int, before end: Int) -> (Found, Range<Int>)? {
        let last = tokenEnd(text, from: start, before: end)
        guard DOI.isIdentifier(text.bytes[start..<last]) else { return nil }
        return (.doi(text.string(start..<last)), from..<last)
    }

    private static func arXiv(_ text: PrintedText, at index: Int, before end: Int) -> (Found, Range<Int>)? {
        var start = index + 5
        var isPreprint = false
        if text.starts(" preprint", at: start) {
            isPreprint = true
            start += 9
            if text.starts(",", at: start) { start += 1 }
            if text.starts(" arxiv", at: start) { start += 6 }
        }
        while start < end, text[start] == UInt8(ascii: ":") || text[start] == .space { start += 1 }
        let last = tokenEnd(text, from: start, before: end)
        let number = text.bytes[start..<last]
        guard let first = number.first, number.count >= 7, number.contains(where: \.isDigit) else { return nil }
        guard first.isDigit || number.contains(UInt8(ascii: "/")) else { return nil }
        return (.arXiv("arXiv:" + text.string(start..<last), isPreprint: isPreprint), index..<last)
    }

    private static func isbn(_ text: PrintedText, at index: Int, before end: Int) -> (Found, Range<Int>)? {
        var start = index + 4
        if text.starts("-13", at: start) || text.starts("-10", at: start) { start += 3 }
        while start < end, text[start] == UInt8(ascii: ":") || text[start] == .space { start += 1 }
        let last = isbnEnd(text, from: start, before: end)
        let count = text.bytes[start..<last].count { $0 != UInt8(ascii: "-") && $0 != .space }
        guard count >= 9 else { return nil }
        if ISBN.verified(text.bytes[start..<last]) { return (.isbn(text.string(start..<last)), index..<last) }
        return (.wrong(text.string(index..<last)), index..<last)
    }

    /// Thirteen bare digits, or digits with hyphens, that are an ISBN by their check digit.
    private static func bareISBN(_ text: PrintedText, at index: Int, before end: Int) -> (Found, Range<Int>)? {
        var last = index
        while last < min(end, index + 24),
            text[last].isDigit || text[last] == UInt8(ascii: "-") || text[last].lowercased == UInt8(ascii: "x")
        {
            last += 1
        }
        let token = text.bytes[index..<last]
        let digits = token.count { $0 != UInt8(ascii: "-") }
        let hyphens = token.count - digits
        guard digits == 13 && (hyphens == 0 || hyphens == 4) || digits == 10 && hyphens == 3 else { return nil }
        guard digits == 10 || token.starts(with: "97".utf8) else { return nil }
        if ISBN.verified(token) { return (.isbn(text.string(index..<last)), index..<last) }
        return digits == 13 ? (.wrong(text.string(index..<last)), index..<last) : nil
    }

    /// The end of a run of ISBN digits, hyphens and spaces; the run doesn't end in a hyphen or a space.
    private static func isbnEnd(_ text: PrintedText, from start: Int, before end: Int) -> Int {
        var index = start
        var last = start
        var digits = 0
        while index < end, digits < 13 {
            let byte = text[index]
            let isDigit = byte.isDigit || byte.lowercased == UInt8(ascii: "x") && digits == 9
            if isDigit {
                digits += 1
                last = index + 1
            } else if byte != UInt8(ascii: "-") && byte != .space {
                break
            }
            if digits == 10, byte.lowercased == UInt8(ascii: "x") { break }
            index += 1
        }
        return last
    }

    /// The end of an identifier: the next space, without the marks of the sentence around it.
    private static func tokenEnd(_ text: PrintedText, from start: Int, before end: Int) -> Int {
        var last = text.bytes[start..<end].firstIndex(of: .space) ?? end
        if let arrow = text.first("\u{2197}", in: start..<last) { last = arrow }
        let marks: StaticString = ".,;:\"'"
        var depth = text.bytes[start..<last].reduce(0) {
            $0 + ($1 == UInt8(ascii: "(") ? 1 : $1 == UInt8(ascii: ")") ? -1 : 0)
        }
        while last > start {
            if marks.holds(text[last - 1]) {
                last -= 1
            } else if text[last - 1] == UInt8(ascii: ")") || text[last - 1] == UInt8(ascii: "]"), depth < 0 {
                last -= 1
                depth += 1
            } else {
                break
            }
        }
        return last
    }

    /// With the words that announce an address and the parentheses around it.
    private static func widened(_ range: Range<Int>, in text: PrintedText, _ body: Range<Int>) -> Range<Int> {
        var lower = range.lowerBound
        var upper = range.upperBound
        if text.byte(lower - 1) == UInt8(ascii: "("), text.byte(upper) == UInt8(ascii: ")") {
            lower -= 1
            upper += 1
        }
        for label in ["retrieved from ", "available at ", "available at: ", "available from ", "url: ", "url "]
            as [StaticString]
        {
            let start = lower - label.utf8CodeUnitCount
            if start >= body.lowerBound, text.starts(label, at: start) { return start..<upper }
        }
        return lower..<upper
    }
}
