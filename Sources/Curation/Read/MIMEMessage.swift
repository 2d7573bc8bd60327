/// A MIME message (RFC 2045, RFC 2046) taken apart into its leaves: what a browser writes as .mhtml (RFC 2557).
struct MIMEMessage {
    /// A part that has no parts.
    struct Part {
        var header: HeaderFields
        var type: ContentType
        /// Where its encoded body lies in the message.
        var body: Range<Int>
        /// Whether the message ends before the part's closing boundary.
        var isCut: Bool
    }

    /// The header of the message itself.
    let header: HeaderFields
    /// All leaves in order.
    private(set) var parts: [Part] = []
    let bytes: [UInt8]

    /// Multiparts inside multiparts deeper than this are not entered.
    private static let maximumDepth = 8

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        let (header, bodyStart) = HeaderFields.read(bytes, in: 0..<bytes.count)
        self.header = header
        guard let bodyStart else { return }
        var stack = [(part: MIMEMessage.part(header, bodyStart..<bytes.count, isCut: false), depth: 0)]
        while let (part, depth) = stack.popLast() {
            guard let inner = parts(in: part, depth: depth) else {
                parts.append(part)
                continue
            }
            stack.append(contentsOf: inner.reversed().map { ($0, depth + 1) })
        }
    }

    private static func part(_ header: HeaderFields, _ body: Range<Int>, isCut: Bool) -> Part {
        // RFC 2045 section 5.2: without a type it is plain text.
        Part(header: header, type: ContentType(header["content-type"] ?? "text/plain"), body: body, isCut: isCut)
    }

    /// The parts of a part; nil when it is a leaf.
    private func parts(in part: Part, depth: Int) -> [Part]? {
        if part.type.mediaType == "message/rfc822" {
            guard depth < MIMEMessage.maximumDepth else { return [] }
            let (header, start) = HeaderFields.read(bytes, in: part.body)
            return [MIMEMessage.part(header, (start ?? part.body.upperBound)..<part.body.upperBound, isCut: part.isCut)]
        }
        guard part.type.mediaType.hasPrefix("multipart/") else { return nil }
        guard depth < MIMEMessage.maximumDepth else { return [] }
        var ranges = part.type["boundary"].map { split(part.body, boundary: Array($0.utf8)) } ?? []
        // A header that lost its boundary, or has another: the first line that looks like one.
        if ranges.isEmpty, let boundary = firstBoundary(in: part.body) { ranges = split(part.body, boundary: boundary) }
        return ranges.map { range, isCut in
            let (header, start) = HeaderFields.read(bytes, in: range)
            return MIMEMessage.part(
                header, (start ?? range.upperBound)..<range.upperBound,
                isCut: isCut || (part.isCut && range.upperBound == part.body.upperBound))
        }
    }

    /// The first line that starts with two hyphens and is followed by a header.
    private func firstBoundary(in body: Range<Int>) -> [UInt8]? {
        var position = body.lowerBound
        while position < body.upperBound {
            let end = HeaderFields.lineEnd(bytes, from: position, limit: body.upperBound)
            let next = bytes[min(end + 1, body.upperBound)..<body.upperBound].prefix(8).map { $0 | 0x20 }
            if bytes[position..<end].starts(with: [0x2D, 0x2D]), next.elementsEqual("content-".utf8) {
                var line = bytes[(position + 2)..<end]
                while let last = line.last, last <= 0x20 { line.removeLast() }
                return line.isEmpty ? nil : Array(line)
            }
            position = end + 1
        }
        return nil
    }

    /// The parts between the boundary lines, and whether no boundary ends them: the message is cut off there.
    private func split(_ body: Range<Int>, boundary: [UInt8]) -> [(range: Range<Int>, isCut: Bool)] {
        var ranges: [(range: Range<Int>, isCut: Bool)] = []
        var start: Int?
        var position = body.lowerBound
        while position < body.upperBound {
            let end = HeaderFields.lineEnd(bytes, from: position, limit: body.upperBound)
            if let isLast = boundaryKind(bytes[position..<end], boundary) {
                if let start { ranges.append((start..<max(start, contentEnd(before: position, from: start)), false)) }
                if isLast { return ranges }
                start = min(end + 1, body.upperBound)
            }
            position = end + 1
        }
        if let start { ranges.append((start..<body.upperBound, true)) }
        return ranges
    }

    /// Whether a line is the closing boundary (true), one between parts (false), or none (nil).
    private func boundaryKind(_ line: ArraySlice<UInt8>, _ boundary: [UInt8]) -> Bool? {
        guard line.starts(with: [0x2D, 0x2D]), line.dropFirst(2).starts(with: boundary) else { return nil }
        let rest = line.dropFirst(2 + boundary.count)
        if rest.starts(with: [0x2D, 0x2D]) { return true }
        return rest.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } ? false : nil
    }

    /// The line break before a boundary belongs to the boundary.
    private func contentEnd(before position: Int, from start: Int) -> Int {
        var end = position
        if end > start && bytes[end - 1] == 0x0A { end -= 1 }
        if end > start && bytes[end - 1] == 0x0D { end -= 1 }
        return end
    }

    /// The index of the page among the parts: the one that the `start` parameter names, or the first HTML, or the first
    /// plain text.
    var root: Int? {
        if let start = ContentType(header["content-type"] ?? "")["start"].map(Self.withoutBrackets) {
            let named = parts.firstIndex {
                $0.header["content-id"].map(Self.withoutBrackets) == start && $0.type.pageType != nil
            }
            if let named { return named }
        }
        return parts.firstIndex { $0.type.pageType == .html } ?? parts.firstIndex { $0.type.pageType == .plainText }
    }

    private static func withoutBrackets(_ id: String) -> [UInt8] {
        id.utf8.filter { $0 > 0x20 && $0 != 0x3C && $0 != 0x3E }
    }

    /// Whether a part that no boundary ends is complete all the same: it is HTML up to its end tag.
    static func endsLikePage(_ content: [UInt8]) -> Bool {
        let end = content.suffix(64).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        return ContiguousArray(end).reversed().drop { $0 <= 0x20 }.starts(with: "</html>".utf8.reversed())
    }

    /// The bytes of a part with its transfer encoding undone.
    func content(of part: Part) -> [UInt8] {
        TransferEncoding.decoded(bytes[part.body], encoding: part.header["content-transfer-encoding"])
    }
}
