/// Where one work ends and the next begins in a cell that has several.
enum CitationBorders {
    /// The ranges of the works; empty for an empty text.
    static func split(_ text: PrintedText) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        var hasYear = false
        var index = 0
        while index < text.bytes.count {
            if text[index] == UInt8(ascii: "("), CitationHead.year(text, at: index) != nil { hasYear = true }
            // Behind an arrow only the label of the next work may stand, and it has no year in front.
            let isAtFront = !ranges.isEmpty && text.trimmed(start..<index, marks: "(;.").isEmpty
            if let border = border(text, at: index, hasYear: hasYear || isAtFront) {
                add(start..<border.lowerBound, of: text, to: &ranges)
                start = border.upperBound
                index = max(border.upperBound, index + 1)
                hasYear = false
            } else {
                index += 1
            }
        }
        add(start..<text.bytes.count, of: text, to: &ranges)
        return ranges
    }

    private static func add(_ range: Range<Int>, of text: PrintedText, to ranges: inout [Range<Int>]) {
        let work = text.trimmed(range, marks: ";|")
        if !work.isEmpty { ranges.append(work) }
    }

    /// The words or marks between two works, if that is what stands at `index`.
    private static func border(_ text: PrintedText, at index: Int, hasYear: Bool) -> Range<Int>? {
        switch text[index] {
        case 0xE2:
            // An arrow ends a work when more than marks follows it.
            guard text.starts("\u{2197}", at: index) else { return nil }
            return index + 3..<index + 3
        case UInt8(ascii: "A"), UInt8(ascii: "a"):
            guard hasYear, !text.byte(index - 1).isLetter else { return nil }
            return label("also see:", text, at: index) ?? label("also:", text, at: index)
                ?? label("also see", text, at: index)
        case UInt8(ascii: "S"), UInt8(ascii: "s"):
            guard hasYear, !text.byte(index - 1).isLetter else { return nil }
            return label("see also:", text, at: index) ?? label("see also", text, at: index)
        case UInt8(ascii: ";"):
            return hasYear && startsWork(text, at: index + 1) ? index..<index + 1 : nil
        default: return nil
        }
    }

    private static func label(_ words: StaticString, _ text: PrintedText, at index: Int) -> Range<Int>? {
        guard text.starts(words, at: index) else { return nil }
        let end = index + words.utf8CodeUnitCount
        guard text.byte(end) == .space || !text.byte(end).isLetter else { return nil }
        // `(see also Foo)` in a title is no border: a parenthesis before it opens a remark inside the work.
        let opener = text.byte(index - 1) == UInt8(ascii: "(") ? index - 1 : index
        return opener == index ? index..<end : nil
    }

    /// Whether names and a year in parentheses stand at `index`, within the length that a list of names may have.
    private static func startsWork(_ text: PrintedText, at index: Int) -> Bool {
        let limit = min(index + 200, text.bytes.count)
        guard index < limit else { return false }
        guard let open = text.bytes[index..<limit].firstIndex(of: UInt8(ascii: "(")) else { return false }
        guard CitationHead.year(text, at: open) != nil else { return false }
        let names = NameList(text, in: text.trimmed(index..<open))
        return !names.entries.isEmpty && !names.hasDescription
    }

    /// Gives every work its links: the cell's links in order, one for each end mark; what is left goes to the last work.
    static func share(_ links: [Cell.Link], among works: [Range<Int>], of text: PrintedText) -> [[Cell.Link]] {
        guard works.count > 1 else { return works.isEmpty ? [] : [links] }
        var shares = Array(repeating: [Cell.Link](), count: works.count)
        var next = 0
        let marked = works.indices.filter { text.bytes[works[$0]].suffix(3).elementsEqual("\u{2197}".utf8) }
        for work in marked.isEmpty ? Array(works.indices) : marked where next < links.count {
            shares[work].append(links[next])
            next += 1
        }
        if next < links.count { shares[works.count - 1] += links[next...] }
        return shares
    }
}
