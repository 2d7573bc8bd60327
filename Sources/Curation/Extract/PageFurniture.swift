/// What a page says around its table: heading, stamps, citation line, address.
struct PageFurniture: Sendable {
    var heading: String?
    /// Names behind the heading in the citation line.
    var englishNames: [String] = []
    /// `YYYY-MM-DD`.
    var accessed: String?
    /// The address that the page or its saving tool declares: what the page was.
    var address: PageAddress?
    /// The address in the citation line: never with slugs, but with the language.
    var citedAddress: PageAddress?
    var stamps: [Stamp] = []
    /// Languages (index in the catalog) that have the page's heading.
    var headingLanguages: [Int] = []
    /// Languages that have a fixed word that the page shows (dataset, assistant).
    var wordLanguages: [Int] = []
    /// Numbers of the lines that were recognised, in no order.
    var usedLines: [Int] = []
    /// The language that an address names.
    var addressLanguage: String? { address?.language ?? citedAddress?.language }
    /// All lines that are not rows, in the page's order.
    let lines: [TextLine]
    /// True when something of what stands below the table was found, so the copy reaches beyond it.
    var hasTail = false

    /// Reads the lines that are not rows of the table.
    init(lines: [TextLine], catalog: LanguageCatalog) {
        self.lines = lines
        // A line that no fixed text is as long as is not compared: most lines of a page are such. Indices, lest every line
        // be copied to be turned down.
        let longest = catalog.longestFixedText + 40
        for index in lines.indices
        where lines[index].bytes.count <= longest && Self.mayBeFixedText(lines[index].bytes, catalog: catalog) {
            readFixedText(lines[index], catalog: catalog)
        }
        readStamps(lines)
        for index in lines.indices where Self.mayCite(lines[index].bytes) { readCitation(lines[index]) }
    }

    /// False for most lines: those of plain ASCII at both ends, so that there is nothing to trim, which do not speak of the
    /// site and begin like no fixed text.
    @inline(__always)
    private static func mayBeFixedText(_ line: TextBytes, catalog: LanguageCatalog) -> Bool {
        guard let first = line.first, let last = line.last else { return false }
        guard (0x21...0x7E).contains(first), (0x21...0x7E).contains(last), first != siteInitial else { return true }
        return catalog.fixedTextStarts.mayBeKey(of: line)
    }

    /// False for most lines: a short one that cites begins with the site's name.
    @inline(__always)
    private static func mayCite(_ line: TextBytes) -> Bool {
        guard let first = line.first, line.count < 4096 else { return false }
        return line.count >= CitationLine.shortest || first == siteInitial
            || line.spaceLength(at: line.startIndex) != nil
    }

    private static let siteName = Array("ScholarGate".utf8)
    private static let siteInitial = UInt8(ascii: "S")
    private static let arrow = Array("↗".utf8)

    private mutating func readFixedText(_ line: TextLine, catalog: LanguageCatalog) {
        var text = line.bytes.trimmed
        guard !text.isEmpty else { return }
        let isAboutSite = text.starts(withBytes: Self.siteName)
        if isAboutSite { text = text.dropFirst(Self.siteName.count).trimmed }
        let hasArrow = text.ends(withBytes: Self.arrow)
        if hasArrow { text = text.dropLast(Self.arrow.count).trimmed }
        guard isAboutSite || catalog.fixedTextStarts.mayBeKey(of: text) else { return }
        let key = LabelText.key(text)
        let fixed = catalog.fixedText(key)
        let headings = isAboutSite ? [] : fixed.headings
        if heading == nil, !headings.isEmpty {
            heading = text.string
            headingLanguages = headings
            usedLines.append(line.number)
        }
        let words = fixed.words
        if !words.isEmpty || (isAboutSite && text.isEmpty) {
            wordLanguages += words
            usedLines.append(line.number)
        }
        // In a language that nobody knows the dataset's word is what stands between the site's name and the arrow.
        if isAboutSite, !words.isEmpty || (hasArrow && !text.isEmpty) { hasTail = true }
    }

    /// Finds `v1`, `2 Sources`, `PUBLISHED` on three lines that follow each other, with or without list numbers.
    private mutating func readStamps(_ lines: [TextLine]) {
        var index = 0
        while index < lines.count {
            defer { index += 1 }
            guard Self.mayBeVersion(lines[index].bytes),
                let number = Self.version(Self.withoutListMark(lines[index].bytes)), number > 0,
                let second = Self.nextShown(behind: index, in: lines),
                let sources = Self.leadingNumber(Self.withoutListMark(lines[second].bytes)),
                let third = Self.nextShown(behind: second, in: lines),
                let status = Self.status(Self.withoutListMark(lines[third].bytes))
            else { continue }
            stamps.append(Stamp(version: number, sourceCount: sources, status: status))
            for place in [index, second, third] { usedLines.append(lines[place].number) }
            hasTail = true
            index = third
        }
    }

    /// The next line that is more than white space.
    private static func nextShown(behind index: Int, in lines: [TextLine]) -> Int? {
        lines[(index + 1)...].firstIndex { !$0.bytes.trimmed.isEmpty }
    }

    /// False for most lines: a version starts with `v`, a list mark or white space.
    private static func mayBeVersion(_ line: TextBytes) -> Bool {
        guard let first = line.first else { return false }
        switch first {
        case UInt8(ascii: "v"), UInt8(ascii: "-"), UInt8(ascii: "*"), 0x30...0x39: return true
        default: return line.spaceLength(at: line.startIndex) != nil
        }
    }

    /// Drops `1. `, `- ` and `* ` at the start of a line.
    private static func withoutListMark(_ line: TextBytes) -> TextBytes {
        let text = line.trimmed
        guard let first = text.first else { return text }
        if first == UInt8(ascii: "-") || first == UInt8(ascii: "*") { return text.dropFirst().trimmed }
        let digits = text.prefix { (0x30...0x39).contains($0) }
        let rest = text.dropFirst(digits.count)
        guard !digits.isEmpty, rest.first == UInt8(ascii: "."), rest.count > 1 else { return text }
        return rest.dropFirst().trimmed
    }

    private static func version(_ text: TextBytes) -> Int? {
        guard text.first == UInt8(ascii: "v"), text.count <= 6 else { return nil }
        return Int(text.dropFirst().string)
    }

    private static func leadingNumber(_ text: TextBytes) -> Int? {
        let digits = text.prefix { (0x30...0x39).contains($0) }
        guard !digits.isEmpty, digits.count < 7, text.count > digits.count, text.count < 80 else { return nil }
        return Int(digits.string)
    }

    private static func status(_ text: TextBytes) -> String? {
        guard (4...16).contains(text.count), text.allSatisfy({ (0x41...0x5A).contains($0) || $0 == 0x5F }) else {
            return nil
        }
        return text.string
    }

    /// Reads `ScholarGate<heading>: A · B. <retrieved> 2026-06-20 <from> https://…/compare`.
    private mutating func readCitation(_ line: TextLine) {
        let text = line.bytes.trimmed
        guard let citation = CitationLine(text) else { return }
        usedLines.append(line.number)
        hasTail = true
        if englishNames.isEmpty { englishNames = citation.names }
        accessed = accessed ?? citation.accessed
        citedAddress = citedAddress ?? citation.address
        if heading == nil, let printed = citation.heading { heading = printed }
    }
}
