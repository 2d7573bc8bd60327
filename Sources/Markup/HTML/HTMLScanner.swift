#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Reads a page in one pass without libxml2, as long as the page is beyond doubt.
///
/// It repairs nothing and accepts less than HTML: `html`, `head` and `body` are written out, every element is closed in
/// order and stands where ``HTMLContentModel`` has it, every `<` starts a tag and every `&` a reference that HTML 4 has.
/// What is inside `script` and `style`, and attributes that nobody reads, are passed over unseen. At the first doubt it
/// gives up and the page goes through libxml2 whole. Tests hold both ways against each other on damaged pages by the
/// thousand: where the scanner answers, it gives the document that libxml2 gives, down to the line numbers.
///
/// Sound: every access through the pointers lies behind a comparison with `count`, no byte of the page is copied twice,
/// and `document(of:)` holds what the pointers point to.
struct HTMLScanner {
    /// An element that has not ended yet.
    struct Open {
        var node: Int32
        /// The kinds of children that it may have.
        var children: UInt32
        var kind: HTMLContentModel.Kind
        /// Its name in the page.
        var name: Int
        var nameLength: Int
    }

    /// Pages above this size are left to libxml2.
    private static let sizeLimit = 16 << 20
    /// Elements nested deeper are left to libxml2.
    static let depthLimit = 256

    let page: HTMLPageBytes
    let model = HTMLContentModel.shared
    let attributeNames = HTMLAttribute.Name.table
    var position = 0
    var line: Int32 = 1
    var open: GrowingMemory<Open>
    var nodes: GrowingMemory<HTMLNode>
    var attributes: GrowingMemory<HTMLAttribute>
    /// The document's bytes: room for as many as the page has, since a reference is longer than what it stands for, and
    /// for one block of ``copy(from:to:)`` more.
    private let bytes: UnsafeMutablePointer<UInt8>
    private(set) var byteCount = 0
    var pending = AmpersandTrail.none
    /// Attributes, and slashes in values without quotes, of the tag that is read.
    var words = 0
    var hasBareValue = false
    private var leadingComments: [[UInt8]] = []
    var hasHead = false
    var hasBody = false

    /// How far the events go that ``HTMLTreeBuilder`` may take for a reference: `&`, a name, `;`.
    enum AmpersandTrail {
        case none, ampersand, name
    }

    private init(_ page: HTMLPageBytes, bytes: UnsafeMutablePointer<UInt8>) {
        self.page = page
        self.bytes = bytes
        open = GrowingMemory(capacity: Self.depthLimit)
        nodes = GrowingMemory(capacity: page.count / 40 + 16)
        attributes = GrowingMemory(capacity: page.count / 100 + 16)
    }

    private func deallocate() {
        open.deallocate()
        nodes.deallocate()
        attributes.deallocate()
    }

    /// The document of UTF-8 bytes without NUL; nil when there is any doubt.
    static func document(of page: [UInt8]) -> HTMLDocument? {
        guard page.count <= sizeLimit else { return nil }
        return page.withUnsafeBufferPointer { text in
            HTMLByteClass.table.withUnsafeBufferPointer { classes in
                guard text.count > 0, let start = text.baseAddress, let table = classes.baseAddress else { return nil }
                let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: text.count + 32)
                defer { bytes.deallocate() }
                var scanner = HTMLScanner(
                    HTMLPageBytes(text: start, count: text.count, classes: table), bytes: bytes)
                defer { scanner.deallocate() }
                do {
                    return try scanner.scan()
                } catch {
                    return nil
                }
            }
        }
    }

    private mutating func scan() throws(HTMLDoubt) -> HTMLDocument {
        try readProlog()
        while position < count {
            guard text[position] == UInt8(ascii: "<") else {
                try readText()
                continue
            }
            guard position + 1 < count else { throw HTMLDoubt() }
            let next = text[position + 1]
            if next == UInt8(ascii: "/") {
                try readEndTag()
            } else if next == UInt8(ascii: "!") {
                try readComment()
            } else {
                try readStartTag()
            }
        }
        guard open.count == 0, hasBody else { throw HTMLDoubt() }
        var document = HTMLDocument()
        document.nodes = nodes.array
        document.attributes = attributes.array
        document.bytes = Array(UnsafeBufferPointer(start: bytes, count: byteCount))
        document.leadingComments = leadingComments
        return document
    }

    // MARK: Before the first element, and comments

    /// White space, comments and a document type; none of them gives a node.
    private mutating func readProlog() throws(HTMLDoubt) {
        guard text[0] != 0xEF else { throw HTMLDoubt() }
        skipBlanks()
        try skipComments()
        if position + 9 < count, text[position] == UInt8(ascii: "<"), text[position + 1] == UInt8(ascii: "!") {
            try skipDocumentType()
        }
        skipBlanks()
        try skipComments()
        // What stands before the first element otherwise makes libxml2 imply one.
        guard position < count, text[position] == UInt8(ascii: "<") else { throw HTMLDoubt() }
    }

    private mutating func skipComments() throws(HTMLDoubt) {
        while position + 3 < count, text[position] == UInt8(ascii: "<"), text[position + 1] == UInt8(ascii: "!"),
            text[position + 2] == UInt8(ascii: "-")
        {
            try readComment()
            skipBlanks()
        }
    }

    /// `<!DOCTYPE … >` on one line without anything in it that could end it early.
    private mutating func skipDocumentType() throws(HTMLDoubt) {
        guard page.spells("doctype", at: position + 2), let end = page.find(UInt8(ascii: ">"), from: position) else {
            throw HTMLDoubt()
        }
        var index = position + 9
        guard index < end, byteClass(index) & HTMLByteClass.blank != 0 else { throw HTMLDoubt() }
        var quotes = 0
        while index < end {
            let byte = text[index]
            if byte < 0x20 || byte >= 0x7F || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "'") {
                throw HTMLDoubt()
            }
            if byte == UInt8(ascii: "\"") { quotes += 1 }
            index += 1
        }
        guard quotes % 2 == 0 else { throw HTMLDoubt() }
        position = end + 1
    }

    /// A comment; the first ones of a page are kept, as saving tools write the address there.
    private mutating func readComment() throws(HTMLDoubt) {
        guard position + 6 < count, text[position + 2] == UInt8(ascii: "-"), text[position + 3] == UInt8(ascii: "-")
        else { throw HTMLDoubt() }
        let start = position + 4
        // Browsers end a comment at once there.
        guard text[start] != UInt8(ascii: ">"), text[start + 1] != UInt8(ascii: ">") else { throw HTMLDoubt() }
        var index = start + 2
        while true {
            guard let end = page.find(UInt8(ascii: ">"), from: index) else { throw HTMLDoubt() }
            index = end + 1
            guard text[end - 1] == UInt8(ascii: "-") || text[end - 1] == UInt8(ascii: "!") else { continue }
            // `--!>` ends a comment for some parsers.
            if text[end - 1] == UInt8(ascii: "!"), text[end - 2] == UInt8(ascii: "-") { throw HTMLDoubt() }
            if text[end - 1] == UInt8(ascii: "-"), text[end - 2] == UInt8(ascii: "-") { break }
        }
        let end = index - 3
        if leadingComments.count < 8, nodes.count < 64 {
            try page.check(from: start, to: end)
            leadingComments.append(Array(UnsafeBufferPointer(start: text + start, count: end - start)))
        }
        line += page.lineFeeds(from: start, to: end)
        position = index
    }

    // MARK: Copying

    /// Copies bytes of the page to the document's.
    @inline(__always)
    mutating func copy(from start: Int, to end: Int) {
        let length = end &- start
        if length <= 32, start &+ 32 <= count {
            // What is copied too much is overwritten by what comes next; `bytes` has room for it.
            let block = UnsafeRawPointer(text + start).loadUnaligned(as: SIMD32<UInt8>.self)
            UnsafeMutableRawPointer(bytes + byteCount).storeBytes(of: block, as: SIMD32<UInt8>.self)
        } else {
            memcpy(bytes + byteCount, text + start, length)
        }
        byteCount &+= length
    }

    mutating func copy(_ scalar: Unicode.Scalar) {
        for byte in UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter {
            bytes[byteCount] = byte
            byteCount += 1
        }
    }

    // MARK: Looking at bytes

    @inline(__always) var text: UnsafePointer<UInt8> { page.text }
    @inline(__always) var count: Int { page.count }

    @inline(__always)
    func byteClass(_ index: Int) -> UInt8 { page.byteClass(index) }

    /// Skips blanks and line ends and counts the lines; answers whether there were any.
    @discardableResult @inline(__always)
    mutating func skipBlanks() -> Bool {
        var index = position
        while index < count, case let byte = text[index], byte <= 0x20, byteClass(index) & HTMLByteClass.blank != 0 {
            if byte == 0x0A { line &+= 1 }
            index &+= 1
        }
        defer { position = index }
        return index > position
    }
}
