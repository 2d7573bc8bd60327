internal import Markup

/// A recorded HTTP response (RFC 9112) with the codings of its body undone.
struct HTTPResponse {
    let status: Int
    let header: HeaderFields
    private let body: ArraySlice<UInt8>

    /// Returns nil when the bytes don't start with an HTTP status line.
    init?(_ bytes: [UInt8]) {
        let lineEnd = HeaderFields.lineEnd(bytes, from: 0, limit: bytes.count)
        let words = bytes[..<lineEnd].split(separator: 0x20, maxSplits: 2)
        guard words.count >= 2, words[0].starts(with: Array("HTTP/".utf8)),
            let status = Int(String(decoding: words[1].prefix(3), as: UTF8.self))
        else { return nil }
        self.status = status
        let (header, bodyStart) = HeaderFields.read(bytes, in: min(lineEnd + 1, bytes.count)..<bytes.count)
        self.header = header
        body = bytes[(bodyStart ?? bytes.count)...]
    }

    /// Whether the header leaves it possible that the body is a page.
    var mayBePage: Bool {
        let type = ContentType(header["content-type"] ?? "")
        return type.pageType != nil || type.mediaType.isEmpty
    }

    /// Why the body can't be had.
    enum BodyError: Error {
        case unsupported(coding: String)
        case damaged(coding: String, reason: String)
        case tooLarge
    }

    /// The body as the page's bytes: chunks joined, content codings undone.
    ///
    /// Some recorders store the decoded body and keep the header; what doesn't look encoded is therefore taken as it is.
    func decodedBody(limit: Int) throws(BodyError) -> ResponseBody {
        var body = ResponseBody(bytes: Array(body))
        let isChunked = header["transfer-encoding"]?.lowercased().hasSuffix("chunked") == true
        if isChunked, let joined = HTTPResponse.withoutChunks(body.bytes) {
            body.bytes = joined.bytes
            if joined.isCut { body.note(cut: "its last chunk is missing") }
        }
        let codings = (header["content-encoding"] ?? "").lowercased().utf8.split { $0 == 0x2C || $0 == 0x20 }
        if !isChunked, codings.isEmpty, let length = header["content-length"].flatMap({ Int($0) }),
            length > body.bytes.count
        {
            body.note(cut: "it has \(body.bytes.count) of \(length) bytes")
        }
        for coding in codings.reversed() {
            try body.undo(String(decoding: Array(coding), as: UTF8.self), limit: limit)
        }
        try body.undoUndeclared(limit: limit)
        guard body.bytes.count <= limit else { throw .tooLarge }
        return body
    }

    /// Joins the chunks; nil when the first line is no chunk size. A cut last chunk gives what it has.
    static func withoutChunks(_ bytes: [UInt8]) -> (bytes: [UInt8], isCut: Bool)? {
        var output: [UInt8] = []
        var position = 0
        while position < bytes.count {
            let lineEnd = HeaderFields.lineEnd(bytes, from: position, limit: bytes.count)
            guard let size = chunkSize(bytes[position..<lineEnd]) else { return position == 0 ? nil : (output, true) }
            if size == 0 { return (output, false) }
            let start = min(lineEnd + 1, bytes.count)
            let end = min(start + size, bytes.count)
            output.append(contentsOf: bytes[start..<end])
            position = end
            while position < bytes.count, bytes[position] == 0x0D || bytes[position] == 0x0A {
                position += 1
                if bytes[position - 1] == 0x0A { break }
            }
        }
        return (output, true)
    }

    private static func chunkSize(_ line: ArraySlice<UInt8>) -> Int? {
        var size = 0
        var digits = 0
        for byte in line {
            guard let value = TransferEncoding.hexValue(byte) else {
                // Behind the number: blanks, an extension, the carriage return.
                guard [0x20, 0x09, 0x3B, 0x0D].contains(byte) else { return nil }
                break
            }
            size = size << 4 | Int(value)
            digits += 1
            if digits > 12 { return nil }
        }
        return digits > 0 ? size : nil
    }
}
