internal import CLibXML2

/// Receives libxml2's events and appends nodes. Lives for one parse, on one thread.
///
/// A struct behind a pointer, not a class: a class's members are checked for exclusive access at every event.
struct HTMLTreeBuilder {
    /// libxml2's context of this parse; valid until `HTMLParser.parse` returns, which is after the last event.
    var context: htmlParserCtxtPtr?
    private var document = HTMLDocument()
    private var open: [Int32] = []
    /// Inside how many elements whose text is never read (script, style): their text is not even copied.
    private var skipDepth = 0
    /// A character reference that libxml2 does not know comes as three events: `&`, the name, and text that starts with
    /// `;`. A written-out `&amp;name;` comes as two, so the two can be told apart.
    private var reference: PendingReference?

    private struct PendingReference {
        /// Where the `&` stands in the document's bytes.
        var start: Int
        var name: [UInt8]
    }

    init(sizeHint: Int) {
        document.nodes.reserveCapacity(sizeHint / 24)
        document.bytes.reserveCapacity(sizeHint / 2)
    }

    /// The builder behind libxml2's user data. Sound because `HTMLParser.parse` sets that pointer to one builder, which
    /// lives until the parse is over, and because libxml2 calls back on the thread that parses.
    static func behind(_ data: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<HTMLTreeBuilder>? {
        data?.assumingMemoryBound(to: HTMLTreeBuilder.self)
    }

    private var line: Int32 { context?.pointee.input?.pointee.line ?? 0 }

    mutating func start(
        name: UnsafePointer<xmlChar>?, attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) {
        guard let name else { return }
        reference = nil
        if open.count >= HTMLParser.depthLimit {
            if document.interruption == nil {
                document.interruption = .tooDeep(line: Int(line), limit: HTMLParser.depthLimit)
            }
            xmlStopParser(context)
            return
        }
        let element = HTMLElementName.named(Self.buffer(name))
        let firstAttribute = Int32(document.attributes.count)
        if let attributes { append(attributes) }
        let index = Int32(document.nodes.count)
        document.nodes.append(
            HTMLNode(
                kind: .element, name: element, parent: open.last ?? -1, end: index + 1, line: line,
                content: firstAttribute..<Int32(document.attributes.count)))
        open.append(index)
        if element == .script || element == .style { skipDepth += 1 }
    }

    private mutating func append(_ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>) {
        var position = 0
        while let name = attributes[position] {
            if let known = HTMLAttribute.Name.named(Self.buffer(name)) {
                let from = document.bytes.count
                if let value = attributes[position + 1] { document.bytes.append(contentsOf: Self.buffer(value)) }
                document.attributes.append(HTMLAttribute(name: known, value: from..<document.bytes.count))
            }
            position += 2
        }
    }

    mutating func end(name: UnsafePointer<xmlChar>?) {
        reference = nil
        guard let last = open.popLast() else { return }
        document.nodes[Int(last)].end = Int32(document.nodes.count)
        let element = document.nodes[Int(last)].name
        if element == .script || element == .style { skipDepth -= 1 }
    }

    mutating func characters(_ text: UnsafePointer<xmlChar>?, _ count: Int) {
        guard skipDepth == 0, let text, count > 0 else { return }
        let piece = UnsafeBufferPointer(start: text, count: count)
        let from = Int32(document.bytes.count)
        if let resolved = resolve(piece) {
            document.bytes.removeSubrange(resolved.start...)
            document.bytes += resolved.text
            document.bytes.append(contentsOf: piece.dropFirst())
            document.nodes[document.nodes.count - 1].content =
                document.nodes[document.nodes.count - 1].content.lowerBound..<Int32(document.bytes.count)
            return
        }
        document.bytes.append(contentsOf: piece)
        let index = document.nodes.count
        // libxml2 hands long texts over in pieces; one node keeps a text whole.
        if let last = document.nodes.last, last.kind == .text, last.parent == (open.last ?? -1),
            last.content.upperBound == from
        {
            document.nodes[index - 1].content = last.content.lowerBound..<Int32(document.bytes.count)
            return
        }
        document.nodes.append(
            HTMLNode(
                kind: .text, name: .other, parent: open.last ?? -1, end: Int32(index + 1), line: line,
                content: from..<Int32(document.bytes.count)))
    }

    /// Follows the events of an unknown reference; answers its text, and where its `&` stands, at the third.
    private mutating func resolve(_ piece: UnsafeBufferPointer<UInt8>) -> (start: Int, text: [UInt8])? {
        let pending = reference
        reference = nil
        if piece.count == 1, piece[0] == UInt8(ascii: "&") {
            reference = PendingReference(start: document.bytes.count, name: [])
        } else if let pending, pending.name.isEmpty {
            let isName =
                piece.count < 40 && piece.allSatisfy { $0 < 0x80 && ($0 | 0x20 >= 0x61 || $0 <= 0x39 && $0 >= 0x30) }
            if isName { reference = PendingReference(start: pending.start, name: Array(piece)) }
        } else if let pending, piece[0] == UInt8(ascii: ";"),
            let text = CharacterReferences.text(named: pending.name)
        {
            return (pending.start, text)
        }
        return nil
    }

    mutating func comment(_ text: UnsafePointer<xmlChar>?) {
        guard let text, document.leadingComments.count < 8, document.nodes.count < 64 else { return }
        document.leadingComments.append(Array(Self.buffer(text)))
    }

    /// Notes why something was not read; the first reason stays.
    mutating func interrupted(_ reason: HTMLInterruption) {
        if document.interruption == nil { document.interruption = reason }
    }

    /// Closes what is still open and gives the document away.
    mutating func finish() -> HTMLDocument {
        while let last = open.popLast() { document.nodes[Int(last)].end = Int32(document.nodes.count) }
        context = nil
        return document
    }

    /// The bytes of a C string of libxml2, valid during the event.
    private static func buffer(_ text: UnsafePointer<xmlChar>) -> UnsafeBufferPointer<UInt8> {
        var count = 0
        while text[count] != 0 { count += 1 }
        return UnsafeBufferPointer(start: text, count: count)
    }
}
