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
        let nameStart = position + 1
        var joined: UInt8 = 0
        position = nameStart
        while position < count, case let bits = byteClass(position), bits & HTMLByteClass.name != 0 {
            joined |= bits
            position += 1
        }
        let length = position - nameStart
        guard length > 0, length < Self.nameLimit, position < count,
            byteClass(nameStart) & HTMLByteClass.letter != 0
        else { throw HTMLDoubt() }
        let element = element(named: nameStart, length, hasUppercase: joined & HTMLByteClass.uppercase != 0)
        if element.isUnknown, isMisread(nameStart, length) { throw HTMLDoubt() }
        try checkPlace(of: element)
        let firstAttribute = Int32(truncatingIfNeeded: attributes.count)
        (words, hasBareValue) = (0, false)
        let isClosed = try readAttributes(from: firstAttribute)
        let node = Int32(truncatingIfNeeded: nodes.count)
        nodes.append(
            HTMLNode(
                kind: .element, name: element.name, parent: open.last?.node ?? -1, end: node + 1, line: line,
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

    private func element(named start: Int, _ length: Int, hasUppercase: Bool) -> HTMLContentModel.Element {
        guard hasUppercase else { return model.element(UnsafeBufferPointer(start: text + start, count: length)) }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: length) { name in
            for offset in 0..<length { name[offset] = lowercase(text[start + offset]) }
            return model.element(UnsafeBufferPointer(name))
        }
    }

    /// True for names like `script-x`, which ``ScriptBlanking`` takes for the name before the hyphen.
    private func isMisread(_ start: Int, _ length: Int) -> Bool {
        var end = start
        while end < start + length, byteClass(end) & HTMLByteClass.letter != 0 { end += 1 }
        guard end < start + length else { return false }
        return end - start == 6 && (spells("script", at: start) || spells("source", at: start))
            || end - start == 5 && (spells("style", at: start) || spells("track", at: start))
            || end - start == 3 && spells("wbr", at: start)
    }

    @inline(__always)
    private func lowercase(_ byte: UInt8) -> UInt8 {
        classes[Int(byte)] & HTMLByteClass.uppercase != 0 ? byte | 0x20 : byte
    }

    private mutating func checkPlace(of element: HTMLContentModel.Element) throws(HTMLDoubt) {
        guard let parent = open.last else {
            guard element.kind == .html, nodes.isEmpty else { throw HTMLDoubt() }
            return
        }
        guard parent.children & (1 << UInt32(element.kind.rawValue)) != 0 else { throw HTMLDoubt() }
        if element.kind == .head {
            guard !hasHead, !hasBody else { throw HTMLDoubt() }
            hasHead = true
        } else if element.kind == .body {
            guard !hasBody else { throw HTMLDoubt() }
            hasBody = true
        }
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
                try append(name, value: position..<position, first: first)
            }
        }
        throw HTMLDoubt()
    }

    /// nil for an attribute that nobody reads.
    private mutating func readAttributeName() throws(HTMLDoubt) -> HTMLAttribute.Name? {
        let start = position
        var joined: UInt8 = 0
        while position < count, case let bits = byteClass(position), bits & HTMLByteClass.name != 0 {
            joined |= bits
            position += 1
        }
        let length = position - start
        guard length > 0, length < Self.nameLimit, position < count,
            byteClass(start) & HTMLByteClass.letter != 0
        else { throw HTMLDoubt() }
        switch text[position] {
        case UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "/"), 0x20, 0x09, 0x0A, 0x0D: break
        default: throw HTMLDoubt()
        }
        guard joined & HTMLByteClass.uppercase != 0 else {
            return HTMLAttribute.Name.named(UnsafeBufferPointer(start: text + start, count: length))
        }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: length) { name in
            for offset in 0..<length { name[offset] = lowercase(text[start + offset]) }
            return HTMLAttribute.Name.named(UnsafeBufferPointer(name))
        }
    }

    private mutating func readValue(of name: HTMLAttribute.Name?, first: Int32) throws(HTMLDoubt) {
        guard position < count else { throw HTMLDoubt() }
        let quote = text[position]
        let value: Range<Int>
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            guard let end = find(quote, from: position + 1) else { throw HTMLDoubt() }
            value = (position + 1)..<end
            position = end + 1
        } else {
            value = try readBareValue()
        }
        if let name { try append(name, value: value, first: first) }
        line += value.count < 16 ? shortLineFeeds(value) : lineFeeds(from: value.lowerBound, to: value.upperBound)
    }

    @inline(__always)
    private func shortLineFeeds(_ range: Range<Int>) -> Int32 {
        var total: Int32 = 0
        for index in range where text[index] == 0x0A { total &+= 1 }
        return total
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
        _ name: HTMLAttribute.Name, value: Range<Int>, first: Int32
    ) throws(HTMLDoubt) {
        for index in Int(first)..<attributes.count where attributes[index].name == name { throw HTMLDoubt() }
        let from = byteCount
        try check(from: value.lowerBound, to: value.upperBound)
        var copied = value.lowerBound
        while let reference = find(UInt8(ascii: "&"), from: copied, limit: value.upperBound) {
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
        if let found = HTMLReference(text: text, at: reference, limit: value.upperBound, classes: classes) {
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
        guard let last = open.popLast() else { throw HTMLDoubt() }
        position += 2
        guard position + last.nameLength < count, isName(at: position, equalTo: last) else { throw HTMLDoubt() }
        position += last.nameLength
        skipBlanks()
        guard position < count, text[position] == UInt8(ascii: ">") else { throw HTMLDoubt() }
        position += 1
        nodes[Int(last.node)].end = Int32(truncatingIfNeeded: nodes.count)
        pending = .none
    }

    private func isName(at index: Int, equalTo open: Open) -> Bool {
        if memcmp(text + index, text + open.name, open.nameLength) != 0 {
            for offset in 0..<open.nameLength
            where lowercase(text[index + offset]) != lowercase(text[open.name + offset]) { return false }
        }
        let next = text[index + open.nameLength]
        return next == UInt8(ascii: ">") || classes[Int(next)] & HTMLByteClass.blank != 0
    }

    /// Goes behind the end tag: the content gives no node.
    private mutating func skipScript(_ name: Int, _ length: Int) throws(HTMLDoubt) {
        let start = position
        while let found = find(UInt8(ascii: "<"), from: position) {
            position = found + 1
            guard found + 2 + length < count, text[found + 1] == UInt8(ascii: "/") else { continue }
            var offset = 0
            while offset < length, lowercase(text[found + 2 + offset]) == lowercase(text[name + offset]) { offset += 1 }
            guard offset == length else { continue }
            line += lineFeeds(from: start, to: found)
            position = found + 2 + length
            skipBlanks()
            guard position < count, text[position] == UInt8(ascii: ">") else { throw HTMLDoubt() }
            position += 1
            return
        }
        throw HTMLDoubt()
    }
}
