#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

extension HTMLScanner {
    /// Longer names are left to libxml2, which cuts them.
    private static let nameLimit = 64
    /// Tags with more attributes are left to the reference way, which has a limit of its own (``AttributeLimit``).
    private static let wordLimit = 100

    // MARK: Start tags

    mutating func readStartTag() throws(HTMLDoubt) {
        let nameStart = position &+ 1
        let (length, joined) = try readName(from: nameStart)
        let element = element(named: nameStart, length, hasUppercase: joined & HTMLByteClass.uppercase != 0)
        if element.isUnknown, page.isMisread(nameStart, length) { throw HTMLDoubt() }
        try checkPlace(of: element)
        let firstAttribute = Int32(truncatingIfNeeded: attributes.count)
        (words, hasBareValue) = (0, false)
        let isClosed = try readAttributes(from: firstAttribute)
        let node = Int32(truncatingIfNeeded: nodes.count)
        let parent = open.count == 0 ? -1 : open.start[open.count &- 1].node
        nodes.append(
            HTMLNode(
                kind: .element, name: element.name, parent: parent, end: node &+ 1, line: line,
                content: firstAttribute..<Int32(truncatingIfNeeded: attributes.count)))
        pending = .none
        if element.isVoid {
            // Behind a bare value the slash that the reference way sets would be part of it.
            if element.isForeign, hasBareValue { throw HTMLDoubt() }
            return
        }
        if isClosed {
            guard element.isForeign else { throw HTMLDoubt() }
            return
        }
        guard open.count < Self.depthLimit else { throw HTMLDoubt() }
        if element.name == .script || element.name == .style { return try skipScript(nameStart, length) }
        open.append(
            Open(node: node, children: element.children, kind: element.kind, name: nameStart, nameLength: length))
    }

    @inline(__always)
    private func element(named start: Int, _ length: Int, hasUppercase: Bool) -> HTMLContentModel.Element {
        if !hasUppercase, start &+ 8 <= count { return model.element(text + start, length) }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: length) { name in
            for offset in 0..<length { name[offset] = page.lowercase(text[start + offset]) }
            return model.element(UnsafeBufferPointer(name))
        }
    }

    private mutating func checkPlace(of element: HTMLContentModel.Element) throws(HTMLDoubt) {
        guard open.count > 0 else {
            guard element.kind == .html, nodes.count == 0 else { throw HTMLDoubt() }
            return
        }
        guard open.start[open.count &- 1].children & (1 << UInt32(element.kind.rawValue)) != 0 else {
            throw HTMLDoubt()
        }
        if element.kind == .head {
            guard !hasHead, !hasBody else { throw HTMLDoubt() }
            hasHead = true
        } else if element.kind == .body {
            guard !hasBody else { throw HTMLDoubt() }
            hasBody = true
        }
    }

    /// Goes behind a name that starts with a letter and is not the page's end; gives its length and the classes of its
    /// bytes.
    @inline(__always)
    private mutating func readName(from start: Int) throws(HTMLDoubt) -> (length: Int, joined: UInt8) {
        var index = start
        var joined: UInt8 = 0
        while index < count, case let bits = byteClass(index), bits & HTMLByteClass.name != 0 {
            joined |= bits
            index &+= 1
        }
        let length = index &- start
        guard length > 0, length < Self.nameLimit, index < count, byteClass(start) & HTMLByteClass.letter != 0 else {
            throw HTMLDoubt()
        }
        position = index
        return (length, joined)
    }

    // MARK: Attributes

    /// Reads up to the tag's end and behind it; answers whether the tag ends in `/>`.
    private mutating func readAttributes(from first: Int32) throws(HTMLDoubt) -> Bool {
        var isSeparated = skipBlanks()
        var number = 0
        while position < count {
            let byte = text[position]
            if byte == UInt8(ascii: ">") {
                position += 1
                return false
            }
            if byte == UInt8(ascii: "/") {
                guard position + 1 < count, text[position + 1] == UInt8(ascii: ">") else { throw HTMLDoubt() }
                position += 2
                return true
            }
            number += 1
            guard isSeparated, number <= AttributeLimit.count else { throw HTMLDoubt() }
            let name = try readAttributeName()
            isSeparated = skipBlanks()
            if position < count, text[position] == UInt8(ascii: "=") {
                position += 1
                skipBlanks()
                try readValue(of: name, first: first)
                isSeparated = skipBlanks()
            } else if let name {
                try append(name, value: Value(range: position..<position), first: first)
            }
        }
        throw HTMLDoubt()
    }

    /// nil for an attribute that nobody reads.
    private mutating func readAttributeName() throws(HTMLDoubt) -> HTMLAttribute.Name? {
        let start = position
        let (length, joined) = try readName(from: start)
        switch text[position] {
        case UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "/"), 0x20, 0x09, 0x0A, 0x0D: break
        default: throw HTMLDoubt()
        }
        if joined & HTMLByteClass.uppercase == 0, start &+ 8 <= count {
            return attributeNames[text + start, length].flatMap { HTMLAttribute.Name(rawValue: $0) }
        }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: length) { name in
            for offset in 0..<length { name[offset] = page.lowercase(text[start + offset]) }
            return HTMLAttribute.Name.named(UnsafeBufferPointer(name))
        }
    }

    /// Where a value stands, and what was seen in it on the way.
    private struct Value {
        var range: Range<Int>
        var hasReference = false
        var isDoubtful = false
    }

    private mutating func readValue(of name: HTMLAttribute.Name?, first: Int32) throws(HTMLDoubt) {
        guard position < count else { throw HTMLDoubt() }
        let quote = text[position]
        let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
        let value = try isQuoted ? readQuotedValue(quote) : Value(range: readBareValue(), isDoubtful: true)
        if let name { try append(name, value: value, first: first) }
    }

    /// Up to the quote in one pass, eight bytes at a time as long as none of them means anything.
    @inline(__always)
    private mutating func readQuotedValue(_ quote: UInt8) throws(HTMLDoubt) -> Value {
        let start = position &+ 1
        var value = Value(range: start..<start)
        var index = start
        while index < count {
            if index &+ 8 <= count {
                let word = UInt64(littleEndian: UnsafeRawPointer(text + index).loadUnaligned(as: UInt64.self))
                let marks = Self.marks(word, or: quote)
                if marks == 0 {
                    index &+= 8
                    continue
                }
                index &+= marks.trailingZeroBitCount &>> 3
            }
            let byte = text[index]
            if byte == quote {
                value.range = start..<index
                position = index &+ 1
                return value
            }
            if byte == 0x0A {
                line &+= 1
            } else if byte == UInt8(ascii: "&") {
                value.hasReference = true
            } else if byteClass(index) & HTMLByteClass.doubtful != 0 {
                value.isDoubtful = true
            }
            index &+= 1
        }
        throw HTMLDoubt()
    }

    /// A value without quotes, and without anything that parsers read differently there.
    private mutating func readBareValue() throws(HTMLDoubt) -> Range<Int> {
        let start = position
        hasBareValue = true
        while position < count, text[position] != UInt8(ascii: ">"), byteClass(position) & HTMLByteClass.blank == 0 {
            if text[position] == UInt8(ascii: "/") { words += 1 }
            switch text[position] {
            case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: "`"),
                UInt8(ascii: "&"), 0x00..<0x20:
                throw HTMLDoubt()
            default: position += 1
            }
        }
        guard position > start, text[position - 1] != UInt8(ascii: "/"), words <= Self.wordLimit else {
            throw HTMLDoubt()
        }
        return start..<position
    }

    private mutating func append(
        _ name: HTMLAttribute.Name, value: Value, first: Int32
    ) throws(HTMLDoubt) {
        for index in Int(first)..<attributes.count where attributes.start[index].name == name { throw HTMLDoubt() }
        let from = byteCount
        if value.isDoubtful { try page.check(from: value.range.lowerBound, to: value.range.upperBound) }
        let (value, hasReference) = (value.range, value.hasReference)
        var copied = value.lowerBound
        while hasReference, let reference = page.find(UInt8(ascii: "&"), from: copied, limit: value.upperBound) {
            try copyReference(in: value, at: reference, copied: &copied)
        }
        copy(from: copied, to: value.upperBound)
        attributes.append(HTMLAttribute(name: name, value: from..<byteCount))
    }

    /// Resolves a reference; what has no semicolon, as in `?a=1&b=2`, is text.
    private mutating func copyReference(
        in value: Range<Int>, at reference: Int, copied: inout Int
    ) throws(HTMLDoubt) {
        copy(from: copied, to: reference)
        if let found = HTMLReference(text: text, at: reference, limit: value.upperBound, classes: page.classes) {
            copy(found.scalar)
            copied = found.end
            return
        }
        var end = reference + 1
        while end < value.upperBound, byteClass(end) & HTMLByteClass.name != 0 { end += 1 }
        // A number that is not well-formed, a name that HTML 4 does not have, letters beyond ASCII.
        guard end == value.upperBound || text[end] < 0x80, end == value.upperBound || text[end] != UInt8(ascii: ";"),
            reference + 1 == value.upperBound || text[reference + 1] != UInt8(ascii: "#")
        else { throw HTMLDoubt() }
        copy(from: reference, to: end)
        copied = end
    }

    // MARK: End tags, script and style

    mutating func readEndTag() throws(HTMLDoubt) {
        guard open.count > 0 else { throw HTMLDoubt() }
        open.removeLast()
        let last = open.start[open.count]
        position += 2
        guard position + last.nameLength < count, isName(at: position, equalTo: last) else { throw HTMLDoubt() }
        position += last.nameLength
        skipBlanks()
        guard position < count, text[position] == UInt8(ascii: ">") else { throw HTMLDoubt() }
        position += 1
        nodes.start[Int(last.node)].end = Int32(truncatingIfNeeded: nodes.count)
        pending = .none
    }

    @inline(__always)
    private func isName(at index: Int, equalTo open: Open) -> Bool {
        if memcmp(text + index, text + open.name, open.nameLength) != 0 {
            for offset in 0..<open.nameLength
            where page.lowercase(text[index + offset]) != page.lowercase(text[open.name + offset]) { return false }
        }
        let next = text[index + open.nameLength]
        return next == UInt8(ascii: ">") || page.classes[Int(next)] & HTMLByteClass.blank != 0
    }

    /// Goes behind the end tag: the content gives no node.
    private mutating func skipScript(_ name: Int, _ length: Int) throws(HTMLDoubt) {
        let start = position
        while let found = page.find(UInt8(ascii: "<"), from: position) {
            position = found + 1
            guard found + 2 + length < count, text[found + 1] == UInt8(ascii: "/") else { continue }
            var offset = 0
            while offset < length, page.lowercase(text[found + 2 + offset]) == page.lowercase(text[name + offset]) {
                offset += 1
            }
            guard offset == length else { continue }
            line += page.lineFeeds(from: start, to: found)
            position = found + 2 + length
            skipBlanks()
            guard position < count, text[position] == UInt8(ascii: ">") else { throw HTMLDoubt() }
            position += 1
            return
        }
        throw HTMLDoubt()
    }
}
