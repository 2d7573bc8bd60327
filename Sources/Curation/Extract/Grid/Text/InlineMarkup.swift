/// Reads the marks that converters leave inside the cells of a text: the text comes out as the page showed it, with its
/// links.
///
/// What CommonMark 0.31 says of escapes, links, emphasis, code spans, character references and HTML tags; besides,
/// pandoc's reference links and reStructuredText's `` `text <address>`_ ``. What fits no rule is text. Emphasis needs a
/// border of a word on its outer side, so that `tf*idf` and `HDBSCAN*` stay whole.
struct InlineMarkup {
    enum Kind {
        /// Markdown or reStructuredText.
        case markdown
        /// Text as it was: what spreadsheets, browsers and terminals write.
        case plain
    }

    /// Targets of reference links by their key.
    typealias References = [[UInt8]: [UInt8]]

    private let source: [UInt8]
    private let references: References
    private var index = 0
    private var shown: [UInt8] = []
    /// Marks that were written to ``shown`` before their partner was found.
    private var dropped: [Range<Int>] = []
    private var openMarks: [Mark: [Int]] = [:]
    private var openBrackets: [Int] = []
    private var openAnchor: (start: Int, target: [UInt8])?
    private var found: [(range: Range<Int>, target: [UInt8])] = []
    private var missingTicks: Set<Int> = []

    private struct Mark: Hashable {
        var byte: UInt8
        var count: Int
    }

    /// A link's address is shorter than this.
    private static let longestTarget = 2048

    /// True when the text holds a byte that can be a mark.
    static func isMarked(_ text: some Collection<UInt8>) -> Bool {
        text.contains { byte in
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: "["), UInt8(ascii: "*"),
                UInt8(ascii: "_"), UInt8(ascii: "`"):
                true
            default: false
            }
        }
    }

    /// The text that `source` shows, white space folded, and its links.
    static func read(_ source: [UInt8], references: References = [:]) -> (text: [UInt8], links: [Cell.Link]) {
        guard isMarked(source) else { return (folded(source[...]), []) }
        var markup = InlineMarkup(source: source, references: references)
        markup.scan()
        return markup.result()
    }

    static func folded(_ text: TextBytes) -> [UInt8] {
        var folded = FoldedText()
        folded.append(text)
        return Array(folded.bytes[...].trimmed)
    }

    private init(source: [UInt8], references: References) {
        self.source = source
        self.references = references
    }

    private mutating func scan() {
        while index < source.count {
            let byte = source[index]
            switch byte {
            case UInt8(ascii: "\\"): readEscape()
            case UInt8(ascii: "&"): readReference()
            case UInt8(ascii: "<"): readTag()
            case UInt8(ascii: "*"), UInt8(ascii: "_"): readEmphasis(byte)
            case UInt8(ascii: "`"): readCode()
            case UInt8(ascii: "["):
                openBrackets.append(shown.count)
                take(1)
            case UInt8(ascii: "]"): closeBracket()
            default: take(1)
            }
        }
    }

    /// Copies bytes as text.
    private mutating func take(_ count: Int) {
        shown += source[index..<(index + count)]
        index += count
    }

    private func result() -> (text: [UInt8], links: [Cell.Link]) {
        let drops = dropped.sorted { $0.lowerBound < $1.lowerBound }
        let links = found.sorted { $0.range.lowerBound < $1.range.lowerBound }.compactMap { link -> Cell.Link? in
            let text = Self.folded(Self.without(drops, in: shown, range: link.range)[...])
            return text.isEmpty ? nil : Cell.Link(text: text[...].string, target: link.target[...].string)
        }
        return (Self.folded(Self.without(drops, in: shown, range: 0..<shown.count)[...]), links)
    }

    /// The bytes of a range that are not dropped; `drops` is sorted and does not overlap.
    private static func without(_ drops: [Range<Int>], in text: [UInt8], range: Range<Int>) -> [UInt8] {
        // The first drop that can reach into the range, by bisection: links may be as many as drops.
        var low = 0
        var high = drops.count
        while low < high {
            let middle = (low + high) / 2
            if drops[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        var kept: [UInt8] = []
        var start = range.lowerBound
        for drop in drops[low...] {
            guard drop.lowerBound < range.upperBound else { break }
            kept += text[start..<max(start, drop.lowerBound)]
            start = max(start, drop.upperBound)
        }
        return start < range.upperBound ? kept + text[start..<range.upperBound] : kept
    }

    // MARK: Escapes, references, tags

    private mutating func readEscape() {
        let next = index + 1 < source.count ? source[index + 1] : 0
        if Self.isPunctuation(next) {
            index += 1
            take(1)
        } else if next == 0x20 || next == 0x0A {
            // A hard line break, or pandoc's space that does not break.
            shown.append(0x20)
            index += 2
        } else {
            take(1)
        }
    }

    private static func isPunctuation(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }

    private mutating func readReference() {
        guard let reference = TextReference(source, at: index) else { return take(1) }
        shown += reference.text
        index += reference.length
    }

    private mutating func readTag() {
        guard let tag = TextTag(source, at: index) else { return take(1) }
        index += tag.length
        switch tag.kind {
        case .address(let target):
            found.append((shown.count..<(shown.count + target.count), target))
            shown += target
        case .lineBreak: shown.append(0x20)
        case .anchor(let target): openAnchor = (shown.count, target)
        case .anchorEnd:
            if let anchor = openAnchor { found.append((anchor.start..<shown.count, anchor.target)) }
            openAnchor = nil
        case .other: break
        }
    }

    // MARK: Emphasis and code

    private mutating func readEmphasis(_ byte: UInt8) {
        let run = source[index...].prefix { $0 == byte }.count
        let before = index > 0 ? source[index - 1] : 0x20
        let after = index + run < source.count ? source[index + run] : 0x20
        let mark = Mark(byte: byte, count: run)
        guard run <= 3 else { return take(run) }
        if !Self.isSpace(before), !Self.isWord(after, for: byte), let start = openMarks[mark]?.popLast() {
            dropped += [start..<(start + run), shown.count..<(shown.count + run)]
        } else if !Self.isSpace(after), !Self.isWord(before, for: byte) {
            openMarks[mark, default: []].append(shown.count)
        }
        take(run)
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    /// Letters and digits. A star may touch scripts that put no spaces between words.
    private static func isWord(_ byte: UInt8, for mark: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
            || (mark == UInt8(ascii: "_") && byte >= 0x80)
    }

    private mutating func readCode() {
        let run = source[index...].prefix { $0 == UInt8(ascii: "`") }.count
        guard let end = codeEnd(from: index + run, run: run) else { return take(run) }
        let content = source[(index + run)..<end]
        index = end + run
        guard run == 1, index < source.count, source[index] == UInt8(ascii: "_") else {
            shown += content
            return
        }
        // reStructuredText: `text <address>`_
        index += source[index...].prefix { $0 == UInt8(ascii: "_") }.count
        guard content.last == UInt8(ascii: ">"), let open = content.lastIndex(of: UInt8(ascii: "<")) else {
            shown += content
            return
        }
        let text = content[..<open].trimmed
        found.append((shown.count..<(shown.count + text.count), Array(content[(open + 1)...].dropLast())))
        shown += text
    }

    /// Where the run of just as many ticks starts that ends a code span.
    private mutating func codeEnd(from start: Int, run: Int) -> Int? {
        guard !missingTicks.contains(run) else { return nil }
        var position = start
        while position < source.count {
            guard source[position] == UInt8(ascii: "`") else {
                position += 1
                continue
            }
            let count = source[position...].prefix { $0 == UInt8(ascii: "`") }.count
            if count == run { return position }
            position += count
        }
        missingTicks.insert(run)
        return nil
    }

    // MARK: Links

    private mutating func closeBracket() {
        guard let start = openBrackets.popLast() else { return take(1) }
        if let link = inlineTarget(from: index + 1) ?? referenceTarget(from: index + 1, text: start) {
            let isImage = start > 0 && shown[start - 1] == UInt8(ascii: "!")
            dropped.append((isImage ? start - 1 : start)..<(start + 1))
            if !isImage { found.append(((start + 1)..<shown.count, link.target)) }
            index = link.end
        } else {
            take(1)
        }
    }

    /// `(address)`, `(<address>)` or `(address "title")`: only what looks like an address, so that `[Data set](2019)`
    /// stays.
    private func inlineTarget(from start: Int) -> (target: [UInt8], end: Int)? {
        guard start < source.count, source[start] == UInt8(ascii: "(") else { return nil }
        var position = start + 1
        var target: [UInt8] = []
        var depth = 0
        let isBracketed = position < source.count && source[position] == UInt8(ascii: "<")
        if isBracketed { position += 1 }
        let limit = min(source.count, position + Self.longestTarget)
        while position < limit {
            let byte = source[position]
            if byte == UInt8(ascii: "\\"), position + 1 < limit, Self.isPunctuation(source[position + 1]) {
                target.append(source[position + 1])
                position += 2
                continue
            }
            if isBracketed, byte == UInt8(ascii: ">") { break }
            if !isBracketed {
                if Self.isSpace(byte) { break }
                if byte == UInt8(ascii: "(") { depth += 1 }
                if byte == UInt8(ascii: ")") {
                    if depth == 0 { break }
                    depth -= 1
                }
                if depth > 32 { return nil }
            }
            target.append(byte)
            position += 1
        }
        if isBracketed { position += 1 }
        guard Self.isAddress(target), let end = targetEnd(from: position) else { return nil }
        return (TextReference.decoded(target), end)
    }

    /// Behind an address: a title in quotes or nothing, and the closing parenthesis.
    private func targetEnd(from start: Int) -> Int? {
        var position = start
        let limit = min(source.count, start + 256)
        while position < limit, Self.isSpace(source[position]) { position += 1 }
        guard position < limit else { return nil }
        let quote = source[position]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            position += 1
            while position < limit, source[position] != quote { position += 1 }
            position += 1
            while position < limit, Self.isSpace(source[position]) { position += 1 }
        }
        return position < limit && source[position] == UInt8(ascii: ")") ? position + 1 : nil
    }

    private static func isAddress(_ target: [UInt8]) -> Bool {
        guard let first = target.first else { return false }
        return first == UInt8(ascii: "/") || first == UInt8(ascii: "#") || first == UInt8(ascii: ".")
            || target[...].firstIndex(ofBytes: Array("://".utf8)) != nil || target.starts(with: "mailto:".utf8)
            || target.starts(with: "www.".utf8)
    }

    /// `[text][key]`, `[text][]` or `[key]`, when the text defines the key.
    private func referenceTarget(from start: Int, text: Int) -> (target: [UInt8], end: Int)? {
        guard !references.isEmpty else { return nil }
        let inside = Self.referenceKey(shown[(text + 1)...])
        if start < source.count, source[start] == UInt8(ascii: "["),
            let end = source[start...].prefix(256).firstIndex(of: UInt8(ascii: "]"))
        {
            let key = end == start + 1 ? inside : Self.referenceKey(source[(start + 1)..<end])
            return references[key].map { ($0, end + 1) }
        }
        return references[inside].map { ($0, start) }
    }

    /// Without emphasis, white space folded, ASCII letters in lower case; empty when too long to be a key.
    static func referenceKey(_ text: TextBytes) -> [UInt8] {
        guard text.count <= 999 else { return [] }
        return folded(text).compactMap { byte in
            byte == UInt8(ascii: "*") ? nil : (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        }
    }
}
