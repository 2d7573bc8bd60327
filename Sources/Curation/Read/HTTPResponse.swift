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

    /// Why the body can't be had.
    enum BodyError: Error {
        case unsupported(coding: String)
        case damaged(coding: String, reason: String)
        case tooLarge
    }

    /// The body as the page's bytes: chunks joined, content codings undone.
    ///
    /// Some recorders store the decoded body and keep the header; what doesn't look encoded is therefore taken as it is.
    func decodedBody(limit: Int) throws(BodyError) -> [UInt8] {
        var bytes = Array(body)
        if header["transfer-encoding"]?.lowercased().hasSuffix("chunked") == true {
            bytes = HTTPResponse.withoutChunks(bytes) ?? bytes
        }
        let codings = (header["content-encoding"] ?? "").lowercased().utf8.split { $0 == 0x2C || $0 == 0x20 }
        for coding in codings.reversed() {
            bytes = try HTTPResponse.decode(bytes, String(decoding: Array(coding), as: UTF8.self), limit: limit)
        }
        guard bytes.count <= limit else { throw .tooLarge }
        return bytes
    }

    /// Joins the chunks; nil when the first line is no chunk size. A cut last chunk gives what it has.
    static func withoutChunks(_ bytes: [UInt8]) -> [UInt8]? {
        var output: [UInt8] = []
        var position = 0
        while position < bytes.count {
            let lineEnd = HeaderFields.lineEnd(bytes, from: position, limit: bytes.count)
            guard let size = chunkSize(bytes[position..<lineEnd]) else { return position == 0 ? nil : output }
            if size == 0 { return output }
            let start = min(lineEnd + 1, bytes.count)
            let end = min(start + size, bytes.count)
            output.append(contentsOf: bytes[start..<end])
            position = end
            while position < bytes.count, bytes[position] == 0x0D || bytes[position] == 0x0A {
                position += 1
                if bytes[position - 1] == 0x0A { break }
            }
        }
        return output
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

    private static func decode(_ bytes: [UInt8], _ coding: String, limit: Int) throws(BodyError) -> [UInt8] {
        switch coding {
        case "", "identity": return bytes
        case "gzip", "x-gzip":
            guard bytes.starts(with: [0x1F, 0x8B]) else { return bytes }
            return try unpack(coding) { () throws(ArchiveError) in try unpackGzip(bytes, limit: limit) }
        case "zstd":
            guard bytes.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) else { return bytes }
            return try unpack(coding) { () throws(ArchiveError) in try unpackZstandard(bytes, limit: limit) }
        case "deflate":
            if looksDecoded(bytes) { return bytes }
            return try unpack(coding) { () throws(ArchiveError) in try DeflateCoding.decoded(bytes, limit: limit) }
        default:
            if looksDecoded(bytes) { return bytes }
            throw .unsupported(coding: coding)
        }
    }

    private static func looksDecoded(_ bytes: [UInt8]) -> Bool {
        let scan = UTF8Scan(bytes)
        return scan.isValid && !scan.hasNUL && !BinaryContent.hasManyControls(bytes)
    }

    /// Undoes one coding, with the errors of a body.
    private static func unpack(
        _ coding: String, by decode: () throws(ArchiveError) -> [UInt8]
    ) throws(BodyError) -> [UInt8] {
        do {
            return try decode()
        } catch {
            if error.code == .tooLarge { throw .tooLarge }
            throw .damaged(coding: coding, reason: error.reason)
        }
    }

    private static func unpackGzip(_ bytes: [UInt8], limit: Int) throws(ArchiveError) -> [UInt8] {
        var gzip = try GzipReader(bytes: bytes, memberLimit: limit)
        return try gzip.readAll(limit: limit)
    }

    private static func unpackZstandard(_ bytes: [UInt8], limit: Int) throws(ArchiveError) -> [UInt8] {
        var archive = try ArchiveReader(bytes: bytes, format: .stream)
        guard try archive.nextEntry() != nil else { return [] }
        return try archive.readAll(limit: limit)
    }
}
