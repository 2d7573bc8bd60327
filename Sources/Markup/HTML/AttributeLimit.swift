#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Takes attributes out of tags that have more than any page needs.
///
/// libxml2 compares each attribute with all before it in the tag, so a tag with 100,000 takes minutes.
enum AttributeLimit {
    /// More than this in one tag are not read.
    static let count = 256

    /// The page with blanks in place of what is too much, and the line of the first such tag; nil when all is well.
    ///
    /// Scripts must be blanked before: what is in them looks like tags.
    static func applied(to bytes: [UInt8]) -> (page: [UInt8], line: Int)? {
        var cuts: [Range<Int>] = []
        bytes.withUnsafeBufferPointer { text in
            var index = 0
            while let open = ScriptBlanking.find(UInt8(ascii: "<"), in: text, from: index), open + 1 < text.count {
                if text[open + 1] == UInt8(ascii: "!") {
                    guard let end = ScriptBlanking.endOfComment(text, open) else { break }
                    index = end
                } else if ScriptBlanking.isLetter(text[open + 1]) {
                    index = ScriptBlanking.endOfTag(text, open) ?? text.count
                    // An attribute takes two bytes at least.
                    if index - open > 2 * count, let start = surplus(text, open..<index) { cuts.append(start..<index) }
                } else {
                    index = open + 1
                }
            }
        }
        guard let first = cuts.first else { return nil }
        var page = bytes
        for cut in cuts { blank(&page, cut) }
        return (page, 1 + bytes[..<first.lowerBound].count { $0 == 0x0A })
    }

    /// Line ends stay, so that line numbers do; the tag's own end stays too.
    private static func blank(_ page: inout [UInt8], _ cut: Range<Int>) {
        for index in cut where page[index] != 0x0A && !(index == cut.upperBound - 1 && page[index] == UInt8(ascii: ">"))
        {
            page[index] = 0x20
        }
    }

    /// Where in a tag the first attribute above the limit starts. A word that white space or a quote ends counts as one;
    /// what stands behind `=` is no word of its own.
    private static func surplus(_ text: UnsafeBufferPointer<UInt8>, _ tag: Range<Int>) -> Int? {
        var words = 0
        var isInWord = false
        var isValueNext = false
        var index = tag.lowerBound
        while index < tag.upperBound {
            let byte = text[index]
            if isValueNext, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                index = ScriptBlanking.find(byte, in: text, from: index + 1) ?? tag.upperBound
                (isValueNext, isInWord) = (false, false)
            } else if byte == UInt8(ascii: "=") {
                (isValueNext, isInWord) = (true, true)
            } else if byte <= 0x20 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") {
                isInWord = false
            } else {
                if !isInWord, !isValueNext {
                    words += 1
                    // The first word is the tag's name.
                    if words > count + 1 { return index }
                }
                (isValueNext, isInWord) = (false, true)
            }
            index += 1
        }
        return nil
    }
}
