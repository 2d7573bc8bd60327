/// Says which readings of a citation a person should look at: the forms that the reader takes only because nothing
/// better fits, and values that hold what another field should have.
enum CitationDoubt {
    /// Whether a value of the work is likely to be wrong, judged by the values alone and by how they were found.
    ///
    /// Asks the reader for one member at a time: the work as a value would be copied.
    static func isDoubtful(_ reader: borrowing CitationReader) -> Bool {
        if reader.evidence.isGuessed { return true }
        guard let title = reader.work.title else { return true }
        if inPlace(title, { isDoubtful(title: $0, reader) }) { return true }
        if !reader.evidence.hasLinkMark, isBare(reader) { return true }
        if let container = reader.work.containerTitle,
            inPlace(container, { isDoubtful(container: $0, reader.work.type) })
        {
            return true
        }
        if let publisher = reader.work.publisher, inPlace(publisher, isDoubtful(publisher:)) { return true }
        if let volume = reader.work.volume, inPlace(volume, { isYearAsVolume($0, reader) }) { return true }
        if let edition = reader.work.edition, inPlace(edition, words) > 3 { return true }
        return !reader.work.author.isEmpty && isDoubtful(reader.work.author)
            || !reader.work.editor.isEmpty && isDoubtful(reader.work.editor)
            || !reader.work.translator.isEmpty && isDoubtful(reader.work.translator)
    }

    /// Hands over the bytes of a text where they lie.
    @inline(__always)
    private static func inPlace<Answer>(_ text: String, _ ask: (UnsafeBufferPointer<UInt8>) -> Answer) -> Answer {
        text.utf8.withContiguousStorageIfAvailable(ask) ?? Array(text.utf8).withUnsafeBufferPointer(ask)
    }

    /// `2019` without an issue or pages is a second year rather than a volume; words are no volume at all.
    private static func isYearAsVolume(_ bytes: UnsafeBufferPointer<UInt8>, _ reader: borrowing CitationReader) -> Bool
    {
        if bytes.count == 4, bytes.allSatisfy(\.isDigit), reader.work.page == nil, reader.work.issue == nil {
            return bytes[0] == UInt8(ascii: "1") && bytes[1] == UInt8(ascii: "9")
                || bytes[0] == UInt8(ascii: "2") && bytes[1] == UInt8(ascii: "0")
        }
        return false
    }

    /// Nothing was found behind the title.
    private static func isBare(_ reader: borrowing CitationReader) -> Bool {
        reader.work.containerTitle == nil && reader.work.publisher == nil && reader.work.genre == nil
            && reader.work.doi == nil && reader.work.url == nil && reader.work.volume == nil
            && reader.work.status == nil && reader.work.type == "article"
    }

    /// A title that ends in brackets, begins with what names look like, or holds numbers of a container.
    private static func isDoubtful(
        title bytes: UnsafeBufferPointer<UInt8>, _ reader: borrowing CitationReader
    ) -> Bool {
        guard let first = bytes.first, let last = bytes.last else { return true }
        if last == UInt8(ascii: ")"), isInBook(reader), !has(bytes, "Version") { return true }
        if last == UInt8(ascii: "]"), isInBook(reader) { return true }
        if first == UInt8(ascii: "(") || first == UInt8(ascii: "[") { return true }
        let marks = TextMarks(bytes)
        if marks.contains(.slash) || marks.contains(.dash) && digits(bytes) > 3 { return true }
        if !marks.isDisjoint(with: [.period, .comma]), reader.work.author.isEmpty, reader.work.editor.isEmpty {
            return true
        }
        if bytes.count < 4, !bytes.contains(where: { $0 >= 0x80 }) { return true }
        return !marks.isDisjoint(with: [.periodComma, .commaIn, .issue]) || isDatedBehindComma(bytes)
    }

    private static func isInBook(_ reader: borrowing CitationReader) -> Bool {
        let type = reader.work.type
        return type != "article-journal" && type != "paper-conference" && type != "article"
    }

    /// A container with a comma in front of numbers, a lone capital, or a shortened `Vol`.
    private static func isDoubtful(container bytes: UnsafeBufferPointer<UInt8>, _ type: String) -> Bool {
        // Most are nothing but words.
        let hasMarks = bytes.reduce(false) { $0 || $1 > .space && $1 < 0x30 }
        guard hasMarks else { return bytes.elementsEqual("Vol".utf8) }
        if bytes.first == UInt8(ascii: "(") || has(bytes, " / ") || has(bytes, "., ") { return true }
        if bytes.last == UInt8(ascii: "."), !bytes.dropLast().contains(UInt8(ascii: ".")), bytes.count > 12 {
            return true
        }
        if type == "chapter", has(bytes, "/19") || has(bytes, "/20") { return true }
        if type == "paper-conference", bytes.last == UInt8(ascii: ")") || hasNumberBehindComma(bytes) { return true }
        if type == "article-journal", has(bytes, ", "), has(bytes, "19") || has(bytes, "20") { return true }
        return bytes.elementsEqual("Vol.".utf8)
            || bytes.last == UInt8(ascii: ".") && has(bytes, " No.")
    }

    private static func isDoubtful(publisher bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        has(bytes, ": ") || bytes.count < 2 || has(bytes, "Vol")
            || bytes.first.map { $0.isDigit || $0 == UInt8(ascii: "(") } ?? true || words(bytes) > 9
    }

    private static func isDoubtful(_ names: [Work.Name]) -> Bool {
        // In place: a copy of a name would count references to its parts.
        names.withUnsafeBufferPointer { names in names.indices.contains { isDoubtful(names, $0) } }
    }

    /// A list of names that was kept whole, or a name with marks of other fields.
    private static func isDoubtful(_ names: UnsafeBufferPointer<Work.Name>, _ index: Int) -> Bool {
        if let literal = names[index].literal { return inPlace(literal, isDoubtful(literal:)) }
        if let family = names[index].family, inPlace(family, { words($0) > 3 || $0.contains(where: \.isDigit) }) {
            return true
        }
        return names[index].given.map { inPlace($0, words) > 4 } ?? false
    }

    private static func isDoubtful(literal bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        has(bytes, ", ") && has(bytes, ".") || bytes.contains(UInt8(ascii: ":"))
            || bytes.contains(UInt8(ascii: ";")) || has(bytes, " (with") || words(bytes) > 12
    }

    private static func hasNumberBehindComma(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index + 2 < bytes.count {
            if bytes[index] == UInt8(ascii: ","), bytes[index + 1] == .space, bytes[index + 2].isDigit { return true }
            index += 1
        }
        return false
    }

    /// `, 2010` at the end.
    private static func isDatedBehindComma(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count > 8, bytes[bytes.count - 1].isDigit, bytes.suffix(4).allSatisfy({ $0.isDigit }) else {
            return false
        }
        return bytes[bytes.count - 6] == UInt8(ascii: ",")
    }

    private static func digits(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        bytes.reduce(0) { $0 + ($1.isDigit ? 1 : 0) }
    }

    /// - Returns: 1 for a text without a space.
    private static func words(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        bytes.reduce(1) { $0 &+ ($1 == .space ? 1 : 0) }
    }

    /// Whether the bytes hold a short ASCII text.
    private static func has(_ bytes: UnsafeBufferPointer<UInt8>, _ text: StaticString) -> Bool {
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
    /// `45(3)`
    static let issue = Self(rawValue: 64)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var found: Self = []
        let last = bytes.count - 1
        var index = 1
        while index <= last {
            let byte = bytes[index]
            if byte > .space, byte < 0x30 { found.formUnion(Self.of(byte, bytes, index, last)) }
            index &+= 1
        }
        self = found
    }

    /// What the mark there says, together with what stands around it.
    private static func of(_ mark: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ last: Int) -> Self {
        let before = bytes[index - 1]
        let isSpaced = index < last && bytes[index + 1] == .space
        switch mark {
        case UInt8(ascii: "/"): return before == UInt8(ascii: "/") || isSpaced && before == .space ? .slash : []
        case UInt8(ascii: "("): return before.isDigit && index < last && bytes[index + 1].isDigit ? .issue : []
        case UInt8(ascii: "-"): return isSpaced && before == .space ? .dash : []
        case UInt8(ascii: "."): return isSpaced ? .period : []
        case UInt8(ascii: ",") where isSpaced:
            let isIn =
                index + 4 <= last && bytes[index + 2] == UInt8(ascii: "i") && bytes[index + 3] == UInt8(ascii: "n")
                && bytes[index + 4] == .space
            let comma: Self = before == UInt8(ascii: ".") ? [.comma, .periodComma] : .comma
            return isIn ? comma.union(.commaIn) : comma
        default: return []
        }
    }
}
