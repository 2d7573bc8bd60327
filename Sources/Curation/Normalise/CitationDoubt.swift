/// Says which readings of a citation a person should look at: the forms that the reader takes only because nothing
/// better fits, and values that hold what another field should have.
enum CitationDoubt {
    /// Whether a value of the work is likely to be wrong, judged by the values alone and by how they were found.
    static func isDoubtful(_ work: Work, _ evidence: CitationEvidence) -> Bool {
        if evidence.isGuessed { return true }
        if let title = work.title {
            if isDoubtful(title: title, work) { return true }
            if work.type == "article", !evidence.hasLinkMark, isBare(work) { return true }
        } else {
            return true
        }
        if let container = work.containerTitle, isDoubtful(container: container, work.type) { return true }
        if let publisher = work.publisher, isDoubtful(publisher: publisher) { return true }
        if let volume = work.volume, isYearAsVolume(volume, work) { return true }
        if let edition = work.edition, words(edition) > 3 { return true }
        return isDoubtful(work.author) || isDoubtful(work.editor) || isDoubtful(work.translator)
    }

    /// `2019` without an issue or pages is a second year rather than a volume; words are no volume at all.
    private static func isYearAsVolume(_ volume: String, _ work: Work) -> Bool {
        let bytes = Array(volume.utf8)
        if work.page == nil, work.issue == nil, bytes.count == 4, bytes.allSatisfy(\.isDigit) {
            return bytes[0] == UInt8(ascii: "1") && bytes[1] == UInt8(ascii: "9")
                || bytes[0] == UInt8(ascii: "2") && bytes[1] == UInt8(ascii: "0")
        }
        return false
    }

    /// Nothing was found behind the title.
    private static func isBare(_ work: Work) -> Bool {
        work.containerTitle == nil && work.publisher == nil && work.genre == nil && work.doi == nil && work.url == nil
            && work.volume == nil && work.status == nil
    }

    /// A title that ends in brackets, begins with what names look like, or holds numbers of a container.
    private static func isDoubtful(title: String, _ work: Work) -> Bool {
        let hasAuthor = !work.author.isEmpty || !work.editor.isEmpty
        let isInBook = work.type != "article-journal" && work.type != "paper-conference" && work.type != "article"
        let bytes = Array(title.utf8)
        guard let first = bytes.first, let last = bytes.last else { return true }
        if last == UInt8(ascii: ")"), isInBook, !has(bytes, "Version") { return true }
        if last == UInt8(ascii: "]"), isInBook { return true }
        if first == UInt8(ascii: "(") || first == UInt8(ascii: "[") { return true }
        let marks = TextMarks(bytes)
        if marks.contains(.slash) || marks.contains(.dash) && digits(bytes) > 3 { return true }
        if !hasAuthor, !marks.isDisjoint(with: [.period, .comma]) { return true }
        if bytes.count < 4, !bytes.contains(where: { $0 >= 0x80 }) { return true }
        return !marks.isDisjoint(with: [.periodComma, .commaIn]) || isDatedBehindComma(bytes)
    }

    /// A container with a comma in front of numbers, a lone capital, or a shortened `Vol`.
    private static func isDoubtful(container: String, _ type: String) -> Bool {
        let bytes = Array(container.utf8)
        if bytes.first == UInt8(ascii: "(") || has(bytes, " / ") || has(bytes, "., ") { return true }
        if bytes.last == UInt8(ascii: "."), !bytes.dropLast().contains(UInt8(ascii: ".")), bytes.count > 12 {
            return true
        }
        if type == "chapter", has(bytes, "/19") || has(bytes, "/20") { return true }
        if type == "paper-conference", bytes.last == UInt8(ascii: ")") || hasNumberBehindComma(bytes) { return true }
        if type == "article-journal", has(bytes, ", "), has(bytes, "19") || has(bytes, "20") { return true }
        return container == "Vol" || container == "Vol." || has(bytes, " No.") && bytes.last == UInt8(ascii: ".")
    }

    private static func isDoubtful(publisher: String) -> Bool {
        let bytes = Array(publisher.utf8)
        return has(bytes, ": ") || bytes.count < 2 || has(bytes, "Vol")
            || bytes.first.map { $0.isDigit || $0 == UInt8(ascii: "(") } ?? true || words(publisher) > 9
    }

    private static func isDoubtful(_ names: [Work.Name]) -> Bool {
        // In place: a copy of a name would count references to its parts.
        names.withUnsafeBufferPointer { names in names.indices.contains { isDoubtful(names[$0]) } }
    }

    /// A list of names that was kept whole, or a name with marks of other fields.
    private static func isDoubtful(_ name: Work.Name) -> Bool {
        if let literal = name.literal {
            let bytes = Array(literal.utf8)
            return has(bytes, ", ") && has(bytes, ".") || bytes.contains(UInt8(ascii: ":"))
                || bytes.contains(UInt8(ascii: ";")) || has(bytes, " (with") || words(literal) > 12
        }
        if let family = name.family, family.utf8.contains(where: { $0.isDigit }) || words(family) > 3 { return true }
        return name.given.map { words($0) > 4 } ?? false
    }

    private static func hasNumberBehindComma(_ bytes: [UInt8]) -> Bool {
        var index = 0
        while index + 2 < bytes.count {
            if bytes[index] == UInt8(ascii: ","), bytes[index + 1] == .space, bytes[index + 2].isDigit { return true }
            index += 1
        }
        return false
    }

    /// `, 2010` at the end, `45(3)` anywhere.
    private static func isDatedBehindComma(_ bytes: [UInt8]) -> Bool {
        var index = 0
        while index + 2 < bytes.count {
            if bytes[index].isDigit, bytes[index + 1] == UInt8(ascii: "("), bytes[index + 2].isDigit { return true }
            index += 1
        }
        guard bytes.count > 8, bytes.suffix(4).allSatisfy({ $0.isDigit }) else { return false }
        return bytes[bytes.count - 6] == UInt8(ascii: ",")
    }

    private static func digits(_ bytes: [UInt8]) -> Int { bytes.reduce(0) { $0 + ($1.isDigit ? 1 : 0) } }

    private static func words(_ text: String) -> Int {
        text.utf8.withContiguousStorageIfAvailable { bytes in
            var count = 1
            for byte in bytes where byte == .space { count += 1 }
            return count
        } ?? 1
    }

    /// Whether the bytes hold a short ASCII text.
    private static func has(_ bytes: [UInt8], _ text: StaticString) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            text.withUTF8Buffer { wanted in
                var start = 0
                let last = bytes.count - wanted.count
                while start <= last {
                    if bytes[start] == wanted[0] {
                        var offset = 1
                        while offset < wanted.count, bytes[start + offset] == wanted[offset] { offset += 1 }
                        if offset == wanted.count { return true }
                    }
                    start += 1
                }
                return false
            }
        }
    }
}

/// Marks of other fields in a text, found in one pass.
private struct TextMarks: OptionSet {
    let rawValue: UInt8

    /// ` / ` or `//`
    static let slash = Self(rawValue: 1)
    /// ` - `
    static let dash = Self(rawValue: 2)
    /// `. `
    static let period = Self(rawValue: 4)
    /// `, `
    static let comma = Self(rawValue: 8)
    /// `., `
    static let periodComma = Self(rawValue: 16)
    /// `, in `
    static let commaIn = Self(rawValue: 32)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ bytes: [UInt8]) {
        var found: UInt8 = 0
        bytes.withUnsafeBufferPointer { bytes in
            let last = bytes.count - 1
            for index in bytes.indices.dropFirst() where bytes[index] < 0x30 && bytes[index] > .space {
                let isSpaced = index < last && bytes[index + 1] == .space
                switch bytes[index] {
                case UInt8(ascii: "/"):
                    if bytes[index - 1] == UInt8(ascii: "/") || isSpaced && bytes[index - 1] == .space { found |= 1 }
                case UInt8(ascii: "-") where isSpaced && bytes[index - 1] == .space: found |= 2
                case UInt8(ascii: ".") where isSpaced: found |= 4
                case UInt8(ascii: ",") where isSpaced:
                    found |= bytes[index - 1] == UInt8(ascii: ".") ? 24 : 8
                    let isIn =
                        index + 4 <= last && bytes[index + 2] == UInt8(ascii: "i")
                        && bytes[index + 3] == UInt8(ascii: "n")
                    if isIn, bytes[index + 4] == .space { found |= 32 }
                default: break
                }
            }
        }
        rawValue = found
    }
}
