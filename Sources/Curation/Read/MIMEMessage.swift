/// A MIME message (RFC 2045, RFC 2046) taken apart into its leaves: what a browser writes as .mhtml (RFC 2557).
struct MIMEMessage {
    /// A part that has no parts.
    struct Part {
        var header: HeaderFields
        var type: ContentType
        /// Where its encoded body lies in the message.
        var body: Range<Int>
    }

    /// The header of the message itself.
    let header: HeaderFields
    /// All leaves in order.
    private(set) var parts: [Part] = []
    private let bytes: [UInt8]

    /// Multiparts inside multiparts deeper than this are not entered.
    private static let maximumDepth = 8

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        let (header, bodyStart) = HeaderFields.read(bytes, in: 0..<bytes.count)
        self.header = header
        guard let bodyStart else { return }
        var stack = [(part: MIMEMessage.part(header, bodyStart..<bytes.count), depth: 0)]
        while let (part, depth) = stack.popLast() {
            guard part.type.mediaType.hasPrefix("multipart/"), let boundary = part.type["boundary"] else {
                parts.append(part)
                continue
            }
            guard depth < MIMEMessage.maximumDepth else { continue }
            let inner = split(part.body, boundary: Array(boundary.utf8)).map { range in
                let (header, start) = HeaderFields.read(bytes, in: range)
                return (MIMEMessage.part(header, (start ?? range.upperBound)..<range.upperBound), depth + 1)
            }
            stack.append(contentsOf: inner.reversed())
        }
    }

    private static func part(_ header: HeaderFields, _ body: Range<Int>) -> Part {
        // RFC 2045 section 5.2: without a type it is plain text.
        Part(header: header, type: ContentType(header["content-type"] ?? "text/plain"), body: body)
    }

    /// The parts between the boundary lines. A message that is cut off ends its last part.
    private func split(_ body: Range<Int>, boundary: [UInt8]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start: Int?
        var position = body.lowerBound
        while position < body.upperBound {
            let end = HeaderFields.lineEnd(bytes, from: position, limit: body.upperBound)
            if let isLast = boundaryKind(bytes[position..<end], boundary) {
                if let start { ranges.append(start..<max(start, contentEnd(before: position, from: start))) }
                if isLast { return ranges }
                start = min(end + 1, body.upperBound)
            }
            position = end + 1
        }
        if let start { ranges.append(start..<body.upperBound) }
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

    /// The page among the parts: the one that the `start` parameter names, or the first HTML, or the first plain text.
    var root: Part? {
        if let start = ContentType(header["content-type"] ?? "")["start"] {
            let named = parts.first { $0.header["content-id"] == start && $0.type.pageType != nil }
            if let named { return named }
        }
        return parts.first { $0.type.pageType == .html } ?? parts.first { $0.type.pageType == .plainText }
    }

    /// The bytes of a part with its transfer encoding undone.
    func content(of part: Part) -> [UInt8] {
        TransferEncoding.decoded(bytes[part.body], encoding: part.header["content-transfer-encoding"])
    }
}
