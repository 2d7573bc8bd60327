extension HTMLScanner {
    /// libxml2 hands a text over in pieces of this many bytes, and its line is that of the first piece.
    private static let pieceSize = 1000

    /// Reads text up to the next tag or reference, or a reference.
    mutating func readText() throws(HTMLDoubt) {
        let start = position
        if text[start] == UInt8(ascii: "&") { return try readReference() }
        var joined: UInt8 = 0
        while position < count, case let bits = byteClass(position), bits & HTMLByteClass.markup == 0 {
            joined |= bits
            position += 1
        }
        if joined & HTMLByteClass.doubtful != 0 { try check(from: start, to: position) }
        let isBlank = joined & HTMLByteClass.notBlank == 0
        try checkPlaceOfText(isBlank: isBlank && position - start < Self.pieceSize)
        var first = line
        if joined & HTMLByteClass.lineFeed != 0 {
            if position - start >= Self.pieceSize { first += lineFeeds(from: start, to: endOfFirstPiece(start)) }
            line += lineFeeds(from: start, to: position)
            if position - start < Self.pieceSize { first = line }
        }
        try append(start, position, line: first)
    }

    /// Where the character starts with which the first piece is full.
    private func endOfFirstPiece(_ start: Int) -> Int {
        var index = start + Self.pieceSize - 1
        while text[index] & 0xC0 == 0x80 { index -= 1 }
        return index
    }

    /// Text in `html` or `head` or behind the end makes libxml2 imply a paragraph; white space does not.
    private func checkPlaceOfText(isBlank: Bool) throws(HTMLDoubt) {
        if isBlank { return }
        guard let parent = open.last, parent.kind != .html, parent.kind != .head else { throw HTMLDoubt() }
    }

    private mutating func readReference() throws(HTMLDoubt) {
        try checkPlaceOfText(isBlank: false)
        guard let found = HTMLReference(text: text, at: position, limit: count, classes: classes) else {
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
    private mutating func extend(from: Int, line: Int32) {
        let parent = open.last?.node ?? -1
        let end = Int32(truncatingIfNeeded: byteCount)
        let index = nodes.count
        if let last = nodes.last, last.kind == .text, last.parent == parent,
            last.content.upperBound == Int32(truncatingIfNeeded: from)
        {
            nodes[index - 1].content = last.content.lowerBound..<end
            return
        }
        nodes.append(
            HTMLNode(
                kind: .text, name: .other, parent: parent, end: Int32(truncatingIfNeeded: index + 1), line: line,
                content: Int32(truncatingIfNeeded: from)..<end))
    }
}
