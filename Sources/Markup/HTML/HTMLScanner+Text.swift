extension HTMLScanner {
    /// libxml2 hands a text over in pieces of this many bytes, and its line is that of the first piece.
    private static let pieceSize = 1000

    /// Reads text up to the next tag or reference, or a reference.
    @inline(__always)
    mutating func readText() throws(HTMLDoubt) {
        // Most texts are a line end and what indents the next tag.
        var index = position
        var feeds: Int32 = 0
        while index < count, case let byte = text[index], byte <= 0x20, byteClass(index) & HTMLByteClass.blank != 0 {
            if byte == 0x0A { feeds &+= 1 }
            index &+= 1
        }
        guard index < count, text[index] == UInt8(ascii: "<"), index &- position < Self.pieceSize, pending == .none
        else {
            return try readLongText(blanksEnd: index)
        }
        line &+= feeds
        let from = byteCount
        copy(from: position, to: index)
        position = index
        extend(from: from, line: line)
    }

    /// - Parameter blanksEnd: where the blanks end that the text begins with.
    private mutating func readLongText(blanksEnd: Int) throws(HTMLDoubt) {
        let start = position
        if text[start] == UInt8(ascii: "&") { return try readReference() }
        var index = blanksEnd
        var joined = index > start ? HTMLByteClass.blank | HTMLByteClass.lineFeed : 0
        while index < count {
            if index &+ 8 <= count,
                Self.isPlain(UnsafeRawPointer(text + index).loadUnaligned(as: UInt64.self))
            {
                joined |= HTMLByteClass.notBlank
                index &+= 8
                continue
            }
            let bits = byteClass(index)
            if bits & HTMLByteClass.markup != 0 { break }
            joined |= bits
            index &+= 1
        }
        position = index
        if joined & HTMLByteClass.doubtful != 0 { try page.check(from: start, to: position) }
        let isBlank = joined & HTMLByteClass.notBlank == 0
        try checkPlaceOfText(isBlank: isBlank && position - start < Self.pieceSize)
        var first = line
        if joined & HTMLByteClass.lineFeed != 0 {
            if position - start >= Self.pieceSize { first += page.lineFeeds(from: start, to: endOfFirstPiece(start)) }
            line +=
                position - start < 16
                ? page.shortLineFeeds(start..<position) : page.lineFeeds(from: start, to: position)
            if position - start < Self.pieceSize { first = line }
        }
        try append(start, position, line: first)
    }

    /// True when eight bytes are letters and the like, none that ends or spoils a text, and not all of them blank.
    @inline(__always)
    private static func isPlain(_ word: UInt64) -> Bool {
        marks(word, or: UInt8(ascii: "<")) == 0 && word != 0x2020_2020_2020_2020
    }

    /// The top bit of each of eight bytes that is below 0x20, `&`, EF (``HTMLByteClass/doubtful``) or the given one. Now
    /// and then that of a byte above such a one too: only the lowest is sure.
    @inline(__always)
    static func marks(_ word: UInt64, or byte: UInt8) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let controls = (word &- ones &* 0x20) & ~word
        let others =
            zeroBytes(word ^ (ones &* UInt64(byte))) | zeroBytes(word ^ (ones &* 0x26))
            | zeroBytes(word ^ (ones &* 0xEF))
        return (controls | others) & (ones &* 0x80)
    }

    @inline(__always)
    private static func zeroBytes(_ word: UInt64) -> UInt64 { (word &- 0x0101_0101_0101_0101) & ~word }

    /// Where the character starts with which the first piece is full.
    @inline(__always)
    private func endOfFirstPiece(_ start: Int) -> Int {
        var index = start + Self.pieceSize - 1
        while text[index] & 0xC0 == 0x80 { index -= 1 }
        return index
    }

    /// Text in `html` or `head` or behind the end makes libxml2 imply a paragraph; white space does not.
    @inline(__always)
    private func checkPlaceOfText(isBlank: Bool) throws(HTMLDoubt) {
        if isBlank { return }
        guard open.count > 0, case let kind = open.start[open.count &- 1].kind, kind != .html, kind != .head else {
            throw HTMLDoubt()
        }
    }

    private mutating func readReference() throws(HTMLDoubt) {
        try checkPlaceOfText(isBlank: false)
        guard let found = HTMLReference(text: text, at: position, limit: count, classes: page.classes) else {
            throw HTMLDoubt()
        }
        position = found.end
        let from = byteCount
        copy(found.scalar)
        // No name is one letter long, so a reference is never the name of another.
        try follow(isAmpersand: found.scalar == "&", isSemicolon: found.scalar == ";", isName: false)
        extend(from: from, line: line)
    }

    private mutating func append(_ start: Int, _ end: Int, line: Int32) throws(HTMLDoubt) {
        if pending != .none {
            let isName =
                end - start < 40 && (start..<end).allSatisfy { byteClass($0) & HTMLByteClass.name != 0 }
            try follow(isAmpersand: false, isSemicolon: text[start] == UInt8(ascii: ";"), isName: isName)
        }
        let from = byteCount
        copy(from: start, to: end)
        extend(from: from, line: line)
    }

    /// Gives up where the texts look like the events of a reference that libxml2 does not know.
    private mutating func follow(isAmpersand: Bool, isSemicolon: Bool, isName: Bool) throws(HTMLDoubt) {
        switch pending {
        case .none: pending = isAmpersand ? .ampersand : .none
        case .ampersand: pending = isAmpersand ? .ampersand : isName ? .name : .none
        case .name:
            if isSemicolon { throw HTMLDoubt() }
            pending = isAmpersand ? .ampersand : .none
        }
    }

    /// Makes what was added to the bytes a text, or part of the text before it.
    @inline(__always)
    private mutating func extend(from: Int, line: Int32) {
        let parent = open.count == 0 ? -1 : open.start[open.count &- 1].node
        let end = Int32(truncatingIfNeeded: byteCount)
        let index = nodes.count
        if index > 0, case let last = nodes.start[index &- 1], last.kind == .text, last.parent == parent,
            last.content.upperBound == Int32(truncatingIfNeeded: from)
        {
            nodes.start[index &- 1].content = last.content.lowerBound..<end
            return
        }
        nodes.append(
            HTMLNode(
                kind: .text, name: .other, parent: parent, end: Int32(truncatingIfNeeded: index + 1), line: line,
                content: Int32(truncatingIfNeeded: from)..<end))
    }
}
